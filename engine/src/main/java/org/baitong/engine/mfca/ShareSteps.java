package org.baitong.engine.mfca;

import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Records the shares by which amounts divide over the outputs of a centre. Ids: {@code
 * mfca.flow.F.share.KIND}, {@code mfca.centre.C.lossShare.KIND} (loss without a flow) and {@code
 * mfca.centre.C.unaccountedShare.KIND}; a kind is a category, "key", "line.LINE", "mixture" (of
 * materials in the key) or "otherMixture".
 */
final class ShareSteps {
  static final String KEY = "key";

  private final Solution s;
  private final Net net;
  private final Recorder recorder;
  private final Splitter splitter;

  ShareSteps(Solution solution, Recorder recorder) {
    s = solution;
    net = s.net;
    this.recorder = recorder;
    splitter = new Splitter(net, s.keys);
  }

  static String flow(String flow, String kind) {
    return "mfca.flow." + flow + ".share." + kind;
  }

  static String loss(String centre, String kind) {
    return "mfca.centre." + centre + ".lossShare." + kind;
  }

  static String unaccounted(String centre, String kind) {
    return "mfca.centre." + centre + ".unaccountedShare." + kind;
  }

  static String line(CostLine line) {
    return "line." + line.id();
  }

  static String mixture(Split pool, Composition composition) {
    return pool == composition.pools()[0] ? "mixture" : "otherMixture";
  }

  void record() {
    for (CostCategory k : CostCategory.values()) {
      Split split = s.carry[k.index].split;
      for (int c = 0; c < net.centres.size(); c++) {
        Shares own = s.overrides[k.index][c];
        boolean waste = k == CostCategory.WASTE_MANAGEMENT;
        centre(k.name(), split, c, new Rule(waste ? null : own, net.id(c) + "/" + k, waste));
      }
    }
    Split standard = splitter.split(new Shares[net.centres.size()]);
    for (int c = 0; c < net.centres.size(); c++) {
      centre(KEY, standard, c, new Rule(null, "", false));
    }
    for (CostLine line : net.request.costs()) {
      Integer c = net.centreIndex.get(line.centre());
      if (line.shares() != null && c != null) {
        boolean waste = line.category() == CostCategory.WASTE_MANAGEMENT;
        centre(
            line(line), s.ownShares(splitter, line), c, new Rule(line.shares(), line.id(), waste));
      }
    }
    for (Split pool : s.composition.pools()) {
      for (int c = 0; c < net.centres.size(); c++) {
        mixtures(pool, c);
      }
    }
  }

  /** What decides: stated shares with the id of the row that states them, else the key. */
  private record Rule(@Nullable Shares shares, String row, boolean waste) {}

  private void centre(String kind, Split split, int c, Rule rule) {
    for (int f : net.out[c]) {
      if (split.flow[f] != 0) {
        Terms t = new Terms();
        t.plus(formula(t, f, rule));
        t.record(recorder, flow(net.flows.get(f).id(), kind), split.flow[f], "1");
      }
    }
    if (split.loss[c] != 0) {
      Terms t = new Terms();
      t.plus(side(t, c, FlowSide.LOSS, rule));
      t.record(recorder, loss(net.id(c), kind), split.loss[c], "1");
    }
    rest(kind, split, c);
  }

  /** Shares add up to 1, so what no output explains is what is left of it. */
  private void rest(String kind, Split split, int c) {
    if (split.unaccounted[c] == 0) {
      return;
    }
    Terms t = new Terms().plus("1");
    for (int f : net.out[c]) {
      if (split.flow[f] != 0) {
        String from = "step:" + flow(net.flows.get(f).id(), kind);
        t.minus(t.symbol("s", split.flow[f], "1", from));
      }
    }
    if (split.loss[c] != 0) {
      t.minus(t.symbol("l", split.loss[c], "1", "step:" + loss(net.id(c), kind)));
    }
    t.record(recorder, unaccounted(net.id(c), kind), split.unaccounted[c], "1");
  }

