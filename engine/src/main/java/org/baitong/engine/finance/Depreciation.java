package org.baitong.engine.finance;

import org.baitong.engine.quantity.Ratio;

/**
 * How an investment is written off for tax, from the year after it is made.
 *
 * @param method by equal parts or by a share of what is left
 * @param years of equal parts; 0 for the other method
 * @param share of the book value, above 0 and at most 1; 0 for equal parts
 */
public record Depreciation(Method method, int years, Ratio share) {
  /** How the yearly amount is found. */
  public enum Method {
    /** The same amount every year. */
    STRAIGHT_LINE,
    /** A share of the book value. */
    DECLINING_BALANCE
  }

  public Depreciation {
    boolean straight = method == Method.STRAIGHT_LINE;
    if (straight ? years < 1 || share.value() != 0 : years != 0 || !declines(share)) {
      throw new IllegalArgumentException(
          "Depreciation "
              + method
              + " over "
              + years
              + " years at "
              + share.value()
              + "\nMaybe straight line over 5 years, or a share of 0.2 of the balance.");
    }
  }

  private static boolean declines(Ratio share) {
    return share.value() > 0 && share.value() <= 1;
  }

  /** {@code Depreciation.straightLine(5)}: a fifth every year. */
  public static Depreciation straightLine(int years) {
    return new Depreciation(Method.STRAIGHT_LINE, years, new Ratio(0));
  }

  /** {@code Depreciation.decliningBalance(new Ratio(0.2))}: a fifth of what is left. */
  public static Depreciation decliningBalance(Ratio share) {
    return new Depreciation(Method.DECLINING_BALANCE, 0, share);
  }

  /** The amount of a year after the investment's, of one unit of money. */
  double of(int yearsAfter) {
    if (yearsAfter < 1) {
      return 0;
    }
    return switch (method) {
      case STRAIGHT_LINE -> yearsAfter <= years ? 1.0 / years : 0;
      case DECLINING_BALANCE -> share.value() * StrictMath.pow(1 - share.value(), yearsAfter - 1.0);
    };
  }
}
