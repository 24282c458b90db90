package org.baitong.engine.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA5")
class OutletsTest {
  static Content content(String parameter, double milligramsPerLitre, double relative) {
    return new Content(
        parameter,
        Measured.of(
            Concentration.of(milligramsPerLitre / 1000),
            relative,
            "data:concentrations/" + parameter));
  }

  static @Nullable Measured<Volume> volume(double cubicMetres) {
    return Measured.of(Volume.of(cubicMetres), 0.02, "data:flows/F");
  }

  static LimitValue limit(String parameter, double milligramsPerLitre) {
    return new LimitValue(
        "L-" + parameter,
        parameter,
        null,
        new Level(milligramsPerLitre, "mg/L"),
        LimitValue.Kind.LAW,
        "law",
        true,
        "factor:limit." + parameter);
  }

  private static Outcome<OutletResult> assess(
      Discharge after, @Nullable Discharge before, LimitValue... limits) {
    return Outlets.assess(
        new OutletRequest("O1", Receiver.PUBLIC_WATER, after, before, List.of(limits)),
        Recorder.OFF);
  }

  private static Discharge flow(@Nullable Measured<Volume> volume, Content... contents) {
    return new Discharge("F", volume, List.of(contents), List.of());
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  /** By hand: 1000 m3 x 0.15 kg/m3 = 150 kg; 1000 x 1 = 1000 kg before; 85 % removed. */
  @Test
  void loadsAndRemovalFollowFromVolumeAndConcentration() {
    OutletResult result =
        assess(
                flow(volume(1000), content("COD", 150, 0.1)),
                flow(volume(1000), content("COD", 1000, 0.1)),
                limit("COD", 100))
            .get();
    OutletResult.Row cod = result.row("COD");
    assertThat(cod.load().get().value().kilograms()).isCloseTo(150, within(1e-9));
    // sqrt(0.02^2 + 0.1^2) = 0.10198
    assertThat(cod.load().get().relativeSigma()).isCloseTo(0.1019804, within(1e-7));
    assertThat(cod.removal().get().value().value()).isCloseTo(0.85, within(1e-12));
    // 0.15 x sqrt(2) x 0.10198 = 0.021633
    assertThat(cod.removal().get().sigma().value()).isCloseTo(0.0216333, within(1e-7));
    assertThat(cod.held().verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(result.verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void moreAfterTreatmentThanBeforeIsAFinding() {
    assertThat(
            codes(
                assess(
                    flow(volume(1000), content("COD", 150, 0.1)),
                    flow(volume(1000), content("COD", 100, 0.1)))))
        .contains("WORSE_AFTER_TREATMENT");
  }

  /** By hand: 150 mg/L in 1000 m3 thinned to 3000 m3 are 50 mg/L: the same 150 kg. */
  @Test
  void dilutionThatMakesTheConcentrationComplyIsFoundAndTheLoadStandsBesideIt() {
    Outcome<OutletResult> outcome =
        assess(
            flow(volume(3000), content("COD", 50, 0.02)),
            flow(volume(1000), content("COD", 150, 0.02)),
            limit("COD", 100));
    OutletResult.Row cod = outcome.get().row("COD");
    assertThat(cod.held().verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(cod.load().get().value().kilograms()).isCloseTo(150, within(1e-9));
    assertThat(cod.removal().get().value().value()).isCloseTo(0, within(1e-12));
    assertThat(cod.undiluted().get().kilogramsPerCubicMetre()).isCloseTo(0.15, within(1e-12));
    assertThat(codes(outcome)).contains("COMPLIES_BY_DILUTION");
  }

  @Test
  void anUnknownVolumeLeavesTheLoadUnknownAndTheConcentrationJudged() {
    Outcome<OutletResult> outcome =
        assess(flow(null, content("COD", 50, 0.02)), null, limit("COD", 100));
    assertThat(outcome.get().row("COD").load()).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.get().row("COD").held().verdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(codes(outcome)).contains("OUTLET_VOLUME_MISSING");
  }

  @Test
  void qualitiesHaveNoLoadAndAreNotInTheTotals() {
    Discharge after =
        new Discharge(
            "F",
            volume(1000),
            List.of(content("COD", 50, 0.02)),
            List.of(
                new Spot("PH", new Reading("S1", new Level(7.1, "[pH]"), 0.1, "data:samples/S1"))));
    OutletResult result = assess(after, null).get();
    assertThat(result.row("PH").load()).isInstanceOf(Outcome.Missing.class);
    assertThat(Outlets.total(List.of(result, result))).containsOnlyKeys("COD");
    assertThat(Outlets.total(List.of(result, result)).values())
        .allSatisfy(load -> assertThat(load.get().kilograms()).isCloseTo(100, within(1e-9)));
  }

  @Test
  void anUnknownLoadAtOneOutletIsNotZeroInTheTotal() {
    OutletResult known = assess(flow(volume(1000), content("COD", 50, 0.02)), null).get();
    OutletResult unknown = assess(flow(null, content("COD", 50, 0.02)), null).get();
    assertThat(Outlets.total(List.of(known, unknown)).get("COD"))
        .isInstanceOf(Outcome.Missing.class);
    assertThat(Outlets.total(List.of(unknown, known)).get("COD"))
        .isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void zeroLoadIsANumberAndNothingToRemoveIsNot() {
    OutletResult result =
        assess(flow(volume(0), content("COD", 50, 0.02)), flow(volume(0), content("COD", 0, 0.02)))
            .get();
    assertThat(result.row("COD").load().get().value().kilograms()).isZero();
    assertThat(result.row("COD").removal()).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void negativeAndDoubledInputsAreRefusedWithTheirName() {
    assertThat(codes(assess(flow(volume(-1)), null))).containsExactly("POLLUTION_NEGATIVE");
    assertThat(codes(assess(flow(volume(1), content("COD", -5, 0.1)), null)))
        .containsExactly("POLLUTION_NEGATIVE");
    assertThat(codes(assess(flow(volume(1), content("COD", 5, 0.1), content("COD", 6, 0.1)), null)))
        .containsExactly("PARAMETER_TWICE");
    assertThat(codes(assess(flow(volume(1)), flow(volume(-1)))))
        .containsExactly("POLLUTION_NEGATIVE");
  }

  @Test
  void everyStepGivesItsValueAgain() {
    Recorder.Tape tape = new Recorder.Tape();
    Outlets.assess(
        new OutletRequest(
            "O1",
            Receiver.PUBLIC_WATER,
            flow(volume(3000), content("COD", 50, 0.02)),
            flow(volume(1000), content("COD", 150, 0.02)),
            List.of(limit("COD", 100))),
        tape);
    assertThat(tape.find("outlet.O1.COD.load")).isPresent();
    assertThat(tape.find("outlet.O1.COD.undiluted")).isPresent();
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
  }
}
