package org.baitong.engine.people;

/** Exact confidence bounds for the mean of a counted number of rare events. */
final class Poisson {
  private static final double TAIL = 0.025;

  private Poisson() {}

  /**
   * Two-sided 95 % bounds: the means for which seeing so many or more, or so few or fewer, has a
   * chance of 2.5 %. Source: Garwood, Biometrika 28 (1936), 437-442. Equal to half the chi-square
   * quantiles with 2n and 2n + 2 degrees of freedom.
   */
  static double low(long events) {
    return events == 0 ? 0 : solve(events - 1, 1 - TAIL);
  }

  static double high(long events) {
    return solve(events, TAIL);
  }

  /** The mean at which P(X <= n) is this probability, by bisection; the sum falls with the mean. */
  private static double solve(long n, double probability) {
    double below = 0;
    double above = n + 10 + 10 * StrictMath.sqrt(n + 1.0);
    for (int i = 0; i < 200 && above - below > 1e-14 * above; i++) {
      double middle = (below + above) / 2;
      if (cumulative(n, middle) > probability) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return (below + above) / 2;
  }

  /** P(X <= n): from the largest term downwards, so that nothing overflows. */
  private static double cumulative(long n, double mean) {
    if (mean == 0) {
      return 1;
    }
    double logTerm = -mean;
    double largest = logTerm;
    double sum = 1;
    for (long k = 1; k <= n; k++) {
      logTerm += StrictMath.log(mean / k);
      if (logTerm > largest) {
        sum = sum * StrictMath.exp(largest - logTerm) + 1;
        largest = logTerm;
      } else {
        sum += StrictMath.exp(logTerm - largest);
      }
    }
    return sum * StrictMath.exp(largest);
  }
}
