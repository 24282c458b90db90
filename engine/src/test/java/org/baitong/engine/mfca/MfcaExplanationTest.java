package org.baitong.engine.mfca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every recorded step evaluates to its value again, and its inputs are steps that exist. */
class MfcaExplanationTest {
  private static Recorder.Tape tape(Nets net) {
    Recorder.Tape tape = new Recorder.Tape();
    Mfca.calculate(net.request(), tape);
    return tape;
  }

  private static void reevaluate(Recorder.Tape tape) {
    for (Step step : tape.list()) {
      double scale = 1;
      for (Input input : step.inputs()) {
        scale = Math.max(scale, Math.abs(input.value()));
        if (input.origin().startsWith("step:")) {
          Step from = tape.find(input.origin().substring(5)).orElse(null);
          assertThat(from).as(step.id() + " <- " + input.origin()).isNotNull();
          if (from != null) {
            assertThat(input.value())
                .as(step.id() + " <- " + input.origin())
                .isCloseTo(from.value(), within(1e-9 * Math.max(1, Math.abs(from.value()))));
          }
        }
      }
      assertThat(Evaluate.step(step))
          .as(step.id() + " = " + step.formula())
          .isCloseTo(step.value(), within(1e-9 * scale));
    }
  }

  @Test
  @Tag("SP12")
  void everyStepOfThePublishedCasesEvaluatesToItsValue() {
    Nets steel = MfcaValidationTest.steel();
    steel.options = MfcaOptions.rounded(3);
    Recorder.Tape tape = tape(steel);
    reevaluate(tape);
    assertThat(tape.find("mfca.total.losses").orElseThrow().value())
        .isCloseTo(53_325.42, within(1e-6));
    assertThat(tape.find("mfca.centre.CUT.key").orElseThrow().value()).isEqualTo(0.663);
    reevaluate(tape(MfcaValidationTest.meti()));
  }

  @Test
  @Tag("SP12")
  void everyStepOfRandomNetworksEvaluatesToItsValue() {
    qt().withExamples(150)
        .forAll(longs().all())
        .checkAssert(seed -> reevaluate(tape(RandomNets.of(seed))));
  }

  @Test
  @Tag("SP12")
  void theRecorderChangesNoFigure() {
    Nets net = RandomNets.of(7);
    assertThat(Mfca.calculate(net.request(), new Recorder.Tape())).isEqualTo(net.outcome());
  }
}
