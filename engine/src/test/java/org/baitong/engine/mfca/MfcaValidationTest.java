package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.mfca.CostCategory.ENERGY;
import static org.baitong.engine.mfca.CostCategory.MATERIAL;
import static org.baitong.engine.mfca.CostCategory.SYSTEM;
import static org.baitong.engine.mfca.CostCategory.WASTE_MANAGEMENT;

import java.util.List;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures that somebody else published. */
class MfcaValidationTest {
  /**
   * Steel cutting, claimed to be ISO 14053:2021 Annex A, Table A.5; numbers from the executed
   * notebook of github.com/Mahler-Chou/iso-14053-mfca-lib at 102e8df (MIT).
   */
  static Nets steel() {
    Nets net = new Nets().centre("CUT");
    String[] names = {"A", "B", "C", "D", "E"};
    double[][] rows = {{13, 896, 311}, {8, 223, 377}, {30, 88, 32}, {20, 455, 147}, {36, 135, 45}};
    for (int i = 0; i < rows.length; i++) {
      String m = names[i];
      net.with(Nets.material(m, "kg", rows[i][0]).participating(Participation.YES));
      net.with(
          Nets.input("I" + m, "CUT", m, rows[i][1] + rows[i][2]),
          Nets.product("P" + m, "CUT", null, rows[i][1]).of(m),
          Nets.loss("L" + m, "CUT", null, rows[i][2]).of(m));
    }
    net.with(Nets.material("OIL", "kg", 2.0).participating(Participation.NO));
    net.with(
        Nets.input("IOIL", "CUT", "OIL", 28.0), Nets.loss("LOIL", "CUT", null, 28.0).of("OIL"));
    net.cost("CUT", ENERGY, 1660).cost("CUT", SYSTEM, 118_000).cost("CUT", WASTE_MANAGEMENT, 365);
    return net;
  }

  @Test
  @Tag("SP8")
  void steelCuttingGivesThePublishedCostsWithTheKeyRoundedToThreeDecimals() {
    Nets net = steel();
    net.options = MfcaOptions.rounded(3);
    MfcaResult r = net.result();
    Key key = r.centres().getFirst().key().get();
    assertThat(key.unrounded().value()).isCloseTo(0.6633444075304541, within(1e-15));
    assertThat(key.product().value()).isEqualTo(0.663);
    Totals t = r.totals();
    assertThat(Nets.total(t.inputs())).isCloseTo(162_692, within(1e-6));
    assertThat(Nets.total(t.products())).isCloseTo(109_366.58, within(1e-6));
    assertThat(Nets.total(t.losses())).isCloseTo(53_325.42, within(1e-6));
    assertThat(t.losses().material().get().amount()).isCloseTo(12_635, within(1e-6));
    assertThat(t.losses().energy().get().amount()).isCloseTo(559.42, within(1e-6));
    assertThat(t.losses().system().get().amount()).isCloseTo(39_766, within(1e-6));
    assertThat(100 * t.lossShare().get().value()).isCloseTo(32.8, within(0.05));
  }

  @Test
  @Tag("SP8")
  void steelCuttingWithTheUnroundedKeyIsTheDefault() {
    MfcaResult r = steel().result();
    assertThat(Nets.total(r.totals().products())).isCloseTo(109_407.79, within(0.005));
    assertThat(Nets.total(r.totals().losses())).isCloseTo(53_284.21, within(0.005));
  }

  /** METI (Japan), MFCA introduction guide, chapter 2, figure 2-1. */
  static Nets meti() {
    Nets net = new Nets().centre("P1", "P2");
    net.with(Nets.product("F12", "P1", "P2", null), Nets.product("OUT", "P2", null, null));
    double[][] cost = {{9254, 95, 1266, 19}, {150, 71, 796, 6}};
    double[][] loss = {
      {0.01383185649448887, 0.0, 0.002369668246445498},
      {0.3166235446313066, 0.04216867469879518, 0.16367168528411852}
    };
    List<CostCategory> categories = List.of(MATERIAL, ENERGY, SYSTEM, WASTE_MANAGEMENT);
    for (int p = 0; p < 2; p++) {
      for (int k = 0; k < 4; k++) {
        net.cost("P" + (p + 1), categories.get(k), cost[p][k]);
        if (k < 3) {
          net.overrides.add(
              new ShareOverride(
                  "P" + (p + 1),
                  categories.get(k),
                  Shares.ofProduct(new Ratio(1 - loss[p][k]), "derived from the printed amounts")));
        }
      }
    }
    return net;
  }

  @Test
  @Tag("SP8")
  void twoProcessesCarryEachCategorySeparatelyAsTheMetiGuidePrints() {
    MfcaResult r = meti().result();
    CentreResult p1 = r.findCentre("P1").orElseThrow();
    CentreResult p2 = r.findCentre("P2").orElseThrow();
    assertCosts(p1.product(), 9126, 95, 1263, 0);
    assertCosts(p1.loss(), 128, 0, 3, 19);
    assertCosts(p2.carriedIn(), 9126, 95, 1263, 0);
    assertCosts(p2.product(), 6339, 159, 1722, 0);
    assertCosts(p2.loss(), 2937, 7, 337, 6);
    assertCosts(r.totals().losses(), 3065, 7, 340, 25);
    assertThat(Nets.total(r.totals().inputs())).isCloseTo(11_657, within(1e-6));
    assertThat(100 * r.totals().lossShare().get().value()).isCloseTo(29.48, within(0.005));
  }

  static void assertCosts(CategoryCosts c, double m, double e, double s, double w) {
    assertThat(c.material().get().amount()).isCloseTo(m, within(1e-6));
    assertThat(c.energy().get().amount()).isCloseTo(e, within(1e-6));
    assertThat(c.system().get().amount()).isCloseTo(s, within(1e-6));
    assertThat(c.wasteManagement().get().amount()).isCloseTo(w, within(1e-6));
  }

  /** mfcalab.com/research/materialac: 220 yen. */
  @Test
  @Tag("SP8")
  void theSmallestExampleShowsConventionalBesideMfca() {
    Nets net = new Nets().centre("P").with(Nets.material("RAW", "kg", 1.0));
    net.with(
        Nets.input("I", "P", "RAW", 100.0),
        Nets.product("O", "P", null, 80.0),
        Nets.loss("W", "P", null, 20.0));
    MfcaResult r = net.cost("P", SYSTEM, 100).cost("P", WASTE_MANAGEMENT, 20).result();
    assertThat(Nets.total(r.totals().products())).isCloseTo(160, within(1e-9));
    assertThat(Nets.total(r.totals().losses())).isCloseTo(60, within(1e-9));
    assertThat(100 * r.totals().lossShare().get().value()).isCloseTo(27.2727, within(5e-5));
    assertThat(r.conventional().product().get().amount()).isCloseTo(200, within(1e-9));
    assertThat(r.conventional().loss().get().amount()).isCloseTo(20, within(1e-9));
    assertThat(100 * r.conventional().lossShare().get().value()).isCloseTo(9.0909, within(5e-5));
  }
}
