package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.List;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Spread;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;

/** Records how the inputs of a calculation follow from the dossier's rows; free when off. */
final class Trail {
  /** A named part of a sum: how much, and where it comes from. */
  record Part(double value, String origin) {}

  private final Recorder recorder;
  private final String currency;

  Trail(Recorder recorder, String currency) {
    this.recorder = recorder;
    this.currency = currency;
  }

  /** A reconciled amount turned into the unit that the cost accounting counts it in. */
  void quantity(String row, Carrier carrier, double amount, double factor, String unit) {
    recorder.record(
        () ->
            new Step(
                "input." + row + ".quantity",
                "q * k",
                List.of(
                    new Input("q", amount, carrier.unit(), "step:balance.flow." + row),
                    new Input("k", factor, "1", "data:carriers/" + carrier.id() + "/massKg")),
                amount * factor,
                unit,
                ""));
  }

  /** A ledger line's amount in the period and the reporting currency. */
  void ledger(LedgerLine line, double covered, Currencies.Quote quote, double money) {
    recorder.record(
        () ->
            new Step(
                "ledger." + line.id(),
                "a * c * r",
                List.of(
                    new Input(
                        "a",
                        line.amount(),
                        line.currency(),
                        "data:ledger/" + line.id() + "/amount"),
                    new Input("c", covered, "1", "data:ledger/" + line.id() + "/period"),
                    new Input(
                        "r",
                        quote.factor(),
                        "1",
                        quote.row().isEmpty()
                            ? "data:factory/currency"
                            : "data:rates/" + quote.row() + "/rate")),
                money,
                currency,
                ""));
  }

  /** A centre's part of a ledger line that is spread over several centres. */
  void spread(String costLine, String ledgerLine, double money, Spread part, List<Spread> all) {
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          inputs.add(new Input("l", money, currency, "step:ledger." + ledgerLine));
          inputs.add(new Input("w", part.weight(), "1", "data:spreads/" + part.id() + "/weight"));
          double sum = 0;
          List<Part> parts = new ArrayList<>();
          for (Spread other : all) {
            parts.add(new Part(other.weight(), "data:spreads/" + other.id() + "/weight"));
            sum += other.weight();
          }
          String formula = "l * w / (" + sum(parts, "1", inputs) + ")";
          double amount = money * part.weight() / sum;
          return new Step("input." + costLine + ".amount", formula, inputs, amount, currency, "");
        });
  }

  /** A cost line that is one ledger line. */
  void whole(String costLine, String ledgerLine, double money) {
    recorder.record(
        () ->
            new Step(
                "input." + costLine + ".amount",
                "l",
                List.of(new Input("l", money, currency, "step:ledger." + ledgerLine)),
                money,
                currency,
                ""));
  }

  /** What was paid for an input: its part of what the ledger says for its carrier. */
  void paidFromLedger(String row, Carrier carrier, List<Part> lines, List<Part> inputsOfCarrier) {
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          double booked = lines.stream().mapToDouble(Part::value).sum();
          double all = inputsOfCarrier.stream().mapToDouble(Part::value).sum();
          String origin = "step:balance.flow." + row;
          double own =
              inputsOfCarrier.stream()
                  .filter(part -> part.origin().equals(origin))
                  .mapToDouble(Part::value)
                  .sum();
          inputs.add(new Input("q", own, carrier.unit(), origin));
          StringBuilder money = new StringBuilder();
          for (int i = 0; i < lines.size(); i++) {
            money.append(i == 0 ? "" : " + ").append('b').append(i);
            inputs.add(new Input("b" + i, lines.get(i).value(), currency, lines.get(i).origin()));
          }
          String formula =
              "(" + money + ") * q / (" + sum(inputsOfCarrier, carrier.unit(), inputs) + ")";
          return new Step(
              "input." + row + ".paid", formula, inputs, booked * own / all, currency, "");
        });
  }

  /** What was paid for an input: measured amount times price. */
  void paidFromPrice(String row, Carrier carrier, double amount, double price) {
    recorder.record(
        () ->
            new Step(
                "input." + row + ".paid",
                "a * p",
                List.of(
                    new Input("a", amount, carrier.unit(), "step:amount." + row),
                    new Input(
                        "p",
                        price,
                        currency + "/" + carrier.unit(),
                        "data:prices/" + carrier.id() + "/amount")),
                amount * price,
                currency,
                ""));
  }

  private static String sum(List<Part> parts, String unit, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      formula.append(i == 0 ? "" : " + ").append('s').append(i);
      inputs.add(new Input("s" + i, parts.get(i).value(), unit, parts.get(i).origin()));
    }
    return formula.toString();
  }
}
