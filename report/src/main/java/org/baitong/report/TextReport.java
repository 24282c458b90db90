package org.baitong.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.Products;
import org.baitong.assessment.bind.UsedFact;
import org.baitong.dossier.Dossier;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.language.FirstUse;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.language.Messages;

/**
 * The result as a page of plain text, a hundred columns wide: the message in five sentences, then
 * the money, the products, where to look first, the balance, and what a person should know.
 */
public final class TextReport {
  private static final int WIDTH = 100;
  private static final int FIGURE = 24;
  private static final int SHOWN = 5;
  private static final int FEW = 3;
  private static final int VALUES = 4;
  private static final int KINDS = 7;
  private static final List<String> CATEGORIES = List.of("material", "energy", "system", "waste");

  private final Assessment assessment;
  private final FactoryText words;
  private final FirstUse firstUse;
  private final Messages messages;
  private final Formats formats;
  private final Names names;
  private final Currency currency;
  private final StringBuilder text = new StringBuilder();

  private TextReport(FactoryText words) {
    this.words = words;
    this.assessment = words.assessment();
    this.messages = words.messages();
    this.formats = words.formats();
    this.names = words.names();
    this.currency = words.currency();
    this.firstUse = new FirstUse(words.language());
  }

  /** The page in one language, lines ending with a line feed. */
  public static String write(Assessment assessment, Dossier dossier, Language language) {
    return write(FactoryText.of(assessment, dossier, language));
  }

  /** The page in the language and with the digits of these words. */
  public static String write(FactoryText words) {
    TextReport report = new TextReport(words);
    report.head();
    report.money();
    report.products();
    report.priorities();
    report.balance();
    report.effects();
    report.findings();
    return report.text.toString();
  }

  private void head() {
    var factory = assessment.factory();
    if (factory.fictional()) {
      line(messages.text("report.fictional"));
    }
    String name = Names.choose(factory.nameEn(), factory.nameKm(), words.language());
    line(
        messages.text("report.title", KeyMessage.args("name", name))
            + ", "
            + messages.text(
                "report.period",
                KeyMessage.args(
                    "first", formats.month(assessment.period().first()),
                    "last", formats.month(assessment.period().last()))));
    line("");
    for (String sentence : KeyMessage.lines(words)) {
      wrapped("", sentence, "  ");
    }
  }

  private void money() {
    if (assessment.costs().find().isEmpty()) {
      return;
    }
    Totals totals = assessment.costs().find().get().totals();
    heading("report.identity");
    PrintedTotals.of(assessment)
        .find()
        .ifPresentOrElse(printed -> printed(printed, totals), () -> unrounded(totals));
  }

  private void printed(PrintedTotals printed, Totals totals) {
    row("", printed.inputs(), totals.inputs().total(), messages.text("report.inputs"));
    row("=", printed.products(), totals.products().total(), messages.text("report.productcost"));
    row("+", printed.lost(), totals.losses().total(), messages.text("report.losses"));
    row("+", printed.stock(), totals.stockChange().total(), messages.text("report.stock"));
    row(
        "+",
        printed.unaccounted(),
        totals.unaccounted().total(),
        messages.text("report.unaccounted"));
    var lost = totals.losses();
    List<Outcome<Money>> parts =
        List.of(lost.material(), lost.energy(), lost.system(), lost.wasteManagement());
    for (int i = 0; i < parts.size(); i++) {
      row(
          "",
          printed.lostByCategory().get(i),
          parts.get(i),
          "  "
              + messages.text("report.losses.of")
              + " "
              + messages.text("report.category." + CATEGORIES.get(i)));
    }
    List<PrintedTotals.Loss> largest =
        printed.losses().stream().filter(loss -> loss.amount() != 0).limit(SHOWN).toList();
    if (!largest.isEmpty()) {
      heading("report.topfive");
    }
    MfcaResult costs = assessment.costs().find().orElseThrow();
    for (PrintedTotals.Loss loss : largest) {
      row(
          "",
          loss.amount(),
          costs.findFlow(loss.id()).orElseThrow().costs().total(),
          names.loss(loss.id()) + " (" + names.of(loss.centre()) + ")");
    }
  }

