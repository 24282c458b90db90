package org.baitong.engine.numerics;

import java.util.Arrays;

/**
 * Elimination of nodes from a network without a single subtraction: a node's throughput is handed
 * to its receivers directly, and its pivot is the sum of what it passes on plus its leak. So every
 * entry of the result has nearly full relative accuracy, however small the leak (Grassmann, Taksar
 * and Heyman 1985, Operations Research 33:1107; O'Cinneide 1993, Numerische Mathematik 65:109).
 *
 * <p>Nodes with the smallest number of (givers x receivers) go first. What remains, the core, is
 * solved densely, or by sweeps when elimination would fill it.
 */
final class Elimination {
  /** Below this many givers x receivers a node is eliminated whatever it fills. */
  private static final int ALWAYS = 12;

  /**
   * Shares and throughputs below this count as zero: the product of any two others is a normal
   * number, and denormal ones are slow by a factor of ten.
   */
  static final double VANISHED = 1e-150;

  private static final int BUCKETS = 4096;
  private static final int SHIFT = 17;
  private static final int ONE = Float.floatToRawIntBits(1f) >> SHIFT;

  private final int n;
  private final int[][] column;
  private final double[][] value;
  private final int[] length;
  private final int[][] giver;
  private final int[] givers;
  private final int[] listed;
  final double[] leak;

  private final int[] head = new int[BUCKETS];
  private final int[] next;
  private final int[] previous;
  private final int[] bucket;
  private int lowest;
  private final int[] stamp;
  private int stamps;
  private final double[] passedOn;
  private int live;
  private long entries;

  private final int[] order;
  private final double[] pivot;
  private final int[][] outNode;
  private final double[][] outRatio;
  private final int[][] inNode;
  private final double[][] inShare;
  private int eliminated;

  /** Rows of a component in local numbers; {@code rowStart.length - 1} nodes; leaks are copied. */
  Elimination(int[] rowStart, int[] to, double[] share, double[] leak) {
    n = rowStart.length - 1;
    this.leak = leak.clone();
    column = new int[n][];
    value = new double[n][];
    length = new int[n];
    givers = new int[n];
    giver = new int[n][];
    next = new int[n];
    previous = new int[n];
    bucket = new int[n];
    stamp = new int[n];
    passedOn = new double[n];
    listed = new int[n];
    order = new int[n];
    pivot = new double[n];
    outNode = new int[n][];
    outRatio = new double[n][];
    inNode = new int[n][];
    inShare = new double[n][];
    for (int t = 0; t < rowStart[n]; t++) {
      givers[to[t]]++;
    }
    for (int i = 0; i < n; i++) {
      giver[i] = new int[givers[i] + 4];
      givers[i] = 0;
    }
    for (int i = 0; i < n; i++) {
      int size = rowStart[i + 1] - rowStart[i];
      column[i] = new int[size + 4];
      value[i] = new double[size + 4];
      for (int t = rowStart[i]; t < rowStart[i + 1]; t++) {
        int j = to[t];
        if (j != i) {
          column[i][length[i]] = j;
          value[i][length[i]++] = share[t];
          giver[j][givers[j]++] = i;
        }
      }
      entries += length[i];
    }
    System.arraycopy(givers, 0, listed, 0, n);
    live = n;
    Arrays.fill(head, -1);
    for (int i = n - 1; i >= 0; i--) {
      insert(i);
    }
  }

  /** Number of nodes that are not eliminated yet. */
  int live() {
    return live;
  }

  /** Number of arcs among them. */
  long entries() {
    return entries;
  }

  /** Eliminates as long as that is cheap: until the core grows denser than it was. */
  void eliminateWhileSparse() {
    long least = entries;
    while (live > 0) {
      int k = cheapest();
      long product = (long) givers[k] * length[k];
      if (product > ALWAYS && entries > least + least / 8) {
        return;
      }
      if (isDense()) {
        return;
      }
      eliminate(k);
      least = Math.min(least, entries);
    }
  }

  /** Eliminates until the core is dense. */
  void eliminateUntilDense() {
    while (live > 0 && !isDense()) {
      eliminate(cheapest());
    }
  }

  private boolean isDense() {
    return live > 1 && entries * 5 >= (long) live * (live - 1) * 2;
  }

  private int cheapest() {
    while (head[lowest] < 0) {
      lowest++;
    }
    return head[lowest];
  }

  /** Monotone in the product, in steps of at most 1/64 of it: exponent and six bits of a float. */
  private static int bucketOf(long product) {
    return product == 0
        ? 0
        : Math.min((Float.floatToRawIntBits((float) product) >> SHIFT) - ONE + 1, BUCKETS - 1);
  }

  private void insert(int i) {
    int b = bucketOf((long) givers[i] * length[i]);
    bucket[i] = b;
    next[i] = head[b];
    previous[i] = -1;
    if (head[b] >= 0) {
      previous[head[b]] = i;
    }
    head[b] = i;
    lowest = Math.min(lowest, b);
  }

  private void remove(int i) {
    if (previous[i] >= 0) {
      next[previous[i]] = next[i];
    } else {
      head[bucket[i]] = next[i];
    }
    if (next[i] >= 0) {
      previous[next[i]] = previous[i];
    }
  }

