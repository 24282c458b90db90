package org.baitong.engine.mfca;

import org.jspecify.annotations.Nullable;

/** Money on flows and in centres, out of solved quantities and carried amounts. */
final class Costing {
  final Amounts[] newInput;
  final Amounts[] openingStock;
  final Amounts[] carriedIn;
  final Amounts[] product;
  final Amounts[] loss;
  final Amounts[] passedOn;
  final Amounts[] closingStock;
  final Amounts[] unaccounted;

  /** By flow: its materials at their own prices. */
  final Amounts[] material;

  /** By flow: what cost lines put on it and carried to it. */
  final Amounts[] carried;

  /** By centre: lost without a loss flow. */
  final Amounts[] lostHere;

  private final Solution s;
  private final Net net;

  Costing(Solution solution) {
    s = solution;
    net = s.net;
    int n = net.centres.size();
    newInput = fresh(n);
    openingStock = fresh(n);
    carriedIn = fresh(n);
    product = fresh(n);
    loss = fresh(n);
    passedOn = fresh(n);
    closingStock = fresh(n);
    unaccounted = fresh(n);
    lostHere = fresh(n);
    material = fresh(net.flows.size());
    carried = fresh(net.flows.size());
    for (int f = 0; f < net.flows.size(); f++) {
      price(f);
      carry(f);
      place(f);
    }
    for (CostLine line : net.request.costs()) {
      Integer c = net.centreIndex.get(line.centre());
      if (c != null) {
        newInput[c].add(line.category(), line.money(), null);
      }
    }
    for (int c = 0; c < n; c++) {
      rests(c);
    }
  }

  private static Amounts[] fresh(int n) {
    Amounts[] all = new Amounts[n];
    for (int i = 0; i < n; i++) {
      all[i] = new Amounts();
    }
    return all;
  }

  CostCategory categoryOf(int m) {
    return net.materials.get(m).materialClass() == MaterialClass.ENERGY
        ? CostCategory.ENERGY
        : CostCategory.MATERIAL;
  }

  private void price(int f) {
    for (int m = 0; m < net.materials.size(); m++) {
      double q = s.composition.onFlow[m][f];
      Taint why = s.materialTaint[m][f];
      if (q != 0) {
        why = Taint.worse(why, s.prices.taint[m]);
      }
      if (q != 0 || why != null) {
        material[f].add(categoryOf(m), q * s.prices.price[m], why);
      }
    }
    if (s.prices.withoutQuantity[f]) {
      material[f].add(categoryOf(net.material[f]), s.prices.paid[f], null);
    }
  }

  private void carry(int f) {
    for (CostCategory category : CostCategory.values()) {
      Carry c = s.carry[category.index];
      carried[f].add(category, c.onFlow[f], c.flowTaint[f]);
    }
  }

  private void place(int f) {
    int from = net.from[f];
    int to = net.to[f];
    FlowSide side = net.side[f];
    if (from < 0) {
      (side == FlowSide.INPUT ? newInput : openingStock)[to].add(material[f], 1);
      if (s.prices.withoutQuantity[f]) {
        unaccounted[to].add(material[f], 1);
      }
      return;
    }
    switch (side) {
      case PRODUCT -> {
        product[from].add(material[f], 1);
        product[from].add(carried[f], 1);
        if (to >= 0) {
          carriedIn[to].add(material[f], 1);
          carriedIn[to].add(carried[f], 1);
        }
      }
      case LOSS -> {
        loss[from].add(carried[f], 1);
        (to >= 0 ? passedOn : loss)[from].add(material[f], 1);
        if (to >= 0) {
          carriedIn[to].add(material[f], 1);
        }
      }
      case STOCK_CHANGE -> {
        closingStock[from].add(material[f], 1);
        closingStock[from].add(carried[f], 1);
      }
      case INTENDED_LOSS, INPUT -> {}
    }
  }

  private void rests(int c) {
    for (CostCategory category : CostCategory.values()) {
      Carry k = s.carry[category.index];
      Taint shares = k.split.taint[c];
      boolean unknown = shares != null && k.centreTaint[c] != null;
      // Without shares nobody knows whether anything is lost: that is not a loss of 0.
      boolean open = shares != null && unknown && shares.missing();
      lostHere[c].add(category, k.lost[c], k.lost[c] != 0 || open ? k.centreTaint[c] : null);
      unaccounted[c].add(
          category, k.unaccounted[c], k.unaccounted[c] != 0 || unknown ? k.centreTaint[c] : null);
    }
    for (int m = 0; m < net.materials.size(); m++) {
      double price = s.prices.price[m];
      double lost = s.composition.lost[m][c];
      double rest = s.composition.unaccounted[m][c];
      lostHere[c].add(categoryOf(m), lost * price, lost != 0 ? taint(m, c) : null);
      unaccounted[c].add(categoryOf(m), rest * price, rest != 0 ? taint(m, c) : null);
    }
    loss[c].add(lostHere[c], 1);
  }

  private @Nullable Taint taint(int m, int c) {
    return Taint.worse(s.restTaint[m][c], s.prices.taint[m]);
  }

  /**
   * What a flow costs; for a loss that goes to another centre only what is lost with it, for
   * opening stock its book value.
   */
  Amounts ofFlow(int f) {
    Amounts sum = new Amounts();
    if (net.from[f] < 0) {
      int m = net.material[f];
      sum.add(categoryOf(m), s.prices.paid[f], s.prices.taint[m]);
      return sum;
    }
    if (!(net.side[f] == FlowSide.LOSS && net.to[f] >= 0)) {
      sum.add(material[f], 1);
    }
    sum.add(carried[f], 1);
    return sum;
  }
}
