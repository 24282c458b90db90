package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.jspecify.annotations.Nullable;

/**
 * The linear system x = b + P^T x of one set of shares, factorised once for many right-hand sides.
 *
 * <p>Dense here; swap for the sparse solver of {@code engine.numerics} at this one place.
 */
final class LinearNetwork {
  private final int n;
  private final @Nullable LinearSolverDense<DMatrixRMaj> solver;

  /** Nodes of closed cycles, in order; nothing is carried out of them here. */
  private final List<Integer> closed;

  /** Edges from[e] to[e] with share[e]; edges of share 0 and from or to outside are ignored. */
  LinearNetwork(int n, int[] from, int[] to, double[] share) {
    this.n = n;
    closed = closed(n, from, to, share);
    DMatrixRMaj a = null;
    for (int e = 0; e < share.length; e++) {
      if (from[e] >= 0 && to[e] >= 0 && share[e] != 0 && !closed.contains(from[e])) {
        if (a == null) {
          a = identity(n);
        }
        a.add(to[e], from[e], -share[e]);
      }
    }
    solver = a == null ? null : LinearSolverFactory_DDRM.lu(n);
    if (solver != null && a != null && !solver.setA(a)) {
      throw new IllegalStateException("A network without closed cycles has a regular matrix");
    }
  }

  private static DMatrixRMaj identity(int n) {
    DMatrixRMaj a = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      a.set(i, i, 1);
    }
    return a;
  }

  /** The amount that passes through each node, given what arises in each. */
  double[] solve(double[] b) {
    if (solver == null) {
      return b.clone();
    }
    DMatrixRMaj x = new DMatrixRMaj(n, 1);
    solver.solve(DMatrixRMaj.wrap(n, 1, b.clone()), x);
    return x.data;
  }

  /** Nodes of closed cycles that something has reached: there the system has no solution. */
  List<Integer> stuck(double[] x) {
    return closed.stream().filter(i -> x[i] != 0).toList();
  }

  /**
   * Nodes from which nothing ever leaves: closed cycles, for which the system has no one solution.
   * Empty when every node leaks or leads to one that does.
   */
  static List<Integer> closed(int n, int[] from, int[] to, double[] share) {
    double[] inside = new double[n];
    List<List<Integer>> into = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      into.add(new ArrayList<>());
    }
    for (int e = 0; e < share.length; e++) {
      if (from[e] >= 0 && to[e] >= 0 && share[e] > 0) {
        inside[from[e]] += share[e];
        into.get(to[e]).add(from[e]);
      }
    }
    boolean[] open = new boolean[n];
    int[] queue = new int[n];
    int head = 0;
    int tail = 0;
    for (int i = 0; i < n; i++) {
      if (inside[i] < 1 - 1e-13) {
        open[i] = true;
        queue[tail++] = i;
      }
    }
    while (head < tail) {
      for (int i : into.get(queue[head++])) {
        if (!open[i]) {
          open[i] = true;
          queue[tail++] = i;
        }
      }
    }
    List<Integer> closed = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (!open[i]) {
        closed.add(i);
      }
    }
    return closed;
  }
}
