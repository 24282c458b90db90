package org.baitong.engine.choice;

/**
 * Prices of the limits that make the Lagrangian bound of a problem small: the bound holds for any
 * prices of zero and more, these are found by going down one price after the other.
 */
final class Multipliers {
  private static final int SWEEPS = 4;

  private Multipliers() {}

  /**
   * Prices for {@code min over p >= 0 of sum_l p_l rest_l + sum_j max(0, gain_j - sum_l p_l
   * use_lj)}. A row may have negative uses and a negative rest, as a wish for at least so much has.
   *
   * @param uses by row, one for each gain
   */
  static double[] of(double[] gains, double[][] uses, double[] rest) {
    double[] prices = new double[rest.length];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean moved = false;
      for (int row = 0; row < rest.length; row++) {
        double[] reduced = reduced(gains, uses, prices, row);
        double best = lowest(reduced, uses[row], rest[row]);
        moved |= best != prices[row];
        prices[row] = best;
      }
      if (!moved) {
        break;
      }
    }
    return prices;
  }

  /** Gains less what all rows but one take. */
  private static double[] reduced(double[] gains, double[][] uses, double[] prices, int without) {
    double[] reduced = gains.clone();
    for (int row = 0; row < prices.length; row++) {
      for (int j = 0; row != without && prices[row] != 0 && j < reduced.length; j++) {
        reduced[j] -= prices[row] * uses[row][j];
      }
    }
    return reduced;
  }

  /** The convex function's lowest corner. */
  private static double lowest(double[] gains, double[] uses, double rest) {
    double best = 0;
    double lowest = at(0, gains, uses, rest);
    for (int j = 0; j < gains.length; j++) {
      double corner = uses[j] == 0 ? -1 : gains[j] / uses[j];
      if (corner > 0 && Double.isFinite(corner)) {
        double value = at(corner, gains, uses, rest);
        if (value < lowest) {
          lowest = value;
          best = corner;
        }
      }
    }
    return best;
  }

  private static double at(double price, double[] gains, double[] uses, double rest) {
    double sum = price * rest;
    for (int j = 0; j < gains.length; j++) {
      sum += StrictMath.max(0, gains[j] - price * uses[j]);
    }
    return sum;
  }
}
