package org.baitong.engine.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.emission.Sources.data;
import static org.baitong.engine.emission.Sources.factor;
import static org.baitong.engine.emission.Sources.request;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.Map;
import java.util.TreeMap;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every emission of a kind. */
class EmissionPropertyTest {
  private static EmissionRow row(EmissionRequest request) {
    return Emissions.calculate(request, Recorder.OFF).get();
  }

  private static double kilograms(EmissionRow row, Gas gas) {
    return row.gases().find(gas).orElseThrow().kilograms();
  }

  private static Factors waste(double carbon, double fossil, double oxidised) {
    return Factors.net()
        .with(Role.CARBON_TOTAL, factor("ct", carbon, "1"))
        .with(Role.FOSSIL_FRACTION, factor("ff", fossil, "1"))
        .with(Role.OXIDATION, factor("ox", oxidised, "1"))
        .without(Role.EF_CH4)
        .without(Role.EF_N2O);
  }

  @Test
  @Tag("FA3")
  void theCarbonOfWasteThatBurnsLeavesAsCarbonDioxide() {
    qt().forAll(doubles().between(0, 1), doubles().between(0, 1), doubles().between(0, 1))
        .checkAssert(
            (carbon, fossil, oxidised) -> {
              EmissionRow row =
                  row(
                      request(
                          Method.WASTE_BURNT,
                          Amount.WASTE,
                          data(7, "t"),
                          waste(carbon, fossil, oxidised)));
              double out =
                  (kilograms(row, Gas.CO2_FOSSIL) + kilograms(row, Gas.CO2_BIOGENIC)) * 12 / 44;
              assertThat(out).isCloseTo(7000 * carbon * oxidised, within(1e-8));
            });
  }

  @Test
  @Tag("FA3")
  void biogenicShareMovesCarbonAndLosesNone() {
    qt().forAll(doubles().between(0, 1), doubles().between(0, 1e6))
        .checkAssert(
            (share, tonnes) -> {
              Factors fuel = Sources.fuel(43, 74_100, 3, 0.6);
              double fossil =
                  kilograms(
                      row(request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(tonnes, "t"), fuel)),
                      Gas.CO2_FOSSIL);
              EmissionRow mixed =
                  row(
                      request(
                          Method.COMBUSTION_MIXED,
                          Amount.FUEL,
                          data(tonnes, "t"),
                          fuel.with(Role.BIOGENIC_SHARE, factor("b", share, "1"))));
              double both = kilograms(mixed, Gas.CO2_FOSSIL) + kilograms(mixed, Gas.CO2_BIOGENIC);
              assertThat(both).isCloseTo(fossil, within(1e-9 * (1 + fossil)));
            });
  }

  @Test
  @Tag("FA3")
  void emissionsAreLinearInTheActivityAndDoNotDependOnItsUnit() {
    String[] units = {"kg", "t", "g", "kt", "[lb_av]", "[ston_av]"};
    qt().forAll(doubles().between(0.001, 1e6), integers().between(0, units.length - 1))
        .checkAssert(
            (tonnes, unit) -> {
              Factors fuel = Sources.fuel(43, 74_100, 3, 0.6);
              Method method = Method.COMBUSTION_FOSSIL;
              double one =
                  kilograms(row(request(method, Amount.FUEL, data(1, "t"), fuel)), Gas.N2O);
              double amount = Units.in(data(tonnes, "t").quantity(), units[unit]);
              double many =
                  kilograms(
                      row(request(method, Amount.FUEL, data(amount, units[unit]), fuel)), Gas.N2O);
              assertThat(many).isCloseTo(one * tonnes, within(1e-9 * one * tonnes));
            });
  }

  private static LandfillRequest landfill(double k) {
    Factors factors =
        Factors.net()
            .with(Role.DOC, factor("doc", 0.15, "1"))
            .with(Role.DOC_DECAYED, factor("docf", 0.5, "1"))
            .with(Role.METHANE_CORRECTION, factor("mcf", 0.8, "1"))
            .with(Role.METHANE_SHARE, factor("f", 0.5, "1"))
            .with(Role.COVER_OXIDATION, factor("ox", 0.1, "1"))
            .with(Role.DECAY, factor("k", k, "1/a"));
    return new LandfillRequest(
        Sources.key("L"),
        new TreeMap<>(Map.of(2020, data(1000, "t"), 2021, data(500, "t"))),
        factors,
        null);
  }

  @Test
  @Tag("FA3")
  void theYearsOfALandfillTendToItsLifetimePotential() {
    for (double k : new double[] {0.03, 0.17, 0.4, 5, 50}) {
      double sum = 0;
      double before = -1;
      for (int year = 2020; year < 2020 + 1500; year++) {
        sum += kilograms(Landfill.year(landfill(k), year, Recorder.OFF).get(), Gas.CH4_BIOGENIC);
        assertThat(sum).isGreaterThanOrEqualTo(before);
        before = sum;
      }
      double lifetime =
          kilograms(Landfill.lifetime(landfill(k), Recorder.OFF).get(), Gas.CH4_BIOGENIC);
      assertThat(sum).as("k = %s", k).isCloseTo(lifetime, within(1e-9 * lifetime));
    }
    EmissionRow never = Landfill.year(landfill(0), 2050, Recorder.OFF).get();
    assertThat(kilograms(never, Gas.CH4_BIOGENIC)).isZero();
    EmissionRow before = Landfill.year(landfill(0.4), 2019, Recorder.OFF).get();
    assertThat(kilograms(before, Gas.CH4_BIOGENIC)).isZero();
  }

  @Test
  @Tag("FA4")
  void energyOfWoodFallsWithItsWaterUntilItIsTooWet() {
    Factors dry = Sources.fuel(15.6, 112_000, 30, 4).with(Role.NCV_DRY, factor("d", 18.5, "MJ/kg"));
    qt().forAll(doubles().between(0, 0.87), doubles().between(0, 0.87))
        .checkAssert(
            (a, b) -> {
              double wet = energy(StrictMath.max(a, b), dry);
              double less = energy(StrictMath.min(a, b), dry);
              assertThat(wet).isLessThanOrEqualTo(less).isPositive();
            });
  }

  private static double energy(double moisture, Factors factors) {
    Map<Amount, ActivityData> amounts =
        Map.of(Amount.FUEL, data(1, "t"), Amount.MOISTURE_WET, data(moisture, "1"));
    return kilograms(row(request(Method.WOOD, amounts, factors)), Gas.CO2_BIOGENIC);
  }
}
