package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * Who passes which share of what he receives on to whom: a sparse non-negative matrix P with row
 * sums of at most one, and the share that leaves the network at each node ("leak").
 *
 * <p>The leak is a number of its own and not "one minus the shares": a recycle of 99.99999 % is
 * only as exact as its leak is.
 */
public final class FlowNetwork {
  /** A row sum may exceed one by this much before it is refused; it is the printing of shares. */
  static final double ROW_SUM_SLACK = 1e-9;

  private final List<String> names;
  final int[] rowStart;
  final int[] to;
  final double[] share;
  final double[] leak;

  private FlowNetwork(List<String> names, int[] rowStart, int[] to, double[] share, double[] leak) {
    this.names = names;
    this.rowStart = rowStart;
    this.to = to;
    this.share = share;
    this.leak = leak;
  }

  /**
   * One arrow of the network.
   *
   * @param from index of the giving node, from 0
   * @param to index of the receiving node, from 0; may equal {@code from}
   * @param weight the share (0..1) or the amount that is passed on, never negative
   */
  public record Arc(int from, int to, double weight) {
    public Arc {
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "Arc " + from + " -> " + to + " has weight " + weight + "\nMaybe a share is missing?");
      }
    }
  }

  /**
   * A network given by shares. The leak of a node is one minus the sum of its shares, summed
   * exactly; within rounding of zero it is zero. Throws when shares add up to more than one.
   *
   * <p>Example: {@code ofShares(List.of("A", "B"), List.of(new Arc(0, 1, 0.9), new Arc(1, 0,
   * 0.5)))}.
   */
  public static FlowNetwork ofShares(List<String> names, List<Arc> arcs) {
    Rows rows = new Rows(names.size(), arcs);
    double[] leak = new double[names.size()];
    for (int i = 0; i < leak.length; i++) {
      ExactSum sum = new ExactSum();
      sum.add(1.0);
      for (int t = rows.start[i]; t < rows.start[i + 1]; t++) {
        sum.add(-rows.weight[t]);
      }
      double rest = sum.value();
      if (rest < -ROW_SUM_SLACK) {
        throw new IllegalArgumentException(
            "The shares of " + names.get(i) + " add up to " + (1 - rest) + ", more than 1");
      }
      int arcsOfRow = rows.start[i + 1] - rows.start[i];
      // Shares made by division carry half a unit in the last place each.
      leak[i] = rest <= (arcsOfRow + 1) * 0x1p-53 ? 0.0 : rest;
    }
    return new FlowNetwork(List.copyOf(names), rows.start, rows.to, rows.weight, leak);
  }

  /**
   * A network given by amounts (of any one unit): a node's shares are its amounts over their sum
   * with what leaves the network there. A node without any outflow keeps nothing: its leak is one.
   *
   * <p>Example: {@code ofAmounts(List.of("A"), List.of(new Arc(0, 0, 3)), new double[] {1})} is a
   * node that takes back three quarters of its throughput.
   *
   * @param leaving amount that leaves the network at each node (losses, products), not negative
   */
  public static FlowNetwork ofAmounts(List<String> names, List<Arc> arcs, double[] leaving) {
    if (leaving.length != names.size()) {
      throw new IllegalArgumentException("One leaving amount per node is needed");
    }
    Rows rows = new Rows(names.size(), arcs);
    double[] leak = new double[leaving.length];
    for (int i = 0; i < leak.length; i++) {
      if (!(leaving[i] >= 0) || Double.isInfinite(leaving[i])) {
        throw new IllegalArgumentException(
            "The amount leaving at " + names.get(i) + " is " + leaving[i]);
      }
      double total = leaving[i];
      for (int t = rows.start[i]; t < rows.start[i + 1]; t++) {
        total += rows.weight[t];
      }
      if (total == 0) {
        leak[i] = 1;
        continue;
      }
      leak[i] = leaving[i] / total;
      for (int t = rows.start[i]; t < rows.start[i + 1]; t++) {
        rows.weight[t] /= total;
      }
    }
    return new FlowNetwork(List.copyOf(names), rows.start, rows.to, rows.weight, leak);
  }

  /** Number of nodes. */
  public int size() {
    return names.size();
  }

  /** The name of a node, for messages. */
  public String name(int node) {
    return names.get(node);
  }

  /** The share of a node's throughput that leaves the network there, 0..1. */
  public double leak(int node) {
    return leak[node];
  }

  /** All arcs with their shares, by giving and then receiving node. */
  public List<Arc> arcs() {
    List<Arc> arcs = new ArrayList<>(to.length);
    for (int i = 0; i < size(); i++) {
      for (int t = rowStart[i]; t < rowStart[i + 1]; t++) {
        arcs.add(new Arc(i, to[t], share[t]));
      }
    }
    return arcs;
  }

  /** Rows by counting sort, columns ascending, repeated arcs added, zero weights left out. */
  private static final class Rows {
    final int[] start;
    final int[] to;
    final double[] weight;

    Rows(int n, List<Arc> arcs) {
      int[] columnCount = new int[n + 1];
      for (Arc arc : arcs) {
        if (arc.from < 0 || arc.from >= n || arc.to < 0 || arc.to >= n) {
          throw new IllegalArgumentException(arc + " is outside of " + n + " nodes");
        }
        columnCount[arc.to + 1]++;
      }
      Arc[] byColumn = new Arc[arcs.size()];
      accumulate(columnCount);
      for (Arc arc : arcs) {
        byColumn[columnCount[arc.to]++] = arc;
      }
      int[] first = new int[n + 1];
      for (Arc arc : arcs) {
        first[arc.from + 1]++;
      }
      accumulate(first);
      int[] next = first.clone();
      int[] column = new int[byColumn.length];
      double[] value = new double[byColumn.length];
      for (Arc arc : byColumn) {
        int at = next[arc.from]++;
        column[at] = arc.to;
        value[at] = arc.weight;
      }
      start = new int[n + 1];
      int kept = 0;
      for (int i = 0; i < n; i++) {
        start[i] = kept;
        for (int t = first[i]; t < first[i + 1]; t++) {
          if (kept > start[i] && column[kept - 1] == column[t]) {
            value[kept - 1] += value[t];
          } else if (value[t] > 0) {
            column[kept] = column[t];
            value[kept++] = value[t];
          }
        }
      }
      start[n] = kept;
      to = java.util.Arrays.copyOf(column, kept);
      weight = java.util.Arrays.copyOf(value, kept);
    }

    private static void accumulate(int[] counts) {
      for (int i = 1; i < counts.length; i++) {
        counts[i] += counts[i - 1];
      }
    }
  }
}
