package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/**
 * Disqualifies a key that is made mostly of what does not end in product although nobody said what
 * participates: water in a wash line, a dye or plating bath. Such a key calls nearly all labour and
 * energy a loss.
 */
final class KeyRule {
  /** A key of which more than this share does not end in product is disqualified. */
  static final double MOSTLY = 0.5;

  /** A material of which less than this share ends in product is no part of it. */
  static final double HARDLY = 0.1;

  /** The same for what was declared to become product, where a poor yield is meant as such. */
  static final double HARDLY_DECLARED = 0.01;

  private final Net net;
  private final Keys keys;
  private final Composition composition;

  KeyRule(Net net, Keys keys, Composition composition) {
    this.net = net;
    this.keys = keys;
    this.composition = composition;
  }

  /** Marks the keys concerned. */
  void apply() {
    for (int c = 0; c < net.centres.size(); c++) {
      KeyFigures key = keys.key[c];
      boolean treatment = net.centres.get(c).kind() == CentreKind.TREATMENT;
      if (key == null || !keys.fromInput[c] || treatment) {
        continue;
      }
      double no = 0;
      String worst = "";
      double most = 0;
      double input = 0;
      for (int f : net.in[c]) {
        if (!net.inDestinationKey[f]) {
          continue;
        }
        input += net.atDestination[f];
        double part = net.unstatedAtDestination[f] ? net.atDestination[f] * notProduct(f, c) : 0;
        no += part;
        if (part > most) {
          most = part;
          worst =
              net.material[f] >= 0
                  ? net.materials.get(net.material[f]).id()
                  : net.flows.get(f).id();
        }
      }
      if (no > MOSTLY * input) {
        keys.disqualify(
            c,
            Finding.error("KEY_MOSTLY_NOT_PRODUCT", Where.of("centre", net.id(c)))
                .with("centre", net.id(c))
                .with("share", no / input, "1")
                .with("material", worst));
        for (Split pool : composition.pools()) {
          disqualifyMixtures(c, pool);
        }
      }
    }
  }

  /** What a mixture is made of depends on the same statement, unless there is only one. */
  private void disqualifyMixtures(int c, Split pool) {
    int mixtures = 0;
    for (int f : net.out[c]) {
      mixtures += pool.flow[f] > 0 ? 1 : 0;
    }
    if (mixtures > 1) {
      pool.taint[c] = Taint.worse(pool.taint[c], keys.taint[c]);
    }
  }

  /** Share of an input that counts as no product, 0 to 1. */
  private double notProduct(int f, int c) {
    if (net.isMixture(f)) {
      if (net.side[f] == FlowSide.PRODUCT
          && net.from[f] >= 0
          && net.centres.get(net.from[f]).kind() == CentreKind.PRODUCTION) {
        return 0;
      }
      return mixtureProduct(composition.pools()[0], c) < HARDLY ? 1 : 0;
    }
    int m = net.material[f];
    double product = product(m, c);
    return switch (net.materials.get(m).materialClass()) {
      case WATER, OPERATING, AUXILIARY, ENERGY -> 1 - product;
      case RAW, PACKAGING, MERCHANDISE -> product < HARDLY_DECLARED ? 1 : 0;
      case UNSTATED -> product < HARDLY ? 1 : 0;
    };
  }

  private double mixtureProduct(Split pool, int c) {
    double share = 0;
    for (int f : net.out[c]) {
      share += net.side[f] == FlowSide.PRODUCT ? pool.flow[f] : 0;
    }
    return share;
  }

  /** Share of a material in a centre that leaves on the product side. */
  private double product(int m, int c) {
    double all = Math.max(0, composition.y[m][c]);
    double product = all * mixtureProduct(composition.pool(m), c);
    for (int f : net.out[c]) {
      if (net.material[f] == m) {
        boolean stock = net.side[f] == FlowSide.STOCK_CHANGE;
        all += stock ? 0 : net.quantity[f];
        product +=
            net.side[f] == FlowSide.PRODUCT || net.side[f] == FlowSide.INTENDED_LOSS
                ? net.quantity[f]
                : 0;
      }
    }
    return all > 0 ? Math.min(1, product / all) : 1;
  }
}
