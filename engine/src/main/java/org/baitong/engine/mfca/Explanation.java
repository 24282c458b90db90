package org.baitong.engine.mfca;

import java.util.List;
import java.util.function.IntPredicate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;

/**
 * Records how every figure came about. Ids: {@code mfca.centre.C.key}, {@code
 * mfca.material.M.price}, {@code mfca.centre.C.mixture.M} (quantity of M that leaves C in
 * mixtures), {@code mfca.flow.F.material.M}, {@code mfca.flow.F.cost.CATEGORY}, {@code
 * mfca.centre.C.through.CATEGORY}, {@code mfca.total.losses.CATEGORY}, {@code mfca.total.losses}
 * and so on. Missing figures have no step; of disqualified ones the step shows how they would have
 * come about.
 */
final class Explanation {
  static final String SOURCE = "ISO 14051:2011, 5; ISO 14053:2021";

  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final Recorder recorder;
  private final String currency;

  Explanation(Solution solution, Costing costing, Recorder recorder) {
    s = solution;
    net = s.net;
    this.costing = costing;
    this.recorder = recorder;
    currency = net.currency;
  }

  void record(MfcaResult result) {
    for (int m = 0; m < net.materials.size(); m++) {
      if (s.prices.taint[m] == null) {
        price(m);
      }
      for (int c = 0; c < net.centres.size(); c++) {
        mixture(m, c);
      }
    }
    for (int c = 0; c < net.centres.size(); c++) {
      key(c);
      for (CostCategory k : CostCategory.values()) {
        through(k, c);
      }
    }
    for (int f = 0; f < net.flows.size(); f++) {
      flow(f);
    }
    for (Earning e : result.earnings()) {
      Terms t = new Terms();
      String unit = e.quantity().unit().ucum();
      double each = e.salePrice().each().amount();
      String q = t.symbol("q", e.quantity().number(), unit, flowData(e.flow(), "quantity"));
      t.plus(q + " * " + t.symbol("p", each, currency, flowData(e.flow(), "salePrice")));
      t.record(recorder, "mfca.earning." + e.flow(), e.amount().amount(), currency);
    }
    new ShareSteps(s, recorder).record();
    new RestSteps(s, costing, recorder).record();
    new CentreSteps(s, costing, recorder).record();
    new TotalsExplanation(s, costing, recorder).record(result);
    new FootprintSteps(s, recorder).record(result);
  }

  private static String flowData(String flow, String field) {
    return "data:" + flow + "#" + field;
  }

  private String id(int f) {
    return net.flows.get(f).id();
  }

