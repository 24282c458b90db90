package org.baitong.assessment.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.factor.Factor;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts become factors without losing what is known of them. */
class ResolvedFactorsTest {
  private static final ReferenceData DATA = ReferenceData.base();

  @Test
  @Tag("FA3")
  void aFactorKeepsIdEditionBoundsAndUnitOfItsFact() {
    Fact fact = DATA.get("ipcc2006.ncv.gas_diesel_oil");
    Factor factor = fact.factor();
    assertThat(factor.id()).isEqualTo(fact.id());
    assertThat(factor.guideline()).isEqualTo("IPCC2006");
    assertThat(factor.in("GJ/t")).isCloseTo(43.0, within(1e-9));
    assertThat(factor.low()).isEqualTo(fact.low());
    assertThat(factor.distribution()).isEqualTo(fact.figure().distribution());
  }

  @Test
  @Tag("FA3")
  void everyFactOfEmissionsIsAFactor() {
    for (String quantity :
        List.of(
            "ncv",
            "density",
            "ef-combustion",
            "gwp",
            "grid",
            "grid-loss",
            "ef-process",
            "mcf",
            "bo",
            "doc",
            "docf",
            "k-decay",
            "ef-biological",
            "oxidation",
            "blend-share")) {
      List<Fact> facts = DATA.list(quantity);
      assertThat(facts).as(quantity).isNotEmpty();
      for (Fact fact : facts) {
        assertThat(fact.factor().value()).as(fact.id()).isEqualTo(fact.value());
      }
    }
  }

  @Test
  @Tag("FA3")
  void theThreeSetsNameTheGasesAndTellMethaneApartInAr6Only() {
    for (String name : List.of("AR4", "AR5", "AR6")) {
      GwpSet set = ResolvedFactors.gwpSet(DATA, name).get();
      for (Gas gas :
          List.of(
              Gas.CH4_FOSSIL,
              Gas.CH4_BIOGENIC,
              Gas.N2O,
              Gas.HFC_32,
              Gas.HFC_134A,
              Gas.SF6,
              Gas.HCFC_22)) {
        assertThat(set.find(gas)).as("%s %s", name, gas).isPresent();
      }
    }
    GwpSet ar6 = ResolvedFactors.gwpSet(DATA, "ar6").get();
    assertThat(ar6.find(Gas.CH4_FOSSIL)).contains(29.8);
    assertThat(ar6.find(Gas.CH4_BIOGENIC)).contains(27.0);
    assertThat(ResolvedFactors.gwpSet(DATA, "AR9").isUsable()).isFalse();
  }

  @Test
  @Tag("FA3")
  void everyBlendIsMadeOfKnownGasesThatAddUpToOne() {
    List<String> blends =
        DATA.list("blend-share").stream().map(f -> f.key().subject()).distinct().toList();
    assertThat(blends).contains("R404A", "R407C", "R410A", "R507A");
    for (String blend : blends) {
      double sum =
          ResolvedFactors.composition(DATA, blend).get().values().stream()
              .mapToDouble(Factor::value)
              .sum();
      // R417A and R422D hold 3.4 % of butane or isobutane, which no GWP set names.
      assertThat(sum).as(blend).isBetween(0.9659, 1.0011);
    }
    assertThat(ResolvedFactors.composition(DATA, "R-410A").get()).hasSize(2);
    assertThat(ResolvedFactors.composition(DATA, "R134a").get()).containsOnlyKeys(Gas.HFC_134A);
    assertThat(ResolvedFactors.composition(DATA, "butter").isUsable()).isFalse();
  }
}