  private String formula(Terms t, int f, Rule rule) {
    Shares shares = rule.shares;
    String id = net.flows.get(f).id();
    if (shares != null && !shares.flowShares().isEmpty()) {
      double stated = shares.flowShares().getOrDefault(id, new Ratio(0)).value();
      return t.symbol("p", stated, "1", "data:" + rule.row + "#share." + id);
    }
    FlowSide side = net.side[f];
    String whole = side(t, net.from[f], side, rule);
    boolean weighted = side == FlowSide.PRODUCT && !rule.waste;
    Map<String, Double> weights = shares != null && weighted ? shares.productWeights() : Map.of();
    int pass = splitter.pass(net.from[f], side, weights);
    StringBuilder all = new StringBuilder();
    String own = "";
    int count = 0;
    for (int g : net.out[net.from[f]]) {
      double w = splitter.weight(g, side, pass, weights);
      if (w != 0) {
        String other = net.flows.get(g).id();
        String from = weights.isEmpty() ? other + "#quantity" : rule.row + "#weight." + other;
        String symbol = t.symbol("w", w, "1", "data:" + from);
        all.append(count++ == 0 ? "" : " + ").append(symbol);
        own = g == f ? symbol : own;
      }
    }
    return whole + " * " + own + " / (" + all + ")";
  }

  /** The share of a whole side: product, loss or stock. */
  private String side(Terms t, int c, FlowSide side, Rule rule) {
    if (rule.waste) {
      return "1";
    }
    KeyFigures key = s.keys.key[c];
    String step = "step:mfca.centre." + net.id(c) + ".key";
    double stock = key == null ? 0 : key.stock();
    if (side == FlowSide.STOCK_CHANGE) {
      return t.symbol("k", stock, "1", step + ".stock");
    }
    Ratio stated = rule.shares == null ? null : rule.shares.productShare();
    if (stated != null) {
      String p = t.symbol("p", stated.value(), "1", "data:" + rule.row + "#productShare");
      String part = side == FlowSide.PRODUCT ? p : "(1 - " + p + ")";
      return stock == 0
          ? part
          : part + " * (1 - " + t.symbol("k", stock, "1", step + ".stock") + ")";
    }
    boolean product = side == FlowSide.PRODUCT;
    double k = key == null ? 0 : product ? key.product() : key.loss();
    return t.symbol("k", k, "1", product ? step : step + ".loss");
  }

  private void mixtures(Split pool, int c) {
    String kind = mixture(pool, s.composition);
    Composition.Pick pick = pool.pick[c];
    double rest = pick == Composition.Pick.IN_KEY ? s.keys.unaccountedQuantity(c) : 0;
    for (int f : net.out[c]) {
      if (pool.flow[f] == 0) {
        continue;
      }
      Terms t = new Terms();
      String id = net.flows.get(f).id();
      if (pick == null) {
        t.plus("p", pool.flow[f], "1", "data:" + net.id(c) + "/MATERIAL#share." + id);
      } else if (pool.flow[f] == 1) {
        t.plus("1");
      } else {
        t.plus(byQuantity(t, f, pick, rest));
      }
      t.record(recorder, flow(id, kind), pool.flow[f], "1");
    }
    if (pool.loss[c] != 0) {
      Terms t = new Terms();
      t.plus("p", pool.loss[c], "1", "data:" + net.id(c) + "/MATERIAL#statedLoss");
      t.record(recorder, loss(net.id(c), kind), pool.loss[c], "1");
    }
    rest(kind, pool, c);
  }

  private String byQuantity(Terms t, int f, Composition.Pick pick, double rest) {
    int c = net.from[f];
    String unit = net.centres.get(c).keyUnit().ucum();
    StringBuilder all = new StringBuilder();
    String own = "";
    for (int g : net.out[c]) {
      if (s.composition.picked(g, pick)) {
        String from = "data:" + net.flows.get(g).id() + "#quantity";
        String symbol = t.symbol("q", net.atOrigin[g], unit, from);
        all.append(all.isEmpty() ? "" : " + ").append(symbol);
        own = g == f ? symbol : own;
      }
    }
    if (rest != 0) {
      String from = "step:mfca.centre." + net.id(c) + ".key.unaccountedQuantity";
      all.append(" + ").append(t.symbol("u", rest, unit, from));
    }
    return own + " / (" + all + ")";
  }
}
