package org.baitong.engine.mfca;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;

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
    currency = net.currency;
  }

  void record(MfcaResult result) {
    Totals totals = result.totals();
    for (CostCategory k : CostCategory.values()) {
      inputs(k, totals.inputs());
      flows(k, "products", FlowSide.PRODUCT, totals.products());
      flows(k, "losses", FlowSide.LOSS, totals.losses());
    }
    for (CostCategory k : CostCategory.values()) {
      stock(k, totals.stockChange());
      unaccounted(k, totals.unaccounted());
    }
    total("inputs", totals.inputs());
    total("products", totals.products());
    total("losses", totals.losses());
    total("stockChange", totals.stockChange());
    total("unaccounted", totals.unaccounted());
    percent("lossPercent", "losses", totals.losses().total(), totals);
    percent("productPercent", "products", totals.products().total(), totals);
    identity(totals);
    conventional(result);
    flowTotals(result);
  }

  /** What was paid: as stated, else price times quantity. */
  private String paid(Terms t, int f) {
    Flow flow = net.flows.get(f);
    Double price = net.materials.get(net.material[f]).each();
    if (flow.paid() != null || price == null) {
      return t.symbol("a", s.prices.paid[f], currency, "data:" + flow.id() + "#paid");
    }
    String q =
        t.symbol("q", net.quantity[f], net.unit(f).ucum(), "data:" + flow.id() + "#quantity");
    return q + " * " + t.symbol("p", price, currency, "data:" + flow.material() + "#price");
  }

  private void stock(CostCategory k, CategoryCosts costs) {
    if (missing(costs.of(k))) {
      return;
    }
    Terms t = new Terms();
    for (int f = 0; f < net.flows.size(); f++) {
      double v = costing.ofFlow(f).value[k.index];
      if (net.side[f] != FlowSide.STOCK_CHANGE || v == 0) {
        continue;
      }
      if (net.from[f] >= 0) {
        t.plus("f", v, currency, "step:mfca.flow." + net.flows.get(f).id() + ".cost." + k);
      } else {
        t.minus(paid(t, f));
      }
    }
    t.record(recorder, "mfca.total.stockChange." + k, value(costs.of(k)), currency);
  }

  private void unaccounted(CostCategory k, CategoryCosts costs) {
    if (missing(costs.of(k))) {
      return;
    }
    Terms t = new Terms();
    for (int c = 0; c < net.centres.size(); c++) {
      double v = costing.unaccounted[c].value[k.index];
      if (v != 0) {
        t.plus("u", v, currency, "step:" + RestSteps.unaccounted(net.id(c), k));
      }
    }
    t.record(recorder, "mfca.total.unaccounted." + k, value(costs.of(k)), currency);
  }

  private void identity(Totals totals) {
    if (missing(totals.identityDifference())) {
      return;
    }
    Terms t = new Terms();
    String total = "step:mfca.total.";
    t.plus("a", value(totals.inputs().total()), currency, total + "inputs");
    t.minus(t.symbol("p", value(totals.products().total()), currency, total + "products"));
    t.minus(t.symbol("l", value(totals.losses().total()), currency, total + "losses"));
    t.minus(t.symbol("s", value(totals.stockChange().total()), currency, total + "stockChange"));
    t.minus(t.symbol("u", value(totals.unaccounted().total()), currency, total + "unaccounted"));
    double difference = value(totals.identityDifference());
    t.record(recorder, "mfca.total.identityDifference", difference, currency);
  }

  private void flowTotals(MfcaResult result) {
    for (List<FlowResult> rows : List.of(result.products(), result.transfers(), result.losses())) {
      for (FlowResult row : rows) {
        Integer f = net.flowIndex.get(row.id());
        if (f == null || missing(row.costs().total())) {
          continue;
        }
        Terms t = new Terms();
        String step = "mfca.flow." + row.id() + ".cost";
        for (CostCategory k : CostCategory.values()) {
          double v = value(row.costs().of(k));
          if (v != 0) {
            t.plus("c", v, currency, "step:" + step + "." + k);
          }
        }
        double total = value(row.costs().total());
        t.record(recorder, step, total, currency);
        Double q = row.quantity() == null ? null : row.quantity().number();
        if (q != null && q != 0 && !missing(row.costPerUnit())) {
          Terms each = new Terms();
          String c = each.symbol("c", total, currency, "step:" + step);
          each.plus(
              c + " / " + each.symbol("q", q, row.unit().ucum(), "data:" + row.id() + "#quantity"));
          each.record(recorder, step + "PerUnit", total / q, currency);
        }
      }
    }
  }

  private static boolean missing(Outcome<?> outcome) {
    return outcome instanceof Outcome.Missing;
  }

  private static double value(Outcome<Money> outcome) {
    return outcome.find().map(Money::amount).orElse(0.0);
  }

  private void inputs(CostCategory k, CategoryCosts costs) {
    if (missing(costs.of(k))) {
      return;
    }
    Terms t = new Terms();
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.side[f] == FlowSide.INPUT && costing.categoryOf(net.material[f]) == k) {
        t.plus(paid(t, f));
      }
    }
    for (CostLine line : net.request.costs()) {
      if (line.category() == k) {
        t.plus("b", line.money(), currency, "data:" + line.id() + "#amount");
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
        t.plus("l", v, currency, "step:" + RestSteps.lost(net.id(c), k));
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

  private void percent(String name, String part, Outcome<Money> value, Totals totals) {
    boolean nothing = value(totals.inputs().total()) == 0;
    if (missing(value) || missing(totals.inputs().total()) || nothing) {
      return;
    }
    Terms t = new Terms();
    String loss = t.symbol("l", value(value), currency, "step:mfca.total." + part);
    String all = t.symbol("a", value(totals.inputs().total()), currency, "step:mfca.total.inputs");
    t.plus("100 * " + loss + " / " + all);
    double percent = 100 * value(value) / value(totals.inputs().total());
    t.record(recorder, "mfca.total." + name, percent, "%");
  }

  private void conventional(MfcaResult result) {
    Outcome<Money> product = result.conventional().product();
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
    t.minus(t.symbol("s", stock, currency, "step:mfca.total.stockChange"));
    t.record(recorder, "mfca.conventional.product", value(product), currency);
    if (!missing(result.conventional().hiddenLoss())) {
      Terms hidden = new Terms();
      double losses = value(result.totals().losses().total());
      hidden.plus("l", losses, currency, "step:mfca.total.losses");
      hidden.minus(hidden.symbol("w", waste, currency, w));
      double value = value(result.conventional().hiddenLoss());
      hidden.record(recorder, "mfca.conventional.hiddenLoss", value, currency);
    }
  }
}
