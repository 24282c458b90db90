package org.baitong.engine.utility.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the formulation hangs together; its 65 check values stand in the casebook. */
@Tag("ME2")
class If97Test {
  @Test
  void enthalpyAndEntropyLeadBackToTheTemperature() {
    qt().withExamples(1_500)
        .withFixedSeed(20_260)
        .forAll(
            doubles().between(StrictMath.log(700), StrictMath.log(50e6)),
            doubles().between(274, 2200))
        .checkAssert(
            (logarithm, t) -> {
              double p = StrictMath.exp(logarithm);
              State state = If97.atTemperature(p, t).orElseThrow();
              double saturation =
                  p < 22e6 ? If97.saturation(p).orElseThrow().liquid().t() : Double.NaN;
              // Within a hair of saturation the lever rule answers instead.
              if (StrictMath.abs(t - saturation) < 1e-3 || nearBoundary(p, t)) {
                return;
              }
              State byH = If97.atEnthalpy(p, state.h()).orElseThrow();
              State byS = If97.atEntropy(p, state.s()).orElseThrow();
              assertThat(byH.t()).as("%s Pa, %s K", p, t).isCloseTo(t, within(1e-6));
              assertThat(byS.t()).as("%s Pa, %s K", p, t).isCloseTo(t, within(1e-6));
            });
  }

  @Test
  void theSearchPassesThePeakOfTheHeatCapacityNearTheCriticalPoint() {
    for (double p = 22.07e6; p < 26e6; p += 0.1e6) {
      for (double t = 630; t < 680; t += 0.7) {
        State state = If97.atTemperature(p, t).orElseThrow();
        assertThat(If97.atEnthalpy(p, state.h()).orElseThrow().t()).isCloseTo(t, within(1e-5));
        assertThat(If97.atEntropy(p, state.s()).orElseThrow().t()).isCloseTo(t, within(1e-5));
      }
    }
  }

  /** The regions of IF97 meet with small steps (R7-97 section 9), where two temperatures fit. */
  private static boolean nearBoundary(double p, double t) {
    boolean hot = StrictMath.abs(t - 1073.15) < 3;
    boolean third = t > 623 && t < 864 && p > 16.5e6;
    return hot
        || (third && StrictMath.abs(t - 623.15) < 1)
        || (third && StrictMath.abs(Equations.boundaryPressure(t) / p - 1) < 0.02)
        || (third && StrictMath.abs(t - 647.096) < 3 && StrictMath.abs(p - 22.064e6) < 1e6);
  }

  @Test
  void theRegionsMeetWithinTheReleasesTolerance() {
    // R7-97(2012) section 9: at 623.15 K regions 1 and 3 differ by less than 0.2 kJ/kg; region 2
    // and 3 on their boundary by less than 0.134 kJ/kg.
    for (double p = 17e6; p < 100e6; p += 1e6) {
      State liquid = Equations.region1(p, 623.15);
      State third = If97.atTemperature(p, 623.15 + 1e-9).orElseThrow();
      assertThat(third.h()).isCloseTo(liquid.h(), within(200.0));
    }
    for (double t = 630; t < 860; t += 10) {
      double p = Equations.boundaryPressure(t);
      State third = If97.atTemperature(p * (1 + 1e-12), t).orElseThrow();
      assertThat(third.h()).isCloseTo(Equations.region2(p, t).h(), within(200.0));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,300", "-1e5,300", "1e5,270", "1.1e8,300", "6e7,1100", "1e5,2300", "NaN,300"})
  void outsideItsRangeThereIsNoState(double p, double t) {
    assertThat(If97.atTemperature(p, t)).isEmpty();
  }

  @Test
  void noStateHasAnImpossibleEnthalpyQualityOrPressure() {
    assertThat(If97.atEnthalpy(1e6, -1e5)).isEmpty();
    assertThat(If97.atEnthalpy(1e6, 9e6)).isEmpty();
    assertThat(If97.atEntropy(1e6, 2e4)).isEmpty();
    assertThat(If97.atEnthalpy(0, 1e6)).isEmpty();
    assertThat(If97.atQuality(1e6, 1.1)).isEmpty();
    assertThat(If97.atQuality(1e6, -0.1)).isEmpty();
    assertThat(If97.saturation(22.1e6)).isEmpty();
    assertThat(If97.saturation(600)).isEmpty();
  }

  @Test
  void vapourIsLighterAndHotterThanItsLiquid() {
    for (double p = 1e3; p < 22.06e6; p *= 1.05) {
      If97.Saturation both = If97.saturation(p).orElseThrow();
      assertThat(both.vapour().v()).as("at %s Pa", p).isGreaterThan(both.liquid().v());
      assertThat(both.vapour().h()).isGreaterThan(both.liquid().h());
      // Clausius: the heat of evaporation is T times the gain of entropy.
      double heat = both.vapour().h() - both.liquid().h();
      double entropy = both.liquid().t() * (both.vapour().s() - both.liquid().s());
      assertThat(entropy).isCloseTo(heat, within(2e-3 * heat + 200));
    }
  }
}
