package org.baitong.engine.mfca;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;

/** Records how the totals of a network came about. */
final class TotalsExplanation {
  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final Recorder recorder;
  private final String currency;

  TotalsExplanation(Solution solution, Costing costing, Recorder recorder) {
    s = solution;
    net = s.net;
    this.costing = costing;
    this.recorder = recorder;
    currency = net.request.currency();
  }

  void record(MfcaResult result) {
    Totals totals = result.totals();
    for (CostCategory k : CostCategory.values()) {
      inputs(k, totals.inputs());
      flows(k, "products", FlowSide.PRODUCT, totals.products());
      flows(k, "losses", FlowSide.LOSS, totals.losses());
    }
    total("inputs", totals.inputs());
    total("products", totals.products());
    total("losses", totals.losses());
    percent(totals);
    conventional(result);
  }

  private static boolean missing(Outcome<Double> outcome) {
    return outcome instanceof Outcome.Missing;
  }

  private static double value(Outcome<Double> outcome) {
    return outcome.find().orElse(0.0);
  }

  private void inputs(CostCategory k, CategoryCosts costs) {
    if (missing(costs.of(k))) {
      return;
    }
    Terms t = new Terms();
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.side[f] == FlowSide.INPUT && costing.categoryOf(net.material[f]) == k) {
        t.plus("a", s.prices.paid[f], currency, "data:" + net.flows.get(f).id() + "#paid");
      }
    }
    for (CostLine line : net.request.costs()) {
      if (line.category() == k) {
        t.plus("b", line.amount(), currency, "data:" + line.id() + "#amount");
      }
    }
    t.record(recorder, "mfca.total.inputs." + k, value(costs.of(k)), currency);
  }

  private void flows(CostCategory k, String name, FlowSide side, CategoryCosts costs) {
    if (missing(costs.of(k))) {
      return;
    }
    Terms t = new Terms();
    for (int f = 0; f < net.flows.size(); f++) {
      double v = costing.ofFlow(f).value[k.index];
      boolean ends = side == FlowSide.LOSS || net.to[f] < 0;
      if (net.side[f] == side && ends && v != 0) {
        t.plus("f", v, currency, "step:mfca.flow." + net.flows.get(f).id() + ".cost." + k);
      }
    }
    for (int c = 0; side == FlowSide.LOSS && c < net.centres.size(); c++) {
      double v = costing.lostHere[c].value[k.index];
      if (v != 0) {
        t.plus("l", v, currency, "data:" + net.id(c) + "#lossWithoutFlow");
      }
    }
    t.record(recorder, "mfca.total." + name + "." + k, value(costs.of(k)), currency);
  }

  private void total(String name, CategoryCosts costs) {
    if (missing(costs.total())) {
      return;
    }
    Terms t = new Terms();
    for (CostCategory k : CostCategory.values()) {
      t.plus("c", value(costs.of(k)), currency, "step:mfca.total." + name + "." + k);
    }
    t.record(recorder, "mfca.total." + name, value(costs.total()), currency);
  }

  private void percent(Totals totals) {
    if (missing(totals.lossPercent())) {
      return;
    }
    Terms t = new Terms();
    String loss = t.symbol("l", value(totals.losses().total()), currency, "step:mfca.total.losses");
    String all = t.symbol("a", value(totals.inputs().total()), currency, "step:mfca.total.inputs");
    t.record(
        recorder,
        new Step(
            "mfca.total.lossPercent",
            "100 * " + loss + " / " + all,
            List.of(),
            value(totals.lossPercent()),
            "%",
            Explanation.SOURCE));
  }

  private void conventional(MfcaResult result) {
    Outcome<Double> product = result.conventional().product();
    if (missing(product) || missing(result.totals().inputs().total())) {
      return;
    }
    double inputs = value(result.totals().inputs().total());
    double waste = value(result.totals().inputs().wasteManagement());
    double stock = value(result.totals().stockChange().total());
    Terms t = new Terms();
    t.plus("a", inputs, currency, "step:mfca.total.inputs");
    String w = "step:mfca.total.inputs." + CostCategory.WASTE_MANAGEMENT;
    t.minus(t.symbol("w", waste, currency, w));
    t.minus(t.symbol("s", stock, currency, "data:stock#change"));
    t.record(recorder, "mfca.conventional.product", value(product), currency);
  }
}
