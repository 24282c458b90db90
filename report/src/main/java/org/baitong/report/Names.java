package org.baitong.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Refrigerant;
import org.baitong.dossier.WasteStream;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.jspecify.annotations.Nullable;

/** The factory's own names of its centres, carriers, flows and ledger lines in one language. */
public final class Names {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private final Map<String, String> outlets = new LinkedHashMap<>();
  private final Map<String, String> wastes = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, LedgerLine> ledger = new LinkedHashMap<>();

  /** The names of a dossier. */
  public Names(Dossier dossier, Language language) {
    names.put(Dossier.OUTSIDE, Messages.of(language).text("report.outside"));
    dossier
        .centres()
        .forEach(row -> names.put(row.id(), choose(row.nameEn(), row.nameKm(), language)));
    dossier
        .carriers()
        .forEach(row -> names.put(row.id(), choose(row.nameEn(), row.nameKm(), language)));
    dossier.flows().forEach(row -> flows.put(row.id(), row));
    dossier.ledger().forEach(row -> ledger.put(row.id(), row));
    dossier
        .environment()
        .outlets()
        .forEach(row -> outlets.put(row.id(), choose(row.nameEn(), row.nameKm(), language)));
    for (WasteStream row : dossier.environment().waste()) {
      Flow flow = flows.get(row.flow());
      if (flow != null) {
        wastes.put(row.id(), of(flow.carrier()));
      }
    }
    for (EmissionSource row : dossier.environment().sources()) {
      Flow flow = flows.get(row.flow());
      if (flow != null) {
        String there = flow.to().equals(Dossier.OUTSIDE) ? flow.from() : flow.to();
        sources.put(row.id(), of(flow.carrier()) + ", " + of(there));
      }
    }
    for (Refrigerant row : dossier.environment().refrigerants()) {
      sources.put(row.id(), row.gas() + ", " + row.equipment());
    }
  }

  /** The name in a language; the English one where there is no Khmer one. */
  public static String choose(String english, @Nullable String khmer, Language language) {
    return language == Language.KM && khmer != null && !khmer.isBlank() ? khmer : english;
  }

  /** The name of a centre or carrier; its id where it has none. */
  public String of(String id) {
    return names.getOrDefault(id, id);
  }

  /**
   * What a loss is called: its carrier, for water in a loss both, and for cost lost without a flow
   * the centre.
   */
  public String loss(String id) {
    int part = id.indexOf('~');
    if (part > 0) {
      return loss(id.substring(0, part)) + ": " + of(id.substring(part + 1));
    }
    Flow flow = flows.get(id);
    return flow == null ? of(id.replaceAll(":.*", "")) : of(flow.carrier());
  }

  /** An emission source or cooling gas as people know it: what flows, and where it goes. */
  public String source(String id) {
    String first = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    String name = sources.getOrDefault(first, first);
    return name.equals(first) ? id : name + " (" + id + ")";
  }

  /** An outlet by its name. */
  public String outlet(String id) {
    return outlets.getOrDefault(id, id);
  }

  /** What an uncertain number is, from where it comes from: "factor:ipcc2006.ncv.wood". */
  public String origin(String origin) {
    String id = origin.replaceFirst("^(step|data|factor):", "");
    String plain =
        id.replaceFirst("^activity\\.", "").replaceFirst("\\.(mass|volume|energy|load)$", "");
    return sources.containsKey(plain) ? source(plain) : id;
  }

  /** A ledger line's account, or its id where it has none. */
  String account(String id) {
    LedgerLine line = ledger.get(id);
    return line == null || line.account() == null ? id : line.account();
  }

  /** A ledger line's text; empty when there is no such line. */
  String ledgerText(String id) {
    LedgerLine line = ledger.get(id);
    return line == null ? "" : line.text();
  }

  /** The name with the id behind it, so that the row can be found in the workbook. */
  public String withId(String id) {
    String name = flows.containsKey(id) || id.contains("~") ? loss(id) : of(id);
    if (name.equals(id)) {
      name = outlets.getOrDefault(id, sources.getOrDefault(id, wastes.getOrDefault(id, id)));
    }
    if (name.equals(id) && ledger.containsKey(id)) {
      name = ledgerText(id);
    }
    return name.equals(id) || name.isBlank() ? id : name + " (" + id + ")";
  }

  /** The finding with names beside the ids in its values: nobody knows a factory by its codes. */
  public Finding named(Finding finding) {
    Map<String, Arg> args = new LinkedHashMap<>();
    finding.args().forEach((name, arg) -> args.put(name, named(arg)));
    return new Finding(finding.code(), finding.severity(), finding.where(), args);
  }

  private Arg named(Arg arg) {
    return switch (arg) {
      case Arg.Text(String value) ->
          Arg.of(Arrays.stream(value.split(", ", -1)).map(this::withId).collect(joined()));
      case Arg.Figure figure -> figure;
      case Arg.Key key -> key;
    };
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }
}
