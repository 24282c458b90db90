package org.baitong.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong within a dossier before anything is calculated: ids, references, signs, shares,
 * dates, currencies, units.
 *
 * <p>A finding's {@link Where} is an address of the dossier: kind is the section, then the row's id
 * and the field, for example {@code flows / F-012 / to}.
 */
public final class DossierCheck {
  private static final Set<String> SHARES =
      Set.of(
          "lossPercent",
          "sharePercent",
          "recoveredPercent",
          "nonRenewablePercent",
          "sludgePercent");

  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  private DossierCheck(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * All findings, in the order of sections and rows; empty when there is nothing to say. With an
   * ERROR the dossier should not be calculated.
   *
   * <p>Example: a flow to a centre "CUTT" gives CENTRE_UNKNOWN at {@code flows / F-1 / to} with the
   * suggestion "CUT".
   */
  public static List<Finding> check(Dossier dossier) {
    DossierCheck check = new DossierCheck(dossier);
    check.collectIds();
    check.references();
    check.numbers();
    check.duplicates();
    check.flows();
    check.reasons();
    check.findings.addAll(MoneyCheck.check(dossier));
    check.findings.addAll(TimeCheck.check(dossier));
    check.findings.addAll(UnitCheck.check(dossier));
    check.findings.addAll(EnvironmentCheck.check(dossier));
    check.findings.addAll(SupplyCheck.check(dossier));
    check.findings.addAll(PerformanceCheck.check(dossier));
    check.findings.addAll(PeopleCheck.check(dossier));
    check.findings.addAll(ImprovementCheck.check(dossier));
    check.findings.addAll(EffectCheck.check(dossier));
    return List.copyOf(check.findings);
  }

  private void collectIds() {
    if (dossier.factory().id().isBlank()) {
      error("ID_MISSING", "factory", "", "id");
    }
    for (String section : RecordShape.sections().keySet()) {
      Set<String> known = new LinkedHashSet<>();
      for (Dossier.Row row : RecordShape.rows(dossier, section)) {
        if (row.id().isBlank()) {
          error("ID_MISSING", section, row.id(), "id");
        } else if (!known.add(row.id())) {
          add(Finding.error("ID_TWICE", Where.of(section, row.id(), "id")).with("id", row.id()));
        }
        if (section.equals("centres") && row.id().equals(Dossier.OUTSIDE)) {
          add(Finding.error("ID_RESERVED", Where.of(section, row.id(), "id")).with("id", row.id()));
        }
      }
      ids.put(section, known);
    }
  }

  private void references() {
    for (Map.Entry<String, Class<? extends Record>> section : RecordShape.sections().entrySet()) {
      RecordShape shape = RecordShape.of(section.getValue());
      for (RecordShape.Field field : shape.fields()) {
        Optional<String> target = References.find(section.getKey(), field.name());
        if (target.isPresent()) {
          for (Dossier.Row row : RecordShape.rows(dossier, section.getKey())) {
            Object named = shape.value((Record) row, field.name());
            boolean outside =
                Dossier.OUTSIDE.equals(named)
                    && References.mayBeOutside(section.getKey(), field.name());
            if (named != null && !outside) {
              reference(Where.of(section.getKey(), row.id(), field.name()), target.get(), named);
            }
          }
        }
      }
    }
  }

  private void reference(Where where, String target, Object named) {
    Set<String> known = ids.getOrDefault(target, Set.of());
    String word = named.toString();
    if (!known.contains(word)) {
      String code =
          switch (target) {
            case "centres" -> "CENTRE_UNKNOWN";
            case "carriers" -> "CARRIER_UNKNOWN";
            case "flows" -> "FLOW_UNKNOWN";
            case "ledger" -> "LEDGER_LINE_UNKNOWN";
            case "outlets" -> "OUTLET_UNKNOWN";
            case "sources" -> "SOURCE_UNKNOWN";
            case "causes" -> "CAUSE_UNKNOWN";
            case "measures" -> "MEASURE_UNKNOWN";
            default -> throw new IllegalStateException("No rows of \"" + target + "\" are named");
          };
      Arg suggestion =
          Similar.find(word, known).map(Arg::of).orElseGet(() -> Arg.key("suggestion.none"));
      Finding finding =
          Finding.error(code, where).with("found", word).with("suggestion", suggestion);
      // The engine's own CENTRE_UNKNOWN says it with these two; one message serves both.
      add(target.equals("centres") ? finding.with("id", where.id()).with("centre", word) : finding);
    }
  }

  private void numbers() {
    for (Map.Entry<String, Class<? extends Record>> section : RecordShape.sections().entrySet()) {
      RecordShape shape = RecordShape.of(section.getValue());
      for (Dossier.Row row : RecordShape.rows(dossier, section.getKey())) {
        for (RecordShape.Field field : shape.fields()) {
          Object value = shape.value((Record) row, field.name());
          if (value instanceof Double number) {
            number(Where.of(section.getKey(), row.id(), field.name()), number);
          } else if (value instanceof Integer count && count < 0 && !(row instanceof Centre)) {
            add(
                Finding.error("NEGATIVE_AMOUNT", Where.of(section.getKey(), row.id(), field.name()))
                    .with("found", count, "1"));
          } else if (row instanceof Reading reading && value instanceof Map<?, ?>) {
            reading
                .months()
                .forEach(
                    (month, number) -> number(Where.of(section.getKey(), row.id(), month), number));
          }
        }
      }
    }
  }

  private void number(Where where, double number) {
    if (!Double.isFinite(number)) {
      add(Finding.error("NUMBER_NOT_FINITE", where).with("found", String.valueOf(number)));
      return;
    }
    boolean anySign =
        where.kind().equals("overrides")
            || where.kind().equals("inputs")
            || where.field().equals("yearlyCost");
    if (number < 0 && where.kind().equals("ledger") && where.field().equals("amount")) {
      add(Finding.warning("LEDGER_NEGATIVE", where).with("found", number, "1"));
    } else if (number < 0 && !anySign) {
      add(Finding.error("NEGATIVE_AMOUNT", where).with("found", number, "1"));
    } else if (number == 0 && mustBePositive(where)) {
      add(Finding.error("ZERO_CONVERSION", where));
    } else if (number > 100 && isShare(where)) {
      add(Finding.error("SHARE_OVER_100", where).with("percent", number, "%"));
    }
  }

  private static boolean mustBePositive(Where where) {
    return (where.kind().equals("rates") && where.field().equals("rate"))
        || (where.kind().equals("units") && where.field().equals("value"));
  }

  private static boolean isShare(Where where) {
    return SHARES.contains(where.field())
        || (where.kind().equals("fuels") && where.field().endsWith("Percent"))
        || (where.kind().equals("shares") && where.field().equals("percent"));
  }

  /** Rows that differ in nothing but their id were probably entered twice. */
  private void duplicates() {
    for (Map.Entry<String, Class<? extends Record>> section : RecordShape.sections().entrySet()) {
      RecordShape shape = RecordShape.of(section.getValue());
      Map<List<@Nullable Object>, String> seen = new LinkedHashMap<>();
      for (Dossier.Row row : RecordShape.rows(dossier, section.getKey())) {
        List<@Nullable Object> content = new ArrayList<>();
        for (RecordShape.Field field : shape.fields()) {
          if (!field.name().equals("id")) {
            content.add(shape.value((Record) row, field.name()));
          }
        }
        String first = seen.putIfAbsent(content, row.id());
        if (first != null && !first.equals(row.id())) {
          add(
              Finding.warning("DUPLICATE_ROW", Where.of(section.getKey(), row.id()))
                  .with("id", row.id())
                  .with("other", first));
        }
      }
    }
  }

  private void flows() {
    for (Flow flow : dossier.flows()) {
      if (flow.from().equals(flow.to())) {
        String code = flow.from().equals(Dossier.OUTSIDE) ? "FLOW_OUTSIDE_ONLY" : "FLOW_TO_ITSELF";
        add(Finding.error(code, Where.of("flows", flow.id(), "to")).with("centre", flow.to()));
      } else if (flow.side() == Flow.Side.INPUT && !flow.from().equals(Dossier.OUTSIDE)) {
        add(
            Finding.warning("INPUT_FROM_CENTRE", Where.of("flows", flow.id(), "side"))
                .with("centre", flow.from()));
      }
    }
    for (Centre centre : dossier.centres()) {
      Integer grade = centre.controllability();
      if (grade != null && (grade < 1 || grade > 3)) {
        add(
            Finding.error("GRADE_OUT_OF_RANGE", Where.of("centres", centre.id(), "controllability"))
                .with("found", grade, "1"));
      }
    }
  }

  private void reasons() {
    for (Decision decision : dossier.decisions()) {
      reason("decisions", decision.id(), decision.reason());
    }
    for (Share share : dossier.shares()) {
      reason("shares", share.id(), share.reason());
      String category = share.category();
      if (category != null && !Set.of("MATERIAL", "ENERGY", "SYSTEM").contains(category)) {
        add(
            Finding.error("SHARE_CATEGORY_UNKNOWN", Where.of("shares", share.id(), "category"))
                .with("found", category));
      }
    }
    for (AbnormalMonth month : dossier.performance().abnormal()) {
      reason("abnormal", month.id(), month.reason());
    }
    for (FactorOverride override : dossier.overrides()) {
      reason("overrides", override.id(), override.reason());
    }
    for (LedgerLine line : dossier.ledger()) {
      if (line.category() == LedgerLine.Category.EXCLUDED) {
        reason("ledger", line.id(), line.reason());
      }
    }
  }

  private void reason(String section, String id, @Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      error("REASON_MISSING", section, id, "reason");
    }
  }

  private void error(String code, String section, String id, String field) {
    add(Finding.error(code, Where.of(section, id, field)));
  }

  private void add(Finding finding) {
    findings.add(finding);
  }
}
