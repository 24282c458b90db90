package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.acceptance.example.GarmentFactory;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.Explanation;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.assessment.improve.Improvements;
import org.baitong.assessment.improve.LossCause;
import org.baitong.dossier.Cause;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureInput;
import org.baitong.dossier.Price;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.measure.PlanResult.State;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Stated;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Causes and measures of the example garment factory, from the dossier to the factory after. */
class MeasuresTest {
  private static final Assessment ASSESSED = Assessments.of(GarmentFactory.dossier());
  private static final Improvements FOUND = ASSESSED.improvements();
  private static final Improvements.Plan PLAN = FOUND.plan().get();

  private static double saved(String account) {
    return Objects.requireNonNull(PLAN.total().amounts().get(account), account).number();
  }

  private static double after(String flow) {
    return PLAN.flows().stream()
        .filter(change -> change.flow().equals(flow))
        .mapToDouble(change -> change.after().number())
        .findFirst()
        .orElseThrow();
  }

  private static double before(String flow) {
    return ASSESSED.balance().flows().stream()
        .filter(row -> row.id().equals(flow))
        .mapToDouble(row -> row.reconciled().get())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("ME6")
  void threeSavingsStandBesideEachOtherAndTotalsUseTheOneInThePlan() {
    double alone = 0;
    double inPlan = 0;
    double fair = 0;
    for (Improvements.MeasureRow row : FOUND.measures()) {
      PlanResult.Row savings = row.savings();
      if (savings.state() == State.PLANNED) {
        alone += savings.alone().get().money().amount();
        inPlan += savings.inPlan().get().money().amount();
        fair += savings.fair().get().amount();
      }
    }
    double total = PLAN.total().money().amount();
    assertThat(inPlan).isCloseTo(total, within(1e-6));
    assertThat(fair).isCloseTo(total, within(1e-6));
    assertThat(alone).isGreaterThan(total + 1000);
    assertThat(PLAN.sequence()).containsSubsequence("ME-LAGGING", "ME-TRAPS", "ME-OXYGEN");
    assertThat(FOUND.measure("ME-BOILER").savings().state()).isEqualTo(State.EXCLUDED);
  }

  @Test
  @Tag("ME5")
  void aWaterMeasureThatRaisesTheConcentrationOverItsLimitIsBlocked() {
    PlanResult.Row rinse = FOUND.measure("ME-RINSE").savings();
    assertThat(rinse.state()).isEqualTo(State.BLOCKED);
    assertThat(rinse.alone()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(rinse.inPlan().findings())
        .first()
        .extracting(Finding::code)
        .isEqualTo("MEASURE_BREAKS_LIMIT");
    assertThat(PLAN.checks())
        .anySatisfy(
            check -> {
              assertThat(check.watch()).startsWith("OUT-1.COD");
              // The load stays, the volume falls a little.
              assertThat(check.after().value())
                  .isCloseTo(
                      check.before().value() * before("F-EFFLUENT") / after("F-EFFLUENT"),
                      within(1e-9));
            });
  }

  @Test
  @Tag("ME4")
  void burningFabricScrapIsBlockedAsAShiftedBurden() {
    PlanResult.Row scraps = FOUND.measure("ME-SCRAPS").savings();
    assertThat(scraps.state()).isEqualTo(State.BLOCKED);
    assertThat(scraps.inPlan().findings())
        .extracting(Finding::code)
        .containsExactly("MEASURE_BURNS_WASTE");
  }

  @Test
  @Tag("ME7")
  void woodIsSavedInDryTonnesAndGigajoules() {
    double kilograms = before("F-WOOD") - after("F-WOOD");
    // 30 % moisture on wet basis, 11.8 MJ/kg net as bought, as the dossier states.
    assertThat(saved("wood.dry")).isCloseTo(kilograms * 0.7 / 1000, within(1e-6));
    assertThat(saved("wood.energy")).isCloseTo(kilograms * 11.8 / 1e6, within(1e-6));
    WoodAccount wood = Objects.requireNonNull(PLAN.wood());
    WoodAccount was = Objects.requireNonNull(ASSESSED.effects().wood());
    assertThat(dry(was) - dry(wood)).isCloseTo(saved("wood.dry") * 1000, within(1e-3));
  }

  private static double dry(WoodAccount wood) {
    return wood.lots().stream().mapToDouble(lot -> Objects.requireNonNull(lot.dry())).sum();
  }

  @Test
  @Tag("ME5")
  void anEffectAsksAnEngineeringCalculatorAndEveryStepOfItIsTold() {
    // 1300 lamps of 44 W become 20 W for 2250 hours a year: 1300 * 24 W * 2250 h = 70 200 kW.h.
    Explanation explanation = Explanation.of(GarmentFactory.dossier(), ReferenceData.base(), null);
    Step kept =
        explanation.steps().stream()
            .filter(step -> step.id().equals("input.EF-LED-1.kept"))
            .findFirst()
            .orElseThrow();
    assertThat(kept.inputs().getFirst().value()).isCloseTo(70_200, within(1e-6));
    assertThat(kept.inputs().getFirst().origin()).startsWith("step:effect.EF-LED-1.lighting.");
    assertThat(String.join("\n", explanation.tree("input.EF-LED-1.kept", 6)))
        .contains("effect.EF-LED-1.lighting.");
  }

  @Test
  @Tag("ME5")
  void aCalculatorThatCannotBeAskedLeavesTheMeasureUnknownAndSaysWhy() {
    Dossier dossier = GarmentFactory.dossier();
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("calculator:candles/saving", "CALCULATOR_UNKNOWN");
    wrong.put("calculator:lighting/wax", "CALCULATOR_INPUT_WRONG");
    wrong.put("calculator:lighting/newPower", "CALCULATOR_INPUT_WRONG");
    wrong.put("calculator:chiller/saving", "CALCULATOR_NO_INPUT");
    wrong.put("calculator of my own", "EFFECT_VALUE_MISSING");
    wrong.forEach(
        (source, code) -> {
          Assessment assessment = Assessments.of(asking(dossier, source));
          assertThat(Assessments.codes(assessment)).as(source).contains(code);
          assertThat(assessment.improvements().measure("ME-LED").savings().state())
              .as(source)
              .isEqualTo(State.UNKNOWN);
        });
    Map<String, MeasureInput> damaged = new LinkedHashMap<>();
    damaged.put("no such field", input("candles", 3.0, null));
    damaged.put("wrong unit", input("hours", 2250.0, "kg"));
    damaged.put("negative", input("hours", -1.0, "h"));
    damaged.put("more hours than a year has", input("hours", 9000.0, "h"));
    damaged.forEach(
        (what, row) -> {
          List<MeasureInput> rows = new ArrayList<>(dossier.improvement().inputs());
          rows.removeIf(one -> one.field().equals("hours"));
          rows.add(row);
          Assessment assessment = Assessments.of(dossier.with(MeasureInput.class, rows));
          assertThat(assessment.improvements().measure("ME-LED").savings().state())
              .as(what)
              .isEqualTo(State.UNKNOWN);
        });
  }

  private static MeasureInput input(String field, double value, @Nullable String unit) {
    return new MeasureInput("IN-X", "ME-LED", "lighting", field, value, unit, null, "test");
  }

  private static Dossier asking(Dossier dossier, String source) {
    List<MeasureEffect> effects = new ArrayList<>();
    for (MeasureEffect e : dossier.improvement().effects()) {
      effects.add(
          e.id().equals("EF-LED-1")
              ? new MeasureEffect(
                  e.id(),
                  e.measure(),
                  e.flow(),
                  e.kind(),
                  null,
                  e.unit(),
                  null,
                  null,
                  null,
                  null,
                  source)
              : e);
    }
    return dossier.with(MeasureEffect.class, effects);
  }

  @Test
  @Tag("ME7")
  void moneyIsCountedAtThePriceOfTheLastUnit() {
    // LED takes 70200 kW.h of sewing and 15 MW.h of cutting, with the losses of the cables between.
    Explanation explanation = Explanation.of(GarmentFactory.dossier(), ReferenceData.base(), null);
    assertThat(
            explanation.steps().stream()
                .filter(step -> step.id().equals("price.F-GRID"))
                .map(Step::value))
        .containsExactly(0.137);
    assertThat(Assessments.codes(ASSESSED))
        .contains("PRICE_MAY_BE_AVERAGE")
        .doesNotContain("PRICE_OF_SAVING_MISSING");
    Dossier dossier = GarmentFactory.dossier();
    List<Price> prices = new ArrayList<>(dossier.prices());
    prices.removeIf(price -> price.carrier().equals("ELECTRICITY"));
    Assessment averaged = Assessments.of(dossier.with(Price.class, prices));
    assertThat(averaged.findings())
        .anyMatch(
            finding ->
                finding.code().equals("PRICE_IS_AVERAGE")
                    && finding.where().id().equals("ELECTRICITY"));
    assertThat(led(averaged)).isGreaterThan(led(ASSESSED) * 1.04);
  }

  private static double led(Assessment assessment) {
    return assessment.improvements().measure("ME-LED").savings().alone().get().money().amount();
  }

  @Test
  @Tag("ME5")
  void gasesAfterTheMeasuresAreThoseOfTheInventoryOnTheFlowsAfter() {
    EmissionAccount before = Objects.requireNonNull(ASSESSED.effects().emissions());
    EmissionAccount after = Objects.requireNonNull(PLAN.emissions());
    Map<String, Double> fell = new LinkedHashMap<>(before.gases());
    fell.replaceAll((gas, kg) -> kg - after.gases().getOrDefault(gas, 0.0));
    fell.forEach(
        (gas, kg) -> {
          Stated counted = PLAN.total().amounts().get("gas." + gas);
          double account = counted == null ? 0 : counted.number();
          assertThat(account)
              .as(gas)
              .isCloseTo(kg, within(1e-9 * Math.max(1, before.gases().getOrDefault(gas, 1.0))));
        });
    assertThat(saved("co2e")).isPositive();
  }

  @Test
  @Tag("ME1")
  void eachPricedLossHasItsWhereAndWhyAndOpenChainsAreNamed() {
    LossCause scrap =
        FOUND.losses().stream()
            .filter(row -> row.flow().equals("F-SCRAP"))
            .findFirst()
            .orElseThrow();
    assertThat(scrap.centre()).isEqualTo("CUTTING");
    assertThat(scrap.cost().isUsable()).isTrue();
    assertThat(scrap.measures()).containsExactly("ME-MARKER");
    assertThat(scrap.chains())
        .singleElement()
        .satisfies(
            chain -> {
              assertThat(chain.ends()).isTrue();
              assertThat(chain.answers())
                  .extracting(LossCause.Answer::code)
                  .containsExactly("T4", "M3");
            });
    assertThat(FOUND.elements())
        .extracting(LossCause.Element::code)
        .containsExactly("M1", "M2", "M3", "M5", "M7");
    assertThat(Assessments.codes(ASSESSED))
        .contains("PRIORITY_WITHOUT_CAUSE")
        .doesNotContain("CAUSE_CHAIN_OPEN");

    Dossier dossier = GarmentFactory.dossier();
    List<Cause> causes = new ArrayList<>(dossier.improvement().causes());
    causes.removeIf(cause -> cause.id().equals("C-NESTING"));
    causes.replaceAll(
        cause ->
            cause.id().equals("C-MARKER")
                ? new Cause(
                    cause.id(),
                    cause.flow(),
                    cause.centre(),
                    cause.code(),
                    cause.text(),
                    null,
                    null)
                : cause);
    Assessment open = Assessments.of(dossier.with(Cause.class, causes));
    assertThat(Assessments.codes(open)).contains("CAUSE_CHAIN_OPEN");
    assertThat(
            open.improvements().losses().stream()
                .filter(row -> row.flow().equals("F-SCRAP"))
                .flatMap(row -> row.chains().stream()))
        .noneMatch(LossCause.Chain::ends);
  }

  @Test
  @Tag("ME5")
  void everyFigureOfMeasuresIsExplained() {
    Explanation explanation = Explanation.of(GarmentFactory.dossier(), ReferenceData.base(), null);
    List<String> wrong = new ArrayList<>();
    int measures = 0;
    for (Step step : explanation.steps()) {
      boolean ours =
          step.id().startsWith("measure.")
              || step.id().startsWith("plan.")
              || step.id().startsWith("response.")
              || step.id().startsWith("price.")
              || step.id().startsWith("rate.");
      if (ours) {
        measures++;
        double again = Evaluate.step(step);
        if (Math.abs(again - step.value()) > 1e-9 * Math.max(1, Math.abs(step.value()))) {
          wrong.add(step + " gives " + again);
        }
        step.inputs().stream()
            .filter(input -> input.origin().startsWith("step:"))
            .map(input -> input.origin().substring("step:".length()))
            .filter(origin -> !explanation.ids().contains(origin))
            .forEach(origin -> wrong.add(step.id() + " rests on " + origin));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(measures).isGreaterThan(1000);
    assertThat(explanation.tree("plan.money", 3)).hasSizeGreaterThan(10);
    assertThat(new String(AssessmentJson.write(ASSESSED), java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"ME-RINSE\"", "\"MEASURE_BREAKS_LIMIT\"", "\"sequence\"");
  }

  @Test
  @Tag("ME5")
  void effectsThatCannotBeAreRefusedAndAskedAbout() {
    Map<String, MeasureEffect> wrong = new LinkedHashMap<>();
    wrong.put(
        "EFFECT_AMBIGUOUS", effect("F-SOFT-WASH", MeasureEffect.Kind.REDUCES_SHARE, 12.0, null));
    wrong.put(
        "EFFECT_EXCEEDS_FLOW", effect("F-WOOD", MeasureEffect.Kind.REDUCES_AMOUNT, 9e6, "kg"));
    wrong.put(
        "UNIT_NOT_CONVERTIBLE", effect("F-GRID", MeasureEffect.Kind.REDUCES_AMOUNT, 5.0, "m3"));
    wrong.put(
        "EFFECT_VALUE_MISSING", effect("F-WOOD", MeasureEffect.Kind.REDUCES_SHARE, null, null));
    wrong.put("EFFECT_ON_PRODUCT", effect("F-PACKED", MeasureEffect.Kind.REDUCES_SHARE, 5.0, null));
    wrong.put(
        "EFFECT_FLOW_UNKNOWN", effect("F-AIR-LEAK", MeasureEffect.Kind.REDUCES_SHARE, 5.0, null));
    wrong.put(
        "MEASURE_SHIFTS_BURDEN", effect("F-SLUDGE", MeasureEffect.Kind.ADDS_AMOUNT, 9.0, "t"));
    wrong.forEach(
        (code, effect) -> {
          Dossier dossier = GarmentFactory.dossier().with(MeasureEffect.class, List.of(effect));
          assertThat(Assessments.codes(Assessments.of(dossier))).as(code).contains(code);
        });
  }

  private static MeasureEffect effect(
      String flow,
      MeasureEffect.Kind kind,
      @org.jspecify.annotations.Nullable Double value,
      @org.jspecify.annotations.Nullable String unit) {
    return new MeasureEffect(
        "EF-X", "ME-AIR", flow, kind, value, unit, null, null, null, null, "a test");
  }
}
