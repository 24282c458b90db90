package org.baitong.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.Products;
import org.baitong.dossier.Dossier;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.priority.Clause;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.language.Messages;

/**
 * The result as a page of plain text: money lost, where, what is uncertain, what to measure next.
 */
public final class TextReport {
  private static final int SHOWN = 5;
  private static final List<String> CATEGORIES = List.of("material", "energy", "system", "waste");

  private final Assessment assessment;
  private final Messages messages;
  private final Formats formats;
  private final Names names;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Assessment assessment, Dossier dossier, Language language) {
    this.assessment = assessment;
    this.messages = Messages.of(language);
    this.formats = messages.formats();
    this.names = new Names(dossier, language);
  }

  /** The page in one language, lines ending with a line feed. */
  public static String write(Assessment assessment, Dossier dossier, Language language) {
    TextReport report = new TextReport(assessment, dossier, language);
    report.head(language);
    report.costs();
    report.priorities();
    report.balance();
    report.findings();
    return report.text.toString();
  }

  private void head(Language language) {
    if (assessment.factory().fictional()) {
      line(messages.text("report.fictional"));
    }
    var factory = assessment.factory();
    String name = Names.choose(factory.nameEn(), factory.nameKm(), language);
    line(messages.text("report.title", args("name", name)));
    line(
        messages.text(
            "report.period",
            args(
                "first",
                formats.month(assessment.period().first()),
                "last",
                formats.month(assessment.period().last()))));
  }

  private void costs() {
    Outcome<PrintedTotals> outcome = PrintedTotals.of(assessment);
    line("");
    if (outcome.find().isEmpty() || assessment.costs().find().isEmpty()) {
      line(messages.text("report.lost.unknown"));
      return;
    }
    PrintedTotals printed = outcome.find().get();
    MfcaResult costs = assessment.costs().find().get();
    String percent =
        costs.totals().lossPercent().find().map(p -> formats.number(p, 1) + " %").orElse("?");
    String key = outcome.isUsable() ? "report.lost" : "report.lost.disqualified";
    line(messages.text(key, args("amount", money(printed, printed.lost()), "percent", percent)));
    costs
        .conventional()
        .loss()
        .find()
        .ifPresent(
            loss ->
                line(
                    messages.text(
                        "report.conventional",
                        args("amount", formats.figure(loss, assessment.currency())))));
    line("");
    row(money(printed, printed.inputs()), messages.text("report.inputs"));
    row("= " + money(printed, printed.products()), messages.text("report.productcost"));
    row("+ " + money(printed, printed.lost()), messages.text("report.losses"));
    row("+ " + money(printed, printed.stock()), messages.text("report.stock"));
    row("+ " + money(printed, printed.unaccounted()), messages.text("report.unaccounted"));
    line("");
    for (int i = 0; i < CATEGORIES.size(); i++) {
      row(
          money(printed, printed.lostByCategory().get(i)),
          messages.text("report.losses")
              + ": "
              + messages.text("report.category." + CATEGORIES.get(i)));
    }
    heading("report.topfive");
    for (PrintedTotals.Loss loss : printed.losses().stream().limit(SHOWN).toList()) {
      row(
          money(printed, loss.amount()),
          names.loss(loss.id()) + " (" + names.of(loss.centre()) + ", " + loss.id() + ")");
    }
    heading("report.products");
    for (Products.Product product : assessment.products()) {
      String unit = product.costPerUnit().find().map(this::unitCost).orElse("?");
      row(unit + " / " + formats.unit(product.unit()), names.of(product.carrier()));
    }
    heading("report.footprint");
    for (Products.Product product : assessment.products()) {
      String burdens =
          product.footprints().stream()
              .filter(footprint -> footprint.caused().find().isPresent())
              .map(
                  footprint ->
                      names.of(footprint.burden())
                          + " "
                          + formats.figure(footprint.caused().find().get(), footprint.unit()))
              .collect(Collectors.joining("; "));
      row("", names.of(product.carrier()) + ": " + burdens);
    }
  }

  private String unitCost(double amount) {
    return assessment.currency() + " " + formats.number(amount, 4);
  }

  private void priorities() {
    if (assessment.priorities().find().isEmpty()) {
      return;
    }
    PriorityResult result = assessment.priorities().find().get();
    heading("report.priorities");
    for (PriorityResult.Ranked flow : result.flows()) {
      if (flow.priority()) {
        String cost =
            flow.npoCost().find().map(c -> formats.figure(c, assessment.currency())).orElse("?");
        String clauses =
            flow.clauses().stream()
                .map(Clause::name)
                .map(name -> messages.text("clause." + name))
                .collect(Collectors.joining(", "));
        row(cost, names.of(flow.id().replaceAll(":.*", "")) + " [" + clauses + "]");
      }
    }
    heading("report.focus");
    for (PriorityResult.FocusArea area : result.focusAreas()) {
      row(
          formats.number(area.share() * 100, 0) + " %",
          names.of(area.flow().replaceAll(":.*", "")) + " - " + names.of(area.centre()));
    }
  }

  private void balance() {
    Balance balance = assessment.balance();
    heading("report.balance");
    balance
        .tests()
        .find()
        .ifPresent(
            tests -> {
              String key = tests.passes() ? "report.balance.passes" : "report.balance.fails";
              line(
                  "  "
                      + messages.text(
                          key,
                          args(
                              "value",
                              formats.number(tests.objective(), 1),
                              "limit",
                              formats.number(tests.critical(), 1))));
              if (!tests.suspects().isEmpty()) {
                line(
                    "  "
                        + messages.text(
                            "report.balance.suspect", args("flows", flowList(tests.suspects()))));
              }
            });
    if (!balance.recheck().isEmpty()) {
      heading("report.recheck");
      for (Balance.FlowRow flow : balance.flows()) {
        if (balance.recheck().stream().limit(SHOWN).toList().contains(flow.id())) {
          recheck(flow);
        }
      }
    }
    if (!balance.next().isEmpty()) {
      heading("report.next");
      for (Balance.NextMeasurement next : balance.next().stream().limit(SHOWN).toList()) {
        row(
            formats.figure(next.sigmaBefore() - next.sigmaAfter(), assessment.currency()),
            next.name()
                + " ("
                + next.flow()
                + ", "
                + formats.figure(next.cost(), assessment.currency())
                + ")");
      }
    }
  }

  private void recheck(Balance.FlowRow flow) {
    String from = flow.measured() == null ? "?" : formats.number(flow.measured());
    String to = flow.reconciled().find().map(formats::number).orElse("?");
    row(from + " > " + to + " " + formats.unit(flow.unit()), flowName(flow.id()));
  }

  private String flowName(String id) {
    return names.loss(id) + " (" + id + ")";
  }

  private String flowList(List<String> ids) {
    return ids.stream().map(this::flowName).collect(Collectors.joining(", "));
  }

  private void findings() {
    List<String> unverified =
        assessment.facts().stream()
            .filter(fact -> !fact.verified())
            .map(fact -> fact.id() + " = " + formats.figure(fact.value(), fact.unit()))
            .toList();
    if (!unverified.isEmpty()) {
      heading("report.unverified");
      line("  " + String.join("; ", unverified));
    }
    heading("report.findings");
    Map<String, List<Finding>> byCode = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
    }
    byCode.forEach(
        (code, all) -> {
          Finding first = all.getFirst();
          if (first.severity() != Severity.INFO) {
            String more = all.size() > 1 ? " (" + formats.number(all.size(), 0) + "x)" : "";
            line(
                "  "
                    + messages.text("severity." + first.severity().name())
                    + ": "
                    + messages.text(first)
                    + more);
          }
        });
  }

  private void heading(String key) {
    line("");
    line(messages.text(key));
  }

  private void row(String figure, String what) {
    line(" ".repeat(Math.max(1, 24 - figure.length())) + figure + "  " + what);
  }

  private String money(PrintedTotals printed, long minorUnits) {
    return formats.money(minorUnits, printed.currency());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static Map<String, Arg> args(String... pairs) {
    Map<String, Arg> args = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], Arg.of(pairs[i + 1]));
    }
    return args;
  }
}
