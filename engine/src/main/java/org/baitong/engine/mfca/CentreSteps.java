package org.baitong.engine.mfca;

import java.util.function.IntPredicate;
import org.baitong.engine.explain.Recorder;

/**
 * Records the sums of a centre: {@code mfca.centre.C.carriedIn.CATEGORY}, and so on for newInput,
 * openingStock, product, loss, passedOn, closingStock; {@code mfca.flow.F.passed.CATEGORY} is the
 * material value of a loss that goes on to another centre.
 */
final class CentreSteps {
  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final Recorder recorder;
  private final String currency;

  CentreSteps(Solution solution, Costing costing, Recorder recorder) {
    s = solution;
    net = s.net;
    this.costing = costing;
    this.recorder = recorder;
    currency = net.currency;
  }

  void record() {
    for (CostCategory k : CostCategory.values()) {
      for (int f = 0; f < net.flows.size(); f++) {
        passed(f, k);
      }
      for (int c = 0; c < net.centres.size(); c++) {
        centre(c, k);
      }
    }
  }

  private void centre(int c, CostCategory k) {
    IntPredicate stock = f -> net.side[f] == FlowSide.STOCK_CHANGE;
    Terms carried = new Terms();
    add(carried, k, net.in[c], f -> net.from[f] >= 0 && net.side[f] == FlowSide.PRODUCT);
    passedOn(carried, k, net.in[c]);
    put("carriedIn", carried, costing.carriedIn[c], c, k);
    Terms fresh = new Terms();
    paid(fresh, k, c, FlowSide.INPUT);
    for (CostLine line : net.request.costs()) {
      if (line.category() == k && line.centre().equals(net.id(c)) && line.money() != 0) {
        fresh.plus("b", line.money(), currency, "data:" + line.id() + "#amount");
      }
    }
    put("newInput", fresh, costing.newInput[c], c, k);
    Terms product = new Terms();
    add(product, k, net.out[c], f -> net.side[f] == FlowSide.PRODUCT);
    put("product", product, costing.product[c], c, k);
    Terms loss = new Terms();
    add(loss, k, net.out[c], f -> net.side[f] == FlowSide.LOSS);
    double lost = costing.lostHere[c].value[k.index];
    if (lost != 0) {
      loss.plus("l", lost, currency, "step:" + RestSteps.lost(net.id(c), k));
    }
    put("loss", loss, costing.loss[c], c, k);
    Terms on = new Terms();
    passedOn(on, k, net.out[c]);
    put("passedOn", on, costing.passedOn[c], c, k);
    Terms closing = new Terms();
    add(closing, k, net.out[c], stock);
    put("closingStock", closing, costing.closingStock[c], c, k);
    Terms opening = new Terms();
    paid(opening, k, c, FlowSide.STOCK_CHANGE);
    put("openingStock", opening, costing.openingStock[c], c, k);
  }

  private void put(String name, Terms t, Amounts amounts, int c, CostCategory k) {
    Taint why = amounts.taint[k.index];
    double value = amounts.value[k.index];
    if (value != 0 && (why == null || !why.missing())) {
      t.record(recorder, "mfca.centre." + net.id(c) + "." + name + "." + k, value, currency);
    }
  }

  private void add(Terms t, CostCategory k, int[] flows, IntPredicate which) {
    for (int f : flows) {
      double v = costing.ofFlow(f).value[k.index];
      if (which.test(f) && net.from[f] >= 0 && v != 0) {
        t.plus("f", v, currency, "step:mfca.flow." + net.flows.get(f).id() + ".cost." + k);
      }
    }
  }

  /** Inputs bring what was paid for them. */
  private void paid(Terms t, CostCategory k, int c, FlowSide side) {
    for (int f : net.in[c]) {
      if (net.side[f] == side && net.from[f] < 0) {
        value(t, f, k);
      }
    }
  }

  /** The materials of a flow at their own prices. */
  private void value(Terms t, int f, CostCategory k) {
    for (int m = 0; m < net.materials.size(); m++) {
      double q = s.composition.onFlow[m][f];
      if (q != 0 && costing.categoryOf(m) == k && s.prices.taint[m] == null) {
        Material material = net.materials.get(m);
        String id = net.flows.get(f).id();
        String from = "step:mfca.flow." + id + ".material." + material.id();
        String price = "step:mfca.material." + material.id() + ".price";
        t.plus(
            t.symbol("q", q, material.unit().ucum(), from)
                + " * "
                + t.symbol("v", s.prices.price[m], currency, price));
      }
    }
    if (s.prices.withoutQuantity[f] && costing.categoryOf(net.material[f]) == k) {
      t.plus("a", s.prices.paid[f], currency, "data:" + net.flows.get(f).id() + "#paid");
    }
  }

  private boolean isPassed(int f) {
    return net.side[f] == FlowSide.LOSS && net.isTransfer(f);
  }

  private void passed(int f, CostCategory k) {
    double v = costing.material[f].value[k.index];
    if (isPassed(f) && v != 0) {
      Terms t = new Terms();
      value(t, f, k);
      t.record(recorder, "mfca.flow." + net.flows.get(f).id() + ".passed." + k, v, currency);
    }
  }

  private void passedOn(Terms t, CostCategory k, int[] flows) {
    for (int f : flows) {
      double v = costing.material[f].value[k.index];
      if (isPassed(f) && v != 0) {
        t.plus("m", v, currency, "step:mfca.flow." + net.flows.get(f).id() + ".passed." + k);
      }
    }
  }
}
