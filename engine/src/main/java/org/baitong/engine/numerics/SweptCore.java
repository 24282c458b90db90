package org.baitong.engine.numerics;

/**
 * A core solved by Gauss-Seidel sweeps, each followed by a scaling that makes what leaks out equal
 * to what comes in. The scaling removes the one slow mode of a leakless recycle (aggregation and
 * disaggregation with one aggregate; Koury, McAllister and Stewart 1984, SIAM J. Algebraic Discrete
 * Methods 5:164); without it a leak of 1e-7 would take 1e8 sweeps.
 */
final class SweptCore implements Core {
  private static final int MOST_SWEEPS = 160;
  private static final int UNSCALED = 4;
  private static final double ENOUGH = 0x1p-53;

  /** Entries this much smaller than the largest need not be exact in their own last digits. */
  private static final double NEGLIGIBLE = 0x1p-70;

  /** Changes below a few units in the last place are rounding. */
  private static final double ROUNDING = 0x1p-49;

  private final int[] nodes;
  private final int[] start;
  private final int[] from;
  private final double[] share;
  private final double[] pivot;
  private final double[] leak;
  private final boolean usable;

  SweptCore(Elimination elimination) {
    nodes = elimination.coreNodes();
    int m = nodes.length;
    int[] local = new int[m == 0 ? 0 : nodes[m - 1] + 1];
    for (int a = 0; a < m; a++) {
      local[nodes[a]] = a;
    }
    start = new int[m + 1];
    leak = new double[m];
    pivot = new double[m];
    for (int a = 0; a < m; a++) {
      int i = nodes[a];
      leak[a] = elimination.leak[i];
      double s = leak[a];
      for (int t = 0; t < elimination.rowLength(i); t++) {
        start[local[elimination.rowColumn(i, t)] + 1]++;
        s += elimination.rowValue(i, t);
      }
      pivot[a] = s;
    }
    for (int a = 0; a < m; a++) {
      start[a + 1] += start[a];
    }
    from = new int[start[m]];
    share = new double[start[m]];
    int[] next = start.clone();
    for (int a = 0; a < m; a++) {
      int i = nodes[a];
      for (int t = 0; t < elimination.rowLength(i); t++) {
        int at = next[local[elimination.rowColumn(i, t)]]++;
        from[at] = a;
        share[at] = elimination.rowValue(i, t);
      }
    }
    // One single source: an even input would hide that far parts settle slowly one by one.
    double[] source = new double[m];
    source[0] = 1;
    usable = sweep(source, new double[m]);
  }

  /** Whether an uneven input converged; otherwise the caller eliminates the core. */
  boolean isUsable() {
    return usable;
  }

  @Override
  public boolean solve(double[] b) {
    int m = nodes.length;
    double[] positive = new double[m];
    double[] negative = new double[m];
    double in = 0;
    double out = 0;
    for (int a = 0; a < m; a++) {
      double v = b[nodes[a]];
      positive[a] = Math.max(v, 0);
      negative[a] = Math.max(-v, 0);
      in += positive[a];
      out += negative[a];
    }
    double[] x = new double[m];
    if (in > 0) {
      if (!sweep(positive, x)) {
        return false;
      }
    }
    double[] y = new double[m];
    if (out > 0) {
      if (!sweep(negative, y)) {
        return false;
      }
    }
    for (int a = 0; a < m; a++) {
      b[nodes[a]] = x[a] - y[a];
    }
    return true;
  }

  /** Non-negative b with a positive sum; x is zero and becomes the solution. */
  private boolean sweep(double[] b, double[] x) {
    double supplied = 0;
    for (double v : b) {
      supplied += v;
    }
    double before = Double.MAX_VALUE;
    double slowest = 0;
    double largest = 0;
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double change = 0;
      double floor = largest * NEGLIGIBLE;
      largest = 0;
      for (int j = 0; j < x.length; j++) {
        double sum = b[j];
        for (int t = start[j]; t < start[j + 1]; t++) {
          sum += x[from[t]] * share[t];
        }
        double now = sum / pivot[j];
        double moved = Math.abs(now - x[j]);
        if (moved > change * (now + floor)) {
          change = moved / (now + floor);
        }
        largest = Math.max(largest, now);
        x[j] = now;
      }
      // From zero each sweep reaches further nodes; scaling before that would overshoot.
      double factor = sweep < UNSCALED ? 1 : scale(x, supplied);
      change = Math.max(change, Math.abs(factor - 1));
      double ratio = change / before;
      before = change;
      if (sweep > UNSCALED && change > ROUNDING) {
        slowest = Math.max(slowest * 0.9, ratio);
      }
      if (sweep > UNSCALED && change <= ROUNDING && slowest < 0.9) {
        return true;
      }
      if (sweep > UNSCALED + 2 && slowest < 0.9 && change * slowest / (1 - slowest) <= ENOUGH) {
        return true;
      }
      if (sweep == 32 && change > 1e-3) {
        return false;
      }
      if (!(change < Double.MAX_VALUE)) {
        return false;
      }
    }
    return false;
  }

  private double scale(double[] x, double supplied) {
    double leaking = 0;
    for (int j = 0; j < x.length; j++) {
      leaking += leak[j] * x[j];
    }
    if (leaking == 0) {
      return 1;
    }
    double factor = supplied / leaking;
    for (int j = 0; j < x.length; j++) {
      x[j] *= factor;
    }
    return factor;
  }
}
