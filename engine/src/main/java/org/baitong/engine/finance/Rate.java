package org.baitong.engine.finance;

import java.util.Objects;
import org.baitong.engine.quantity.Ratio;

/**
 * A yearly rate of discount, interest or return that says whether it is real or nominal.
 *
 * <p>Example: {@code Rate.real(new Ratio(0.1)).toNominal(new Ratio(0.03))} is 13.3 % nominal.
 *
 * @param perYear effective rate of a whole year, above -1
 * @param level whether inflation is in it
 */
public record Rate(Ratio perYear, PriceLevel level) {
  public Rate {
    Objects.requireNonNull(level);
    requireAboveMinusOne("A yearly rate", perYear);
  }

  /** Without inflation. */
  public static Rate real(Ratio perYear) {
    return new Rate(perYear, PriceLevel.REAL);
  }

  /** With inflation, as banks state it. */
  public static Rate nominal(Ratio perYear) {
    return new Rate(perYear, PriceLevel.NOMINAL);
  }

  /**
   * The rate of a whole year from one that is paid in parts: {@code effective(new Ratio(0.0525),
   * 4)} is 5.354 %. Throws for less than one period.
   */
  public static Rate effective(Ratio statedPerYear, int periodsPerYear) {
    if (periodsPerYear < 1) {
      throw new IllegalArgumentException(
          "periodsPerYear is " + periodsPerYear + "\nMaybe 12: from 1.");
    }
    double each = statedPerYear.value() / periodsPerYear;
    requireAboveMinusOne("The rate of one period", new Ratio(each));
    return nominal(new Ratio(StrictMath.pow(1 + each, periodsPerYear) - 1));
  }

  /** With this inflation in it (Fisher); itself when it is nominal. */
  public Rate toNominal(Ratio inflation) {
    requireAboveMinusOne("Inflation", inflation);
    return level == PriceLevel.NOMINAL
        ? this
        : nominal(new Ratio((1 + perYear.value()) * (1 + inflation.value()) - 1));
  }

  /** Without this inflation (Fisher); itself when it is real. */
  public Rate toReal(Ratio inflation) {
    requireAboveMinusOne("Inflation", inflation);
    return level == PriceLevel.REAL
        ? this
        : real(new Ratio((1 + perYear.value()) / (1 + inflation.value()) - 1));
  }

  /** What one unit of money after so many years is worth now. */
  double discount(double years) {
    return StrictMath.pow(1 + perYear.value(), -years);
  }

  static void requireAboveMinusOne(String what, Ratio rate) {
    if (!(rate.value() > -1)) {
      throw new IllegalArgumentException(
          what + " is " + rate.value() + "\nMaybe 0.1 for 10 %: above -1.");
    }
  }
}