  /** Where a part is unknown nothing can be made to add up; what is known is shown all the same. */
  private void unrounded(Totals totals) {
    row(known(totals.inputs().total()), messages.text("report.inputs"));
    row(known(totals.products().total()), messages.text("report.productcost"));
    row(known(totals.losses().total()), messages.text("report.losses"));
    row(known(totals.stockChange().total()), messages.text("report.stock"));
    row(known(totals.unaccounted().total()), messages.text("report.unaccounted"));
  }

  private String known(Outcome<Money> amount) {
    return switch (amount) {
      case Outcome.Value<Money>(Money value, var ignored) -> money(value.amount());
      case Outcome.Missing<Money> missing -> messages.text("report.unknown");
      case Outcome.Disqualified<Money>(Money value, var ignored) ->
          money(value.amount()) + " (" + messages.text("report.disqualified") + ")";
    };
  }

  private void row(String sign, long minorUnits, Outcome<Money> exact, String what) {
    boolean disqualified = exact instanceof Outcome.Disqualified<Money>;
    String mark = disqualified ? " (" + messages.text("report.disqualified") + ")" : "";
    String figure = formats.money(minorUnits, currency);
    row(
        sign + " ".repeat(Math.max(1, FIGURE - 2 - width(sign) - width(figure))) + figure,
        what + mark);
  }

  private void products() {
    if (assessment.products().isEmpty()) {
      accounts();
      return;
    }
    heading("report.products");
    for (Products.Product product : assessment.products()) {
      row(unitCost(product), names.of(product.carrier()));
      footprint(product);
    }
    accounts();
  }

  private void footprint(Products.Product product) {
    String burdens =
        product.footprints().stream()
            .filter(footprint -> footprint.caused().find().isPresent())
            .map(
                footprint ->
                    names.of(footprint.burden())
                        + " "
                        + short4(footprint.caused().find().get())
                        + " "
                        + formats.unit(footprint.unit()))
            .collect(Collectors.joining("; "));
    if (!burdens.isEmpty()) {
      wrapped("    ", burdens, "    ");
    }
  }

  private String unitCost(Products.Product product) {
    boolean pieces = product.unit().equals("{piece}");
    String unit = " / " + (pieces ? messages.text("report.piece") : formats.unit(product.unit()));
    return switch (product.costPerUnit()) {
      case Outcome.Value<Double>(Double value, var ignored) -> price(value) + unit;
      case Outcome.Missing<Double> missing -> messages.text("report.unknown");
      case Outcome.Disqualified<Double>(Double value, var ignored) ->
          price(value) + unit + " (" + messages.text("report.disqualified") + ")";
    };
  }

  /** Two decimals more than money has: "USD 5.0012", "1,257.63 ៛". */
  private String price(double amount) {
    String number = formats.number(amount, currency.minorDigits() + 2);
    return currency.equals(Currency.KHR) ? number + " ៛" : currency.code() + " " + number;
  }

  /** Four digits say all that a footprint knows. */
  private String short4(double value) {
    return formats.number(BigDecimal.valueOf(value).round(new MathContext(4)).doubleValue());
  }

  private void accounts() {
    assessment
        .nonProductOutput()
        .find()
        .ifPresent(
            npo -> {
              String share =
                  npo.shareOfTurnover()
                      .find()
                      .map(ratio -> formats.number(100 * ratio.value(), 1) + " %")
                      .orElse(messages.text("report.unknown"));
              heading("report.npo");
              wrapped(
                  "  ",
                  messages.text(
                      "report.npo.line",
                      KeyMessage.args(
                          "amount", money(npo.total().amount()),
                          "share", share,
                          "open", money(npo.notAssessed().amount()))),
                  "  ");
            });
  }

  private void priorities() {
    if (assessment.priorities().find().isEmpty()) {
      return;
    }
    PriorityResult result = assessment.priorities().find().get();
    heading("report.priorities");
    for (PriorityResult.Ranked flow : result.flows()) {
      if (!flow.priority()) {
        continue;
      }
      String clauses =
          flow.clauses().stream()
              .map(clause -> messages.text("clause." + clause.name()))
              .collect(Collectors.joining(", "));
      row(known(flow.npoCost()), names.loss(flow.id()) + " [" + clauses + "]");
      String areas =
          result.focusAreas().stream()
              .filter(area -> area.flow().equals(flow.id()))
              .map(
                  area ->
                      names.of(area.centre())
                          + " "
                          + formats.number(area.share().value() * 100, 0)
                          + " %")
              .collect(Collectors.joining(", "));
      if (!areas.isEmpty()) {
        row("", "-> " + areas);
      }
    }
  }

