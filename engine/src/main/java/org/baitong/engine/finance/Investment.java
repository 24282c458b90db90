package org.baitong.engine.finance;

import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something bought once, and again when it is worn out.
 *
 * @param id unique within the request
 * @param amount at the prices of year 0; not negative
 * @param year in which it is bought, 0 for now
 * @param lifeYears years it works, from 1
 * @param replaced whether it is bought again after its life while the horizon lasts
 * @param residual what it is sold for at the horizon, at the prices of year 0; null for the unused
 *     part of its life in proportion
 * @param depreciation for tax; null for none
 */
public record Investment(
    String id,
    Money amount,
    int year,
    int lifeYears,
    boolean replaced,
    @Nullable Money residual,
    @Nullable Depreciation depreciation) {
  public Investment {
    if (amount.amount() < 0) {
      throw new IllegalArgumentException(
          "Investment " + id + " is " + amount.amount() + "\nMaybe state a sale as an earning.");
    }
    if (residual != null && residual.amount() < 0) {
      throw new IllegalArgumentException(
          "The residual value of "
              + id
              + " is "
              + residual.amount()
              + "\nMaybe state the cost of disposal as an operating cost of the last year.");
    }
    if (year < 0 || lifeYears < 1) {
      throw new IllegalArgumentException(
          "Investment "
              + id
              + " is bought in year "
              + year
              + " for "
              + lifeYears
              + " years\nMaybe year 0 and a life from 1.");
    }
  }

  /** Bought now, not replaced, worth its unused life at the horizon, without tax depreciation. */
  public static Investment of(String id, Money amount, int lifeYears) {
    return new Investment(id, amount, 0, lifeYears, false, null, null);
  }
}
