package org.baitong.engine.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
  private static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  private static SpecificUse perKilogram(double number) {
    return new SpecificUse(Stated.of(number, "kW.h"), Stated.of(1, "kg"));
  }

  private static PriorityFlow flow(String id, @Nullable Double cost) {
    return PriorityFlow.of(id, cost == null ? null : usd(cost));
  }

  private static PriorityResult.Ranked find(PriorityResult r, String id) {
    return r.flows().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  @Tag("SP11")
  void everyClauseThatFiredIsRecordedAndUnassessedFlowsStaySo() {
    Recorder.Tape tape = new Recorder.Tape();
    PriorityRequest request =
        PriorityRequest.of(
            Currency.USD,
            List.of(
                flow("c", 10.0),
                flow("a", 60.0),
                flow("b", 30.0),
                flow("unknown", null),
                new PriorityFlow(
                    "d", usd(0), perKilogram(2), perKilogram(1), Set.of(Clause.TOXICITY), null)),
            List.of(
                new FocusCandidate("a", "X", usd(30), 1),
                new FocusCandidate("a", "Y", usd(20), 3),
                new FocusCandidate("a", "Z", usd(10), 3)));
    PriorityResult r = Priorities.rank(request, tape).get();
    assertThat(find(r, "a").clauses()).containsExactly(Clause.PARETO_80);
    assertThat(find(r, "b").clauses()).containsExactly(Clause.PARETO_80);
    assertThat(find(r, "c").priority()).isFalse();
    assertThat(find(r, "d").clauses()).containsExactly(Clause.POTENTIAL, Clause.TOXICITY);
    assertThat(find(r, "unknown").npoCost()).isInstanceOf(Outcome.Missing.class);
    assertThat(find(r, "unknown").priority()).isFalse();
    // Scores 1.0 (Y), 0.5 (X), 0.5 (Z); X before Z because its cost is larger; 50 of 60 is enough.
    assertThat(r.focusAreas())
        .extracting(PriorityResult.FocusArea::centre)
        .containsExactly("Y", "X");
    assertThat(r.focusAreas().getLast().coverage().value()).isCloseTo(50.0 / 60, within(1e-12));
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-12));
    }
  }

  @Test
  @Tag("SP11")
  void anOverrideNeedsAReason() {
    PriorityFlow.Decision silent = new PriorityFlow.Decision(true, " ");
    PriorityFlow.Decision reasoned = new PriorityFlow.Decision(true, "buyer asks for it");
    PriorityRequest request =
        PriorityRequest.of(
            Currency.USD,
            List.of(
                flow("big", 100.0),
                new PriorityFlow("a", usd(1), null, null, Set.of(), silent),
                new PriorityFlow("b", usd(1), null, null, Set.of(), reasoned)),
            List.of());
    Outcome<PriorityResult> outcome = Priorities.rank(request, Recorder.OFF);
    assertThat(find(outcome.get(), "a").priority()).isFalse();
    assertThat(find(outcome.get(), "b").clauses()).containsExactly(Clause.TEAM);
    assertThat(outcome.findings())
        .extracting(Finding::code)
        .contains("OVERRIDE_WITHOUT_REASON", "PRIORITY_OVERRIDDEN", "FOCUS_NOT_LOCATED");
  }
}
