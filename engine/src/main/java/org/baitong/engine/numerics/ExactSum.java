package org.baitong.engine.numerics;

/** A sum in about 106 bits (double-double by error-free addition; Dekker 1971, Knuth TAOCP 4.2). */
final class ExactSum {
  private double high;
  private double low;

  void add(double term) {
    double sum = high + term;
    double part = sum - high;
    low += (high - (sum - part)) + (term - part);
    high = sum;
  }

  double value() {
    return high + low;
  }
}
