package org.baitong.engine.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import java.util.List;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA5")
class LimitsTest {
  private static LimitValue max(String id, double value, String unit, boolean verified) {
    return new LimitValue(
        id,
        "COD",
        null,
        new Level(value, unit),
        LimitValue.Kind.PERMIT,
        "permit " + id,
        verified,
        "data:limits/" + id + "/max");
  }

  private static Reading reading(double value, String unit, @Nullable Double sigma) {
    return new Reading("S1", new Level(value, unit), sigma, "data:samples/S1/value");
  }

  private static Outcome<Held> hold(List<Reading> readings, LimitValue... limits) {
    return Limits.hold(
        new Limits.Request(
            "outlet.O1.COD", Where.of("outlets", "O1"), "COD", readings, List.of(limits)),
        Recorder.OFF);
  }

  private static Verdict verdict(double value, double sigma) {
    return hold(List.of(reading(value, "mg/L", sigma)), max("P", 100, "mg/L", true))
        .get()
        .verdict();
  }

  /** JCGM 106:2012, 8.3: the guard band is 1.645 u for 95 % one-sided. */
  @Test
  void aReadingWithinTheGuardBandIsTooCloseToCallOnEitherSide() {
    assertThat(verdict(91, 5)).isEqualTo(Verdict.COMPLIANT);
    assertThat(verdict(92, 5)).isEqualTo(Verdict.TOO_CLOSE);
    assertThat(verdict(108, 5)).isEqualTo(Verdict.TOO_CLOSE);
    assertThat(verdict(109, 5)).isEqualTo(Verdict.EXCEEDED);
    assertThat(verdict(100, 0)).isEqualTo(Verdict.COMPLIANT);
    assertThat(verdict(Math.nextUp(100.0), 0)).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void theStricterLimitDecidesAndBothAreShown() {
    Held held =
        hold(
                List.of(reading(130, "mg/L", 5.0)),
                max("LAW", 150, "mg/L", true),
                max("PERMIT", 0.12, "kg/m3", true))
            .get();
    assertThat(held.checks()).hasSize(2);
    Check decisive = java.util.Objects.requireNonNull(held.decisive());
    assertThat(decisive.limit().id()).isEqualTo("PERMIT");
    assertThat(decisive.margin().get()).isCloseTo(-10.0 / 120, within(1e-12));
    assertThat(held.verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void aLimitThatNobodyMeasuredIsAFindingAndNoCompliance() {
    Outcome<Held> held = hold(List.of(), max("P", 100, "mg/L", true));
    assertThat(held.get().verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(held.findings()).extracting(Finding::code).containsExactly("LIMIT_NOT_MEASURED");
  }

  @Test
  void aLimitOfAnUnverifiedSourceIsFlagged() {
    assertThat(hold(List.of(reading(1, "mg/L", 0.1)), max("P", 100, "mg/L", false)).findings())
        .extracting(Finding::code)
        .containsExactly("LIMIT_NOT_VERIFIED");
  }

  @Test
  void unitsThatDoNotConvertAreNotCompared() {
    Outcome<Held> held = hold(List.of(reading(1, "mg/L", 0.1)), max("P", 100, "kg/d", true));
    assertThat(held.get().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(held.findings()).extracting(Finding::code).contains("LIMIT_NOT_COMPARABLE");
  }

  @Test
  void aReadingWithoutUncertaintySaysSo() {
    assertThat(hold(List.of(reading(1, "mg/L", null)), max("P", 100, "mg/L", true)).findings())
        .extracting(Finding::code)
        .containsExactly("LIMIT_WITHOUT_UNCERTAINTY");
  }

  @Test
  void acidityHasALowestAndAHighestValueAndNoRelativeMargin() {
    LimitValue ph =
        new LimitValue(
            "PH",
            "PH",
            new Level(6, "[pH]"),
            new Level(9, "[pH]"),
            LimitValue.Kind.LAW,
            "law",
            true,
            "factor:limit.ph");
    Held held =
        Limits.hold(
                new Limits.Request(
                    "outlet.O1.PH",
                    Where.of("outlets", "O1"),
                    "PH",
                    List.of(
                        new Reading("S1", new Level(5.2, "[pH]"), 0.1, "data:samples/S1/value"),
                        new Reading("S2", new Level(8.0, "[pH]"), 0.1, "data:samples/S2/value")),
                    List.of(ph)),
                Recorder.OFF)
            .get();
    Check decisive = java.util.Objects.requireNonNull(held.decisive());
    assertThat(decisive.side()).isEqualTo(Check.Side.MIN);
    assertThat(decisive.distance()).isCloseTo(-0.8, within(1e-12));
    assertThat(decisive.margin()).isInstanceOf(Outcome.Missing.class);
    assertThat(held.checks()).hasSize(4);
    assertThat(held.verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void degreesConvertAndTheirUncertaintyDoesNotShift() {
    LimitValue limit =
        new LimitValue(
            "T",
            "TEMPERATURE",
            null,
            new Level(313.15, "K"),
            LimitValue.Kind.LAW,
            "law",
            true,
            "factor:limit.temperature");
    Held held =
        Limits.hold(
                new Limits.Request(
                    "outlet.O1.TEMPERATURE",
                    Where.of("outlets", "O1"),
                    "TEMPERATURE",
                    List.of(new Reading("S", new Level(38, "Cel"), 1.0, "data:samples/S/value")),
                    List.of(limit)),
                Recorder.OFF)
            .get();
    Check decisive = java.util.Objects.requireNonNull(held.decisive());
    assertThat(decisive.distance()).isCloseTo(2, within(1e-9));
    assertThat(decisive.sigma()).isCloseTo(1, within(1e-9));
    assertThat(held.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void everyStepGivesItsValueAgain() {
    Recorder.Tape tape = new Recorder.Tape();
    Limits.hold(
        new Limits.Request(
            "outlet.O1.COD",
            Where.of("outlets", "O1"),
            "COD",
            List.of(reading(130, "mg/L", 5.0)),
            List.of(max("P", 120, "mg/L", true))),
        tape);
    assertThat(tape.list()).hasSize(2);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).isCloseTo(step.value(), within(1e-12));
    }
  }

  @Test
  void aHigherReadingIsNeverJudgedBetter() {
    qt().forAll(doubles().between(0, 300), doubles().between(0, 300), doubles().between(0, 30))
        .check(
            (a, b, sigma) -> {
              Verdict low = verdict(Math.min(a, b), sigma);
              Verdict high = verdict(Math.max(a, b), sigma);
              return high.compareTo(low) <= 0;
            });
  }

  @Test
  void impossibleLimitsAndReadingsAreRefused() {
    assertThatThrownBy(() -> reading(Double.NaN, "mg/L", 0.0)).hasMessageContaining("finite");
    assertThatThrownBy(() -> reading(1, "mg/L", -1.0)).hasMessageContaining("zero or positive");
    assertThatThrownBy(() -> reading(1, "mg/L", Double.NaN)).hasMessageContaining("S1");
    assertThatThrownBy(
            () -> new LimitValue("L", "PH", null, null, LimitValue.Kind.LAW, "s", true, "factor:x"))
        .hasMessageContaining("neither");
    assertThatThrownBy(
            () ->
                new LimitValue(
                    "L",
                    "PH",
                    new Level(9, "[pH]"),
                    new Level(6, "[pH]"),
                    LimitValue.Kind.LAW,
                    "s",
                    true,
                    "factor:x"))
        .hasMessageContaining("allows nothing");
  }
}