  private void price(int m) {
    Terms sum = new Terms();
    Terms all = new Terms();
    StringBuilder quantities = new StringBuilder();
    Material material = net.materials.get(m);
    double quantity = 0;
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.material[f] == m && net.from[f] < 0) {
        String q =
            all.symbol("q", net.quantity[f], material.unit().ucum(), flowData(id(f), "quantity"));
        quantity += net.quantity[f];
        quantities.append(quantities.isEmpty() ? "" : " + ").append(q);
        if (net.flows.get(f).paid() != null) {
          sum.plus(all.symbol("a", s.prices.paid[f], currency, flowData(id(f), "paid")));
        } else {
          Double p = material.each();
          double price = p == null ? 0 : p;
          sum.plus(q + " * " + all.symbol("p", price, currency, flowData(material.id(), "price")));
        }
      }
    }
    String id = "mfca.material." + material.id() + ".price";
    double price = s.prices.price[m];
    if (quantity > 0) {
      String formula = "(" + sum.text() + ") / (" + quantities + ")";
      all.record(recorder, new Step(id, formula, List.of(), price, currency, SOURCE));
    } else {
      Terms own = new Terms();
      own.plus("p", price, currency, flowData(material.id(), "price"));
      own.record(recorder, id, price, currency);
    }
  }

  private String sum(Terms t, int[] flows, boolean origin, IntPredicate which) {
    StringBuilder text = new StringBuilder();
    for (int f : flows) {
      if (which.test(f)) {
        double q = origin ? net.atOrigin[f] : net.atDestination[f];
        int c = origin ? net.from[f] : net.to[f];
        String symbol =
            t.symbol("q", q, net.centres.get(c).keyUnit().ucum(), flowData(id(f), "quantity"));
        text.append(text.isEmpty() ? "" : " + ").append(symbol);
      }
    }
    return text.isEmpty() ? "0" : text.toString();
  }

  private void key(int c) {
    KeyFigures k = s.keys.key[c];
    if (k == null) {
      return;
    }
    Terms t = new Terms();
    String product =
        sum(
            t,
            net.out[c],
            true,
            f ->
                net.inOriginKey[f]
                    && (net.side[f] == FlowSide.PRODUCT || net.side[f] == FlowSide.INTENDED_LOSS));
    String base = base(t, c);
    String id = "mfca.centre." + net.id(c) + ".key";
    t.record(
        recorder,
        new Step(
            id + ".unrounded",
            "(" + product + ") / (" + base + ")",
            List.of(),
            k.unrounded(),
            "1",
            SOURCE));
    Terms applied = new Terms();
    applied.plus("k", k.unrounded(), "1", "step:" + id + ".unrounded");
    if (k.product() != k.unrounded()) {
      applied.plus("r", k.product() - k.unrounded(), "1", "data:options#keyDecimals");
    }
    applied.record(recorder, id, k.product(), "1");
    Terms loss = new Terms();
    loss.plus("1").minus(loss.symbol("k", k.product(), "1", "step:" + id));
    loss.minus(loss.symbol("s", k.stock(), "1", "step:" + id + ".stock"));
    loss.minus(loss.symbol("u", k.unaccounted(), "1", "step:" + id + ".unaccounted"));
    loss.record(recorder, id + ".loss", k.loss(), "1");
    Terms stock = new Terms();
    IntPredicate stored =
        f -> net.inOriginKey[f] && net.side[f] == FlowSide.STOCK_CHANGE && net.isMixture(f);
    String inStock = sum(stock, net.out[c], true, stored);
    stock.plus("(" + inStock + ") / (" + base(stock, c) + ")");
    stock.record(recorder, id + ".stock", k.stock(), "1");
    unaccounted(id, c, k);
  }

  private void unaccounted(String id, int c, KeyFigures k) {
    String unit = net.centres.get(c).keyUnit().ucum();
    Terms quantity = new Terms();
    Terms share = new Terms();
    if (k.unaccountedQuantity() != 0) {
      String in = base(quantity, c);
      quantity.plus("(" + in + ") - (" + sum(quantity, net.out[c], true, f -> inOutputs(f)) + ")");
      String from = "step:" + id + ".unaccountedQuantity";
      String u = share.symbol("u", k.unaccountedQuantity(), unit, from);
      share.plus(u + " / (" + base(share, c) + ")");
    }
    quantity.record(recorder, id + ".unaccountedQuantity", k.unaccountedQuantity(), unit);
    share.record(recorder, id + ".unaccounted", k.unaccounted(), "1");
  }

  /** What the key divides by: what came in and was not put aside, else all that came out. */
  private String base(Terms t, int c) {
    if (!s.keys.fromInput[c]) {
      return sum(t, net.out[c], true, f -> inOutputs(f));
    }
    String in = sum(t, net.in[c], false, f -> net.inDestinationKey[f]);
    IntPredicate aside =
        f -> net.inOriginKey[f] && net.side[f] == FlowSide.STOCK_CHANGE && !net.isMixture(f);
    return in + " - (" + sum(t, net.out[c], true, aside) + ")";
  }

  private boolean inOutputs(int f) {
    boolean counts = net.side[f] != FlowSide.STOCK_CHANGE || net.isMixture(f);
    return net.inOriginKey[f] && counts;
  }

  /** The equation that the solution fulfils: y = in - out + shares of what others pass on. */
  private void mixture(int m, int c) {
    Terms t = new Terms();
    String unit = net.materials.get(m).unit().ucum();
    Split pool = s.composition.pool(m);
    boolean energy = net.materials.get(m).materialClass() == MaterialClass.ENERGY;
    for (int f : net.in[c]) {
      double q = s.composition.onFlow[m][f];
      if (q == 0) {
        continue;
      }
      if (net.material[f] == m) {
        boolean more = q != net.quantity[f];
        String from = more ? "step:" + flowStep(f, m) : flowData(id(f), "quantity");
        t.plus("in", q, unit, from);
      } else if (energy) {
        t.plus("in", q, unit, "step:" + flowStep(f, m));
      } else if (pool.flow[f] != 0 && q == pool.flow[f] * s.composition.y[m][net.from[f]]) {
        String share = t.symbol("s", pool.flow[f], "1", mixtureShare(f, pool));
        double y = s.composition.y[m][net.from[f]];
        t.plus(share + " * " + t.symbol("y", y, unit, "step:" + mixtureStep(net.from[f], m)));
      } else {
        t.plus("in", q, unit, "step:" + flowStep(f, m));
      }
    }
    for (int f : net.out[c]) {
      if (net.material[f] == m) {
        t.minus(t.symbol("out", net.quantity[f], unit, flowData(id(f), "quantity")));
      }
    }
    if (!t.isEmpty()) {
      t.record(recorder, mixtureStep(c, m), s.composition.y[m][c], unit);
    }
  }

  private String mixtureStep(int c, int m) {
    return "mfca.centre." + net.id(c) + ".mixture." + net.materials.get(m).id();
  }

  private String flowStep(int f, int m) {
    return "mfca.flow." + id(f) + ".material." + net.materials.get(m).id();
  }

  static String throughStep(Net net, CostCategory k, int c) {
    return "mfca.centre." + net.id(c) + ".through." + k;
  }

  /** What of a category follows the shares of a centre: arising there plus carried in. */
  private void through(CostCategory k, int c) {
    Carry carry = s.carry[k.index];
    if (carry.through[c] == 0) {
      return;
    }
    Terms t = new Terms();
    for (CostLine line : net.request.costs()) {
      Integer at = net.centreIndex.get(line.centre());
      if (line.category() == k && at != null && at == c && line.shares() == null) {
        t.plus("b", line.money(), currency, flowData(line.id(), "amount"));
      }
    }
    if (k == CostCategory.ENERGY) {
      for (int m = 0; m < net.materials.size(); m++) {
        double q = s.composition.consumed[m][c];
        if (q > 0) {
          Material material = net.materials.get(m);
          String y = t.symbol("y", q, material.unit().ucum(), "step:" + mixtureStep(c, m));
          String price = "step:mfca.material." + material.id() + ".price";
          t.plus(y + " * " + t.symbol("v", s.prices.price[m], currency, price));
        }
      }
    }
    for (int f : net.in[c]) {
      if (net.isTransfer(f) && net.side[f] == FlowSide.PRODUCT && carry.onFlow[f] != 0) {
        t.plus("x", carry.onFlow[f], currency, "step:mfca.flow." + id(f) + ".carried." + k);
      }
    }
    t.record(recorder, throughStep(net, k, c), carry.through[c], currency);
  }

  private void flow(int f) {
    for (int m = 0; m < net.materials.size(); m++) {
      if (s.composition.onFlow[m][f] != 0) {
        material(f, m);
      }
    }
    if (net.from[f] >= 0) {
      for (CostCategory k : CostCategory.values()) {
        carried(f, k);
      }
    }
    for (CostCategory k : CostCategory.values()) {
      cost(f, k);
    }
  }

  private void material(int f, int m) {
    Terms t = new Terms();
    String unit = net.materials.get(m).unit().ucum();
    Split pool = s.composition.pool(m);
    double q = s.composition.onFlow[m][f];
    double explained = 0;
    if (net.material[f] == m) {
      t.plus("q", net.quantity[f], unit, flowData(id(f), "quantity"));
      explained = net.quantity[f];
    } else if (net.from[f] >= 0 && pool.flow[f] != 0) {
      double y = s.composition.y[m][net.from[f]];
      String share = t.symbol("s", pool.flow[f], "1", mixtureShare(f, pool));
      t.plus(share + " * " + t.symbol("y", y, unit, "step:" + mixtureStep(net.from[f], m)));
      explained = pool.flow[f] * y;
    }
    if (q != explained) {
      intended(t, f, m);
    }
    t.record(recorder, flowStep(f, m), q, unit);
  }

  private String mixtureShare(int f, Split pool) {
    return "step:" + ShareSteps.flow(id(f), ShareSteps.mixture(pool, s.composition));
  }

  /** What is lost on purpose is on the account of the products, by the key. */
  private void intended(Terms t, int f, int m) {
    Split key = s.standard;
    StringBuilder lost = new StringBuilder();
    StringBuilder all = new StringBuilder();
    String own = "0";
    for (int g : net.out[net.from[f]]) {
      if (net.side[g] == FlowSide.INTENDED_LOSS && net.material[g] == m) {
        String data = flowData(id(g), "quantity");
        String q = t.symbol("q", net.quantity[g], net.materials.get(m).unit().ucum(), data);
        lost.append(lost.isEmpty() ? "" : " + ").append(q);
      } else if (net.side[g] == FlowSide.PRODUCT && key.flow[g] != 0) {
        String from = "step:" + ShareSteps.flow(id(g), ShareSteps.KEY);
        String share = t.symbol("s", key.flow[g], "1", from);
        all.append(all.isEmpty() ? "" : " + ").append(share);
        own = g == f ? share : own;
      }
    }
    if (!lost.isEmpty() && !all.isEmpty()) {
      t.plus("(" + lost + ") * " + own + " / (" + all + ")");
    }
  }

  private void carried(int f, CostCategory k) {
    Carry carry = s.carry[k.index];
    int c = net.from[f];
    if (carry.onFlow[f] == 0) {
      return;
    }
    Terms t = new Terms();
    if (carry.split.flow[f] != 0 && carry.through[c] != 0) {
      String from = "step:" + ShareSteps.flow(id(f), k.name());
      String share = t.symbol("s", carry.split.flow[f], "1", from);
      String x = "step:" + throughStep(net, k, c);
      t.plus(share + " * " + t.symbol("x", carry.through[c], currency, x));
    }
    for (CostLine line : net.request.costs()) {
      if (line.shares() == null || line.category() != k || !line.centre().equals(net.id(c))) {
        continue;
      }
      double share = s.ownShares(new Splitter(net, s.keys), line).flow[f];
      if (share != 0) {
        String b = t.symbol("b", line.money(), currency, flowData(line.id(), "amount"));
        String from = "step:" + ShareSteps.flow(id(f), ShareSteps.line(line));
        t.plus(b + " * " + t.symbol("s", share, "1", from));
      }
    }
    t.record(recorder, "mfca.flow." + id(f) + ".carried." + k, carry.onFlow[f], currency);
  }

  private void cost(int f, CostCategory k) {
    Amounts cost = costing.ofFlow(f);
    Taint why = cost.taint[k.index];
    if (cost.value[k.index] == 0 || (why != null && why.missing()) || net.from[f] < 0) {
      return;
    }
    Terms t = new Terms();
    boolean recycled = net.side[f] == FlowSide.LOSS && net.to[f] >= 0;
    for (int m = 0; m < net.materials.size() && !recycled; m++) {
      double q = s.composition.onFlow[m][f];
      if (q != 0 && costing.categoryOf(m) == k) {
        Material material = net.materials.get(m);
        String y = t.symbol("q", q, material.unit().ucum(), "step:" + flowStep(f, m));
        String price = "step:mfca.material." + material.id() + ".price";
        t.plus(y + " * " + t.symbol("v", s.prices.price[m], currency, price));
      }
    }
    double x = s.carry[k.index].onFlow[f];
    if (x != 0) {
      t.plus("x", x, currency, "step:mfca.flow." + id(f) + ".carried." + k);
    }
    t.record(recorder, "mfca.flow." + id(f) + ".cost." + k, cost.value[k.index], currency);
  }
}
