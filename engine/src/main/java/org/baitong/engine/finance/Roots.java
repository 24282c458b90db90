package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.List;

/**
 * All zeros of a sum of exponentials {@code f(u) = sum a_i exp(-t_i u)}, with u = ln(1 + r) the net
 * present value as a function of the rate.
 *
 * <p>By the generalised rule of Descartes there are no more than sign changes in the amounts by
 * time. Between two zeros of f times {@code exp(tau u)} its derivative has one; with tau between
 * the times of a sign change the derivative is such a sum again with one change fewer, so that the
 * recursion isolates every zero (Laguerre 1883).
 */
final class Roots {
  /** Rates from about -99.9999999 % to 1e11 %. */
  private static final double FURTHEST = 21;

  /** A turning point this near to zero, relative to its terms, is a double zero. */
  private static final double TOUCHES = 4e-15;

  private Roots() {}

  /** Rising; times rise strictly and amounts are finite. */
  static List<Double> of(double[] amounts, double[] times) {
    int change = signChange(amounts);
    List<Double> zeros = new ArrayList<>();
    if (change < 0) {
      return zeros;
    }
    List<Double> turns = new ArrayList<>();
    turns.add(-FURTHEST);
    turns.addAll(of(derivative(amounts, times, change), times));
    turns.add(FURTHEST);
    for (int i = 1; i < turns.size(); i++) {
      double low = turns.get(i - 1);
      double high = turns.get(i);
      if (i > 1 && touches(amounts, times, low)) {
        if (zeros.isEmpty() || zeros.getLast() < low) {
          zeros.add(low);
        }
        continue;
      }
      boolean highTouches = i < turns.size() - 1 && touches(amounts, times, high);
      double atLow = value(amounts, times, low);
      double atHigh = value(amounts, times, high);
      if (!highTouches && atLow * atHigh < 0) {
        zeros.add(bisect(amounts, times, low, high));
      }
    }
    return zeros;
  }

  private static boolean touches(double[] amounts, double[] times, double u) {
    return StrictMath.abs(value(amounts, times, u)) <= TOUCHES * amounts.length;
  }

  /** The zero between two places where the signs differ, to the last digit. */
  private static double bisect(double[] amounts, double[] times, double from, double to) {
    double low = from;
    double high = to;
    boolean rises = value(amounts, times, low) < 0;
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      double at = value(amounts, times, middle);
      if (at == 0) {
        return middle;
      }
      if (at < 0 == rises) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /** The index of the last amount before the first change of sign; -1 when there is none. */
  private static int signChange(double[] amounts) {
    int before = -1;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] == 0) {
        continue;
      }
      if (before >= 0 && amounts[before] > 0 != amounts[i] > 0) {
        return before;
      }
      before = i;
    }
    return -1;
  }

  private static double[] derivative(double[] amounts, double[] times, int change) {
    int next = change + 1;
    while (amounts[next] == 0) {
      next++;
    }
    double tau = (times[change] + times[next]) / 2;
    double[] slopes = new double[amounts.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = amounts[i] * (tau - times[i]);
    }
    return slopes;
  }

  /** The sum over its largest term: within the number of terms, with the sum's own sign. */
  private static double value(double[] amounts, double[] times, double u) {
    double largest = Double.NEGATIVE_INFINITY;
    double[] logs = new double[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != 0) {
        logs[i] = StrictMath.log(StrictMath.abs(amounts[i])) - times[i] * u;
        largest = StrictMath.max(largest, logs[i]);
      }
    }
    double sum = 0;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] != 0) {
        double term = StrictMath.exp(logs[i] - largest);
        sum += amounts[i] > 0 ? term : -term;
      }
    }
    return sum;
  }
}
