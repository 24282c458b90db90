package org.baitong.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.measure.DyeHouse.after;
import static org.baitong.engine.measure.DyeHouse.request;
import static org.baitong.engine.measure.DyeHouse.takes;
import static org.baitong.engine.measure.DyeHouse.usd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.measure.PlanResult.State;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The dye house closes by hand, so every expected figure is worked out beside it. */
class PlansTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static final Measure TUNING =
      Measure.of(
          "TUNING",
          List.of(
              new Effect(
                  "E-TUNE",
                  "WOOD",
                  new Change.Efficiency(new Ratio(0.75), new Ratio(0.80)),
                  null)));
  private static final Measure LEAKS = Measure.of("LEAKS", List.of(takes("LEAK", 0.6)));
  private static final Measure INSULATION = Measure.of("INSULATION", List.of(takes("STEAM", 0.2)));

  private static PlanResult plan(Measure... measures) {
    return Plans.calculate(request(measures), Recorder.OFF).get();
  }

  private static double money(Outcome<PlanResult.Saving> saving) {
    return saving.get().money().amount();
  }

  @Test
  @Tag("ME6")
  void threeMeasuresOnOneFlowGiveTheVectorOfMultiplicativeOverlap() {
    // calc-finance-portfolio.json, interaction-multiplicative: 1000 with 20, 15 and 10 %.
    ResponseNetwork one =
        new ResponseNetwork(
            List.of(
                new ResponseNetwork.Centre("C", ResponseNetwork.Kind.PRODUCTION, Layer.MATERIAL)),
            DyeHouse.flows(
                """
                IN   | - | C | SUPPLY | W | 1000 | m3 | WATER=1 m3
                OUT  | C | - | LOSS   | W | 1000 | m3 | WATER=1 m3
                """),
            Set.of());
    PlanRequest.Value value =
        new PlanRequest.Value(Currency.USD, Map.of("IN", new Price(usd(1), "data:p")), List.of());
    PlanResult result =
        Plans.calculate(
                new PlanRequest(
                    one,
                    List.of(
                        Measure.of("A", List.of(takes("IN", 0.2))),
                        Measure.of("B", List.of(takes("IN", 0.15))),
                        Measure.of("C", List.of(takes("IN", 0.1)))),
                    value,
                    List.of()),
                Recorder.OFF)
            .get();
    assertThat(result.total().money().amount()).isCloseTo(388.0, EXACT);
    assertThat(result.measures().stream().map(row -> money(row.alone())).toList())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(200.0, 150.0, 100.0);
    assertThat(result.measures().stream().map(row -> money(row.inPlan())).toList())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(200.0, 120.0, 68.0);
    assertThat(result.measures().stream().map(row -> row.fair().get().amount()).toList())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(176.0, 128.5, 83.5);
  }

  @Test
  @Tag("ME6")
  void fuelIsDemandOverEfficiency() {
    // F = D / eta: demand 7500 GJ falls to 5600 + 200 GJ, efficiency rises from 0.75 to 0.80.
    PlanResult result = plan(TUNING, LEAKS, INSULATION);
    assertThat(after(result, "WOOD")).isCloseTo(5800 / 0.80 / 10, within(1e-9));
    // The stack loses what is left of the fuel: 7250 - 5800 GJ.
    assertThat(after(result, "STACK")).isCloseTo(1450, within(1e-7));
    // What the dye bath does not get it does not lose.
    assertThat(after(result, "HEAT")).isCloseTo(5600, within(1e-7));
    assertThat(result.sequence()).containsExactly("INSULATION", "LEAKS", "TUNING");
    assertThat(result.total().money().amount()).isCloseTo(40 * (1000 - 725), within(1e-7));
  }

  @Test
  @Tag("ME6")
  void noOrderOfMeasuresChangesAnyFigure() {
    List<Measure> measures =
        new ArrayList<>(
            List.of(
                TUNING,
                LEAKS,
                INSULATION,
                Measure.of("STACK", List.of(takes("STACK", 0.1))),
                Measure.of("RINSE", List.of(takes("FRESH", 0.1, "SEWAGE"))),
                Measure.of("SCRAP", List.of(takes("SCRAP", 0.3)))));
    PlanResult first = plan(measures.toArray(Measure[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(measures, random);
      PlanResult other = plan(measures.toArray(Measure[]::new));
      assertThat(other.total().money().amount())
          .isCloseTo(first.total().money().amount(), within(1e-6));
      assertThat(other.sequence()).isEqualTo(first.sequence());
      for (Measure measure : measures) {
        assertThat(other.row(measure.id()).fair().get().amount())
            .isCloseTo(first.row(measure.id()).fair().get().amount(), within(1e-6));
        assertThat(money(other.row(measure.id()).inPlan()))
            .isCloseTo(money(first.row(measure.id()).inPlan()), within(1e-6));
      }
    }
  }

  @Test
  @Tag("ME6")
  void savingsInThePlanAndFairSharesSumToTheTotal() {
    PlanResult result =
        plan(
            TUNING, LEAKS, INSULATION, Measure.of("RINSE", List.of(takes("FRESH", 0.1, "SEWAGE"))));
    double planned = result.measures().stream().mapToDouble(row -> money(row.inPlan())).sum();
    double fair = result.measures().stream().mapToDouble(row -> row.fair().get().amount()).sum();
    double alone = result.measures().stream().mapToDouble(row -> money(row.alone())).sum();
    assertThat(planned).isCloseTo(result.total().money().amount(), within(1e-7));
    assertThat(fair).isCloseTo(result.total().money().amount(), within(1e-7));
    assertThat(alone).isGreaterThan(planned + 1);
    assertThat(result.row("RINSE").cluster()).containsExactly("RINSE");
    assertThat(result.row("LEAKS").cluster()).containsExactly("INSULATION", "LEAKS", "TUNING");
  }

  @Test
  @Tag("ME5")
  void waterSavedIsWaterNotDischargedAndTheLoadStays() {
    PlanResult result = plan(Measure.of("RINSE", List.of(takes("FRESH", 0.2, "SEWAGE"))));
    assertThat(after(result, "FRESH")).isCloseTo(40000, EXACT);
    assertThat(after(result, "SEWAGE")).isCloseTo(43000, EXACT);
    assertThat(after(result, "VAPOUR")).isCloseTo(2000, EXACT);
    assertThat(after(result, "REUSED")).isCloseTo(5000, EXACT);
    assertThat(after(result, "EFFLUENT")).isCloseTo(38000, EXACT);
    assertThat(after(result, "EFF.COD")).isEqualTo(4000);
    assertThat(result.total().amounts().values())
        .singleElement()
        .satisfies(water -> assertThat(water.number()).isCloseTo(10000, EXACT));
  }

  @Test
  @Tag("ME5")
  void aLoadThatIsNotSetFreeGoesThroughTheLoopOfReusedWater() {
    PlanResult result = plan(Measure.of("SIZE", List.of(takes("L-IN", 0.25))));
    // Shares stay: 40400/40400 of the load enters treatment, 1 % of it returns with reused water.
    assertThat(after(result, "SEWAGE.COD")).isCloseTo(30000 / (1 - 400.0 / 40400), within(1e-7));
    assertThat(after(result, "EFF.COD")).isCloseTo(3000, within(1e-7));
    assertThat(after(result, "EFFLUENT")).isEqualTo(48000);
  }

  @Test
  @Tag("ME5")
  void reusedWaterReplacesFreshWaterAndLeavesNoMore() {
    PlanResult result =
        plan(
            Measure.of(
                "REUSE",
                List.of(new Effect("E", "REUSED", new Change.More(Stated.of(10000, "m3")), null))));
    assertThat(after(result, "FRESH")).isCloseTo(40000, EXACT);
    assertThat(after(result, "SEWAGE")).isCloseTo(53000, EXACT);
    assertThat(after(result, "EFFLUENT")).isCloseTo(38000, EXACT);
  }

  @Test
  @Tag("ME5")
  void scrapAvoidedIsFabricNotBought() {
    PlanResult result = plan(Measure.of("MARKER", List.of(takes("SCRAP", 0.3))));
    assertThat(after(result, "SCRAP")).isCloseTo(70, EXACT);
    assertThat(after(result, "FABRIC")).isCloseTo(1070, EXACT);
    assertThat(after(result, "DYESTUFF")).isEqualTo(50);
    assertThat(after(result, "STEAM")).isEqualTo(7000);
  }

  @Test
  @Tag("ME5")
  void lessDyestuffIsLessSludge() {
    PlanResult result = plan(Measure.of("DOSE", List.of(takes("DYESTUFF", 0.1))));
    assertThat(after(result, "SPENT")).isCloseTo(45, EXACT);
    assertThat(after(result, "SLUDGE")).isCloseTo(45, EXACT);
    assertThat(after(result, "FABRIC")).isEqualTo(1100);
  }

  @Test
  @Tag("ME5")
  void everyLayerOfEveryCentreStillBalances() {
    PlanResult result =
        plan(
            TUNING,
            LEAKS,
            INSULATION,
            Measure.of("STACK", List.of(takes("STACK", 0.1))),
            Measure.of("RINSE", List.of(takes("FRESH", 0.1, "SEWAGE"))),
            Measure.of(
                "REUSE",
                List.of(new Effect("E", "REUSED", new Change.More(Stated.of(900, "m3")), null))),
            Measure.of("SCRAP", List.of(takes("SCRAP", 0.3))));
    ResponseNetwork network = DyeHouse.network();
    for (ResponseNetwork.Centre centre : network.centres()) {
      for (Layer layer : List.of(Layer.ENERGY, Layer.WATER, Layer.MATERIAL)) {
        assertThat(residual(network, centre.id(), layer, flow -> flow.amount().number()))
            .isCloseTo(0, within(1e-3));
        double largest = 1e13;
        assertThat(residual(network, centre.id(), layer, flow -> after(result, flow.id())))
            .as("%s %s", centre.id(), layer.id())
            .isCloseTo(0, within(1e-12 * largest));
      }
    }
  }

  private interface Amount {
    double of(ResponseNetwork.Flow flow);
  }

  private static double residual(
      ResponseNetwork network, String centre, Layer layer, Amount amount) {
    double sum = 0;
    for (ResponseNetwork.Flow flow : network.flows()) {
      Quantity content = flow.contents().get(layer);
      double carried = content == null ? 0 : content.value() * amount.of(flow);
      sum += centre.equals(flow.to()) ? carried : 0;
      sum -= centre.equals(flow.from()) ? carried : 0;
    }
    return sum;
  }

  private static Watch.Concentration limit(double max) {
    // 4000 kg in 48000 m3 are 83.3 mg/L.
    return new Watch.Concentration(
        "OUT.COD",
        new Reading("mean", new Level(4000.0 / 48, "mg/L"), 2.0, "step:x"),
        new LimitValue(
            "L",
            "COD",
            null,
            new Level(max, "mg/L"),
            LimitValue.Kind.PERMIT,
            "permit",
            true,
            "data:limits/L/max"),
        "EFFLUENT",
        "EFF.COD");
  }

  private static PlanResult watched(Watch watch, Measure... measures) {
    PlanRequest request = request(measures);
    return Plans.calculate(
            new PlanRequest(request.network(), request.measures(), request.value(), List.of(watch)),
            Recorder.OFF)
        .get();
  }

  @Test
  @Tag("ME5")
  void aWaterMeasureThatBreaksTheLimitIsBlockedWithTheReason() {
    Measure rinse = Measure.of("RINSE", List.of(takes("FRESH", 0.2, "SEWAGE")));
    // 4000 kg in 38000 m3 are 105.3 mg/L.
    PlanResult result = watched(limit(100), rinse);
    PlanResult.Row row = result.row("RINSE");
    assertThat(row.state()).isEqualTo(State.BLOCKED);
    assertThat(row.alone()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(row.inPlan().findings().getFirst().code()).isEqualTo("MEASURE_BREAKS_LIMIT");
    assertThat(result.total().money().amount()).isZero();
    assertThat(watched(limit(150), rinse).row("RINSE").state()).isEqualTo(State.PLANNED);
    PlanResult.Checked checked = watched(limit(150), rinse).checks().getFirst();
    assertThat(checked.after().value()).isCloseTo(4000.0 / 38, within(1e-9));
  }

  @Test
  @Tag("ME5")
  void whatLowersTheLoadLetsTheWaterMeasureBeDone() {
    PlanResult result =
        watched(
            limit(100),
            Measure.of("A-RINSE", List.of(takes("FRESH", 0.2, "SEWAGE"))),
            Measure.of("B-SIZE", List.of(takes("L-IN", 0.25))));
    assertThat(result.sequence()).containsExactly("B-SIZE", "A-RINSE");
    assertThat(result.row("A-RINSE").alone()).isInstanceOf(Outcome.Disqualified.class);
  }

  @Test
  @Tag("ME5")
  void aBurdenThatGrowsBecauseAnotherShrinksIsBlocked() {
    Effect shift = new Effect("E", "SCRAP", new Change.More(Stated.of(10, "t")), null);
    PlanResult result =
        watched(new Watch.Burden("SCRAP", "medium.WASTE"), Measure.of("SHIFT", List.of(shift)));
    assertThat(result.row("SHIFT").state()).isEqualTo(State.BLOCKED);
    assertThat(result.row("SHIFT").fair().findings().getFirst().code())
        .isEqualTo("MEASURE_SHIFTS_BURDEN");
    PlanResult load =
        watched(
            new Watch.Burden("EFF.COD", "medium.WASTEWATER"),
            Measure.of("SHIFT", List.of(takes("L-IN", -0.1))));
    assertThat(load.row("SHIFT").inPlan().findings().getFirst().code())
        .isEqualTo("MEASURE_RAISES_LOAD");
  }

  @Test
  @Tag("ME6")
  void ofTwoThatExcludeEachOtherTheBetterIsPlannedAndItsLoserSaysWhy() {
    Measure new_ =
        new Measure(
            "NEW",
            List.of(
                new Effect(
                    "E-NEW",
                    "WOOD",
                    new Change.Efficiency(new Ratio(0.75), new Ratio(0.85)),
                    null)),
            Set.of("TUNING"),
            Set.of(),
            null,
            null);
    PlanResult result = plan(TUNING, new_);
    assertThat(result.row("NEW").state()).isEqualTo(State.PLANNED);
    assertThat(result.row("TUNING").state()).isEqualTo(State.EXCLUDED);
    assertThat(result.row("TUNING").alone().isUsable()).isTrue();
    assertThat(result.row("TUNING").inPlan().findings().getFirst().code())
        .isEqualTo("MEASURE_EXCLUDED");
  }

  @Test
  @Tag("ME6")
  void whatIsRequiredComesFirstAndIsMissedWhenItIsBlocked() {
    Measure drive = new Measure("A", LEAKS.effects(), Set.of(), Set.of("INSULATION"), null, null);
    assertThat(plan(drive, INSULATION).sequence()).containsExactly("INSULATION", "A");
    Finding veto = Finding.error("MEASURE_BURNS_WASTE", org.baitong.engine.outcome.Where.ALL);
    Measure vetoed =
        new Measure("INSULATION", INSULATION.effects(), Set.of(), Set.of(), null, veto);
    PlanResult result = plan(drive, vetoed);
    assertThat(result.row("INSULATION").state()).isEqualTo(State.BLOCKED);
    assertThat(result.row("A").state()).isEqualTo(State.UNMET);
    assertThat(plan(drive).row("A").state()).isEqualTo(State.UNMET);
    Measure circle = new Measure("B", TUNING.effects(), Set.of(), Set.of("B"), null, null);
    assertThat(plan(circle).row("B").state()).isEqualTo(State.UNMET);
  }

  @Test
  @Tag("ME6")
  void moreInteractingMeasuresThanCanBeTriedAreSampledAndSaySo() {
    List<Measure> many = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      many.add(
          Measure.of(
              "M" + (10 + i),
              List.of(
                  new Effect(
                      "E" + i, "STEAM", new Change.Share(new Ratio(0.02 + 0.001 * i)), null))));
    }
    Outcome<PlanResult> outcome =
        Plans.calculate(request(many.toArray(Measure[]::new)), Recorder.OFF);
    PlanResult result = outcome.get();
    assertThat(outcome.findings()).extracting(Finding::code).contains("ATTRIBUTION_SAMPLED");
    assertThat(result.measures()).allMatch(PlanResult.Row::sampled);
    double fair = result.measures().stream().mapToDouble(row -> row.fair().get().amount()).sum();
    assertThat(fair).isCloseTo(result.total().money().amount(), within(1e-6));
    assertThat(Plans.calculate(request(many.toArray(Measure[]::new)), Recorder.OFF).get())
        .isEqualTo(result);
  }

  @Test
  @Tag("ME6")
  void everyFigureIsExplainedByStepsThatGiveItAgain() {
    Recorder.Tape tape = new Recorder.Tape();
    PlanResult result =
        Plans.calculate(
                request(
                    TUNING,
                    LEAKS,
                    INSULATION,
                    Measure.of("MORE", List.of(takes("STEAM", 0.1))),
                    Measure.of("STACK", List.of(takes("STACK", 0.1))),
                    Measure.of("RINSE", List.of(takes("FRESH", 0.1, "SEWAGE"))),
                    Measure.of("SIZE", List.of(takes("L-IN", 0.25)))),
                tape)
            .get();
    assertThat(tape.list()).hasSizeGreaterThan(200);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step))
          .as(step.toString())
          .isCloseTo(step.value(), within(1e-9 * Math.max(1, Math.abs(step.value()))));
      step.inputs().stream()
          .filter(input -> input.origin().startsWith("step:"))
          .forEach(
              input ->
                  assertThat(tape.find(input.origin().substring(5)))
                      .as("%s of %s", input.origin(), step.id())
                      .hasValueSatisfying(
                          of ->
                              assertThat(of.value())
                                  .isCloseTo(
                                      input.value(),
                                      within(1e-9 * Math.max(1, Math.abs(of.value()))))));
    }
    assertThat(tape.find("plan.money").orElseThrow().value())
        .isEqualTo(result.total().money().amount());
    assertThat(tape.find("measure.LEAKS.fair.money")).isPresent();
    assertThat(tape.find("measure.LEAKS.plan.water")).isPresent();
  }
}
