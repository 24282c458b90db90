package org.baitong.engine.numerics;

import java.util.Arrays;

/**
 * L D L^T of a sparse symmetric positive definite matrix in minimum-degree order, with the entries
 * of the inverse on the pattern of L (Takahashi, Fagan and Chin 1973; Erisman and Tinney 1975,
 * Communications of the ACM 18:177).
 */
final class SparseLdl {
  private final int n;
  private final int[] place;
  private final int[][] rows;
  private final double[][] lower;
  private final double[] d;
  private final double[] scratch;
  private double[] inverseDiagonal = {};
  private double[][] inverseLower = {};

  /** Smallest pivot over its diagonal entry; not above zero when the matrix is singular. */
  final double worstPivot;

  /**
   * @param pattern neighbours of each row, without itself, each pair in both lists
   * @param values entries beside the pattern
   */
  SparseLdl(int[][] pattern, double[][] values, double[] diagonal) {
    n = diagonal.length;
    int[] order = new int[n];
    place = new int[n];
    int[][] below = order(pattern, order);
    for (int k = 0; k < n; k++) {
      place[order[k]] = k;
    }
    rows = new int[n][];
    lower = new double[n][];
    d = new double[n];
    scratch = new double[n];
    for (int k = 0; k < n; k++) {
      int[] r = new int[below[k].length];
      for (int t = 0; t < r.length; t++) {
        r[t] = place[below[k][t]];
      }
      Arrays.sort(r);
      rows[k] = r;
    }
    worstPivot = factorise(pattern, values, diagonal, order);
  }

  /** Minimum degree on explicit lists; returns the later neighbours of each pivot. */
  private static int[][] order(int[][] pattern, int[] order) {
    int n = pattern.length;
    int[][] list = new int[n][];
    int[] size = new int[n];
    boolean[] done = new boolean[n];
    for (int i = 0; i < n; i++) {
      list[i] = pattern[i].clone();
      size[i] = list[i].length;
    }
    int[][] below = new int[n][];
    int[] stamp = new int[n];
    int stamps = 0;
    for (int step = 0; step < n; step++) {
      int k = -1;
      for (int i = 0; i < n; i++) {
        if (!done[i] && (k < 0 || size[i] < size[k])) {
          k = i;
        }
      }
      done[k] = true;
      order[step] = k;
      int[] clique = Arrays.copyOf(list[k], size[k]);
      below[step] = clique;
      for (int i : clique) {
        stamps++;
        int kept = 0;
        for (int t = 0; t < size[i]; t++) {
          int j = list[i][t];
          if (j != k) {
            list[i][kept++] = j;
            stamp[j] = stamps;
          }
        }
        stamp[i] = stamps;
        if (kept + clique.length > list[i].length) {
          list[i] = Arrays.copyOf(list[i], kept + clique.length);
        }
        for (int j : clique) {
          if (stamp[j] != stamps) {
            list[i][kept++] = j;
          }
        }
        size[i] = kept;
      }
    }
    return below;
  }

  private double factorise(int[][] pattern, double[][] values, double[] diagonal, int[] order) {
    double worst = Double.POSITIVE_INFINITY;
    double[] work = new double[n];
    int[] firstInRow = new int[n];
    int[] nextColumn = new int[n];
    int[] at = new int[n];
    Arrays.fill(firstInRow, -1);
    for (int k = 0; k < n; k++) {
      int original = order[k];
      double pivot = diagonal[original];
      for (int t = 0; t < pattern[original].length; t++) {
        int i = place[pattern[original][t]];
        if (i > k) {
          work[i] = values[original][t];
        }
      }
      int j = firstInRow[k];
      while (j >= 0) {
        int next = nextColumn[j];
        int p = at[j];
        double scaled = lower[j][p] * d[j];
        pivot -= scaled * lower[j][p];
        for (int t = p + 1; t < rows[j].length; t++) {
          work[rows[j][t]] -= scaled * lower[j][t];
        }
        at[j] = p + 1;
        if (p + 1 < rows[j].length) {
          int row = rows[j][p + 1];
          nextColumn[j] = firstInRow[row];
          firstInRow[row] = j;
        }
        j = next;
      }
      d[k] = pivot;
      worst = Math.min(worst, diagonal[original] > 0 ? pivot / diagonal[original] : 0);
      lower[k] = new double[rows[k].length];
      for (int t = 0; t < rows[k].length; t++) {
        lower[k][t] = work[rows[k][t]] / pivot;
        work[rows[k][t]] = 0;
      }
      if (rows[k].length > 0) {
        nextColumn[k] = firstInRow[rows[k][0]];
        firstInRow[rows[k][0]] = k;
      }
    }
    return worst;
  }

