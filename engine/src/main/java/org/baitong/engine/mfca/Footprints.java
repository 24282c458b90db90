package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Burdens on products: carried by the keys like a cost, and caused, where all a centre does is done
 * for its products and a centre without product output works for those who send to it.
 */
final class Footprints {
  private final Solution s;
  private final Net net;
  private final List<BurdenTotal> totals = new ArrayList<>();
  private final List<Footprint> products = new ArrayList<>();
  private @Nullable LinearNetwork network;
  private final List<Integer> edgeFrom = new ArrayList<>();
  private final List<Integer> edgeTo = new ArrayList<>();
  private final List<Double> edgeShare = new ArrayList<>();

  private final Map<String, double[]> throughs = new HashMap<>();

  /** By flow: share of what passes through its origin that is caused by it. */
  private final double[] causedShare;

  Footprints(Solution solution) {
    s = solution;
    net = s.net;
    causedShare = new double[net.flows.size()];
    for (Map.Entry<String, Carry> burden : s.burdens.entrySet()) {
      add(burden.getKey(), burden.getValue());
    }
  }

  List<BurdenTotal> totals() {
    return totals;
  }

  List<Footprint> products() {
    return products;
  }

  /** By centre: what passes through for products; null where a cycle keeps it. */
  double @Nullable [] throughOf(String burden) {
    return throughs.get(burden);
  }

  double causedShare(int flow) {
    return causedShare[flow];
  }

  /** Whether a centre has no output but losses, so that it works for those who send to it. */
  boolean worksForSenders(int c) {
    for (int f : net.out[c]) {
      if (causedShare[f] != 0) {
        return false;
      }
    }
    return true;
  }

  private UnitOfMeasure unit(String burden) {
    for (Burden b : net.request.burdens()) {
      if (b.name().equals(burden)) {
        return b.amount().unit();
      }
    }
    return Units.parse("1").get();
  }

  private Outcome<Stated> stated(Outcome<Double> number, UnitOfMeasure unit) {
    return number.map(n -> Stated.of(n, unit));
  }

  private void add(String name, Carry carry) {
    UnitOfMeasure unit = unit(name);
    LinearNetwork caused = caused(carry.split);
    double[] through = caused.solve(carry.arising);
    boolean stuck = !caused.stuck(through).isEmpty();
    if (!stuck) {
      throughs.put(name, through);
    }
    double total = 0;
    for (double b : carry.arising) {
      total += b;
    }
    double[] sums = new double[3];
    @Nullable Taint[] taints = new Taint[3];
    double causedSum = 0;
    @Nullable Taint keyTaint = null;
    for (int f = 0; f < net.flows.size(); f++) {
      int place =
          switch (net.side[f]) {
            case PRODUCT -> net.to[f] < 0 ? 0 : -1;
            case LOSS -> 1;
            case STOCK_CHANGE -> 2;
            case INPUT, INTENDED_LOSS -> -1;
          };
      if (place < 0) {
        continue;
      }
      sums[place] += carry.onFlow[f];
      taints[place] = Taint.worse(taints[place], carry.flowTaint[f]);
      if (place == 0) {
        keyTaint = Taint.worse(keyTaint, carry.flowTaint[f]);
        double c = causedShare[f] * through[net.from[f]];
        causedSum += c;
        products.add(product(name, f, carry, causedOutcome(c, stuck, carry.flowTaint[f])));
      } else if (place == 2 && net.from[f] >= 0) {
        causedSum += causedShare[f] * through[net.from[f]];
      }
    }
    double rest = 0;
    for (int c = 0; c < net.centres.size(); c++) {
      sums[1] += carry.lost[c];
      rest += carry.unaccounted[c];
      taints[1] = Taint.worse(taints[1], carry.centreTaint[c]);
    }
    totals.add(
        new BurdenTotal(
            name,
            unit,
            Stated.of(total, unit),
            stated(Taint.outcome(sums[0], taints[0]), unit),
            stated(Taint.outcome(sums[1], taints[1]), unit),
            stated(Taint.outcome(sums[2], taints[2]), unit),
            stated(Taint.outcome(rest, taints[1]), unit),
            stated(causedOutcome(total - causedSum, stuck, keyTaint), unit)));
  }

  private static Outcome<Double> causedOutcome(double v, boolean stuck, @Nullable Taint taint) {
    return stuck
        ? Outcome.missing(Finding.error("CAUSED_BURDEN_CYCLE", Where.ALL))
        : Taint.outcome(v, taint);
  }

  private Footprint product(String name, int f, Carry carry, Outcome<Double> caused) {
    Outcome<Double> carried = Taint.outcome(carry.onFlow[f], carry.flowTaint[f]);
    UnitOfMeasure unit = unit(name);
    Double q = Double.isNaN(net.quantity[f]) ? null : net.quantity[f];
    String id = net.flows.get(f).id();
    return new Footprint(
        name,
        unit,
        id,
        stated(carried, unit),
        stated(caused, unit),
        stated(Results.perUnit(carried, q, id), unit),
        stated(Results.perUnit(caused, q, id), unit));
  }

  private LinearNetwork caused(Split split) {
    LinearNetwork made = network;
    if (made != null) {
      return made;
    }
    for (int c = 0; c < net.centres.size(); c++) {
      double sum = 0;
      for (int f : net.out[c]) {
        sum += net.side[f] == FlowSide.LOSS ? 0 : split.flow[f];
      }
      if (sum > 0) {
        for (int f : net.out[c]) {
          if (net.side[f] != FlowSide.LOSS) {
            causedShare[f] = split.flow[f] / sum;
            edge(c, net.to[f], causedShare[f]);
          }
        }
      } else {
        senders(c);
      }
    }
    int[] from = edgeFrom.stream().mapToInt(Integer::intValue).toArray();
    int[] to = edgeTo.stream().mapToInt(Integer::intValue).toArray();
    double[] share = edgeShare.stream().mapToDouble(Double::doubleValue).toArray();
    made = new LinearNetwork(net.centres.size(), from, to, share);
    network = made;
    return made;
  }

  private void edge(int from, int to, double share) {
    if (to >= 0 && share > 0) {
      edgeFrom.add(from);
      edgeTo.add(to);
      edgeShare.add(share);
    }
  }

  /** A centre without product output (treatment) works for the centres that send to it. */
  private void senders(int c) {
    double sum = 0;
    for (int f : net.in[c]) {
      sum += net.from[f] >= 0 && net.from[f] != c && net.quantity[f] > 0 ? net.quantity[f] : 0;
    }
    for (int f : net.in[c]) {
      if (sum > 0 && net.from[f] >= 0 && net.from[f] != c && net.quantity[f] > 0) {
        edge(c, net.from[f], net.quantity[f] / sum);
      }
    }
  }
}
