package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/** A cost by category while it is added up, with what taints each category. */
final class Amounts {
  final double[] value = new double[CostCategory.values().length];
  final @Nullable Taint[] taint = new Taint[value.length];

  void add(CostCategory category, double amount, @Nullable Taint why) {
    value[category.index] += amount;
    taint[category.index] = Taint.worse(taint[category.index], why);
  }

  void add(Amounts other, double sign) {
    for (CostCategory category : CostCategory.values()) {
      int i = category.index;
      add(category, sign * other.value[i], other.taint[i]);
    }
  }

  double total() {
    double sum = 0;
    for (double v : value) {
      sum += v;
    }
    return sum;
  }

  @Nullable Taint totalTaint() {
    Taint worst = null;
    for (Taint t : taint) {
      worst = Taint.worse(worst, t);
    }
    return worst;
  }

  Outcome<Money> totalOutcome(Money zero) {
    return Taint.outcome(total(), totalTaint(), zero::withAmount);
  }

  private Outcome<Money> of(CostCategory category, Money zero) {
    return Taint.outcome(value[category.index], taint[category.index], zero::withAmount);
  }

  CategoryCosts costs(Money zero) {
    return new CategoryCosts(
        of(CostCategory.MATERIAL, zero),
        of(CostCategory.ENERGY, zero),
        of(CostCategory.SYSTEM, zero),
        of(CostCategory.WASTE_MANAGEMENT, zero),
        totalOutcome(zero));
  }
}
