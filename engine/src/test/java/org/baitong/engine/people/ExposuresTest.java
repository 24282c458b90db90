package org.baitong.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA7")
class ExposuresTest {
  private static int next;

  private static Exposure exposure(
      Agent agent, String detail, Level level, @Nullable Double hours) {
    String id = "E" + next++;
    return new Exposure(
        "SEW",
        agent,
        detail,
        "",
        new Reading(id, level, 0.0, "data:exposures/" + id + "/value"),
        hours == null ? null : new TimeSpan(hours * 3600),
        null);
  }

  private static LimitValue max(String parameter, double value, String unit) {
    return new LimitValue(
        "L-" + parameter,
        parameter,
        null,
        new Level(value, unit),
        LimitValue.Kind.LAW,
        "law",
        true,
        "factor:limit");
  }

  private static Outcome<ExposureResult> assess(List<Exposure> exposures, LimitValue... limits) {
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<ExposureResult> outcome = Exposures.assess(exposures, List.of(limits), tape);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
    return outcome;
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  private static Level noise(double decibels) {
    return new Level(decibels, "dB(A)");
  }

  private static double daily(Outcome<ExposureResult> outcome) {
    return outcome.get().rows().getFirst().held().readings().getFirst().value().value();
  }

  /** ISO 9612:2009, annex D: 5 h at 80.8, 1.5 h at 90.1, 1.5 h at 70 dB(A) give 84.3 dB(A). */
  @Test
  void noiseIsAveragedByEnergyNotArithmetically() {
    Outcome<ExposureResult> outcome =
        assess(
            List.of(
                exposure(Agent.NOISE, "", noise(80.8), 5.0),
                exposure(Agent.NOISE, "", noise(90.1), 1.5),
                exposure(Agent.NOISE, "", noise(70), 1.5)),
            max("NOISE", 85, "dB(A)"));
    assertThat(daily(outcome)).isCloseTo(84.3, within(0.05));
    assertThat(outcome.get().rows().getFirst().held().verdict()).isEqualTo(Verdict.COMPLIANT);
    Check check = Objects.requireNonNull(outcome.get().rows().getFirst().held().decisive());
    assertThat(check.margin()).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void noiseWithoutTimesIsTakenInEqualPartsAndSaysSo() {
    Outcome<ExposureResult> outcome =
        assess(
            List.of(
                exposure(Agent.NOISE, "", noise(80), null),
                exposure(Agent.NOISE, "", noise(90), null)));
    // 10 lg((10^8 + 10^9) / 2) = 87.40
    assertThat(daily(outcome)).isCloseTo(87.4036, within(1e-4));
    assertThat(codes(outcome)).containsExactly("NOISE_TIME_ASSUMED");
    assertThat(
            codes(
                assess(
                    List.of(
                        exposure(Agent.NOISE, "", noise(80), 4.0),
                        exposure(Agent.NOISE, "", noise(90), null)))))
        .contains("EXPOSURE_TIME_PARTLY");
  }

  /** 29 CFR 1910.1000(d)(1)(ii): 2 h at 150, 2 h at 75, 4 h at 50 ppm give 81.25 ppm. */
  @Test
  void aChemicalIsAveragedOverEightHours() {
    List<Exposure> day = new ArrayList<>();
    day.add(exposure(Agent.CHEMICAL, "A", new Level(150, "ppm"), 2.0));
    day.add(exposure(Agent.CHEMICAL, "A", new Level(75, "ppm"), 2.0));
    day.add(exposure(Agent.CHEMICAL, "A", new Level(50, "ppm"), 4.0));
    Outcome<ExposureResult> outcome = assess(day, max("CHEMICAL:A", 100, "ppm"));
    assertThat(daily(outcome)).isEqualTo(81.25);
    assertThat(outcome.get().rows().getFirst().held().verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  /** 29 CFR 1910.1000(d)(2)(ii): 500/1000 + 45/200 + 40/200 = 0.925. */
  @Test
  void chemicalsThatActTogetherAreAddedAsShares() {
    List<Exposure> air =
        List.of(
            exposure(Agent.CHEMICAL, "B", new Level(500, "ppm"), 8.0),
            exposure(Agent.CHEMICAL, "C", new Level(45, "ppm"), 8.0),
            exposure(Agent.CHEMICAL, "D", new Level(40, "ppm"), 8.0));
    LimitValue b = max("CHEMICAL:B", 1000, "ppm");
    LimitValue c = max("CHEMICAL:C", 200, "ppm");
    LimitValue d = max("CHEMICAL:D", 200, "ppm");
    assertThat(assess(air, b, c, d).get().mixtures().getFirst().sumOfRatios().get())
        .isCloseTo(0.925, within(1e-12));
    assertThat(assess(air, b, c).get().mixtures().getFirst().sumOfRatios())
        .isInstanceOf(Outcome.Disqualified.class);
    assertThat(assess(air).get().mixtures().getFirst().sumOfRatios())
        .isInstanceOf(Outcome.Missing.class);
    assertThat(codes(assess(air, b, c, max("CHEMICAL:D", 100, "ppm"))))
        .contains("MIXTURE_EXCEEDED");
  }

  @Test
  void tooLittleLightIsTheHarm() {
    LimitValue least =
        new LimitValue(
            "LIGHT",
            "LIGHT",
            new Level(500, "lx"),
            null,
            LimitValue.Kind.LAW,
            "law",
            true,
            "factor:limit.light");
    Outcome<ExposureResult> dark =
        assess(List.of(exposure(Agent.LIGHT, "", new Level(320, "lx"), null)), least);
    Check check = Objects.requireNonNull(dark.get().rows().getFirst().held().decisive());
    assertThat(check.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(check.margin().get()).isCloseTo(-0.36, within(1e-12));
    assertThat(
            assess(List.of(exposure(Agent.LIGHT, "", new Level(700, "lx"), null)), least)
                .get()
                .rows()
                .getFirst()
                .held()
                .verdict())
        .isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void heatIsHeldAtItsWorkload() {
    Level wbgt = new Level(29, "Cel");
    Outcome<ExposureResult> outcome =
        assess(
            List.of(exposure(Agent.HEAT, "MODERATE", wbgt, null)),
            max("HEAT:MODERATE", 28, "Cel"),
            max("HEAT:LIGHT", 31, "Cel"));
    assertThat(outcome.get().rows().getFirst().held().verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(codes(assess(List.of(exposure(Agent.HEAT, "", wbgt, null)))))
        .containsExactly("WORKLOAD_MISSING");
    // Time-weighted: (29 x 2 + 25 x 2) / 4 = 27
    assertThat(
            daily(
                assess(
                    List.of(
                        exposure(Agent.HEAT, "MODERATE", wbgt, 2.0),
                        exposure(Agent.HEAT, "MODERATE", new Level(25, "Cel"), 2.0)))))
        .isEqualTo(27);
  }

  @Test
  void spotReadingsWithoutTimesAreHeldOneByOneAndTheWorstDecides() {
    Outcome<ExposureResult> outcome =
        assess(
            List.of(
                exposure(Agent.DUST, "", new Level(1, "mg/m3"), null),
                exposure(Agent.DUST, "", new Level(9, "mg/m3"), null)),
            max("DUST", 5, "mg/m3"));
    assertThat(outcome.get().rows().getFirst().held().checks()).hasSize(2);
    assertThat(outcome.get().rows().getFirst().held().verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  /** 8 h at 80 in one month and 8 h at 90 in another are two days, not one of 16 hours. */
  @Test
  @Tag("FA7")
  void readingsOfTwoDaysAreTwoDays() {
    List<Exposure> two = new ArrayList<>();
    for (double level : new double[] {80, 90}) {
      Exposure one = exposure(Agent.NOISE, "", noise(level), 8.0);
      two.add(
          new Exposure(
              one.place(),
              one.agent(),
              one.detail(),
              "2025-0" + (two.size() + 1),
              one.reading(),
              one.duration(),
              null));
    }
    Outcome<ExposureResult> outcome = assess(two, max("NOISE", 85, "dB(A)"));
    assertThat(outcome.get().rows()).hasSize(1);
    assertThat(outcome.get().rows().getFirst().held().readings())
        .extracting(reading -> reading.id() + " " + Math.round(reading.value().value()))
        .containsExactly("day 2025-01 80", "day 2025-02 90");
    assertThat(outcome.get().rows().getFirst().held().verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  @Tag("FA7")
  void moreThanADayAtOnePlaceIsRefusedByName() {
    Outcome<ExposureResult> outcome =
        assess(
            List.of(
                exposure(Agent.NOISE, "", noise(80), 16.0),
                exposure(Agent.NOISE, "", noise(90), 9.0)));
    assertThat(codes(outcome)).containsExactly("EXPOSURE_DAY_TOO_LONG");
    assertThat(outcome.isUsable()).isFalse();
  }

  @Test
  void impossibleExposuresAreRefused() {
    assertThat(codes(assess(List.of(exposure(Agent.DUST, "", new Level(-1, "mg/m3"), null)))))
        .containsExactly("EXPOSURE_IMPOSSIBLE");
    assertThat(codes(assess(List.of(exposure(Agent.NOISE, "", noise(80), 25.0)))))
        .containsExactly("EXPOSURE_IMPOSSIBLE");
    assertThat(codes(assess(List.of(exposure(Agent.NOISE, "", noise(80), 0.0)))))
        .containsExactly("EXPOSURE_IMPOSSIBLE");
    assertThat(codes(assess(List.of(exposure(Agent.NOISE, "", noise(-5), 8.0))))).isEmpty();
    assertThat(assess(List.of()).get().rows()).isEmpty();
  }
}
