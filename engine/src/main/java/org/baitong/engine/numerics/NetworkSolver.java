package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * A flow network made ready for solving {@code x = b + P^T x}: the throughput of every node from
 * what comes in from outside, recycle loops included. Prepared once, it serves any number of
 * inputs.
 *
 * <p>Strongly connected components are solved one after the other, givers first; inside a component
 * cheap nodes are eliminated without subtraction and the core is solved densely or by sweeps,
 * whichever was measured to be faster (docs/decisions/0003-network-solver.md). The same input gives
 * the same bits.
 */
public final class NetworkSolver {
  /** A core up to this size is solved densely without trying anything else. */
  private static final int SMALL = 48;

  private final FlowNetwork network;
  private final Components components;
  private final @Nullable Part[] parts;
  private final int[] local;

  private NetworkSolver(FlowNetwork network, Components components) {
    this.network = network;
    this.components = components;
    int n = network.size();
    local = new int[n];
    for (int c = 0; c < components.count(); c++) {
      for (int t = components.start[c]; t < components.start[c + 1]; t++) {
        local[components.nodes[t]] = t - components.start[c];
      }
    }
    parts = new @Nullable Part[components.count()];
    for (int c = 0; c < parts.length; c++) {
      if (components.start[c + 1] - components.start[c] > 1) {
        parts[c] = part(c);
      }
    }
  }

  /**
   * Prepares the network, or names each closed cycle: nodes that pass everything on to each other
   * so that nothing ever leaves. One finding NETWORK_CYCLE_CLOSED per cycle, with its nodes.
   *
   * <p>Example: {@code prepare(network).get().solve(new double[] {100, 0})}.
   */
  public static Outcome<NetworkSolver> prepare(FlowNetwork network) {
    Components components = Components.of(network.rowStart, network.to);
    List<Finding> findings = new ArrayList<>();
    for (List<Integer> cycle : closedCycles(network, components)) {
      List<String> names = cycle.stream().map(network::name).toList();
      findings.add(
          Finding.error("NETWORK_CYCLE_CLOSED", Where.of("centre", names.getFirst()))
              .with("centres", String.join(", ", names)));
    }
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    return Outcome.of(new NetworkSolver(network, components));
  }

  /** The nodes of every closed cycle, ascending; empty for a solvable network. */
  public static List<List<Integer>> closedCycles(FlowNetwork network) {
    return closedCycles(network, Components.of(network.rowStart, network.to));
  }

  private static List<List<Integer>> closedCycles(FlowNetwork network, Components components) {
    List<List<Integer>> cycles = new ArrayList<>();
    for (int c = 0; c < components.count(); c++) {
      double leaving = 0;
      List<Integer> nodes = new ArrayList<>();
      for (int t = components.start[c]; t < components.start[c + 1]; t++) {
        int i = components.nodes[t];
        nodes.add(i);
        leaving += network.leak[i];
        for (int u = network.rowStart[i]; u < network.rowStart[i + 1]; u++) {
          if (components.of[network.to[u]] != c) {
            leaving += network.share[u];
          }
        }
      }
      if (leaving == 0) {
        cycles.add(nodes);
      }
    }
    return cycles;
  }

  /**
   * The throughputs x of {@code x = b + P^T x}, in the unit of b.
   *
   * <p>Example: A passes 0.9 to B, B returns 0.5 to A, 100 come in at A: {@code solve({100, 0})} is
   * {181.8181..., 163.6363...}.
   *
   * @param b what comes in from outside at each node; any sign (a credit is negative), finite
   */
  public double[] solve(double[] b) {
    if (b.length != network.size()) {
      throw new IllegalArgumentException(
          "The input has " + b.length + " entries for " + network.size() + " nodes");
    }
    for (int i = 0; i < b.length; i++) {
      if (!Double.isFinite(b[i])) {
        throw new IllegalArgumentException("The input at " + network.name(i) + " is " + b[i]);
      }
    }
    double[] x = b.clone();
    for (int c = 0; c < parts.length; c++) {
      int from = components.start[c];
      int to = components.start[c + 1];
      Part part = parts[c];
      if (part == null) {
        int i = components.nodes[from];
        x[i] = alone(i, x[i]);
      } else {
        double[] own = new double[to - from];
        for (int t = from; t < to; t++) {
          own[t - from] = x[components.nodes[t]];
        }
        part.solve(own);
        for (int t = from; t < to; t++) {
          x[components.nodes[t]] = own[t - from];
        }
      }
      for (int t = from; t < to; t++) {
        handOn(components.nodes[t], c, x);
      }
    }
    return x;
  }

