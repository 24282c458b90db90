package org.baitong.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.measure.DyeHouse.request;
import static org.baitong.engine.measure.DyeHouse.takes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.measure.PlanResult.State;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Effects that cannot be are refused by name; random ones that can be keep every balance. */
class RefusedEffectsTest {
  private static Effect effect(String flow, Change change, @Nullable String answers) {
    return new Effect("E-" + flow, flow, change, answers);
  }

  private static Change less(double amount, String unit) {
    return new Change.Less(Stated.of(amount, unit));
  }

  @Test
  @Tag("ME5")
  void everyImpossibleEffectIsRefusedByItsName() {
    Map<Effect, String> wrong = new LinkedHashMap<>();
    wrong.put(takes("NOWHERE", 0.1), "EFFECT_FLOW_UNKNOWN");
    wrong.put(takes("CLOTH", 0.1), "EFFECT_ON_PRODUCT");
    wrong.put(takes("SCRAP", 1.01), "EFFECT_EXCEEDS_FLOW");
    wrong.put(effect("WOOD", less(1000.1, "t"), null), "EFFECT_EXCEEDS_FLOW");
    wrong.put(effect("WOOD", less(-1, "t"), null), "EFFECT_NEGATIVE");
    wrong.put(effect("REUSED", new Change.More(Stated.of(-1, "m3")), null), "EFFECT_NEGATIVE");
    wrong.put(effect("WOOD", less(10, "m3"), null), "EFFECT_UNIT_DIFFERS");
    wrong.put(effect("REUSED", new Change.More(Stated.of(5, "kW.h")), null), "EFFECT_UNIT_DIFFERS");
    wrong.put(
        effect("WOOD", new Change.Efficiency(new Ratio(0), new Ratio(0.8)), null),
        "EFFECT_EFFICIENCY_IMPOSSIBLE");
    wrong.put(
        effect("WOOD", new Change.Efficiency(new Ratio(0.7), new Ratio(-0.8)), null),
        "EFFECT_EFFICIENCY_IMPOSSIBLE");
    wrong.put(effect("WOOD", new Change.Replaced(new Ratio(0.1)), null), "EFFECT_REPLACES_NOTHING");
    wrong.put(takes("FRESH", 0.1, "NOWHERE"), "EFFECT_ANSWER_UNKNOWN");
    wrong.put(takes("FRESH", 0.1, "FRESH"), "EFFECT_ANSWER_UNKNOWN");
    wrong.put(takes("FRESH", 0.1, "STACK"), "EFFECT_ANSWER_ELSEWHERE");
    wrong.put(takes("FRESH", 0.1, "HEAT"), "EFFECT_ANSWER_ELSEWHERE");
    wrong.put(takes("FRESH", 0.1), "EFFECT_AMBIGUOUS");
    wrong.forEach(
        (effect, code) -> {
          Outcome<PlanResult> outcome =
              Plans.calculate(request(Measure.of("M", List.of(effect))), Recorder.OFF);
          PlanResult.Row row = outcome.get().row("M");
          assertThat(row.state()).as(code).isEqualTo(State.UNKNOWN);
          assertThat(row.alone().findings()).extracting(Finding::code).containsExactly(code);
          assertThat(row.inPlan().isUsable()).isFalse();
          assertThat(outcome.findings()).extracting(Finding::code).contains(code);
          assertThat(outcome.get().total().money().amount()).isZero();
        });
  }

  @Test
  @Tag("ME5")
  void theQuestionNamesTheCandidates() {
    Outcome<PlanResult> outcome =
        Plans.calculate(request(Measure.of("M", List.of(takes("FRESH", 0.1)))), Recorder.OFF);
    assertThat(outcome.findings().getFirst().args().toString()).contains("SEWAGE, VAPOUR");
  }

  @Test
  @Tag("ME5")
  void anEfficiencyBeyondWhatTheFuelHoldsBreaksTheBalance() {
    Effect tooGood = effect("WOOD", new Change.Efficiency(new Ratio(0.75), new Ratio(1.2)), null);
    PlanResult result =
        Plans.calculate(request(Measure.of("M", List.of(tooGood))), Recorder.OFF).get();
    assertThat(result.row("M").state()).isEqualTo(State.BLOCKED);
    assertThat(result.row("M").inPlan().findings())
        .extracting(Finding::code)
        .containsExactly("EFFECT_BREAKS_BALANCE");
  }

