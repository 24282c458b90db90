package org.baitong.engine.mfca;

import org.baitong.engine.explain.Recorder;

/**
 * Records what a centre loses without a loss flow and what no output explains. Ids: {@code
 * mfca.centre.C.lost.M}, {@code mfca.centre.C.rest.M} (quantities of a material), {@code
 * mfca.centre.C.lost.CATEGORY} and {@code mfca.centre.C.unaccounted.CATEGORY} (money).
 */
final class RestSteps {
  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final Recorder recorder;
  private final String currency;

  RestSteps(Solution solution, Costing costing, Recorder recorder) {
    s = solution;
    net = s.net;
    this.costing = costing;
    this.recorder = recorder;
    currency = net.currency;
  }

  static String lost(String centre, Object what) {
    return "mfca.centre." + centre + ".lost." + what;
  }

  static String unaccounted(String centre, CostCategory k) {
    return "mfca.centre." + centre + ".unaccounted." + k;
  }

  private static String rest(String centre, String material) {
    return "mfca.centre." + centre + ".rest." + material;
  }

  void record() {
    for (int c = 0; c < net.centres.size(); c++) {
      for (int m = 0; m < net.materials.size(); m++) {
        lostQuantity(m, c);
        restQuantity(m, c);
      }
      for (CostCategory k : CostCategory.values()) {
        lost(k, c);
        unaccounted(k, c);
      }
    }
  }

  private void lostQuantity(int m, int c) {
    double lost = s.composition.lost[m][c];
    if (lost == 0) {
      return;
    }
    Material material = net.materials.get(m);
    Split pool = s.composition.pool(m);
    Terms t = new Terms();
    double y = s.composition.y[m][c];
    double mixed = pool.loss[c] * y;
    if (mixed != 0) {
      String kind = ShareSteps.mixture(pool, s.composition);
      String l = t.symbol("l", pool.loss[c], "1", "step:" + ShareSteps.loss(net.id(c), kind));
      String step = "step:mfca.centre." + net.id(c) + ".mixture." + material.id();
      t.plus(l + " * " + t.symbol("y", y, material.unit().ucum(), step));
    }
    if (lost != mixed) {
      for (int f : net.out[c]) {
        if (net.material[f] == m && net.side[f] == FlowSide.INTENDED_LOSS) {
          String data = "data:" + net.flows.get(f).id() + "#quantity";
          t.plus("q", net.quantity[f], material.unit().ucum(), data);
        }
      }
    }
    t.record(recorder, lost(net.id(c), material.id()), lost, material.unit().ucum());
  }

  private void restQuantity(int m, int c) {
    double rest = s.composition.unaccounted[m][c];
    if (rest == 0) {
      return;
    }
    Material material = net.materials.get(m);
    Split pool = s.composition.pool(m);
    double y = s.composition.y[m][c];
    Terms t = new Terms();
    String step = "step:mfca.centre." + net.id(c) + ".mixture." + material.id();
    String symbol = t.symbol("y", y, material.unit().ucum(), step);
    if (rest == y) {
      t.plus(symbol);
    } else {
      String kind = ShareSteps.mixture(pool, s.composition);
      String from = "step:" + ShareSteps.unaccounted(net.id(c), kind);
      t.plus(symbol + " * " + t.symbol("u", pool.unaccounted[c], "1", from));
    }
    t.record(recorder, rest(net.id(c), material.id()), rest, material.unit().ucum());
  }

  private void lost(CostCategory k, int c) {
    Carry carry = s.carry[k.index];
    double value = costing.lostHere[c].value[k.index];
    if (value == 0) {
      return;
    }
    Terms t = new Terms();
    through(t, k, c, carry.split.loss[c], ShareSteps.loss(net.id(c), k.name()));
    for (CostLine line : net.request.costs()) {
      double share = own(line, k, c, true);
      if (share != 0) {
        String a = t.symbol("b", line.money(), currency, "data:" + line.id() + "#amount");
        String from = "step:" + ShareSteps.loss(net.id(c), ShareSteps.line(line));
        t.plus(a + " * " + t.symbol("s", share, "1", from));
      }
    }
    materials(t, k, c, true);
    t.record(recorder, lost(net.id(c), k), value, currency);
  }

  private void unaccounted(CostCategory k, int c) {
    double value = costing.unaccounted[c].value[k.index];
    if (value == 0) {
      return;
    }
    Carry carry = s.carry[k.index];
    Terms t = new Terms();
    through(t, k, c, carry.split.unaccounted[c], ShareSteps.unaccounted(net.id(c), k.name()));
    for (CostLine line : net.request.costs()) {
      double share = own(line, k, c, false);
      if (share != 0) {
        String a = t.symbol("b", line.money(), currency, "data:" + line.id() + "#amount");
        String from = "step:" + ShareSteps.unaccounted(net.id(c), ShareSteps.line(line));
        t.plus(a + " * " + t.symbol("s", share, "1", from));
      }
    }
    materials(t, k, c, false);
    for (int f : net.in[c]) {
      if (s.prices.withoutQuantity[f] && costing.categoryOf(net.material[f]) == k) {
        t.plus("a", s.prices.paid[f], currency, "data:" + net.flows.get(f).id() + "#paid");
      }
    }
    t.record(recorder, unaccounted(net.id(c), k), value, currency);
  }

  private void through(Terms t, CostCategory k, int c, double share, String step) {
    double through = s.carry[k.index].through[c];
    if (share != 0 && through != 0) {
      String x = "step:" + Explanation.throughStep(net, k, c);
      String symbol = t.symbol("s", share, "1", "step:" + step);
      t.plus(symbol + " * " + t.symbol("x", through, currency, x));
    }
  }

  private double own(CostLine line, CostCategory k, int c, boolean loss) {
    Integer at = net.centreIndex.get(line.centre());
    if (line.shares() == null || line.category() != k || at == null || at != c) {
      return 0;
    }
    Split own = s.ownShares(new Splitter(net, s.keys), line);
    return loss ? own.loss[c] : own.unaccounted[c];
  }

  private void materials(Terms t, CostCategory k, int c, boolean loss) {
    for (int m = 0; m < net.materials.size(); m++) {
      double q = (loss ? s.composition.lost : s.composition.unaccounted)[m][c];
      if (q != 0 && costing.categoryOf(m) == k && s.prices.taint[m] == null) {
        Material material = net.materials.get(m);
        String step = loss ? lost(net.id(c), material.id()) : rest(net.id(c), material.id());
        String y = t.symbol("q", q, material.unit().ucum(), "step:" + step);
        String price = "step:mfca.material." + material.id() + ".price";
        t.plus(y + " * " + t.symbol("v", s.prices.price[m], currency, price));
      }
    }
  }
}
