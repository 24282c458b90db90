package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * Where each material went, in its own unit: pure flows as stated, mixtures by what entered them.
 *
 * <p>For a material m: y_m(c) = in - out as pure material + sum over mixtures f from c' into c of
 * share_f * y_m(c'), where y_m(c) is what of m leaves centre c in mixtures or stays unexplained.
 * Materials that participate in keys are in the participating mixtures; the others are in the other
 * mixtures, or in the losses where a centre has no such mixture.
 */
final class Composition {
  private final Net net;
  private final Keys keys;
  private final @Nullable Shares[] overrides;
  private final Split standard;
  private final List<Finding> findings;

  /** Shares of mixtures: of materials in the key [0] and of the others [1]. */
  private final Split[] pools;

  private final @Nullable LinearNetwork[] networks = new LinearNetwork[2];

  /** By material and centre: what leaves in mixtures. */
  final double[][] y;

  /** By material and flow: quantity in the flow, on cost-bearing terms. */
  final double[][] onFlow;

  /** By material and centre: quantity that no output explains. */
  final double[][] unaccounted;

  /** By material and centre: quantity of an energy carrier used up. */
  final double[][] consumed;

  /** By material and centre: intended loss that no product takes. */
  final double[][] lost;

  Composition(Net net, Keys keys, @Nullable Shares[] overrides, Split standard) {
    this.net = net;
    this.keys = keys;
    this.overrides = overrides;
    this.standard = standard;
    this.findings = new ArrayList<>();
    int n = net.centres.size();
    int m = net.materials.size();
    pools = new Split[] {pool(true), pool(false)};
    y = new double[m][n];
    onFlow = new double[m][net.flows.size()];
    unaccounted = new double[m][n];
    consumed = new double[m][n];
    lost = new double[m][n];
  }

  /** The shares of the mixtures of a material. */
  Split pool(int material) {
    return pools[poolOf(material)];
  }

  Split[] pools() {
    return pools.clone();
  }

  /** Solves every material; the findings name what does not add up. */
  List<Finding> solve() {
    for (int m = 0; m < y.length; m++) {
      solve(m);
    }
    return findings;
  }

  /** Centres of a cycle that nothing leaves, if a material has reached one. */
  List<Integer> stuck() {
    return stuck;
  }

  private int poolOf(int material) {
    Material m = net.materials.get(material);
    if (m.participates() != Participation.UNSTATED) {
      return m.participates() == Participation.YES ? 0 : 1;
    }
    boolean any = false;
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.material[f] == material && net.side[f] == FlowSide.INPUT) {
        any = true;
        if (net.inDestinationKey[f]) {
          return 0;
        }
      }
    }
    return any ? 1 : 0;
  }

  private void solve(int m) {
    int n = net.centres.size();
    double[] b = new double[n];
    double[] scale = new double[n];
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.material[f] != m) {
        continue;
      }
      double q = net.quantity[f];
      if (net.to[f] >= 0) {
        b[net.to[f]] += q;
        scale[net.to[f]] += q;
      }
      if (net.from[f] >= 0) {
        b[net.from[f]] -= q;
        scale[net.from[f]] += q;
      }
      if (net.side[f] == FlowSide.INTENDED_LOSS) {
        onProducts(m, f, b);
      } else {
        onFlow[m][f] += q;
      }
    }
    boolean energy = net.materials.get(m).materialClass() == MaterialClass.ENERGY;
    Split pool = pools[poolOf(m)];
    boolean[] cut = new boolean[n];
    double[] solution = energy ? b.clone() : mixtures(m, b);
    List<Integer> negative = negative(solution, scale, cut);
    while (!energy && !negative.isEmpty()) {
      // What left beyond what came in stays a rest of its centre; it may not travel on as less.
      for (int c : negative) {
        cut[c] = true;
      }
      solution = withCut(pool, cut).solve(b);
      negative = negative(solution, scale, cut);
    }
    y[m] = solution;
    for (int c = 0; c < n; c++) {
      place(m, c, scale[c], energy || cut[c]);
    }
  }

  private final List<Integer> stuck = new ArrayList<>();

  private double[] mixtures(int m, double[] b) {
    int p = poolOf(m);
    LinearNetwork network = networks[p];
    if (network == null) {
      network = withCut(pools[p], new boolean[net.centres.size()]);
      networks[p] = network;
    }
    double[] solution = network.solve(b);
    if (stuck.isEmpty()) {
      stuck.addAll(network.stuck(solution));
    }
    return solution;
  }

  private LinearNetwork withCut(Split pool, boolean[] cut) {
    double[] share = pool.flow.clone();
    for (int f = 0; f < share.length; f++) {
      if (net.from[f] >= 0 && cut[net.from[f]]) {
        share[f] = 0;
      }
    }
    return new LinearNetwork(net.centres.size(), net.from, net.to, share);
  }

  private static List<Integer> negative(double[] y, double[] scale, boolean[] cut) {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < y.length; c++) {
      if (!cut[c] && y[c] < -Keys.NOISE * scale[c]) {
        found.add(c);
      }
    }
    return found;
  }

  /** The cost of what is lost on purpose is the product's: the quantity stays on its account. */
  private void onProducts(int m, int f, double[] b) {
    int c = net.from[f];
    double q = net.quantity[f];
    double sum = 0;
    for (int g : net.out[c]) {
      sum += net.side[g] == FlowSide.PRODUCT ? standard.flow[g] : 0;
    }
    if (!(sum > 0)) {
      lost[m][c] += q;
      findings.add(
          Finding.warning("INTENDED_LOSS_WITHOUT_PRODUCT", Where.of("flow", net.flows.get(f).id()))
              .with("flow", net.flows.get(f).id())
              .with("centre", net.id(c)));
      return;
    }
    for (int g : net.out[c]) {
      if (net.side[g] == FlowSide.PRODUCT) {
        double part = q * standard.flow[g] / sum;
        onFlow[m][g] += part;
        if (net.to[g] >= 0) {
          b[net.to[g]] += part;
        }
      }
    }
  }

  private void place(int m, int c, double scale, boolean notInMixtures) {
    double amount = y[m][c];
    if (Math.abs(amount) <= Keys.NOISE * scale) {
      // Rounding of the data's own decimals; shown as a number, not worth a finding.
      unaccounted[m][c] = notInMixtures || !hasShares(m, c) ? amount : rest(m, c);
      return;
    }
    Finding f = null;
    Material material = net.materials.get(m);
    boolean energy = material.materialClass() == MaterialClass.ENERGY;
    if (energy && amount > 0) {
      consumed[m][c] = amount;
    } else if (notInMixtures) {
      unaccounted[m][c] = amount;
      f = Finding.warning("MATERIAL_OUT_EXCEEDS_IN", Where.of("centre", net.id(c)));
    } else if (!hasShares(m, c)) {
      unaccounted[m][c] = amount;
      f = Finding.warning("MATERIAL_NOT_EXPLAINED", Where.of("centre", net.id(c)));
    } else {
      unaccounted[m][c] = rest(m, c);
    }
    if (f != null) {
      findings.add(
          f.with("material", material.id())
              .with("centre", net.id(c))
              .with("quantity", Math.abs(amount), material.unit().ucum()));
    }
  }

  private boolean hasShares(int m, int c) {
    return pool(m).unaccounted[c] < 1;
  }

  /** Adds the mixtures of one centre and returns what they leave. */
  private double rest(int m, int c) {
    Split pool = pool(m);
    for (int f : net.out[c]) {
      onFlow[m][f] += pool.flow[f] * y[m][c];
    }
    lost[m][c] += pool.loss[c] * y[m][c];
    return pool.unaccounted[c] * y[m][c];
  }

  private Split pool(boolean participating) {
    Split split = new Split(net.flows.size(), net.centres.size());
    Arrays.fill(split.unaccounted, 1);
    for (int c = 0; c < net.centres.size(); c++) {
      Shares shares = overrides[c];
      if (shares != null && hasMixture(c)) {
        stated(split, c, shares);
      } else if (participating) {
        if (!fill(split, c, Pick.IN_KEY)) {
          fill(split, c, Pick.ALL);
        }
      } else if (!fill(split, c, Pick.NOT_IN_KEY)) {
        boolean production = net.centres.get(c).kind() == CentreKind.PRODUCTION;
        if (!production || !fill(split, c, Pick.LOSSES)) {
          fill(split, c, Pick.ALL);
        }
      }
    }
    if (!participating) {
      openCycles(split);
    }
    return split;
  }

  /** Where losses only go round, what is in them must leave with the products after all. */
  private void openCycles(Split split) {
    int n = net.centres.size();
    for (int c : LinearNetwork.closed(n, net.from, net.to, split.flow)) {
      if (overrides[c] == null) {
        for (int f : net.out[c]) {
          split.flow[f] = 0;
        }
        fill(split, c, Pick.ALL);
      }
    }
  }

  private boolean hasMixture(int c) {
    for (int f : net.out[c]) {
      if (inMixtures(f)) {
        return true;
      }
    }
    return false;
  }

  private boolean inMixtures(int f) {
    return net.isMixture(f) && net.side[f] != FlowSide.INTENDED_LOSS;
  }

  /**
   * Stated shares of the MATERIAL category. Flows of a single material take what is stated for them
   * anyway, so their part goes to the mixtures of the same side, else to all mixtures.
   */
  private void stated(Split split, int c, Shares shares) {
    split.unaccounted[c] = 0;
    new Splitter(net, keys).fill(split, c, shares);
    double given = 1 - split.unaccounted[c];
    for (FlowSide side : FlowSide.values()) {
      double all = 0;
      double mixed = 0;
      for (int f : net.out[c]) {
        if (net.side[f] == side) {
          all += split.flow[f];
          mixed += inMixtures(f) ? split.flow[f] : 0;
        }
      }
      scale(split, c, side, mixed > 0 ? all / mixed : 0);
    }
    double left = split.loss[c];
    for (int f : net.out[c]) {
      left += split.flow[f];
    }
    if (!(left > 0)) {
      split.unaccounted[c] = 1;
      return;
    }
    for (FlowSide side : FlowSide.values()) {
      scale(split, c, side, given / left);
    }
    split.loss[c] *= given / left;
  }

  private void scale(Split split, int c, FlowSide side, double factor) {
    for (int f : net.out[c]) {
      if (net.side[f] == side) {
        split.flow[f] *= inMixtures(f) ? factor : 0;
      }
    }
  }

  /** Which mixtures of a centre a material is in. */
  enum Pick {
    IN_KEY,
    NOT_IN_KEY,
    LOSSES,
    ALL
  }

  boolean picked(int f, Pick pick) {
    return inMixtures(f)
        && switch (pick) {
          case IN_KEY -> net.inOriginKey[f];
          case NOT_IN_KEY -> !net.inOriginKey[f];
          case LOSSES -> net.side[f] == FlowSide.LOSS;
          case ALL -> true;
        };
  }

  private boolean fill(Split split, int c, Pick pick) {
    double sum = 0;
    int count = 0;
    boolean unknown = false;
    for (int f : net.out[c]) {
      if (picked(f, pick)) {
        count++;
        unknown |= Double.isNaN(net.atOrigin[f]);
        sum += net.atOrigin[f];
      }
    }
    if (count == 0) {
      return false;
    }
    split.pick[c] = pick;
    if (pick == Pick.IN_KEY && !unknown) {
      sum += keys.unaccountedQuantity(c);
    }
    split.unaccounted[c] = 0;
    if (unknown && count > 1) {
      Taint why = keys.taint[c];
      split.taint[c] =
          why != null
              ? why
              : new Taint(
                  true,
                  Finding.error("QUANTITY_MISSING", Where.of("centre", net.id(c)))
                      .with("flow", "")
                      .with("centre", net.id(c)));
      split.unaccounted[c] = 1;
      return true;
    }
    boolean single = count == 1 && (unknown || !(sum > 0));
    if (!single && !(sum > 0)) {
      split.unaccounted[c] = 1;
      return true;
    }
    double given = 0;
    for (int f : net.out[c]) {
      if (picked(f, pick)) {
        split.flow[f] = single ? 1 : net.atOrigin[f] / sum;
        given += split.flow[f];
      }
    }
    boolean open = pick == Pick.IN_KEY && keys.unaccountedQuantity(c) > 0 && !single;
    split.unaccounted[c] = open ? Math.max(0, 1 - given) : 0;
    return true;
  }
}
