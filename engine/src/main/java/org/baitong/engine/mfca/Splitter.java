package org.baitong.engine.mfca;

import java.util.Map;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Makes splits out of keys, overrides and the shares of single cost lines. */
final class Splitter {
  private final Net net;
  private final Keys keys;

  Splitter(Net net, Keys keys) {
    this.net = net;
    this.keys = keys;
  }

  /** The split of every centre; {@code overrides} by centre, null for the key. */
  Split split(@Nullable Shares[] overrides) {
    Split split = new Split(net.flows.size(), net.centres.size());
    for (int c = 0; c < net.centres.size(); c++) {
      fill(split, c, overrides[c]);
    }
    return split;
  }

  /** Fills in one centre: by stated shares, else by its key. */
  void fill(Split split, int c, @Nullable Shares shares) {
    if (shares != null && !shares.flowShares().isEmpty()) {
      double sum = 0;
      for (Map.Entry<String, Ratio> share : shares.flowShares().entrySet()) {
        Integer f = net.flowIndex.get(share.getKey());
        if (f != null) {
          split.flow[f] = share.getValue().value();
          sum += share.getValue().value();
        }
      }
      split.unaccounted[c] = sum >= 1 - Keys.NOISE ? 0 : 1 - sum;
      return;
    }
    KeyFigures key = keys.key[c];
    double stock = key == null ? 0 : key.stock();
    double product;
    double loss;
    if (shares != null && shares.productShare() != null) {
      double share = shares.productShare().value();
      product = share * (1 - stock);
      loss = (1 - share) * (1 - stock);
    } else {
      split.taint[c] = keys.taint[c];
      if (key == null) {
        split.unaccounted[c] = 1;
        return;
      }
      product = key.product();
      loss = key.loss();
      split.unaccounted[c] = key.unaccounted();
    }
    Map<String, Double> weights = shares == null ? Map.of() : shares.productWeights();
    split.unaccounted[c] += side(split, c, FlowSide.PRODUCT, product, weights);
    split.unaccounted[c] += side(split, c, FlowSide.STOCK_CHANGE, stock, Map.of());
    split.loss[c] += side(split, c, FlowSide.LOSS, loss, Map.of());
  }

  /** Waste management: all loss, by the quantity of the centre's losses. */
  void fillWaste(Split split, int c, @Nullable Shares shares) {
    if (shares != null && !shares.flowShares().isEmpty()) {
      fill(split, c, shares);
      return;
    }
    split.loss[c] += side(split, c, FlowSide.LOSS, 1, Map.of());
  }

  /** Divides a side's share over its flows; returns what found no flow. */
  private double side(
      Split split, int c, FlowSide side, double share, Map<String, Double> weights) {
    if (share == 0) {
      return 0;
    }
    int pass = pass(c, side, weights);
    double sum = sum(c, side, pass, weights);
    if (!(sum > 0)) {
      return share;
    }
    for (int f : net.out[c]) {
      split.flow[f] += share * weight(f, side, pass, weights) / sum;
    }
    return 0;
  }

  /** First the flows in the key, then all of the side, then a single flow of unknown quantity. */
  int pass(int c, FlowSide side, Map<String, Double> weights) {
    int pass = weights.isEmpty() ? 0 : 3;
    while (pass < 3 && !(sum(c, side, pass, weights) > 0)) {
      pass++;
    }
    return pass;
  }

  private double sum(int c, FlowSide side, int pass, Map<String, Double> weights) {
    double sum = 0;
    for (int f : net.out[c]) {
      sum += weight(f, side, pass, weights);
    }
    return sum;
  }

  double weight(int f, FlowSide side, int pass, Map<String, Double> weights) {
    if (net.side[f] != side || (side == FlowSide.STOCK_CHANGE && !net.isMixture(f))) {
      return 0;
    }
    double q = net.atOrigin[f];
    return switch (pass) {
      case 0 -> net.inOriginKey[f] && q > 0 ? q : 0;
      case 1 -> q > 0 ? q : 0;
      case 2 -> onlyOne(f, side) ? 1 : 0;
      default -> weights.getOrDefault(net.flows.get(f).id(), 0.0);
    };
  }

  private boolean onlyOne(int f, FlowSide side) {
    for (int g : net.out[net.from[f]]) {
      if (g != f && net.side[g] == side) {
        return false;
      }
    }
    return true;
  }
}
