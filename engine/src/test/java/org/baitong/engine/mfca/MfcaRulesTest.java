package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.mfca.CostCategory.ENERGY;
import static org.baitong.engine.mfca.CostCategory.SYSTEM;
import static org.baitong.engine.mfca.CostCategory.WASTE_MANAGEMENT;

import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.Volume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule of the method, and attempts to break it. */
class MfcaRulesTest {
  private static Nets one() {
    return new Nets().centre("C").with(Nets.material("M", "kg", 2.0));
  }

  /** Sewing sends garments to a wash line that takes 20 t of water, supplied with steam. */
  private static Nets wash(Participation water) {
    Nets net = new Nets().centre("SEW", "WASH");
    net.centres.add(new Centre("BOILER", CentreKind.UTILITY, Nets.unit("MJ")));
    net.with(
        Nets.material("CLOTH", "kg", 5.0).as(MaterialClass.RAW),
        Nets.material("WATER", "kg", 0.0005).as(MaterialClass.WATER).participating(water),
        Nets.material("WOOD", "kg", 0.05).as(MaterialClass.ENERGY));
    return net.with(
            Nets.input("I", "SEW", "CLOTH", 1100.0),
            Nets.product("G", "SEW", "WASH", 1000.0),
            Nets.loss("CUTS", "SEW", null, 100.0),
            Nets.input("W", "WASH", "WATER", 20_000.0),
            Nets.product("OUT", "WASH", null, 990.0),
            Nets.loss("DAMAGED", "WASH", null, 10.0),
            Nets.loss("SEWER", "WASH", null, 20_000.0).of("WATER"),
            Nets.input("FUEL", "BOILER", "WOOD", 4000.0),
            Flow.product("STEAM", "BOILER", "WASH", Energy.of(3e10)))
        .cost("WASH", SYSTEM, 1000);
  }