  @Test
  @Tag("ME6")
  void aNetworkThatFeedsItselfIsRefused() {
    ResponseNetwork circle =
        new ResponseNetwork(
            List.of(
                new Centre("A", Kind.UTILITY, Layer.ENERGY),
                new Centre("B", Kind.UTILITY, Layer.ENERGY)),
            DyeHouse.flows(
                """
                AB | A | B | SUPPLY | X | 10 | GJ | ENERGY=1 MJ
                BA | B | A | SUPPLY | Y | 10 | GJ | ENERGY=1 MJ
                """),
            Set.of());
    Outcome<PlanResult> outcome =
        Plans.calculate(
            new PlanRequest(
                circle,
                List.of(Measure.of("M", List.of(takes("AB", 0.1)))),
                DyeHouse.value(),
                List.of()),
            Recorder.OFF);
    assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.findings().getFirst().code()).isEqualTo("RESPONSE_UNDETERMINED");
  }

  @Test
  void whatCannotBeANetworkIsNotMade() {
    Centre centre = new Centre("A", Kind.UTILITY, Layer.ENERGY);
    assertThatThrownBy(() -> new ResponseNetwork(List.of(centre, centre), List.of(), Set.of()))
        .hasMessageContaining("two centres A");
    assertThatThrownBy(
            () ->
                new ResponseNetwork(
                    List.of(),
                    DyeHouse.flows("X | A | - | LOSS | X | 1 | GJ | ENERGY=1 MJ"),
                    Set.of()))
        .hasMessageContaining("ends at A");
    assertThatThrownBy(() -> DyeHouse.flows("X | A | - | LOSS | X | -1 | GJ | ENERGY=1 MJ"))
        .hasMessageContaining("zero or positive");
    assertThatThrownBy(() -> DyeHouse.flows("X | A | - | LOSS | X | 1 | GJ | ENERGY=0 MJ"))
        .hasMessageContaining("positive ENERGY");
    Measure twice = Measure.of("M", List.of());
    assertThatThrownBy(() -> request(twice, twice)).hasMessageContaining("same id");
  }

  @Test
  @Tag("ME6")
  void nothingDoneSavesNothingAndAllTakenLeavesNothing() {
    PlanResult none = Plans.calculate(request(), Recorder.OFF).get();
    assertThat(none.flows()).isEmpty();
    assertThat(none.total().money().amount()).isZero();
    PlanResult all =
        Plans.calculate(request(Measure.of("M", List.of(takes("LEAK", 1)))), Recorder.OFF).get();
    assertThat(DyeHouse.after(all, "LEAK")).isZero();
    assertThat(DyeHouse.after(all, "WOOD")).isCloseTo(7000.0 / 7500 * 1000, within(1e-9));
    Measure empty = Measure.of("M", List.of());
    assertThat(Plans.calculate(request(empty), Recorder.OFF).findings())
        .extracting(Finding::code)
        .containsExactly("MEASURE_NOT_QUANTIFIED");
  }

  @Test
  @Tag("ME6")
  void randomMeasuresSumToTheirTotalAndNeverSaveMoreThanAlone() {
    Random random = new Random(41);
    List<String> flows = List.of("STEAM", "LEAK", "STACK", "WOOD", "SCRAP", "DYESTUFF", "L-IN");
    for (int round = 0; round < 200; round++) {
      List<Measure> measures = new ArrayList<>();
      int count = 1 + random.nextInt(8);
      for (int i = 0; i < count; i++) {
        String flow = flows.get(random.nextInt(flows.size()));
        double most = flow.equals("WOOD") ? 0.03 : 0.4;
        measures.add(
            Measure.of(
                "M" + i,
                List.of(
                    new Effect(
                        "E" + i,
                        flow,
                        new Change.Share(new Ratio(most * random.nextDouble())),
                        null))));
      }
      PlanResult result =
          Plans.calculate(request(measures.toArray(Measure[]::new)), Recorder.OFF).get();
      double inPlan = 0;
      double fair = 0;
      double alone = 0;
      for (PlanResult.Row row : result.measures()) {
        if (row.state() == State.PLANNED) {
          inPlan += row.inPlan().get().money().amount();
          fair += row.fair().get().amount();
          alone += row.alone().get().money().amount();
        }
      }
      double total = result.total().money().amount();
      assertThat(inPlan).isCloseTo(total, within(1e-6));
      assertThat(fair).isCloseTo(total, within(1e-6));
      assertThat(alone).isGreaterThan(total - 1e-6);
    }
  }
}
