package org.baitong.engine.emission;

import org.baitong.engine.factor.Distribution;
import org.hipparchus.special.Erf;

/**
 * How an uncertain number spreads around its value: kind and 95 % bounds in the number's unit.
 *
 * <p>Example: {@code new Spread(Distribution.LOGNORMAL, 10, 90).quantile(30, 0.5)} is 30.
 *
 * @param distribution NONE for a number taken as exact
 * @param low lower 95 % bound
 * @param high upper 95 % bound
 */
public record Spread(Distribution distribution, double low, double high) {
  /** Taken as exact. */
  public static final Spread EXACT = new Spread(Distribution.NONE, 0, 0);

  /** Standard deviations from the centre to a 95 % bound of a normal distribution. */
  static final double Z = 1.959963984540054;

  private static final double TAIL = 0.025;

  /** Normal with the 95 % interval value plus and minus share times value. */
  static Spread relative(double value, double share) {
    double half = StrictMath.abs(value) * share;
    return half == 0 ? EXACT : new Spread(Distribution.NORMAL, value - half, value + half);
  }

  /** Whether it does not vary. */
  public boolean isExact() {
    return distribution == Distribution.NONE || !(high > low);
  }

  /** The number below which it falls with this probability, from 0 to 1 exclusive. */
  double quantile(double value, double probability) {
    if (isExact()) {
      return value;
    }
    return switch (distribution) {
      case NONE -> value;
      case NORMAL -> value + (high - low) / (2 * Z) * normal(probability);
      case LOGNORMAL -> {
        double logLow = StrictMath.log(low);
        double logHigh = StrictMath.log(high);
        double sigma = (logHigh - logLow) / (2 * Z);
        yield StrictMath.exp((logLow + logHigh) / 2 + sigma * normal(probability));
      }
      case TRIANGULAR -> triangular(value, probability);
      case UNIFORM -> low + (high - low) * (probability - TAIL) / (1 - 2 * TAIL);
    };
  }

  private static double normal(double probability) {
    return StrictMath.sqrt(2) * Erf.erfInv(2 * probability - 1);
  }

  /** The ends follow from the mode and the two bounds, which cut off 2.5 % each. */
  private double triangular(double mode, double probability) {
    double below = mode - low;
    double above = high - mode;
    double left = below + (high - low);
    double right = above + (high - low);
    for (int i = 0; i < 80; i++) {
      double width = left + right;
      double nextLeft = below + StrictMath.sqrt(TAIL * left * width);
      double nextRight = above + StrictMath.sqrt(TAIL * right * width);
      left = nextLeft;
      right = nextRight;
    }
    double width = left + right;
    return probability < left / width
        ? mode - left + StrictMath.sqrt(probability * width * left)
        : mode + right - StrictMath.sqrt((1 - probability) * width * right);
  }
}