  /** {@link #solve(double[])} for every row of inputs. */
  public double[][] solve(double[][] inputs) {
    double[][] results = new double[inputs.length][];
    for (int r = 0; r < inputs.length; r++) {
      results[r] = solve(inputs[r]);
    }
    return results;
  }

  /** A node in no cycle but perhaps its own: what it does not return to itself is summed. */
  private double alone(int i, double in) {
    boolean loop = false;
    double rest = network.leak[i];
    for (int t = network.rowStart[i]; t < network.rowStart[i + 1]; t++) {
      if (network.to[t] == i) {
        loop = true;
      } else {
        rest += network.share[t];
      }
    }
    return loop ? in / rest : in;
  }

  private void handOn(int i, int component, double[] x) {
    for (int t = network.rowStart[i]; t < network.rowStart[i + 1]; t++) {
      int j = network.to[t];
      if (components.of[j] != component) {
        x[j] += x[i] * network.share[t];
      }
    }
  }

  private Part part(int c) {
    int from = components.start[c];
    int m = components.start[c + 1] - from;
    int[] rowStart = new int[m + 1];
    int arcs = 0;
    for (int a = 0; a < m; a++) {
      int i = components.nodes[from + a];
      arcs += network.rowStart[i + 1] - network.rowStart[i];
    }
    int[] to = new int[arcs];
    double[] share = new double[arcs];
    double[] leak = new double[m];
    int at = 0;
    for (int a = 0; a < m; a++) {
      int i = components.nodes[from + a];
      leak[a] = network.leak[i];
      for (int t = network.rowStart[i]; t < network.rowStart[i + 1]; t++) {
        if (components.of[network.to[t]] == c) {
          to[at] = local[network.to[t]];
          share[at++] = network.share[t];
        } else {
          leak[a] += network.share[t];
        }
      }
      rowStart[a + 1] = at;
    }
    return new Part(rowStart, to, share, leak);
  }

  /** One strongly connected component. */
  private static final class Part {
    private final int[] rowStart;
    private final int[] to;
    private final double[] share;
    private final double[] leak;
    private final Elimination elimination;
    private final Core core;
    private @Nullable Whole whole;

    Part(int[] rowStart, int[] to, double[] share, double[] leak) {
      this.rowStart = rowStart;
      this.to = to;
      this.share = share;
      this.leak = leak;
      elimination = new Elimination(rowStart, to, share, leak);
      elimination.eliminateWhileSparse();
      core = core(elimination);
    }

    private static Core core(Elimination elimination) {
      if (elimination.live() > SMALL) {
        SweptCore swept = new SweptCore(elimination);
        if (swept.isUsable()) {
          return swept;
        }
        elimination.eliminateUntilDense();
      }
      return new DenseCore(elimination);
    }

    void solve(double[] b) {
      double[] x = b.clone();
      elimination.forward(x);
      if (core.solve(x)) {
        elimination.backward(x);
        System.arraycopy(x, 0, b, 0, b.length);
        return;
      }
      // Sweeps that served the even input may fail on a very uneven one: eliminate all then.
      synchronized (this) {
        if (whole == null) {
          Elimination all = new Elimination(rowStart, to, share, leak);
          all.eliminateUntilDense();
          whole = new Whole(all, new DenseCore(all));
        }
        whole.elimination.forward(b);
        whole.core.solve(b);
        whole.elimination.backward(b);
      }
    }

    private record Whole(Elimination elimination, DenseCore core) {}
  }
}
