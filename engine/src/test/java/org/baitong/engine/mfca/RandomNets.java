package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;

/** Random networks with recycle and rework loops that balance as far as asked. */
final class RandomNets {
  private RandomNets() {}

  /** A network of a few centres; the same seed gives the same one. */
  static Nets of(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(6);
    Nets net = new Nets();
    for (int c = 0; c < n; c++) {
      net.centre("C" + c);
    }
    int materials = 1 + random.nextInt(4);
    for (int m = 0; m < materials; m++) {
      Participation p = m == 0 || random.nextBoolean() ? Participation.YES : Participation.NO;
      MaterialClass k = m == 3 ? MaterialClass.ENERGY : MaterialClass.UNSTATED;
      net.with(Nets.material("M" + m, "kg", random.nextInt(50) / 4.0).participating(p).as(k));
    }
    for (int c = 0; c < n; c++) {
      for (int m = 0; m < materials; m++) {
        if (random.nextInt(3) > 0 || c == 0) {
          Flow f = Nets.input("I" + c + m, "C" + c, "M" + m, 1.0 + random.nextInt(500));
          net.with(random.nextInt(4) == 0 ? f.paidFor(Nets.usd((double) random.nextInt(1000))) : f);
        }
      }
      outputs(net, random, n, c);
      for (CostCategory category : CostCategory.values()) {
        if (random.nextBoolean()) {
          net.cost("C" + c, category, random.nextInt(1000));
        }
      }
      if (random.nextInt(4) == 0) {
        net.overrides.add(
            new ShareOverride(
                "C" + c,
                CostCategory.SYSTEM,
                Shares.ofProduct(new Ratio(random.nextDouble()), "hours")));
      }
      net.burdens.add(new Burden("kWh", "C" + c, Stated.of(random.nextInt(100), "kW.h")));
    }
    return net;
  }

  private static void outputs(Nets net, Random random, int n, int c) {
    net.with(Nets.product("P" + c, "C" + c, null, 1.0 + random.nextInt(300)));
    if (random.nextBoolean()) {
      net.with(Nets.product("T" + c, "C" + c, "C" + random.nextInt(n), 1.0 + random.nextInt(300)));
    }
    if (random.nextBoolean()) {
      net.with(Nets.loss("W" + c, "C" + c, null, (double) random.nextInt(80)));
    }
    if (random.nextBoolean()) {
      net.with(Nets.loss("R" + c, "C" + c, "C" + random.nextInt(n), (double) random.nextInt(80)));
    }
    if (random.nextInt(3) == 0) {
      net.with(Nets.loss("X" + c, "C" + c, null, (double) random.nextInt(5)).of("M0"));
    }
    if (random.nextInt(4) == 0) {
      net.with(
          Flow.of("S" + c, FlowSide.STOCK_CHANGE, "C" + c, null)
              .quantity(Nets.kg(1.0 + random.nextInt(9))),
          Flow.of("O" + c, FlowSide.STOCK_CHANGE, null, "C" + c)
              .of("M0")
              .quantity(Nets.kg(1.0 + random.nextInt(9))));
    }
    if (random.nextInt(4) == 0) {
      net.with(
          Flow.of("D" + c, FlowSide.INTENDED_LOSS, "C" + c, null)
              .quantity(Nets.kg((double) random.nextInt(20))));
    }
  }

  /** The same network in another order. */
  static Nets shuffled(Nets net, long seed) {
    Nets other = new Nets();
    other.centres.addAll(shuffled(net.centres, seed));
    other.materials.addAll(shuffled(net.materials, seed + 1));
    other.flows.addAll(shuffled(net.flows, seed + 2));
    other.costs.addAll(shuffled(net.costs, seed + 3));
    other.overrides.addAll(shuffled(net.overrides, seed + 4));
    other.burdens.addAll(shuffled(net.burdens, seed + 5));
    return other;
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
