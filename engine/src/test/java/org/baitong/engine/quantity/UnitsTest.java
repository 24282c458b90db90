package org.baitong.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private static final List<String> SUPPORTED =
      List.of(
          "{piece}",
          "1",
          "%",
          "[ppm]",
          "[ppth]",
          "kg",
          "g",
          "mg",
          "t",
          "kt",
          "[lb_av]",
          "L",
          "mL",
          "m3",
          "hL",
          "[gal_us]",
          "J",
          "kJ",
          "MJ",
          "GJ",
          "TJ",
          "W.h",
          "kW.h",
          "MW.h",
          "GW.h",
          "kcal",
          "Gcal",
          "[Btu_IT]",
          "W",
          "kW",
          "MW",
          "kV.A",
          "s",
          "min",
          "h",
          "d",
          "wk",
          "mo",
          "a",
          "mm",
          "cm",
          "m",
          "km",
          "[in_i]",
          "[ft_i]",
          "[yd_i]",
          "m2",
          "cm2",
          "ar",
          "har",
          "[sft_i]",
          "m/s",
          "1/h",
          "/d",
          "K",
          "Cel",
          "[degF]",
          "Pa",
          "kPa",
          "MPa",
          "bar",
          "mbar",
          "atm",
          "[psi]",
          "mm[Hg]",
          "m[H2O]",
          "kg/h",
          "t/h",
          "t/a",
          "m3/h",
          "L/s",
          "L/min",
          "mg/L",
          "g/m3",
          "kg/L",
          "mg/m3",
          "g/m2",
          "L/kg",
          "m3/t",
          "kJ/(kg.K)",
          "[Btu_IT]/([lb_av].K)",
          "W/(m.K)",
          "W/(m2.K)",
          "m2.K/W",
          "W/m2",
          "W/m",
          "kW.h/m2",
          "kJ/(m3.K)",
          "Pa.s",
          "m2/s",
          "kV",
          "A",
          "lx",
          "lm",
          "MJ/kg",
          "kcal/kg",
          "GJ/t",
          "kW.h/t",
          "MJ/m3",
          "kW.h/m3",
          "MJ/L",
          "kg/GJ",
          "t/TJ",
          "g/(kW.h)",
          "kg/t",
          "100.kg");

  /**
   * Expected values: UCUM's own table of units (ucum.org, tables 3 to 28) and NIST SP 811 (2008)
   * appendix B; exact by definition except where the last digit ends the entry there.
   */
  @ParameterizedTest
  @Tag("SP5")
  @CsvSource({
    "kg, 1",
    "t, 1000",
    "[lb_av], 0.45359237",
    "kW.h, 3.6e6",
    "MW.h, 3.6e9",
    "GJ, 1e9",
    "kcal, 4184",
    "[Btu_IT], 1055.05585262",
    "L, 1e-3",
    "[gal_us], 3.785411784e-3",
    "a, 31557600",
    "mo, 2629800",
    "har, 1e4",
    "[in_i], 0.0254",
    "[ft_i], 0.3048",
    "[yd_i], 0.9144",
    "bar, 1e5",
    "atm, 101325",
    "[psi], 6894.757293168361",
    "m[H2O], 9806.65",
    "mm[Hg], 133.322",
    "mg/L, 1e-3",
    "m3/h, 2.777777777777778e-4",
    "t/h, 0.2777777777777778",
    "MJ/kg, 1e6",
    "kW.h/t, 3600",
    "kg/GJ, 1e-9",
    "%, 0.01",
    "[ppm], 1e-6",
    "100.kg, 100",
    "g/m2, 1e-3",
    "kW, 1000",
    "L/kg, 1e-3"
  })
  void conversionFactorsAreThoseOfUcumAndNist(String ucum, double factor) {
    UnitOfMeasure unit = Units.parse(ucum).get();
    assertThat(unit.factor()).isCloseTo(factor, within(Math.abs(factor) * 1e-12));
    assertThat(unit.offset()).isZero();
  }

  @Test
  @Tag("SP5")
  void affineTemperaturesAreExactAtTheFixedPoints() {
    assertThat(Units.quantity(100, "Cel", Basis.NONE).get().value())
        .isCloseTo(373.15, within(1e-9));
    assertThat(Units.quantity(212, "[degF]", Basis.NONE).get().value())
        .isCloseTo(373.15, within(1e-9));
    assertThat(Units.in(Temperature.of(233.15), "[degF]")).isCloseTo(-40, within(1e-9));
    assertThat(Units.quantity(9, "[degF]", TemperatureKind.DIFFERENCE).get().value())
        .isCloseTo(5, within(1e-9));
    Temperature rise = new Temperature(5, TemperatureKind.DIFFERENCE);
    assertThat(Units.in(rise, "Cel")).isEqualTo(5);
  }

  @Test
  @Tag("SP18")
  void everySupportedUnitGoesToItsReferenceAndBack() {
    for (String ucum : SUPPORTED) {
      UnitOfMeasure unit = Units.parse(ucum).get();
      qt().forAll(doubles().between(-1e9, 1e9))
          .check(
              value -> {
                double back = unit.fromReference(unit.toReference(value));
                // An offset costs the digits that it is larger than the value.
                double size = Math.max(Math.abs(value), Math.abs(unit.offset() / unit.factor()));
                return Math.abs(back - value) <= 1e-12 * size;
              });
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void everyDimensionsReferenceUnitIsParsedAsItself(Dimension dimension) {
    UnitOfMeasure unit = Units.parse(dimension.ucum()).get();
    assertThat(unit).isEqualTo(new UnitOfMeasure(dimension.ucum(), dimension, 1, 0));
  }

  @ParameterizedTest
  @Tag("SP5")
  @ValueSource(
      strings = {
        "bar{gauge}",
        "MJ/kg{LHV}",
        "m3{normal}",
        "kg{dry}",
        "{pair}",
        "kW.h/{piece}",
        "{"
      })
  void basisAsTextInAUnitIsRefused(String ucum) {
    assertThat(code(ucum)).isEqualTo("UNIT_BRACES");
  }

  @ParameterizedTest
  @Tag("SP16")
  @CsvSource({
    "kWh, kW.h",
    "KWH, kW.h",
    "m³, m3",
    "M3, m3",
    "ton, t",
    "T, t",
    "MT, t",
    "Kg, kg",
    "KG, kg",
    "litre, L",
    "pcs, {piece}",
    "ha, har",
    "ft, [ft_i]",
    "yd, [yd_i]",
    "C, Cel",
    "°C, Cel",
    "g/kW.h, g/(kW.h)",
    "kWh/t, kW.h/t",
    "kg/hr, kg/h",
    "kw, kW",
    "kcal/Kg, kcal/kg",
    "kgs, kg",
    "kW·h, kW.h",
    "m 3, m3",
    "តោន, t",
    "kVA, kV.A",
    "pa, Pa"
  })
  void unknownUnitComesWithASuggestion(String ucum, String suggestion) {
    Finding finding = Units.parse(ucum).findings().getFirst();
    assertThat(finding.code()).isEqualTo("UNIT_UNKNOWN");
    assertThat(finding.args()).containsEntry("unit", Arg.of(ucum));
    assertThat(finding.args()).containsEntry("suggestion", Arg.of(suggestion));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "kg ",
        "kg/",
        "kg//m",
        "1/0",
        "st",
        "[HP]",
        "xyz",
        "dB",
        "10*3.kg",
        ".kg",
        "kg..m",
        "0.kg",
        "-1.kg",
        "kg\u0000",
        "m12",
        "stere",
        "1 kg",
        "kg+1",
        "NaN",
        "dt",
        "[foo]"
      })
  void nonsenseIsRefusedWithoutAnException(String ucum) {
    assertThat(code(ucum)).isEqualTo("UNIT_UNKNOWN");
    assertThat(code("kg".repeat(10_000))).isEqualTo("UNIT_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg2", "m.s", "kg/m", "A.s", "[pH]", "Cel/h", "V/m"})
  void unitsOfOtherDimensionsAreRefused(String ucum) {
    assertThat(code(ucum)).isIn("UNIT_UNSUPPORTED", "UNIT_UNKNOWN");
  }

  @Test
  void equalPowersOfMetreKilogramAndSecondAreToldApart() {
    assertThat(Units.parse("MJ/m3").get().dimension()).isEqualTo(Dimension.ENERGY_DENSITY);
    assertThat(Units.parse("kPa").get().dimension()).isEqualTo(Dimension.PRESSURE);
    assertThat(Units.parse("kV.A").get().dimension()).isEqualTo(Dimension.APPARENT_POWER);
    assertThat(Units.parse("{piece}").get().dimension()).isEqualTo(Dimension.COUNT);
    assertThat(Units.parse("kg/t").get().dimension()).isEqualTo(Dimension.RATIO);
  }

  @Test
  @Tag("SP5")
  void whereTheBasisMattersItMustBeStated() {
    assertThat(refusal(3, "bar", Basis.NONE)).isEqualTo("BASIS_MISSING");
    assertThat(refusal(15, "MJ/kg", Basis.NONE)).isEqualTo("BASIS_MISSING");
    assertThat(refusal(36, "MJ/m3", Basis.NONE)).isEqualTo("BASIS_MISSING");
    assertThat(refusal(56, "kg/GJ", Basis.NONE)).isEqualTo("BASIS_MISSING");
    assertThat(refusal(3, "kg", PressureKind.GAUGE)).isEqualTo("BASIS_NOT_APPLICABLE");
    assertThat(refusal(3, "h", Moisture.DRY)).isEqualTo("BASIS_NOT_APPLICABLE");
    assertThat(Units.quantity(3, "bar", PressureKind.GAUGE).get())
        .isEqualTo(new Pressure(3e5, PressureKind.GAUGE));
    assertThat(Units.quantity(2, "t", Basis.NONE).get()).isEqualTo(Mass.of(2000));
    assertThat(Units.quantity(2, "t", Moisture.DRY).get()).isEqualTo(new Mass(2000, Moisture.DRY));
    assertThat(Units.quantity(18, "MJ/kg", new Basis.Fuel(Heating.GROSS, Moisture.DRY)).get())
        .isEqualTo(new SpecificEnergy(18e6, Heating.GROSS, Moisture.DRY));
  }

  @Test
  void impossibleAndInfiniteAmountsAreFindings() {
    assertThat(refusal(Double.NaN, "kg", Basis.NONE)).isEqualTo("QUANTITY_NOT_FINITE");
    assertThat(refusal(1e308, "t", Basis.NONE)).isEqualTo("QUANTITY_NOT_FINITE");
    assertThat(refusal(-300, "Cel", Basis.NONE)).isEqualTo("QUANTITY_IMPOSSIBLE");
    assertThat(refusal(-1, "bar", PressureKind.ABSOLUTE)).isEqualTo("QUANTITY_IMPOSSIBLE");
    assertThat(Units.quantity(-300, "Cel", TemperatureKind.DIFFERENCE).isUsable()).isTrue();
  }

  @Test
  void expressingInAUnitOfAnotherDimensionThrows() {
    assertThat(Units.in(Mass.of(1500), "t")).isEqualTo(1.5);
    assertThatThrownBy(() -> Units.in(Mass.of(1), "m3")).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Units.in(Mass.of(1), "Kg")).hasMessageContaining("UNIT_UNKNOWN");
  }

  @Test
  void everySupportedUnitMakesAQuantityOfItsDimensionOnSomeBasis() {
    List<Basis> bases = List.of(Basis.NONE, PressureKind.GAUGE, Heating.NET);
    for (String ucum : SUPPORTED) {
      Dimension dimension = Units.parse(ucum).get().dimension();
      Quantity quantity =
          bases.stream()
              .flatMap(basis -> Units.quantity(2, ucum, basis).find().stream())
              .findFirst()
              .orElseThrow();
      assertThat(quantity.dimension()).as(ucum).isEqualTo(dimension);
      assertThat(Units.in(quantity, ucum)).as(ucum).isCloseTo(2, within(1e-9));
    }
  }

  @Test
  void parsingIsSafeOnManyThreads() throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<Double>> tasks = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        String ucum = (i % 500 + 1) + ".kg";
        tasks.add(() -> Units.parse(ucum).get().factor());
      }
      List<Future<Double>> results = pool.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(i % 500 + 1);
      }
    }
  }

  private static String code(String ucum) {
    return Units.parse(ucum).findings().getFirst().code();
  }

  private static String refusal(double value, String ucum, Basis basis) {
    return Units.quantity(value, ucum, basis).findings().getFirst().code();
  }
}
