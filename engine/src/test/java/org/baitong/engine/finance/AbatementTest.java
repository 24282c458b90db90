package org.baitong.engine.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.finance.Abatement.Measure;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PL4")
class AbatementTest {
  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static Measure measure(String id, double benefit, double tonnes) {
    return new Measure(id, usd(benefit), Mass.of(tonnes * 1000));
  }

  private static Outcome<Money> tonne(
      double saving, double rate, double tonnes, Recorder recorder) {
    return Abatement.costOfTonne(
        new Abatement.Yearly(
            "M",
            usd(50000),
            Rate.real(new Ratio(rate)),
            10,
            usd(saving),
            usd(500),
            Mass.of(tonnes * 1000)),
        recorder);
  }

  @Test
  void whatEarnsHasNoCostOfATonne() {
    Outcome<Money> earns = tonne(9000, 0.1, 120, Recorder.OFF);
    assertThat(earns).isInstanceOf(Outcome.Disqualified.class);
    assertThat(earns.findings().getFirst().code()).isEqualTo("ABATEMENT_EARNS");
    assertThat(tonne(4000, 0.1, 0, Recorder.OFF).find()).isEmpty();
    assertThat(tonne(4000, 0.1, -3, Recorder.OFF).find()).isEmpty();
  }

  @Test
  void theStepEvaluatesToTheCost() {
    for (double rate : new double[] {0, 0.1}) {
      Recorder.Tape tape = new Recorder.Tape();
      Money cost = tonne(4000, rate, 120, tape).get();
      assertThat(Evaluate.step(tape.list().getFirst())).isCloseTo(cost.amount(), within(1e-9));
    }
  }

  @Test
  void earningMeasuresAreRankedByBenefitAndOnlyTheOthersByTonne() {
    // Taylor 2012: B earns most and saves most, the classic ratio puts it last.
    Abatement.Curve curve =
        Abatement.curve(
                List.of(
                    measure("A", 1000, 10),
                    measure("B", 5000, 100),
                    measure("C", 4000, 20),
                    measure("X", -600, 10),
                    measure("Y", -100, 20),
                    measure("raises", 10, -1)),
                usd(0))
            .get();
    assertThat(curve.fronts()).containsExactly(List.of("B"), List.of("C"), List.of("A"));
    assertThat(curve.byNetBenefit().stream().map(Abatement.Ranked::id))
        .containsExactly("B", "C", "A");
    assertThat(curve.curve().stream().map(Abatement.Ranked::id)).containsExactly("Y", "X");
    assertThat(curve.curve().getLast().cumulativeCo2e().kilograms()).isEqualTo(30_000);
  }
}