  private void eliminate(int k) {
    remove(k);
    int out = length[k];
    int in = givers[k];
    int[] outColumns = Arrays.copyOf(column[k], out);
    double[] ratio = Arrays.copyOf(value[k], out);
    double s = leak[k];
    for (double v : ratio) {
      s += v;
    }
    int[] inRows = liveGivers(k, in);
    length[k] = -1;
    // A node that both gives to k and takes from it leaves its bucket once.
    stamps++;
    for (int t = 0; t < out; t++) {
      ratio[t] = unlessVanished(ratio[t] / s);
      int j = outColumns[t];
      remove(j);
      stamp[j] = stamps;
      givers[j]--;
      passedOn[j] = ratio[t];
    }
    int takers = stamps;
    for (int i : inRows) {
      if (stamp[i] != takers) {
        remove(i);
      }
    }
    double[] inShares = new double[in];
    double leakRatio = leak[k] / s;
    for (int t = 0; t < in; t++) {
      int i = inRows[t];
      inShares[t] = handOver(i, k, outColumns);
      leak[i] += inShares[t] * leakRatio;
    }
    stamps++;
    for (int j : outColumns) {
      passedOn[j] = 0;
      stamp[j] = stamps;
      insert(j);
    }
    for (int i : inRows) {
      if (stamp[i] != stamps) {
        insert(i);
      }
    }
    entries -= out;
    entries -= in;
    order[eliminated] = k;
    pivot[eliminated] = s;
    outNode[eliminated] = outColumns;
    outRatio[eliminated] = ratio;
    inNode[eliminated] = inRows;
    inShare[eliminated++] = inShares;
    live--;
  }

  /** A share, or 0 for one too small to carry anything. */
  static double unlessVanished(double share) {
    return share > VANISHED ? share : 0;
  }

  /** The list of givers still holds eliminated ones; they are passed over here. */
  private int[] liveGivers(int k, int count) {
    int[] rows = new int[count];
    int at = 0;
    for (int t = 0; t < listed[k]; t++) {
      int i = giver[k][t];
      if (length[i] >= 0) {
        rows[at++] = i;
      }
    }
    return rows;
  }

  /** Row i takes over what k passed on; returns the share that i gave to k. */
  private double handOver(int i, int k, int[] outColumns) {
    int[] columns = column[i];
    double[] values = value[i];
    int size = length[i] - 1;
    int at = 0;
    while (columns[at] != k) {
      at++;
    }
    double given = unlessVanished(values[at]);
    columns[at] = columns[size];
    values[at] = values[size];
    int missing = outColumns.length;
    for (int t = 0; t < size; t++) {
      double passed = passedOn[columns[t]];
      if (passed > 0) {
        values[t] += given * passed;
        missing--;
      }
    }
    if (missing > (passedOn[i] > 0 ? 1 : 0)) {
      size = fill(i, size, given, outColumns);
    }
    length[i] = size;
    return given;
  }

  /** Adds the arcs from i to those receivers of k that i did not give to before. */
  private int fill(int i, int before, double given, int[] outColumns) {
    int size = before;
    if (size + outColumns.length > column[i].length) {
      int capacity = size + outColumns.length + size / 2;
      column[i] = Arrays.copyOf(column[i], capacity);
      value[i] = Arrays.copyOf(value[i], capacity);
    }
    stamps++;
    stamp[i] = stamps;
    for (int t = 0; t < before; t++) {
      stamp[column[i][t]] = stamps;
    }
    for (int j : outColumns) {
      if (stamp[j] != stamps) {
        column[i][size] = j;
        value[i][size++] = given * passedOn[j];
        if (listed[j] == giver[j].length) {
          giver[j] = Arrays.copyOf(giver[j], giver[j].length * 2);
        }
        giver[j][listed[j]++] = i;
        givers[j]++;
      }
    }
    entries += size - before;
    return size;
  }

  /** The live nodes ascending. */
  int[] coreNodes() {
    int[] nodes = new int[live];
    int at = 0;
    for (int i = 0; i < n; i++) {
      if (length[i] >= 0) {
        nodes[at++] = i;
      }
    }
    return nodes;
  }

  int rowLength(int i) {
    return length[i];
  }

  int rowColumn(int i, int t) {
    return column[i][t];
  }

  double rowValue(int i, int t) {
    return value[i][t];
  }

  /** Hands the inputs of eliminated nodes to the core, in place. */
  void forward(double[] b) {
    for (int t = 0; t < eliminated; t++) {
      double bk = b[order[t]];
      if (Math.abs(bk) > VANISHED) {
        int[] nodes = outNode[t];
        double[] ratios = outRatio[t];
        for (int u = 0; u < nodes.length; u++) {
          b[nodes[u]] += bk * ratios[u];
        }
      }
    }
  }

  /** From the core's throughputs to those of the eliminated nodes, in place. */
  void backward(double[] x) {
    for (int t = eliminated - 1; t >= 0; t--) {
      double sum = x[order[t]];
      int[] nodes = inNode[t];
      double[] shares = inShare[t];
      for (int u = 0; u < nodes.length; u++) {
        sum += x[nodes[u]] * shares[u];
      }
      x[order[t]] = Math.abs(sum) > VANISHED ? sum / pivot[t] : 0;
    }
  }
}
