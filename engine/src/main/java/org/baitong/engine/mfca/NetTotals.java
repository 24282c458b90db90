package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** The sums over the whole network, and whether they agree. */
final class NetTotals {
  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final Amounts inputs = new Amounts();
  private final Amounts products = new Amounts();
  private final Amounts losses = new Amounts();
  private final Amounts stock = new Amounts();
  private final Amounts unaccounted = new Amounts();

  NetTotals(Solution solution, Costing costing) {
    s = solution;
    net = s.net;
    this.costing = costing;
    paid();
    for (int f = 0; f < net.flows.size(); f++) {
      switch (net.side[f]) {
        case PRODUCT -> {
          if (net.to[f] < 0) {
            products.add(costing.ofFlow(f), 1);
          }
        }
        case LOSS -> losses.add(costing.ofFlow(f), 1);
        case STOCK_CHANGE -> stock.add(costing.ofFlow(f), net.from[f] >= 0 ? 1 : -1);
        case INPUT, INTENDED_LOSS -> {}
      }
    }
    for (int c = 0; c < net.centres.size(); c++) {
      losses.add(costing.lostHere[c], 1);
      unaccounted.add(costing.unaccounted[c], 1);
    }
  }

  /** What was really paid, not price times quantity: reconciliation may not change it. */
  private void paid() {
    for (int f = 0; f < net.flows.size(); f++) {
      if (net.side[f] == FlowSide.INPUT) {
        int m = net.material[f];
        inputs.add(costing.categoryOf(m), s.prices.paid[f], s.prices.taint[m]);
      }
    }
    for (CostLine line : net.request.costs()) {
      inputs.add(line.category(), line.money(), null);
    }
  }

  Totals totals() {
    return new Totals(
        inputs.costs(net.zero),
        products.costs(net.zero),
        losses.costs(net.zero),
        stock.costs(net.zero),
        unaccounted.costs(net.zero),
        share(products, inputs),
        share(losses, inputs),
        Taint.outcome(difference(), worst()).map(net.zero::withAmount));
  }

  private @Nullable Taint worst() {
    Taint worst = null;
    for (Amounts a : List.of(inputs, products, losses, stock, unaccounted)) {
      worst = Taint.worse(worst, a.totalTaint());
    }
    return worst;
  }

  private double difference() {
    return inputs.total() - products.total() - losses.total() - stock.total() - unaccounted.total();
  }

  private static Outcome<Ratio> share(Amounts part, Amounts whole) {
    if (whole.total() == 0) {
      return Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL));
    }
    return Taint.outcome(
            part.total() / whole.total(), Taint.worse(part.totalTaint(), whole.totalTaint()))
        .map(Ratio::new);
  }

  Conventional conventional() {
    Amounts product = new Amounts();
    product.add(inputs, 1);
    product.add(stock, -1);
    int waste = CostCategory.WASTE_MANAGEMENT.index;
    double lost = product.value[waste];
    product.value[waste] = 0;
    Outcome<Money> loss = Outcome.of(net.zero.withAmount(lost));
    double all = product.total() + lost;
    Outcome<Ratio> share =
        all == 0
            ? Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL))
            : Taint.outcome(lost / all, product.totalTaint()).map(Ratio::new);
    return new Conventional(
        product.totalOutcome(net.zero),
        loss,
        share,
        Taint.outcome(losses.total() - lost, losses.totalTaint()).map(net.zero::withAmount));
  }

  /** Inputs = products + losses + change of stock + unaccounted; otherwise the offender. */
  List<Finding> identityFindings() {
    List<Finding> findings = new ArrayList<>();
    double tolerance = net.request.options().identityTolerance().value();
    Taint why = worst();
    boolean missing = why != null && why.missing();
    if (!missing && Math.abs(difference()) > tolerance * scale()) {
      int offender = 0;
      double most = -1;
      for (int c = 0; c < net.centres.size(); c++) {
        double d = Math.abs(difference(c));
        if (d > most) {
          most = d;
          offender = c;
        }
      }
      findings.add(
          Finding.error("COST_IDENTITY_BROKEN", Where.of("centre", net.id(offender)))
              .with("centre", net.id(offender))
              .with("difference", difference(), net.currency));
    }
    return findings;
  }

  private double scale() {
    double scale = inputs.total();
    for (Amounts a : costing.openingStock) {
      scale += Math.abs(a.total());
    }
    return scale;
  }

  private double difference(int c) {
    return costing.carriedIn[c].total()
        + costing.newInput[c].total()
        + costing.openingStock[c].total()
        - costing.product[c].total()
        - costing.loss[c].total()
        - costing.passedOn[c].total()
        - costing.closingStock[c].total()
        - costing.unaccounted[c].total();
  }
}
