package org.baitong.engine.utility.property;

import java.util.Arrays;

/** A sum of n x^i y^j with integer powers, and its derivatives. */
final class Series {
  private final int[] i;
  private final int[] j;
  private final double[] n;
  private final int lowX;
  private final int lowY;
  private final int widthX;
  private final int widthY;

  Series(int[] i, int[] j, double[] n) {
    if (i.length != n.length || j.length != n.length) {
      throw new IllegalArgumentException("A series has as many powers as coefficients");
    }
    this.i = i;
    this.j = j;
    this.n = n;
    this.lowX = Math.min(0, Arrays.stream(i).min().orElse(0));
    this.lowY = Math.min(0, Arrays.stream(j).min().orElse(0));
    this.widthX = Math.max(0, Arrays.stream(i).max().orElse(0)) - lowX + 1;
    this.widthY = Math.max(0, Arrays.stream(j).max().orElse(0)) - lowY + 1;
  }

  /** The sum at a place with its first and second derivatives. */
  record Value(double f, double x, double xx, double y, double yy, double xy) {}

  double at(double x, double y) {
    double[] px = powers(x, lowX, widthX);
    double[] py = powers(y, lowY, widthY);
    double sum = 0;
    for (int k = 0; k < n.length; k++) {
      sum += n[k] * px[i[k] - lowX] * py[j[k] - lowY];
    }
    return sum;
  }

  Value value(double x, double y) {
    double[] px = powers(x, lowX, widthX);
    double[] py = powers(y, lowY, widthY);
    double f = 0;
    double fx = 0;
    double fxx = 0;
    double fy = 0;
    double fyy = 0;
    double fxy = 0;
    for (int k = 0; k < n.length; k++) {
      int a = i[k];
      int b = j[k];
      double term = n[k] * px[a - lowX] * py[b - lowY];
      f += term;
      fx += a * term;
      fxx += a * (a - 1) * term;
      fy += b * term;
      fyy += b * (b - 1) * term;
      fxy += a * b * term;
    }
    return new Value(f, fx / x, fxx / (x * x), fy / y, fyy / (y * y), fxy / (x * y));
  }

  /** By multiplication: the same on every platform, and far faster than pow. */
  private static double[] powers(double base, int low, int width) {
    double[] powers = new double[width];
    powers[-low] = 1;
    for (int k = 1 - low; k < width; k++) {
      powers[k] = powers[k - 1] * base;
    }
    if (low < 0) {
      double inverse = 1 / base;
      for (int k = -low - 1; k >= 0; k--) {
        powers[k] = powers[k + 1] * inverse;
      }
    }
    return powers;
  }
}
