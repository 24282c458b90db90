package org.baitong.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA6")
class RecpTest {
  private static final YearMonth JANUARY = YearMonth.of(2024, 1);

  private static Series total(String unit, double value) {
    return Series.total(unit, value, 0.01, "data:x/value");
  }

  private static Series monthly(String unit, YearMonth first, double... values) {
    Map<YearMonth, Series.Part> months = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      months.put(first.plusMonths(i), new Series.Part(values[i], "data:x/" + first.plusMonths(i)));
    }
    return Series.monthly(unit, months, 0.01);
  }

  private static RecpPeriod year(
      int year, Map<String, Series> products, Map<Indicator, Series> amounts) {
    return new RecpPeriod(
        YearMonth.of(year, 1), YearMonth.of(year, 12), products, amounts, Map.of());
  }

  private static Outcome<RecpResult> compare(RecpPeriod base, RecpPeriod now, Weight... weights) {
    return Recp.compare(
        new RecpRequest(
            "", base, now, List.of(weights), Map.of(Indicator.ENERGY, Basis.NORMALISED)),
        Recorder.OFF);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  private static Map<String, Series> tonnes(double value) {
    return Map.of("RICE", total("t", value));
  }

  private static Map<Indicator, Series> energy(double megawattHours) {
    return Map.of(Indicator.ENERGY, total("MW.h", megawattHours));
  }

  /** By hand: 500/100 = 5, 540/120 = 4.5 MWh/t; use +8 %, productivity +11.1 %, 60 MWh avoided. */
  @Test
  void absoluteAndRelativeStandTogetherAndAvoidedUseIsAtActualOutput() {
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<RecpResult> outcome =
        Recp.compare(
            new RecpRequest(
                "",
                year(2024, tonnes(100), energy(500)),
                year(2025, tonnes(120), energy(540)),
                List.of(),
                Map.of(Indicator.ENERGY, Basis.NORMALISED)),
            tape);
    RecpResult.Row row = outcome.get().row(Indicator.ENERGY, "");
    assertThat(row.absolute().changePercent().get()).isCloseTo(8, within(1e-9));
    RecpResult.Relative relative = row.relative().get();
    assertThat(relative.base().value()).isCloseTo(0.2, within(1e-12));
    assertThat(relative.now().value()).isCloseTo(120.0 / 540, within(1e-12));
    assertThat(relative.changePercent()).isCloseTo(100.0 / 9, within(1e-9));
    assertThat(relative.direction()).isEqualTo(RecpResult.Direction.BETTER);
    assertThat(relative.avoided()).isCloseTo(60, within(1e-9));
    assertThat(relative.outputEffect().get()).isCloseTo(100, within(1e-9));
    assertThat(relative.intensityEffect().get()).isCloseTo(-60, within(1e-9));
    assertThat(relative.index().get()).isCloseTo(111.1111111, within(1e-6));
    assertThat(row.declared()).isEqualTo(Basis.NORMALISED);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
    assertThat(tape.find("recp.energy.avoided")).isPresent();
  }

  @Test
  void aFallingIntensityIsBetterAndItsAxisPointsOutward() {
    RecpResult.Relative waste =
        compare(
                year(2024, tonnes(100), Map.of(Indicator.WASTE, total("t", 20))),
                year(2025, tonnes(100), Map.of(Indicator.WASTE, total("t", 10))))
            .get()
            .row(Indicator.WASTE, "")
            .relative()
            .get();
    assertThat(waste.changePercent()).isCloseTo(-50, within(1e-9));
    assertThat(waste.direction()).isEqualTo(RecpResult.Direction.BETTER);
    assertThat(waste.index().get()).isCloseTo(200, within(1e-9));
  }

  @Test
  void growthDoesNotHideWorseWorkNorDeclineFakeBetterWork() {
    RecpResult.Row decline =
        compare(year(2024, tonnes(100), energy(500)), year(2025, tonnes(50), energy(300)))
            .get()
            .row(Indicator.ENERGY, "");
    assertThat(decline.absolute().changePercent().get()).isCloseTo(-40, within(1e-9));
    assertThat(decline.relative().get().direction()).isEqualTo(RecpResult.Direction.WORSE);
    assertThat(decline.relative().get().avoided()).isCloseTo(-50, within(1e-9));
  }

  @Test
  void thirteenMonthsAgainstTwelveAreFoundAndTheAbsoluteChangeIsDisqualified() {
    RecpPeriod thirteen =
        new RecpPeriod(
            YearMonth.of(2023, 12), YearMonth.of(2024, 12), tonnes(108), energy(540), Map.of());
    Outcome<RecpResult> outcome = compare(thirteen, year(2025, tonnes(100), energy(500)));
    RecpResult.Row row = outcome.get().row(Indicator.ENERGY, "");
    assertThat(codes(outcome)).contains("BASELINE_LENGTH_DIFFERS");
    assertThat(row.absolute().changePercent()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(row.relative().isUsable()).isTrue();
    assertThat(row.relative().get().outputEffect()).isInstanceOf(Outcome.Disqualified.class);
  }

  @Test
  void halfYearsOfDifferentSeasonsAndABaselineThatOverlapsAreFound() {
    RecpPeriod spring =
        new RecpPeriod(JANUARY, YearMonth.of(2024, 6), tonnes(50), energy(250), Map.of());
    RecpPeriod autumn =
        new RecpPeriod(
            YearMonth.of(2024, 7), YearMonth.of(2024, 12), tonnes(50), energy(250), Map.of());
    assertThat(codes(compare(spring, autumn))).contains("BASELINE_SEASON_DIFFERS");
    assertThat(codes(compare(autumn, autumn))).contains("BASELINE_NOT_BEFORE");
  }

  /** By hand: 10 x 24 + 5 x 48 = 480 minutes, then 20 x 24 + 5 x 48 = 720. */
  @Test
  void garmentsAreCountedInStandardMinutes() {
    Map<String, Series> then = new LinkedHashMap<>();
    then.put("SHIRT", total("{piece}", 10));
    then.put("JACKET", total("{piece}", 5));
    Map<String, Series> now = new LinkedHashMap<>();
    now.put("SHIRT", total("{piece}", 20));
    now.put("JACKET", total("{piece}", 5));
    Outcome<RecpResult> outcome =
        compare(
            year(2024, then, energy(480)),
            year(2025, now, energy(540)),
            new Weight("SHIRT", 24, "standard minutes per piece", "data:weights/W1/weight"),
            new Weight("JACKET", 48, "standard minutes per piece", "data:weights/W2/weight"));
    RecpResult result = outcome.get();
    assertThat(result.outputBasis()).isEqualTo("standard minutes per piece");
    assertThat(result.output().getFirst().amount().base().get()).isEqualTo(480);
    assertThat(result.output().getFirst().amount().now().get()).isEqualTo(720);
    assertThat(result.row(Indicator.ENERGY, "").relative().get().avoided())
        .isCloseTo(720 - 540, within(1e-9));
    // Shares of the shirts: 0.5 before, 0.667 now.
    assertThat(codes(outcome)).contains("PRODUCT_MIX_DIFFERS");
  }

  @Test
  void piecesAndTonnesAreNeverAddedButShownApart() {
    Map<String, Series> products = new LinkedHashMap<>();
    products.put("SHIRT", total("{piece}", 10));
    products.put("YARN", total("t", 5));
    Outcome<RecpResult> outcome =
        compare(year(2024, products, energy(100)), year(2025, products, energy(90)));
    assertThat(codes(outcome)).contains("OUTPUT_WITHOUT_WEIGHTS");
    assertThat(outcome.get().output()).hasSize(2);
    assertThat(outcome.get().row(Indicator.ENERGY, "SHIRT").relative().isUsable()).isTrue();
    assertThat(outcome.get().row(Indicator.ENERGY, "YARN").relative().isUsable()).isTrue();
    assertThat(outcome.get().outputBasis()).isEmpty();
  }

  @Test
  void productsInTonnesAndKilogramsAreAddedByMass() {
    Map<String, Series> products = new LinkedHashMap<>();
    products.put("RICE", total("t", 10));
    products.put("BRAN", total("kg", 500));
    Outcome<RecpResult> outcome =
        compare(year(2024, products, energy(100)), year(2025, products, energy(90)));
    assertThat(codes(outcome)).contains("OUTPUT_SUMMED_BY_MASS");
    assertThat(outcome.get().output().getFirst().amount().now().get())
        .isCloseTo(10.5, within(1e-12));
  }

  @Test
  void anAbnormalMonthIsLeftOutOfEverythingOrFlagged() {
    YearMonth flood = YearMonth.of(2024, 2);
    RecpPeriod base =
        new RecpPeriod(
            JANUARY,
            YearMonth.of(2024, 3),
            Map.of("RICE", monthly("t", JANUARY, 10, 1, 10)),
            Map.of(Indicator.ENERGY, monthly("MW.h", JANUARY, 50, 40, 50)),
            Map.of(flood, "flood"));
    YearMonth next = YearMonth.of(2025, 1);
    RecpPeriod now =
        new RecpPeriod(
            next,
            YearMonth.of(2025, 3),
            Map.of("RICE", monthly("t", next, 10, 10, 10)),
            Map.of(Indicator.ENERGY, monthly("MW.h", next, 45, 45, 45)),
            Map.of());
    Outcome<RecpResult> outcome = compare(base, now);
    assertThat(codes(outcome)).contains("ABNORMAL_MONTH_EXCLUDED");
    assertThat(outcome.get().base()).hasSize(2);
    // February of the other year is left out as well: same length, same season.
    assertThat(outcome.get().now()).hasSize(2);
    assertThat(codes(outcome)).doesNotContain("BASELINE_LENGTH_DIFFERS");
    assertThat(outcome.get().row(Indicator.ENERGY, "").absolute().base().get()).isEqualTo(100);
    assertThat(outcome.get().row(Indicator.ENERGY, "").relative().get().avoided())
        .isCloseTo(10, within(1e-9));

    RecpPeriod onlyTotal =
        new RecpPeriod(
            JANUARY,
            YearMonth.of(2024, 3),
            Map.of("RICE", total("t", 21)),
            Map.of(Indicator.ENERGY, monthly("MW.h", JANUARY, 50, 40, 50)),
            Map.of(flood, "flood"));
    Outcome<RecpResult> flagged = compare(onlyTotal, now);
    assertThat(codes(flagged)).contains("ABNORMAL_MONTH_NOT_EXCLUDED");
    assertThat(flagged.get().row(Indicator.ENERGY, "").absolute().base().get()).isEqualTo(140);
  }

  @Test
  void whatIsUnknownHasItsReasonAndIsNeverZero() {
    assertThat(codes(compare(year(2024, tonnes(1), Map.of()), year(2025, tonnes(1), energy(1)))))
        .contains("BASELINE_MISSING");
    assertThat(codes(compare(year(2024, tonnes(1), energy(1)), year(2025, tonnes(1), Map.of()))))
        .contains("INDICATOR_NOT_MEASURED");
    assertThat(codes(compare(year(2024, Map.of(), energy(1)), year(2025, Map.of(), energy(1)))))
        .contains("OUTPUT_MISSING");
    assertThat(codes(compare(year(2024, tonnes(1), energy(1)), year(2025, tonnes(0), energy(1)))))
        .contains("OUTPUT_ZERO");
    assertThat(codes(compare(year(2024, tonnes(1), energy(0)), year(2025, tonnes(1), energy(1)))))
        .contains("BASELINE_ZERO");
    assertThat(codes(compare(year(2024, tonnes(1), energy(1)), year(2025, tonnes(1), energy(0)))))
        .contains("RESOURCE_ZERO");
    assertThat(codes(compare(year(2024, tonnes(1), energy(-1)), year(2025, tonnes(1), energy(1)))))
        .contains("INDICATOR_NEGATIVE");
    assertThat(
            codes(
                compare(
                    year(2024, tonnes(1), Map.of(Indicator.ENERGY, total("t", 1))),
                    year(2025, tonnes(1), energy(1)))))
        .contains("SERIES_UNITS_DIFFER");
    assertThat(
            codes(
                compare(
                    year(
                        2024,
                        tonnes(1),
                        Map.of(Indicator.ENERGY, monthly("MW.h", JANUARY, 1, 1, 1))),
                    year(2025, tonnes(1), energy(1)))))
        .contains("SERIES_MONTH_MISSING");
    assertThat(
            codes(
                compare(
                    year(2024, tonnes(1), energy(1)),
                    year(2025, Map.of("BRAN", total("t", 1)), energy(1)))))
        .contains("OUTPUT_OF_PRODUCT_MISSING");
  }

  @Test
  void withoutABaselineTheRatioOfThePeriodStillStands() {
    RecpResult.Row row =
        compare(year(2024, tonnes(1), Map.of()), year(2025, tonnes(120), energy(540)))
            .get()
            .row(Indicator.ENERGY, "");
    assertThat(row.relative()).isInstanceOf(Outcome.Missing.class);
    assertThat(row.ratio().get().value()).isCloseTo(120.0 / 540, within(1e-12));
  }

  /** By hand: 960 minutes stated, 20 x 24 + 10 x 48 = 960 now; 100 to 90 MWh: 10 avoided. */
  @Test
  void aStatedOutputOfAllProductsCountsInTheUnitOfTheWeights() {
    Map<String, Series> now = new LinkedHashMap<>();
    now.put("SHIRT", total("{piece}", 20));
    now.put("JACKET", total("{piece}", 10));
    RecpPeriod base = year(2024, Map.of("", total("min", 960)), energy(100));
    Outcome<RecpResult> outcome =
        compare(
            base,
            year(2025, now, energy(90)),
            new Weight("SHIRT", 24, "standard minutes per piece", "data:weights/W1/weight"),
            new Weight("JACKET", 48, "standard minutes per piece", "data:weights/W2/weight"));
    assertThat(outcome.get().row(Indicator.ENERGY, "").relative().get().avoided())
        .isCloseTo(10, within(1e-9));
    assertThat(codes(outcome)).contains("OUTPUT_BASELINE_IN_WEIGHTS");
    assertThat(codes(compare(base, year(2025, now, energy(90)))))
        .contains("OUTPUT_WITHOUT_WEIGHTS");
  }

  /** 40 pieces stated beside 960 standard minutes would make the factory 24 times better. */
  @Test
  @Tag("FA6")
  void aStatedOutputInAnotherUnitThanTheWeightsIsRefused() {
    Map<String, Series> now = Map.of("SHIRT", total("{piece}", 40));
    RecpPeriod base = year(2024, Map.of("", total("{piece}", 40)), energy(100));
    Outcome<RecpResult> outcome =
        compare(
            base,
            year(2025, now, energy(90)),
            new Weight("SHIRT", 24, "standard minutes per piece", "data:weights/W1/weight"));
    assertThat(codes(outcome)).contains("BASELINE_OUTPUT_UNIT");
    RecpResult.Row row = outcome.get().row(Indicator.ENERGY, "");
    assertThat(row.relative()).isInstanceOf(Outcome.Missing.class);
    assertThat(row.ratio().get().value()).isCloseTo(960.0 / 90, within(1e-9));
    assertThat(row.absolute().changePercent().get()).isCloseTo(-10, within(1e-9));
  }

  @Test
  void wrongWeightsAreNamed() {
    RecpPeriod year = year(2024, tonnes(1), energy(1));
    RecpPeriod next = year(2025, tonnes(1), energy(1));
    assertThat(codes(compare(year, next, new Weight("RICE", 0, "b", "data:w"))))
        .contains("WEIGHT_NOT_POSITIVE");
    assertThat(codes(compare(year, next, new Weight("RICE", Double.NaN, "b", "data:w"))))
        .contains("WEIGHT_NOT_POSITIVE");
    assertThat(
            codes(
                compare(
                    year,
                    next,
                    new Weight("RICE", 1, "b", "data:w"),
                    new Weight("RICE", 2, "b", "data:w"))))
        .contains("PRODUCT_WEIGHT_TWICE");
    assertThat(
            codes(
                compare(
                    year,
                    next,
                    new Weight("RICE", 1, "b", "data:w"),
                    new Weight("BRAN", 2, "c", "data:w"))))
        .contains("WEIGHTS_ON_TWO_BASES");
  }

  @Test
  void aZeroPollutionNowIsAnImprovementWithoutAnAxis() {
    RecpResult.Relative waste =
        compare(
                year(2024, tonnes(1), Map.of(Indicator.WASTE, total("t", 1))),
                year(2025, tonnes(1), Map.of(Indicator.WASTE, total("t", 0))))
            .get()
            .row(Indicator.WASTE, "")
            .relative()
            .get();
    assertThat(waste.changePercent()).isEqualTo(-100);
    assertThat(waste.index()).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void aChangeSmallerThanItsUncertaintySaysSo() {
    assertThat(
            codes(
                compare(
                    year(2024, tonnes(100), energy(500)), year(2025, tonnes(100), energy(499)))))
        .contains("CHANGE_WITHIN_UNCERTAINTY");
  }

  @Test
  void outputAndIntensityEffectsAddUpToTheDifference() {
    qt().forAll(
            doubles().between(0.01, 1e6),
            doubles().between(0.01, 1e6),
            doubles().between(0.01, 1e6),
            doubles().between(0.01, 1e6))
        .checkAssert(
            (o0, o1, a0, a1) -> {
              RecpResult.Row row =
                  compare(year(2024, tonnes(o0), energy(a0)), year(2025, tonnes(o1), energy(a1)))
                      .get()
                      .row(Indicator.ENERGY, "");
              RecpResult.Relative relative = row.relative().get();
              double sum = relative.outputEffect().get() + relative.intensityEffect().get();
              double scale = a0 + a1 + a0 * o1 / o0;
              assertThat(sum).isCloseTo(row.absolute().difference().get(), within(1e-12 * scale));
              assertThat(relative.avoided()).isEqualTo(-relative.intensityEffect().get());
            });
  }

  @Test
  void impossibleSeriesAndPeriodsAreRefused() {
    assertThatThrownBy(() -> total("t", Double.NaN)).hasMessageContaining("not finite");
    assertThatThrownBy(() -> Series.total("t", 1, -1, "data:x")).hasMessageContaining("zero or");
    assertThatThrownBy(() -> Series.monthly("t", Map.of(), 0)).hasMessageContaining("months or");
    assertThatThrownBy(
            () ->
                new RecpPeriod(
                    YearMonth.of(2025, 2), YearMonth.of(2025, 1), Map.of(), Map.of(), Map.of()))
        .hasMessageContaining("cannot end");
    assertThatThrownBy(() -> year(2024, Map.of(), Map.of(Indicator.OUTPUT, total("t", 1))))
        .hasMessageContaining("by product");
  }
}
