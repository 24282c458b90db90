package org.baitong.engine.numerics;

/** The dense end of an elimination without subtraction; see {@link Elimination}. */
final class DenseCore implements Core {
  private final int[] nodes;
  private final double[][] p;
  private final double[] pivot;

  DenseCore(Elimination elimination) {
    nodes = elimination.coreNodes();
    int m = nodes.length;
    int[] local = new int[m == 0 ? 0 : nodes[m - 1] + 1];
    for (int a = 0; a < m; a++) {
      local[nodes[a]] = a;
    }
    p = new double[m][m];
    double[] leak = new double[m];
    pivot = new double[m];
    for (int a = 0; a < m; a++) {
      int i = nodes[a];
      leak[a] = elimination.leak[i];
      for (int t = 0; t < elimination.rowLength(i); t++) {
        p[a][local[elimination.rowColumn(i, t)]] = elimination.rowValue(i, t);
      }
    }
    for (int k = 0; k < m; k++) {
      double[] row = p[k];
      double s = leak[k];
      for (int j = k + 1; j < m; j++) {
        s += row[j];
      }
      pivot[k] = s;
      for (int j = k + 1; j < m; j++) {
        row[j] = Elimination.unlessVanished(row[j] / s);
      }
      double leakRatio = leak[k] / s;
      for (int i = k + 1; i < m; i++) {
        double given = Elimination.unlessVanished(p[i][k]);
        p[i][k] = given;
        if (given != 0) {
          addScaled(p[i], row, given, k + 1);
          leak[i] += given * leakRatio;
        }
      }
    }
  }

  private static void addScaled(double[] target, double[] row, double factor, int from) {
    for (int j = from; j < target.length; j++) {
      target[j] += factor * row[j];
    }
  }

  @Override
  public boolean solve(double[] b) {
    int m = nodes.length;
    for (int k = 0; k < m; k++) {
      double bk = b[nodes[k]];
      if (Math.abs(bk) <= Elimination.VANISHED) {
        continue;
      }
      for (int j = k + 1; j < m; j++) {
        b[nodes[j]] += bk * p[k][j];
      }
    }
    for (int k = m - 1; k >= 0; k--) {
      double sum = b[nodes[k]];
      for (int i = k + 1; i < m; i++) {
        sum += b[nodes[i]] * p[i][k];
      }
      b[nodes[k]] = Math.abs(sum) > Elimination.VANISHED ? sum / pivot[k] : 0;
    }
    return true;
  }
}
