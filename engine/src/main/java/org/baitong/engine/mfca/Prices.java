package org.baitong.engine.mfca;

import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/** The own price of every material: what was paid for it over its quantity. */
final class Prices {
  /** Currency per unit; 0 while {@link #taint} says that it is missing. */
  final double[] price;

  final @Nullable Taint[] taint;

  /** By flow: what an input or opening stock cost; 0 for other flows. */
  final double[] paid;

  /** By flow: whether it was paid for although nothing came in under this material. */
  final boolean[] withoutQuantity;

  Prices(Net net, List<Finding> findings) {
    int materials = net.materials.size();
    price = new double[materials];
    taint = new Taint[materials];
    paid = new double[net.flows.size()];
    withoutQuantity = new boolean[net.flows.size()];
    for (int m = 0; m < materials; m++) {
      build(net, m, findings);
    }
  }

  private void build(Net net, int m, List<Finding> findings) {
    Material material = net.materials.get(m);
    double cost = 0;
    double quantity = 0;
    boolean used = false;
    boolean unknown = false;
    for (int f = 0; f < paid.length; f++) {
      if (net.material[f] != m) {
        continue;
      }
      used |= net.quantity[f] > 0;
      if (net.from[f] < 0) {
        Money stated = net.flows.get(f).paid();
        Double own = stated == null ? null : stated.amount();
        if (own == null && material.price() == null) {
          unknown |= net.quantity[f] > 0;
        } else {
          paid[f] = own != null ? own : value(material.each()) * net.quantity[f];
        }
        cost += paid[f];
        quantity += net.quantity[f];
      }
    }
    if (unknown || (quantity == 0 && material.price() == null && used)) {
      Finding why =
          Finding.error("PRICE_MISSING", Where.of("material", material.id(), "price"))
              .with("material", material.id());
      findings.add(why);
      taint[m] = new Taint(true, why);
      return;
    }
    price[m] = quantity > 0 ? cost / quantity : value(material.each());
    if (quantity == 0 && cost > 0) {
      for (int f = 0; f < paid.length; f++) {
        if (net.material[f] == m && paid[f] > 0) {
          withoutQuantity[f] = true;
          findings.add(
              Finding.warning("PAID_WITHOUT_QUANTITY", Where.of("flow", net.flows.get(f).id()))
                  .with("flow", net.flows.get(f).id())
                  .with("material", material.id())
                  .with("amount", paid[f], net.currency));
        }
      }
    }
  }

  private static double value(@Nullable Double stated) {
    return stated == null ? 0 : stated;
  }
}
