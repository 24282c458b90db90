package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Puts a solution into the records of the result and asserts the identity of costs. */
final class Results {
  private final Solution s;
  private final Net net;
  private final Costing costing;
  private final List<Finding> findings;
  private final List<FlowResult> products = new ArrayList<>();
  private final List<FlowResult> transfers = new ArrayList<>();
  private final List<FlowResult> losses = new ArrayList<>();
  private final List<FlowResult> stock = new ArrayList<>();
  private final List<FlowResult> unaccounted = new ArrayList<>();
  private final List<Earning> earnings = new ArrayList<>();

  Results(Solution solution, Costing costing, List<Finding> findings) {
    s = solution;
    net = s.net;
    this.costing = costing;
    this.findings = findings;
  }

  MfcaResult build() {
    for (int f = 0; f < net.flows.size(); f++) {
      flow(f);
    }
    List<CentreResult> centres = new ArrayList<>();
    for (int c = 0; c < net.centres.size(); c++) {
      centres.add(centre(c));
      rests(c);
    }
    NetTotals totals = new NetTotals(s, costing);
    findings.addAll(totals.identityFindings());
    Footprints footprints = new Footprints(s);
    return new MfcaResult(
        net.request.currency(),
        centres,
        products,
        transfers,
        losses,
        stock,
        unaccounted,
        materials(),
        totals.totals(),
        totals.conventional(),
        earnings,
        footprints.totals(),
        footprints.products());
  }

  private void flow(int f) {
    switch (net.side[f]) {
      case PRODUCT -> (net.to[f] >= 0 ? transfers : products).add(row(f, 1));
      case LOSS -> losses.add(row(f, 1));
      case STOCK_CHANGE -> stock.add(row(f, net.from[f] >= 0 ? 1 : -1));
      case INPUT, INTENDED_LOSS -> {}
    }
    UnitPrice price = net.flows.get(f).salePrice();
    if (price == null) {
      return;
    }
    boolean sold =
        net.to[f] < 0
            && (net.side[f] == FlowSide.LOSS
                || (net.side[f] == FlowSide.PRODUCT && net.flows.get(f).byProduct()));
    String id = net.flows.get(f).id();
    if (!sold) {
      findings.add(
          Finding.info("SALE_PRICE_IGNORED", Where.of("flow", id, "salePrice")).with("flow", id));
    } else if (Double.isNaN(net.quantity[f])) {
      findings.add(
          Finding.error("QUANTITY_MISSING", Where.of("flow", id, "quantity"))
              .with("flow", id)
              .with("centre", net.id(net.from[f])));
    } else {
      StatedPrice each = new StatedPrice(price, net.unit(f));
      earnings.add(
          new Earning(
              id,
              net.stated(f, net.quantity[f]),
              each,
              net.zero.withAmount(each.each().amount() * net.quantity[f])));
    }
  }

  private FlowResult row(int f, double sign) {
    Flow flow = net.flows.get(f);
    Amounts amounts = new Amounts();
    amounts.add(costing.ofFlow(f), sign);
    Map<String, Stated> materials = new LinkedHashMap<>();
    for (int m = 0; m < net.materials.size(); m++) {
      double q = s.composition.onFlow[m][f];
      if (q != 0) {
        materials.put(net.materials.get(m).id(), net.ofMaterial(m, sign * q));
      }
    }
    Double quantity = flow.quantity() == null ? null : sign * net.quantity[f];
    return new FlowResult(
        flow.id(),
        net.id(net.from[f] >= 0 ? net.from[f] : net.to[f]),
        net.from[f] >= 0 ? flow.to() : null,
        flow.byProduct(),
        flow.medium(),
        quantity == null ? null : net.stated(f, quantity),
        net.unit(f),
        materials,
        amounts.costs(net.zero),
        perUnit(Taint.outcome(amounts.total(), amounts.totalTaint()), quantity, flow.id())
            .map(each -> price(each, net.stated(f, 1))));
  }

  static Outcome<Double> perUnit(Outcome<Double> total, @Nullable Double quantity, String flow) {
    if (quantity == null || quantity == 0) {
      return Outcome.missing(
          Finding.error("UNIT_COST_WITHOUT_QUANTITY", Where.of("flow", flow)).with("flow", flow));
    }
    double q = quantity;
    return total.map(t -> t / q);
  }

  private StatedPrice price(double each, Stated one) {
    return new StatedPrice(UnitPrice.of(net.zero.withAmount(each), one.quantity()), one.unit());
  }

