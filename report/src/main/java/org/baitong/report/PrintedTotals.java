package org.baitong.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baitong.assessment.Assessment;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.MoneyRounding;

/**
 * The printed figures in whole minor units (cents; riel), rounded once so that printed rows add up
 * to the printed total: inputs = products + losses + change of stock + unaccounted, losses = sum of
 * categories = sum of loss rows.
 */
public final class PrintedTotals {
  /**
   * A loss as printed.
   *
   * @param id the loss flow
   * @param centre where it arises
   * @param amount whole minor units
   */
  public record Loss(String id, String centre, long amount) {}

  private final Currency currency;
  private final long inputs;
  private final List<Long> destinations;
  private final List<Long> categories;
  private final List<Loss> losses;

  private PrintedTotals(
      Currency currency,
      long inputs,
      List<Long> destinations,
      List<Long> categories,
      List<Loss> losses) {
    this.currency = currency;
    this.inputs = inputs;
    this.destinations = destinations;
    this.categories = categories;
    this.losses = losses;
  }

  /** The printed figures; missing when a total is, with its reason. */
  public static Outcome<PrintedTotals> of(Assessment assessment) {
    if (assessment.costs().find().isEmpty()) {
      return new Outcome.Missing<>(assessment.costs().findings());
    }
    MfcaResult costs = assessment.costs().find().get();
    Totals totals = costs.totals();
    List<Outcome<Money>> needed =
        new ArrayList<>(
            List.of(
                totals.inputs().total(),
                totals.products().total(),
                totals.losses().total(),
                totals.stockChange().total(),
                totals.unaccounted().total()));
    costs.losses().forEach(loss -> needed.add(loss.costs().total()));
    for (Outcome<Money> outcome : needed) {
      if (outcome.find().isEmpty()) {
        return new Outcome.Missing<>(outcome.findings());
      }
    }
    Outcome<PrintedTotals> printed = Outcome.of(calculate(assessment, costs));
    Outcome<Money> lost = totals.losses().total();
    return lost instanceof Outcome.Disqualified<Money>(var ignored, var findings)
        ? new Outcome.Disqualified<>(printed.get(), findings)
        : printed;
  }

  private static PrintedTotals calculate(Assessment assessment, MfcaResult costs) {
    Currency currency = new Currency(assessment.currency());
    Totals totals = costs.totals();
    List<Money> destinations =
        List.of(
            money(totals.products().total()),
            money(totals.losses().total()),
            money(totals.stockChange().total()),
            money(totals.unaccounted().total()));
    long inputs = MoneyRounding.minorUnits(money(totals.inputs().total()));
    List<Long> printed = MoneyRounding.largestRemainder(destinations, inputs);
    long lost = printed.get(1);
    CategoryCosts byCategory = totals.losses();
    List<Long> categories =
        MoneyRounding.largestRemainder(
            List.of(
                money(byCategory.material()),
                money(byCategory.energy()),
                money(byCategory.system()),
                money(byCategory.wasteManagement())),
            lost);
    List<FlowResult> rows = new ArrayList<>(costs.losses());
    rows.sort(
        Comparator.comparingDouble(
                (FlowResult row) -> -row.costs().total().find().map(Money::amount).orElse(0.0))
            .thenComparing(FlowResult::id));
    List<Money> amounts = rows.stream().map(row -> money(row.costs().total())).toList();
    List<Long> each = MoneyRounding.largestRemainder(amounts, lost);
    List<Loss> losses = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      losses.add(new Loss(rows.get(i).id(), rows.get(i).centre(), each.get(i)));
    }
    return new PrintedTotals(currency, inputs, printed, categories, List.copyOf(losses));
  }

  private static Money money(Outcome<Money> amount) {
    return amount.find().orElseThrow();
  }

  /** The currency of every figure. */
  public Currency currency() {
    return currency;
  }

  /** Paid inputs and waste management. */
  public long inputs() {
    return inputs;
  }

  /** On product output. */
  public long products() {
    return destinations.get(0);
  }

  /** Lost. */
  public long lost() {
    return destinations.get(1);
  }

  /** Closing less opening stock. */
  public long stock() {
    return destinations.get(2);
  }

  /** What no output explains. */
  public long unaccounted() {
    return destinations.get(3);
  }

  /** Losses by material, energy, system and waste management. */
  public List<Long> lostByCategory() {
    return categories;
  }

  /** Losses by falling amount. */
  public List<Loss> losses() {
    return losses;
  }
}