  private void balance() {
    Balance balance = assessment.balance();
    List<String> recheck = balance.recheck().stream().limit(FEW).toList();
    if (!recheck.isEmpty()) {
      heading("report.recheck");
    }
    for (String id : recheck) {
      balance.flows().stream()
          .filter(flow -> flow.id().equals(id))
          .findFirst()
          .ifPresent(this::recheck);
    }
    if (!balance.next().isEmpty()) {
      heading("report.next");
    }
    for (Balance.NextMeasurement next : balance.next().stream().limit(FEW).toList()) {
      row(
          formats.figure(next.sigmaBefore() - next.sigmaAfter(), assessment.currency()),
          next.name()
              + ": "
              + names.withId(next.flow())
              + ", "
              + formats.figure(next.cost(), assessment.currency()));
    }
  }

  private void recheck(Balance.FlowRow flow) {
    String unknown = messages.text("report.unknown");
    Double measured = flow.measured();
    String from = measured == null ? unknown : rounded(measured);
    String to = flow.reconciled().find().map(this::rounded).orElse(unknown);
    row(from + " -> " + to + " " + formats.unit(flow.unit()), names.withId(flow.id()));
  }

  private String rounded(double value) {
    return formats.number(value, Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 3);
  }

  private void effects() {
    List<String> lines = EffectLines.of(words);
    if (!lines.isEmpty()) {
      heading("effect.heading");
    }
    lines.forEach(sentence -> wrapped("  ", sentence, "    "));
  }

  private void findings() {
    List<UsedFact> unverified =
        assessment.facts().stream().filter(fact -> !fact.verified()).toList();
    if (!unverified.isEmpty()) {
      heading("report.unverified");
      wrapped(
          "  ",
          unverified.stream()
              .limit(VALUES)
              .map(fact -> fact.id() + " = " + formats.figure(fact.value(), fact.unit()))
              .collect(Collectors.joining("; ")),
          "  ");
      if (unverified.size() > VALUES) {
        wrapped("  ", more("report.unverified.more", unverified.size() - VALUES), "  ");
      }
    }
    Map<String, List<Finding>> byCode = new LinkedHashMap<>();
    int notes = 0;
    for (Finding finding : assessment.findings()) {
      if (finding.severity() == Severity.INFO) {
        notes++;
      } else {
        byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
      }
    }
    heading("report.findings");
    byCode.values().stream().limit(KINDS).forEach(this::finding);
    if (byCode.size() > KINDS) {
      wrapped("  ", more("report.findings.kinds", byCode.size() - KINDS), "  ");
    }
    wrapped(
        "  ",
        messages.text("report.findings.more", KeyMessage.args("notes", formats.number(notes, 0))),
        "  ");
  }

  private String more(String key, int count) {
    return messages.text(key, KeyMessage.args("count", formats.number(count, 0)));
  }

  private void finding(List<Finding> all) {
    Finding first = all.getFirst();
    String more =
        all.size() > 1
            ? " "
                + messages.text(
                    "report.findings.same",
                    KeyMessage.args("count", formats.number(all.size() - 1, 0)))
            : "";
    wrapped(
        "  ",
        messages.text("severity." + first.severity().name())
            + ": "
            + messages.text(names.named(first))
            + more,
        "    ");
  }

  private void heading(String key) {
    line("");
    line(firstUse.in(messages.text(key)));
  }

  /** A figure that ends in one column, and what it is. */
  private void row(String figure, String label) {
    String what = firstUse.in(label);
    String start = "  " + " ".repeat(Math.max(0, FIGURE - 2 - width(figure))) + figure + "  ";
    if (width(start) + width(what) <= WIDTH) {
      line(start + what);
      return;
    }
    List<String> lines = TextWidth.wrap(what, WIDTH - width(start));
    line(start + lines.getFirst());
    for (String next : lines.subList(1, lines.size())) {
      line(" ".repeat(FIGURE + 2) + next);
    }
  }

  private void wrapped(String indent, String sentence, String further) {
    String start = indent;
    for (String part : TextWidth.wrap(firstUse.in(sentence), WIDTH - further.length())) {
      line(start + part);
      start = further;
    }
  }

  private static int width(String words) {
    return TextWidth.of(words);
  }

  private String money(double amount) {
    return formats.money(new Money(amount, currency, assessment.period().end()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