  private void rests(int c) {
    Amounts lost = costing.lostHere[c];
    if (lost.total() != 0 || lost.totalTaint() != null) {
      losses.add(rest(c, ":loss", lost, s.composition.lost));
    }
    Amounts rest = costing.unaccounted[c];
    double noise =
        Keys.NOISE * (Math.abs(costing.newInput[c].total()) + costing.carriedIn[c].total());
    if (Math.abs(rest.total()) > noise || rest.totalTaint() != null) {
      unaccounted.add(rest(c, ":unaccounted", rest, s.composition.unaccounted));
    }
  }

  private FlowResult rest(int c, String suffix, Amounts amounts, double[][] quantities) {
    Map<String, Stated> materials = new LinkedHashMap<>();
    for (int m = 0; m < net.materials.size(); m++) {
      if (quantities[m][c] != 0) {
        materials.put(net.materials.get(m).id(), net.ofMaterial(m, quantities[m][c]));
      }
    }
    String id = net.id(c) + suffix;
    UnitOfMeasure key = net.centres.get(c).keyUnit();
    return new FlowResult(
        id,
        net.id(c),
        null,
        false,
        null,
        null,
        key,
        materials,
        amounts.costs(net.zero),
        perUnit(Outcome.of(0.0), null, id).map(each -> price(each, Stated.of(1, key))));
  }

  private CentreResult centre(int c) {
    KeyFigures key = s.keys.key[c];
    Taint why = s.keys.taint[c];
    Outcome<Key> outcome;
    if (key == null) {
      Finding none =
          Finding.error("KEY_WITHOUT_QUANTITY", Where.of("centre", net.id(c)))
              .with("centre", net.id(c));
      Finding reason = why == null ? none : why.reason();
      outcome = Outcome.missing(reason);
      // A centre of zero flows in a loop has no other place where this is told.
      boolean divides = costing.unaccounted[c].costs(net.zero).total().find().isEmpty();
      if (divides && !findings.contains(reason)) {
        findings.add(reason);
      }
    } else {
      Key stated = key.in(net.centres.get(c).keyUnit());
      outcome = why == null ? Outcome.of(stated) : Outcome.disqualified(stated, why.reason());
    }
    return new CentreResult(
        net.id(c),
        outcome,
        costing.carriedIn[c].costs(net.zero),
        costing.newInput[c].costs(net.zero),
        costing.openingStock[c].costs(net.zero),
        costing.product[c].costs(net.zero),
        costing.loss[c].costs(net.zero),
        costing.passedOn[c].costs(net.zero),
        costing.closingStock[c].costs(net.zero),
        costing.unaccounted[c].costs(net.zero));
  }

  private List<MaterialResult> materials() {
    List<MaterialResult> rows = new ArrayList<>();
    for (int m = 0; m < net.materials.size(); m++) {
      rows.add(material(m));
    }
    return rows;
  }

  private MaterialResult material(int m) {
    double input = 0;
    double inputCost = 0;
    double product = 0;
    double loss = 0;
    double stockChange = 0;
    Taint why = null;
    for (int f = 0; f < net.flows.size(); f++) {
      double q = s.composition.onFlow[m][f];
      boolean ends = net.to[f] < 0;
      switch (net.side[f]) {
        case INPUT -> {
          input += q;
          inputCost += net.material[f] == m ? s.prices.paid[f] : 0;
        }
        case PRODUCT -> product += ends ? q : 0;
        case LOSS -> loss += ends ? q : 0;
        case STOCK_CHANGE -> stockChange += ends ? q : -q;
        case INTENDED_LOSS -> {}
      }
      if (ends) {
        why = Taint.worse(why, s.materialTaint[m][f]);
      }
    }
    double rest = 0;
    double consumed = 0;
    for (int c = 0; c < net.centres.size(); c++) {
      rest += s.composition.unaccounted[m][c];
      consumed += s.composition.consumed[m][c];
      loss += s.composition.lost[m][c];
    }
    Material material = net.materials.get(m);
    Taint price = s.prices.taint[m];
    return new MaterialResult(
        material.id(),
        material.unit(),
        Taint.outcome(s.prices.price[m], price).map(each -> price(each, net.ofMaterial(m, 1))),
        net.ofMaterial(m, input),
        net.ofMaterial(m, product),
        net.ofMaterial(m, loss),
        net.ofMaterial(m, stockChange),
        net.ofMaterial(m, rest),
        net.ofMaterial(m, consumed),
        Taint.outcome(inputCost, price).map(net.zero::withAmount),
        Taint.outcome(loss * s.prices.price[m], Taint.worse(price, why)).map(net.zero::withAmount));
  }
}
