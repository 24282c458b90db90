package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Divides what measures save together among them whatever their order: the Shapley value (Shapley
 * 1953), the mean over all orders of what each adds. It sums to the whole.
 */
final class Attribution {
  /** Up to so many interacting measures all subsets are tried. */
  static final int EXACT = 12;

  /** Random orders beyond that. */
  static final int ORDERS = 2_000;

  private static final long SEED = 1;

  private Attribution() {}

  /** Groups of numbers that interact directly or through others, ascending. */
  static List<List<Integer>> clusters(int size, Pair interact) {
    int[] group = new int[size];
    for (int i = 0; i < size; i++) {
      group[i] = i;
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        if (group[i] != group[j] && interact.of(i, j)) {
          int from = Math.max(group[i], group[j]);
          int to = Math.min(group[i], group[j]);
          for (int k = 0; k < size; k++) {
            group[k] = group[k] == from ? to : group[k];
          }
        }
      }
    }
    List<List<Integer>> clusters = new ArrayList<>();
    for (int g = 0; g < size; g++) {
      List<Integer> members = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (group[i] == g) {
          members.add(i);
        }
      }
      if (!members.isEmpty()) {
        clusters.add(members);
      }
    }
    return clusters;
  }

  /** Whether two of them interact. */
  interface Pair {
    boolean of(int a, int b);
  }

  /** The weight of a subset of so many others in the mean over all orders of n. */
  static double weight(int others, int n) {
    double weight = 1.0 / n;
    // (others! (n - 1 - others)!) / n! without large factorials.
    for (int i = 1; i <= others; i++) {
      weight *= (double) i / (n - i);
    }
    return weight;
  }

  /** The value of every subset of a cluster, by the bits of its members. */
  static double[] values(List<Integer> cluster, ToDoubleFunction<List<Integer>> value) {
    double[] values = new double[1 << cluster.size()];
    for (int set = 1; set < values.length; set++) {
      values[set] = value.applyAsDouble(members(cluster, set));
    }
    return values;
  }

  static List<Integer> members(List<Integer> cluster, int set) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < cluster.size(); i++) {
      if ((set >> i & 1) == 1) {
        members.add(cluster.get(i));
      }
    }
    return members;
  }

  /** Each member's exact share from the values of all subsets. */
  static double[] exact(double[] values, int n) {
    double[] shares = new double[n];
    for (int i = 0; i < n; i++) {
      int bit = 1 << i;
      for (int set = 0; set < values.length; set++) {
        if ((set & bit) == 0) {
          shares[i] += weight(Integer.bitCount(set), n) * (values[set | bit] - values[set]);
        }
      }
    }
    return shares;
  }

  /** Each member's share as the mean over seeded random orders, each with its reverse. */
  static double[] sampled(List<Integer> cluster, ToDoubleFunction<List<Integer>> value) {
    int n = cluster.size();
    double[] shares = new double[n];
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int draw = 0; draw < ORDERS / 2; draw++) {
      for (int i = n - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
      }
      add(cluster, order, value, shares);
      for (int i = 0; i < n / 2; i++) {
        int kept = order[i];
        order[i] = order[n - 1 - i];
        order[n - 1 - i] = kept;
      }
      add(cluster, order, value, shares);
    }
    for (int i = 0; i < n; i++) {
      shares[i] /= ORDERS;
    }
    return shares;
  }

  private static void add(
      List<Integer> cluster, int[] order, ToDoubleFunction<List<Integer>> value, double[] shares) {
    List<Integer> before = new ArrayList<>();
    double reached = 0;
    for (int i : order) {
      before.add(cluster.get(i));
      double next = value.applyAsDouble(before);
      shares[i] += next - reached;
      reached = next;
    }
  }
}
