package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an outside examiner tried. */
class MfcaExaminerTest {
  private static Material material(String id, double price) {
    return Nets.material(id, "kg", price).participating(Participation.YES);
  }

  private static double holds(MfcaResult r, String flow, String material) {
    Stated quantity = r.findFlow(flow).orElseThrow().materials().get(material);
    return quantity == null ? Double.NaN : quantity.number();
  }

  private static Nets oneCentre() {
    return new Nets().centre("C").with(material("M", 2), material("N", 10));
  }

  @Test
  @Tag("SP8")
  void openingStockOfAMixtureIsCarriedAtItsBookValue() {
    // By hand: 50 kg of work in progress at 300 and 50 kg of M at 100; 80 product and 20 loss take
    // 0.8 and 0.2 of both, and of the system cost.
    Nets net =
        oneCentre()
            .with(
                Flow.of("WIP", FlowSide.STOCK_CHANGE, null, "C")
                    .quantity(Nets.kg(50.0))
                    .paidFor(Nets.usd(300.0)),
                Nets.input("IN", "C", "M", 50.0),
                Nets.product("P", "C", null, 80.0),
                Nets.loss("L", "C", null, 20.0))
            .cost("C", CostCategory.SYSTEM, 1000);
    MfcaResult r = net.result();
    assertThat(r.findFlow("P").orElseThrow().costs().material().get().amount())
        .isCloseTo(320, within(1e-9));
    assertThat(r.findFlow("P").orElseThrow().costs().system().get().amount())
        .isCloseTo(800, within(1e-9));
    assertThat(r.totals().stockChange().total().get().amount()).isCloseTo(-300, within(1e-9));
    assertThat(r.totals().losses().total().get().amount()).isCloseTo(280, within(1e-9));
    assertThat(r.totals().identityDifference().get().amount()).isCloseTo(0, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void openingStockOfAMixtureWithoutBookValueIsNamed() {
    Nets net =
        oneCentre()
            .with(
                Flow.of("WIP", FlowSide.STOCK_CHANGE, null, "C").quantity(Nets.kg(50.0)),
                Nets.product("P", "C", null, 50.0));
    assertThat(net.codes()).contains("PRICE_MISSING");
    assertThat(net.result().totals().products().total()).isInstanceOf(Outcome.Missing.class);
    Nets unknown = new Nets().centre("C");
    unknown.with(
        Flow.of("WIP", FlowSide.STOCK_CHANGE, null, "C"), Nets.product("P", "C", null, 5.0));
    assertThat(unknown.codes()).containsExactly("QUANTITY_MISSING");
  }

  @Test
  @Tag("SP8")
  void aMaterialShareBesidePureFlowsGoesToTheMixturesOfItsSide() {
    // By hand: M leaves with 40 in the pure product; N only in mixtures, of which the share 0.8 is
    // in product P and 0.2 in loss L, whatever the pure flow weighs.
    Nets net =
        oneCentre()
            .with(
                Nets.input("M-IN", "C", "M", 40.0),
                Nets.input("N-IN", "C", "N", 100.0),
                Nets.product("PURE", "C", null, 40.0).of("M"),
                Nets.product("P", "C", null, 60.0),
                Nets.loss("L", "C", null, 40.0));
    net.overrides.add(
        new ShareOverride("C", CostCategory.MATERIAL, Shares.ofProduct(new Ratio(0.8), "weighed")));
    MfcaResult r = net.result();
    assertThat(holds(r, "P", "N")).isCloseTo(80, within(1e-9));
    assertThat(holds(r, "L", "N")).isCloseTo(20, within(1e-9));
    assertThat(r.findFlow("PURE").orElseThrow().costs().material().get().amount())
        .isCloseTo(80, within(1e-9));
    assertThat(r.unaccounted()).isEmpty();
  }

  @Test
  @Tag("SP8")
  void statedFlowSharesBesideAPureFlowStillPlaceAllOfAMaterial() {
    Nets net =
        oneCentre()
            .with(
                Nets.input("M-IN", "C", "M", 40.0),
                Nets.input("N-IN", "C", "N", 100.0),
                Nets.product("PURE", "C", null, 40.0).of("M"),
                Nets.loss("L", "C", null, 100.0));
    net.overrides.add(
        new ShareOverride(
            "C",
            CostCategory.MATERIAL,
            new Shares(
                null, Map.of("PURE", new Ratio(0.3), "L", new Ratio(0.7)), Map.of(), "weighed")));
    MfcaResult r = net.result();
    assertThat(holds(r, "L", "N")).isCloseTo(100, within(1e-9));
    assertThat(r.totals().unaccounted().total().get().amount()).isCloseTo(0, within(1e-9));
  }

  @Test
  @Tag("SP10")
  void aSeededFaultBreaksTheCostIdentityAndItsCentreIsNamed() {
    Nets net =
        new Nets()
            .centre("A", "B")
            .with(material("M", 2))
            .with(
                Nets.input("IN", "A", "M", 100.0),
                Nets.product("T", "A", "B", 90.0),
                Nets.loss("W", "A", null, 10.0),
                Nets.product("P", "B", null, 90.0))
            .cost("B", CostCategory.SYSTEM, 50);
    Solution solution = new Solution(net.request(), new ArrayList<>());
    Costing costing = new Costing(solution);
    assertThat(new NetTotals(solution, costing).identityFindings()).isEmpty();
    costing.unaccounted[1].add(CostCategory.SYSTEM, 0.5, null);
    List<Finding> findings = new NetTotals(solution, costing).identityFindings();
    assertThat(findings).extracting(Finding::code).containsExactly("COST_IDENTITY_BROKEN");
    assertThat(findings.getFirst().where().id()).isEqualTo("B");
  }

  @Test
  @Tag("SP18")
  void deletingAFlowOfABalancedNetworkIsAlwaysFound() {
    qt().withExamples(150)
        .forAll(longs().all())
        .checkAssert(
            seed -> {
              Nets net = balanced(seed);
              assertThat(net.outcome().findings()).isEmpty();
              for (int i = 0; i < net.flows.size(); i++) {
                Flow deleted = net.flows.remove(i);
                Outcome<MfcaResult> without = net.outcome();
                assertThat(without.findings()).as("without %s", deleted.id()).isNotEmpty();
                net.flows.add(i, deleted);
              }
            });
  }

  /** A network with loops in which every centre gives out exactly what it takes in. */
  private static Nets balanced(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(5);
    Nets net = new Nets().with(material("M", 2), material("N", 10));
    double[] rest = new double[n];
    for (int c = 0; c < n; c++) {
      net.centre("C" + c);
      double m = 200 + random.nextInt(500);
      net.with(Nets.input("M" + c, "C" + c, "M", m));
      rest[c] = m;
      if (random.nextBoolean()) {
        double q = 1 + random.nextInt(100);
        net.with(Nets.input("N" + c, "C" + c, "N", q));
        rest[c] += q;
      }
      net.cost("C" + c, CostCategory.SYSTEM, random.nextInt(1000));
      double loss = 1 + random.nextInt(40);
      net.with(Nets.loss("L" + c, "C" + c, null, loss));
      rest[c] -= loss;
    }
    for (int c = 0; c < n; c++) {
      int to = random.nextInt(n);
      if (to != c) {
        double q = 1 + random.nextInt(100);
        net.with(Nets.product("T" + c, "C" + c, "C" + to, q));
        rest[c] -= q;
        rest[to] += q;
      }
    }
    for (int c = 0; c < n; c++) {
      net.with(Nets.product("P" + c, "C" + c, null, rest[c]));
    }
    return net;
  }
}