  /** The solution of S x = b. */
  double[] solve(double[] b) {
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[place[i]] = b[i];
    }
    for (int k = 0; k < n; k++) {
      for (int t = 0; t < rows[k].length; t++) {
        x[rows[k][t]] -= lower[k][t] * x[k];
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      double sum = x[k] / d[k];
      for (int t = 0; t < rows[k].length; t++) {
        sum -= lower[k][t] * x[rows[k][t]];
      }
      x[k] = sum;
    }
    double[] result = new double[n];
    for (int i = 0; i < n; i++) {
      result[i] = x[place[i]];
    }
    return result;
  }

  /** v^T S^-1 v for a sparse v, exact whatever its pattern; as a sum of squares never negative. */
  double quadratic(int[] index, double[] value) {
    if (index.length == 0) {
      return 0;
    }
    if (index.length == 1 && inverseDiagonal.length == n) {
      return value[0] * value[0] * inverseDiagonal[place[index[0]]];
    }
    if (index.length == 2 && inverseDiagonal.length == n) {
      int a = place[index[0]];
      int b = place[index[1]];
      int t = Arrays.binarySearch(rows[Math.min(a, b)], Math.max(a, b));
      if (t >= 0) {
        double aa = value[0] * value[0] * inverseDiagonal[a];
        double bb = value[1] * value[1] * inverseDiagonal[b];
        double ab = 2 * value[0] * value[1] * inverseLower[Math.min(a, b)][t];
        // Where the three cancel, the sum of squares below keeps its digits.
        if (Math.abs(aa + bb + ab) > 1e-4 * (aa + bb)) {
          return aa + bb + ab;
        }
      }
    }
    double[] x = scratch;
    int first = n;
    for (int t = 0; t < index.length; t++) {
      x[place[index[t]]] = value[t];
      first = Math.min(first, place[index[t]]);
    }
    double sum = 0;
    for (int k = first; k < n; k++) {
      if (x[k] != 0) {
        sum += x[k] * x[k] / d[k];
        for (int t = 0; t < rows[k].length; t++) {
          x[rows[k][t]] -= lower[k][t] * x[k];
        }
        x[k] = 0;
      }
    }
    return sum;
  }

  /** Makes {@link #quadratic} fast for vectors with up to two entries. */
  void invertOnPattern() {
    double[] diagonal = new double[n];
    inverseLower = new double[n][];
    double[] work = new double[n];
    for (int j = n - 1; j >= 0; j--) {
      int[] r = rows[j];
      double[] sum = new double[r.length];
      for (int a = 0; a < r.length; a++) {
        int k = r[a];
        for (int t = 0; t < rows[k].length; t++) {
          work[rows[k][t]] = inverseLower[k][t];
        }
        sum[a] -= lower[j][a] * diagonal[k];
        for (int b = a + 1; b < r.length; b++) {
          double z = work[r[b]];
          sum[b] -= lower[j][a] * z;
          sum[a] -= lower[j][b] * z;
        }
        for (int t = 0; t < rows[k].length; t++) {
          work[rows[k][t]] = 0;
        }
      }
      double own = 1 / d[j];
      for (int a = 0; a < r.length; a++) {
        own -= lower[j][a] * sum[a];
      }
      diagonal[j] = own;
      inverseLower[j] = sum;
    }
    inverseDiagonal = diagonal;
  }
}
