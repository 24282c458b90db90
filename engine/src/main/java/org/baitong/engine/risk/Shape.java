package org.baitong.engine.risk;

import org.hipparchus.special.Erf;

/**
 * How an uncertain number is distributed, in the unit of that number.
 *
 * <p>Example: {@code new Shape.Triangular(8000, 10000, 15000).mean()} is 11000.
 */
public sealed interface Shape {
  /** The number below which it falls with this probability, above 0 and below 1. */
  double quantile(double probability);

  /** The expected number. */
  double mean();

  /** The standard deviation. */
  double deviation();

  /** From the lowest over the most likely to the highest number. */
  record Triangular(double low, double mode, double high) implements Shape {
    public Triangular {
      check(
          low <= mode && mode <= high && low < high,
          "A triangle from " + low + " over " + mode + " to " + high,
          "lowest, most likely and highest in this order");
    }

    @Override
    public double quantile(double probability) {
      double width = high - low;
      return probability < (mode - low) / width
          ? low + StrictMath.sqrt(probability * width * (mode - low))
          : high - StrictMath.sqrt((1 - probability) * width * (high - mode));
    }

    @Override
    public double mean() {
      return (low + mode + high) / 3;
    }

    @Override
    public double deviation() {
      double square = low * low + mode * mode + high * high - low * mode - low * high - mode * high;
      return StrictMath.sqrt(square / 18);
    }
  }

  /** The bell curve. */
  record Normal(double mean, double deviation) implements Shape {
    public Normal {
      check(
          deviation > 0 && Double.isFinite(mean),
          "A normal distribution around " + mean + " with " + deviation,
          "a positive standard deviation");
    }

    @Override
    public double quantile(double probability) {
      return mean + deviation * standardNormal(probability);
    }
  }

  /** Positive, its logarithm a bell curve; stated by its own mean and standard deviation. */
  record Lognormal(double mean, double deviation) implements Shape {
    public Lognormal {
      check(
          mean > 0 && deviation > 0,
          "A lognormal distribution around " + mean + " with " + deviation,
          "a positive mean and a positive standard deviation, of the number, not of its logarithm");
    }

    @Override
    public double quantile(double probability) {
      double relative = deviation / mean;
      double variance = StrictMath.log1p(relative * relative);
      return StrictMath.exp(
          StrictMath.log(mean)
              - variance / 2
              + StrictMath.sqrt(variance) * standardNormal(probability));
    }
  }

  /** Anything between two numbers, equally likely. */
  record Uniform(double low, double high) implements Shape {
    public Uniform {
      check(low < high, "A range from " + low + " to " + high, "the lower number first");
    }

    @Override
    public double quantile(double probability) {
      return low + (high - low) * probability;
    }

    @Override
    public double mean() {
      return (low + high) / 2;
    }

    @Override
    public double deviation() {
      return (high - low) / StrictMath.sqrt(12);
    }
  }

  /** The standard normal number below which a share of draws falls. */
  private static double standardNormal(double probability) {
    return StrictMath.sqrt(2) * Erf.erfInv(2 * probability - 1);
  }

  private static void check(boolean holds, String what, String maybe) {
    if (!holds) {
      throw new IllegalArgumentException(what + "\nMaybe state " + maybe + ".");
    }
  }
}
