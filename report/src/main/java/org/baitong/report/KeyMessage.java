package org.baitong.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.bind.Balance;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.language.Formats;
import org.baitong.language.Messages;

/**
 * The result in five sentences: money lost, in which flows, where, how sure that is, and what to
 * measure next.
 */
public final class KeyMessage {
  private static final int FLOWS = 5;
  private static final int CENTRES = 3;

  private final Assessment assessment;
  private final Messages messages;
  private final Formats formats;
  private final Names names;

  private KeyMessage(FactoryText text) {
    this.assessment = text.assessment();
    this.messages = text.messages();
    this.formats = text.formats();
    this.names = text.names();
  }

  /** One sentence a line. */
  public static List<String> lines(FactoryText text) {
    KeyMessage message = new KeyMessage(text);
    List<String> lines = new ArrayList<>();
    lines.add(message.lost());
    message.flows().ifPresent(lines::add);
    message.centres().ifPresent(lines::add);
    lines.addAll(message.doubts());
    lines.add(message.next());
    return lines;
  }

  private String lost() {
    Outcome<PrintedTotals> outcome = PrintedTotals.of(assessment);
    if (outcome.find().isEmpty()) {
      return messages.text("report.lost.unknown");
    }
    PrintedTotals printed = outcome.find().get();
    MfcaResult costs = assessment.costs().find().orElseThrow();
    String percent =
        costs
            .totals()
            .lossShare()
            .find()
            .map(share -> formats.number(100 * share.value(), 1) + " %")
            .orElse(messages.text("report.unknown"));
    String key = outcome.isUsable() ? "report.lost" : "report.lost.disqualified";
    String line =
        messages.text(
            key,
            args("amount", formats.money(printed.lost(), printed.currency()), "percent", percent));
    Optional<Money> conventional = costs.conventional().loss().find();
    if (conventional.isEmpty()) {
      return line;
    }
    String shown = formats.money(conventional.get());
    return line + " " + messages.text("report.conventional", args("amount", shown));
  }

  private Optional<String> flows() {
    Outcome<PrintedTotals> outcome = PrintedTotals.of(assessment);
    if (outcome.find().isEmpty() || outcome.find().get().lost() <= 0) {
      return Optional.empty();
    }
    PrintedTotals printed = outcome.find().get();
    List<PrintedTotals.Loss> rows =
        printed.losses().stream().filter(row -> row.amount() > 0).limit(FLOWS).toList();
    long sum = rows.stream().mapToLong(PrintedTotals.Loss::amount).sum();
    return Optional.of(
        messages.text(
            "report.key.flows",
            args(
                "percent",
                percent(sum, printed.lost()),
                "flows",
                rows.stream()
                    .map(row -> names.loss(row.id()))
                    .distinct()
                    .collect(Collectors.joining("; ")))));
  }

  private Optional<String> centres() {
    Outcome<PrintedTotals> outcome = PrintedTotals.of(assessment);
    if (outcome.find().isEmpty() || outcome.find().get().lost() <= 0) {
      return Optional.empty();
    }
    PrintedTotals printed = outcome.find().get();
    Map<String, Long> byCentre = new LinkedHashMap<>();
    printed.losses().forEach(row -> byCentre.merge(row.centre(), row.amount(), Long::sum));
    String centres =
        byCentre.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(CENTRES)
            .map(e -> names.of(e.getKey()) + " (" + percent(e.getValue(), printed.lost()) + ")")
            .collect(Collectors.joining("; "));
    return Optional.of(messages.text("report.key.where", args("centres", centres)));
  }

  private List<String> doubts() {
    List<String> lines = new ArrayList<>();
    List<Balance.NextMeasurement> next = assessment.balance().next();
    if (!next.isEmpty()) {
      Money sigma =
          new Money(
              next.getFirst().sigmaBefore(),
              new org.baitong.engine.quantity.Currency(assessment.currency()),
              assessment.period().end());
      lines.add(messages.text("report.key.sure", args("sigma", formats.money(sigma))));
    }
    Optional<Balance.Tests> tests = assessment.balance().tests().find();
    String tested =
        tests
            .map(found -> tests(found, messages))
            .orElseGet(() -> messages.text("report.balance.untested"));
    List<String> suspects = tests.map(Balance.Tests::suspects).orElse(List.of());
    lines.add(
        suspects.isEmpty()
            ? tested
            : tested
                + " "
                + messages.text(
                    "report.balance.suspect",
                    args(
                        "flows",
                        suspects.stream().map(names::withId).collect(Collectors.joining(", ")))));
    long unknown =
        assessment.costs().find().stream()
            .flatMap(costs -> costs.losses().stream())
            .map(FlowResult::costs)
            .filter(costs -> costs.total().find().isEmpty())
            .count();
    if (unknown > 0) {
      lines.add(
          messages.text("report.key.unknown", args("count", formats.number((double) unknown, 0))));
    }
    return lines;
  }

  /** What the tests on all measurements say. */
  static String tests(Balance.Tests tests, Messages messages) {
    return messages.text(
        tests.passes() ? "report.balance.passes" : "report.balance.fails",
        args(
            "value",
            messages.formats().number(tests.objective(), 1),
            "limit",
            messages.formats().number(tests.critical(), 1)));
  }

  private String next() {
    List<Balance.NextMeasurement> next = assessment.balance().next();
    if (next.isEmpty()) {
      return messages.text("report.key.next.none");
    }
    Balance.NextMeasurement best = next.getFirst();
    return messages.text(
        "report.key.next",
        args(
            "name",
            best.name(),
            "flow",
            names.withId(best.flow()),
            "cost",
            formats.figure(best.cost(), assessment.currency()),
            "narrowing",
            formats.figure(best.sigmaBefore() - best.sigmaAfter(), assessment.currency())));
  }

  private String percent(long part, long whole) {
    return formats.number(100.0 * (double) part / (double) whole, 0) + " %";
  }

  /** Texts by placeholder: {@code args("name", "Mill")}. */
  public static Map<String, Arg> args(String... pairs) {
    Map<String, Arg> args = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], Arg.of(pairs[i + 1]));
    }
    return args;
  }
}
