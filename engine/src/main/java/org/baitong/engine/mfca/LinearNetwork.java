package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baitong.engine.numerics.FlowNetwork;
import org.baitong.engine.numerics.NetworkSolver;
import org.jspecify.annotations.Nullable;

/**
 * The linear system x = b + P^T x of one set of shares, prepared once for many right-hand sides.
 */
final class LinearNetwork {
  private final @Nullable NetworkSolver solver;

  /** Nodes of closed cycles, in order; nothing is carried out of them here. */
  private final List<Integer> closed;

  private final List<FlowNetwork.Arc> shutArcs = new ArrayList<>();

  /** Edges from[e] to[e] with share[e]; edges of share 0 and from or to outside are ignored. */
  LinearNetwork(int n, int[] from, int[] to, double[] share) {
    closed = closed(n, from, to, share);
    boolean[] shut = new boolean[n];
    for (int i : closed) {
      shut[i] = true;
    }
    List<FlowNetwork.Arc> arcs = new ArrayList<>();
    for (int e = 0; e < share.length; e++) {
      if (from[e] >= 0 && to[e] >= 0 && share[e] != 0) {
        (shut[from[e]] ? shutArcs : arcs).add(new FlowNetwork.Arc(from[e], to[e], share[e]));
      }
    }
    if (arcs.isEmpty()) {
      solver = null;
    } else {
      List<String> names = IntStream.range(0, n).mapToObj(String::valueOf).toList();
      solver = NetworkSolver.prepare(FlowNetwork.ofShares(names, arcs)).get();
    }
  }

  /** The amount that passes through each node, given what arises in each. */
  double[] solve(double[] b) {
    return solver == null ? b.clone() : solver.solve(b);
  }

  /** Nodes of closed cycles that something has reached: there the system has no solution. */
  List<Integer> stuck(double[] x) {
    TreeSet<Integer> reached = new TreeSet<>();
    for (int i : closed) {
      if (x[i] != 0) {
        reached.add(i);
      }
    }
    boolean grows = !reached.isEmpty();
    while (grows) {
      grows = false;
      for (FlowNetwork.Arc arc : shutArcs) {
        grows |= reached.contains(arc.from()) && reached.add(arc.to());
      }
    }
    return List.copyOf(reached);
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
