package org.baitong.acceptance.example;

import java.util.Map;
import java.util.TreeMap;

/**
 * The measurement noise of the example, the same on every machine.
 *
 * <p>Each reading draws from a stream of its own, keyed by its id, so that a new row shifts no
 * other reading. Only integer arithmetic and additions are used.
 */
final class Noise {

  /**
   * Production by month against the mean month: low at Khmer New Year and at the Water Festival.
   */
  private static final double[] SEASON = {
    0.98, 0.90, 1.04, 0.88, 1.00, 1.03, 1.05, 1.06, 1.04, 1.06, 1.00, 0.96
  };

  /** Half width of the month-to-month scatter that does not change the year's total. */
  private static final double SCATTER = 0.025;

  /** Beyond this many standard deviations a draw would look like a second gross error. */
  private static final double CLIP = 1.8;

  /** One draw of many; the wrong meter was the strongest suspect in each of 299 draws tried. */
  private static final String DRAW = "garment-258/";

  private long state;

  private Noise(long seed) {
    this.state = seed;
  }

  /**
   * The stream of a key.
   *
   * @param key the id of what is read; FNV-1a (Fowler, Noll and Vo) turns it into a seed
   */
  static Noise of(String key) {
    return new Noise(fnv(DRAW + key));
  }

  private static long fnv(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The next value in [0, 1): SplitMix64 (Steele, Lea and Flood 2014). */
  private double uniform() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
  }

  /** A standard normal value by the sum of twelve uniforms, clipped. */
  private double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform();
    }
    return Math.max(-CLIP, Math.min(CLIP, sum));
  }

  /**
   * Twelve readings whose total is the true total with one relative error of the given standard
   * uncertainty.
   *
   * @param total true quantity of the year
   * @param uncertaintyPercent relative standard uncertainty of the year's total
   * @param decimals digits that the meter shows after the point
   */
  Map<String, Double> months(double total, double uncertaintyPercent, int decimals) {
    double year = total * (1 + normal() * uncertaintyPercent / 100);
    double[] weights = new double[SEASON.length];
    double sum = 0;
    for (int m = 0; m < SEASON.length; m++) {
      weights[m] = SEASON[m] * (1 + SCATTER * (2 * uniform() - 1));
      sum += weights[m];
    }
    double scale = decimals == 0 ? 1 : 10;
    Map<String, Double> months = new TreeMap<>();
    for (int m = 0; m < SEASON.length; m++) {
      String month = (m < 9 ? "2025-0" : "2025-") + (m + 1);
      months.put(month, Math.rint(year * weights[m] / sum * scale) / scale);
    }
    return months;
  }

  /** One value with a relative error of the given standard uncertainty. */
  double value(double truth, double uncertaintyPercent) {
    return truth * (1 + normal() * uncertaintyPercent / 100);
  }
}