  @Test
  @Tag("SP8")
  void aKeyMadeMostlyOfWaterIsDisqualifiedUntilTheParticipatingMaterialsAreNamed() {
    Outcome<MfcaResult> outcome = wash(Participation.UNSTATED).outcome();
    assertThat(outcome.findings()).extracting(Finding::code).contains("KEY_MOSTLY_NOT_PRODUCT");
    MfcaResult r = outcome.get();
    assertThat(r.totals().products().system()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(r.totals().losses().total()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(r.totals().inputs().total().isUsable()).isTrue();
    assertThat(r.findCentre("SEW").orElseThrow().key().isUsable()).isTrue();

    MfcaResult named = wash(Participation.NO).result();
    assertThat(named.totals().products().system().get().amount()).isCloseTo(990, within(1e-9));
    assertThat(named.totals().products().energy().get().amount()).isCloseTo(198, within(1e-9));
    assertThat(named.findFlow("SEWER").orElseThrow().costs().material().get().amount())
        .isCloseTo(10, within(1e-9));
  }

  @Test
  @Tag("SP10")
  void reconciliationMovesQuantitiesButNeverWhatWasPaid() {
    Nets net = one().with(Nets.input("I", "C", "M", 100.0).paidFor(Nets.usd(210.0)));
    net.with(Nets.product("P", "C", null, 90.0), Nets.loss("L", "C", null, 10.0));
    net.flows.set(0, net.flows.getFirst().quantity(Nets.kg(104.0)));
    net.flows.set(1, net.flows.get(1).quantity(Nets.kg(94.0)));
    MfcaResult r = net.result();
    assertThat(Nets.total(r.totals().inputs())).isEqualTo(210.0);
    assertThat(r.materials().getFirst().unitPrice().get().each().amount())
        .isCloseTo(210.0 / 104, within(1e-12));
  }

  @Test
  @Tag("SP8")
  void whatNoOutputExplainsIsUnaccountedAndSaid() {
    Nets net = one().with(Nets.input("I", "C", "M", 100.0), Nets.product("P", "C", null, 80.0));
    net.cost("C", ENERGY, 50);
    assertThat(net.codes()).contains("BALANCE_OPEN");
    Totals t = net.result().totals();
    assertThat(t.unaccounted().material().get().amount()).isCloseTo(40, within(1e-9));
    assertThat(t.unaccounted().energy().get().amount()).isCloseTo(10, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void severalProductsDivideByQuantityOrByStatedHours() {
    Nets net = one().with(Nets.input("I", "C", "M", 100.0));
    net.with(Nets.product("P", "C", null, 60.0), Nets.product("B", "C", null, 40.0));
    net.cost("C", SYSTEM, 100);
    assertThat(net.result().findFlow("B").orElseThrow().costs().system().get().amount())
        .isCloseTo(40, within(1e-9));
    net.overrides.add(
        new ShareOverride("C", SYSTEM, Shares.weighted(Map.of("P", 3.0, "B", 1.0), "hours")));
    assertThat(net.result().findFlow("B").orElseThrow().costs().system().get().amount())
        .isCloseTo(25, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void aSaleOfScrapIsAnEarningAndChangesNoLoss() {
    Nets net = one().with(Nets.input("I", "C", "M", 100.0), Nets.product("P", "C", null, 90.0));
    net.with(Nets.loss("L", "C", null, 10.0).soldAt(Nets.price(0.5, "kg")));
    MfcaResult r = net.result();
    assertThat(r.earnings())
        .containsExactly(
            new Earning(
                "L",
                Stated.of(10, "kg"),
                StatedPrice.of(Nets.usd(0.5), Nets.unit("kg")),
                Nets.usd(5)));
    assertThat(Nets.total(r.totals().losses())).isCloseTo(20, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void wasteManagementStaysWhereItArisesEvenWithoutALossFlow() {
    Nets net = one().with(Nets.input("I", "C", "M", 10.0), Nets.product("P", "C", null, 10.0));
    MfcaResult r = net.cost("C", WASTE_MANAGEMENT, 7).result();
    assertThat(r.findFlow("C:loss").orElseThrow().costs().wasteManagement().get().amount())
        .isEqualTo(7);
    assertThat(Nets.total(r.totals().products())).isCloseTo(20, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void outputZeroIsSaidAndAllIsLoss() {
    Nets net = one().with(Nets.input("I", "C", "M", 10.0), Nets.product("P", "C", null, 0.0));
    net.with(Nets.loss("L", "C", null, 10.0)).cost("C", SYSTEM, 5);
    net.materials.set(0, net.materials.getFirst().participating(Participation.YES));
    assertThat(net.codes()).contains("OUTPUT_ZERO");
    assertThat(Nets.total(net.result().totals().losses())).isCloseTo(25, within(1e-9));
  }

  @Test
  @Tag("SP8")
  void wrongUnitsAndMissingQuantitiesMakeTheKeyMissingNotZero() {
    Nets net = one().with(Nets.material("W", "m3", 1.0));
    net.with(
        Nets.input("I", "C", "M", 10.0),
        Flow.input("J", "C", "W", Volume.of(1)),
        Nets.product("P", "C", null, 10.0),
        Nets.loss("L", "C", null, 1.0));
    MfcaResult r = net.cost("C", SYSTEM, 5).result();
    assertThat(r.centres().getFirst().key().findings().getFirst().code())
        .isEqualTo("KEY_UNIT_DIFFERS");
    assertThat(r.totals().losses().system()).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  @Tag("SP8")
  void whatCannotBeUnderstoodIsRefusedByName() {
    assertThat(new Nets().codes()).containsExactly("MFCA_WITHOUT_CENTRE");
    for (double bad : new double[] {1e300, 1e-300}) {
      assertThat(one().cost("C", SYSTEM, bad).codes()).contains("NUMBER_NOT_FINITE");
    }
    assertThat(one().cost("C", SYSTEM, -1).codes()).contains("AMOUNT_NEGATIVE");
    assertThat(one().cost("X", SYSTEM, 1).codes()).contains("CENTRE_UNKNOWN");
    assertThat(one().with(Nets.input("I", "C", "N", 1.0)).codes()).contains("MATERIAL_UNKNOWN");
    assertThat(one().with(Nets.product("P", "C", "D", 1.0)).codes()).contains("CENTRE_UNKNOWN");
    assertThat(one().with(Flow.of("I", FlowSide.INPUT, "C", null)).codes())
        .contains("FLOW_ENDS_WRONG");
    Nets shares = one().with(Nets.product("P", "C", null, 1.0));
    shares.overrides.add(
        new ShareOverride(
            "C", SYSTEM, Shares.ofFlows(Map.of("P", new Ratio(0.4), "Q", new Ratio(0.9)), " ")));
    assertThat(shares.codes())
        .contains("SHARE_ABOVE_ONE", "SHARE_FLOW_UNKNOWN", "OVERRIDE_WITHOUT_REASON");
  }

  @Test
  @Tag("SP18")
  void aClosedCycleIsNamed() {
    Nets net = new Nets().centre("A", "B", "Z").cost("A", SYSTEM, 5);
    net.with(Nets.product("AB", "A", "B", null), Nets.product("BA", "B", "A", null));
    for (String c : List.of("A", "B")) {
      net.overrides.add(new ShareOverride(c, SYSTEM, Shares.ofProduct(new Ratio(1), "all")));
    }
    Outcome<MfcaResult> outcome = net.outcome();
    assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.findings().getFirst())
        .isEqualTo(
            Finding.error(
                    "NETWORK_CYCLE_CLOSED", org.baitong.engine.outcome.Where.of("centre", "A"))
                .with("centres", "A, B"));
  }
}
