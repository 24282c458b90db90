package org.baitong.engine.wood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.emission.Sources.data;
import static org.baitong.engine.emission.Sources.factor;
import static org.baitong.engine.emission.Sources.fuel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.Sources;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wood: moisture, stacks, origin, proof and the three views; the hard cases. */
class WoodTest {
  /** IPCC 2006 V2 Tables 1.2, 1.4, 2.3: wood 15.6 TJ/Gg as fired; 112,000, 30 and 4 kg/TJ. */
  private static final Factors IPCC = fuel(15.6, 112_000, 30, 4);

  private static final Factors DRY = IPCC.with(Role.NCV_DRY, factor("dry", 18.5, "MJ/kg"));
  private static final WoodLot.Provenance PROVEN =
      new WoodLot.Provenance(WoodOrigin.RUBBERWOOD, "invoice 17, plantation licence", "study");

  private static WoodLot lot(
      ActivityData burnt, double moisture, WoodLot.Provenance provenance, Factors factors) {
    return new WoodLot(
        Sources.key("W"), burnt, data(moisture, "1"), MoistureBasis.WET, provenance, factors);
  }

  private static WoodResult result(WoodLot lot) {
    return Wood.calculate(lot, Recorder.OFF).get();
  }

  private static String refusal(WoodLot lot) {
    Outcome<WoodResult> outcome = Wood.calculate(lot, Recorder.OFF);
    assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    return outcome.findings().getFirst().code();
  }

  private static double stack(WoodTotal total, Gas gas) {
    return total.gases().find(gas).map(Mass::kilograms).orElse(Double.NaN);
  }

  @Test
  @Tag("FA4")
  void theThreeViewsOfOneLotCountNothingAPartAndAllOfItsCarbon() {
    Factors factors = IPCC.with(Role.NON_RENEWABLE, factor("fnrb", 0.4, "1"));
    WoodResult wood = result(lot(data(1000, "t"), 0.2, PROVEN, factors));
    assertThat(stack(wood.inventory(), Gas.CO2_BIOGENIC)).isCloseTo(1_747_200, within(1e-6));
    assertThat(wood.inventory().gases().find(Gas.CO2_FOSSIL)).isEmpty();
    WoodTotal.Project project = wood.project().get();
    assertThat(stack(project, Gas.CO2_FOSSIL)).isCloseTo(698_880, within(1e-6));
    assertThat(stack(project, Gas.CO2_BIOGENIC)).isCloseTo(1_048_320, within(1e-6));
    assertThat(stack(wood.allCarbon(), Gas.CO2_FOSSIL)).isCloseTo(1_747_200, within(1e-6));
    assertThat(stack(wood.allCarbon(), Gas.CO2_BIOGENIC)).isCloseTo(0, within(1e-6));
    for (WoodTotal view : List.of(wood.inventory(), project, wood.allCarbon())) {
      assertThat(stack(view, Gas.CH4_BIOGENIC)).isCloseTo(468, within(1e-9));
      assertThat(view.view()).startsWith("wood.view.");
    }
  }

  @Test
  @Tag("FA4")
  void totalsOfTwoViewsCannotBeAddedByType() {
    for (Class<?> view : WoodTotal.class.getPermittedSubclasses()) {
      assertThat(
              Arrays.stream(view.getMethods())
                  .filter(method -> method.getName().equals("plus"))
                  .map(method -> method.getParameterTypes()[0])
                  .toList())
          .as("%s.plus takes its own view only", view.getSimpleName())
          .isEqualTo(List.of(view));
    }
    assertThat(WoodTotal.class.getMethods()).noneMatch(m -> m.getName().equals("plus"));
  }

  @Test
  @Tag("FA4")
  void wetAndDryBasisOfMoistureGiveTheSameWood() {
    // 50 % over dry wood is 1/3 over wet wood.
    WoodLot dryBasis =
        new WoodLot(
            Sources.key("W"), data(300, "t"), data(50, "%"), MoistureBasis.DRY, PROVEN, DRY);
    WoodResult one = result(dryBasis);
    WoodResult other = result(lot(data(300, "t"), 1.0 / 3, PROVEN, DRY));
    assertThat(one.dry().map(Mass::kilograms).orElseThrow()).isCloseTo(200_000, within(1e-6));
    assertThat(one.energy().joules()).isCloseTo(other.energy().joules(), within(1e3));
    WoodLot soaked =
        new WoodLot(
            Sources.key("W"), data(300, "t"), data(150, "%"), MoistureBasis.DRY, PROVEN, DRY);
    assertThat(result(soaked).dry().map(Mass::kilograms).orElseThrow())
        .isCloseTo(120_000, within(1e-6));
  }

  @Test
  @Tag("FA4")
  void waterCostsItsEvaporation() {
    // ISO 18125: 18.5 MJ/kg dry at 40 % water: 18.5 * 0.6 - 2.443 * 0.4 = 10.1228 MJ/kg.
    WoodResult wood = result(lot(data(1, "t"), 0.4, PROVEN, DRY));
    assertThat(Units.in(wood.energy(), "GJ")).isCloseTo(10.1228, within(1e-9));
  }

  @Test
  @Tag("FA4")
  void aStereIsSolidWoodTimesBasicDensity() {
    // 100 stere * 0.65 solid * 0.5 t dry per m3 = 32.5 t dry; at 35 % water 50 t as fired.
    Factors stacked =
        DRY.with(Role.STACKING, factor("st", 0.65, "1"))
            .with(Role.BASIC_DENSITY, factor("bd", 0.5, "t/m3"));
    WoodResult wood = result(lot(data(100, "m3"), 0.35, PROVEN, stacked));
    assertThat(wood.dry().map(Mass::kilograms).orElseThrow()).isCloseTo(32_500, within(1e-6));
    assertThat(refusal(lot(data(100, "m3"), 0.35, PROVEN, DRY)))
        .isEqualTo("EMISSION_FACTOR_MISSING");
    WoodLot dry =
        lot(ActivityData.of(new Mass(32_500, Moisture.DRY), "data:w"), 0.35, PROVEN, stacked);
    assertThat(result(dry).energy().joules()).isCloseTo(wood.energy().joules(), within(1e3));
  }

  @Test
  @Tag("FA4")
  void unknownMoistureUsesTheDefaultAsFiredAndSaysSo() {
    WoodLot unmeasured =
        new WoodLot(Sources.key("W"), data(10, "t"), null, MoistureBasis.WET, PROVEN, IPCC);
    Outcome<WoodResult> outcome = Wood.calculate(unmeasured, Recorder.OFF);
    assertThat(outcome.findings().getFirst().code()).isEqualTo("WOOD_NCV_AS_FIRED");
    assertThat(outcome.get().dry()).isEqualTo(Optional.empty());
    WoodLot dryValue =
        new WoodLot(Sources.key("W"), data(10, "t"), null, MoistureBasis.WET, PROVEN, DRY);
    assertThat(refusal(dryValue)).isEqualTo("ACTIVITY_MISSING");
  }

  @Test
  @Tag("FA4")
  void impossibleWoodIsRefusedByName() {
    assertThat(refusal(lot(data(1, "t"), 1, PROVEN, DRY))).isEqualTo("MOISTURE_RANGE");
    assertThat(refusal(lot(data(1, "t"), -0.1, PROVEN, DRY))).isEqualTo("ACTIVITY_NEGATIVE");
    assertThat(refusal(lot(data(1, "t"), 0.95, PROVEN, DRY))).isEqualTo("WOOD_TOO_WET");
    assertThat(refusal(lot(data(1, "t"), 30, PROVEN, DRY))).isEqualTo("MOISTURE_RANGE");
    assertThat(refusal(lot(data(-1, "t"), 0.3, PROVEN, DRY))).isEqualTo("ACTIVITY_NEGATIVE");
    assertThat(refusal(lot(data(1, "m"), 0.3, PROVEN, DRY))).isEqualTo("ACTIVITY_UNIT_WRONG");
    assertThat(refusal(lot(data(1, "t"), 0.3, PROVEN, Factors.net())))
        .isEqualTo("EMISSION_FACTOR_MISSING");
    assertThat(result(lot(data(0, "t"), 0.3, PROVEN, DRY)).energy().joules()).isZero();
  }

  @Test
  @Tag("FA4")
  void theProjectViewNeedsAFractionAndItsSource() {
    WoodResult none = result(lot(data(1, "t"), 0.2, PROVEN, IPCC));
    assertThat(none.project()).isInstanceOf(Outcome.Missing.class);
    assertThat(none.project().findings().getFirst().code()).isEqualTo("WOOD_FNRB_MISSING");
    Factors fraction = IPCC.with(Role.NON_RENEWABLE, factor("fnrb", 0.4, "1"));
    WoodLot.Provenance unsourced = new WoodLot.Provenance(WoodOrigin.PLANTATION, "paper", " ");
    WoodResult disqualified = result(lot(data(1, "t"), 0.2, unsourced, fraction));
    assertThat(disqualified.project()).isInstanceOf(Outcome.Disqualified.class);
    Factors wrong = IPCC.with(Role.NON_RENEWABLE, factor("fnrb", 40, "1"));
    assertThat(result(lot(data(1, "t"), 0.2, PROVEN, wrong)).project().findings().getFirst().code())
        .isEqualTo("EMISSION_FACTOR_RANGE");
  }

  private static WoodSwitch oilToWood(WoodLot.Provenance provenance) {
    Factors factors = DRY.with(Role.NON_RENEWABLE, factor("fnrb", 0.4, "1"));
    WoodResult wood = result(lot(data(400, "t"), 0.4, provenance, factors));
    // 100 t residual fuel oil at 40.4 TJ/Gg: IPCC 2006 V2 Tables 1.2, 2.3.
    EmissionRow oil =
        Emissions.calculate(
                new EmissionRequest(
                    Sources.key("OIL"),
                    Method.COMBUSTION_FOSSIL,
                    Map.of(Amount.FUEL, data(100, "t")),
                    fuel(40.4, 77_400, 3, 0.6)),
                Recorder.OFF)
            .get();
    return WoodSwitch.calculate(
        new WoodSwitchRequest("switch", oil.gases(), List.of(wood), Sources.ar5()));
  }

  @Test
  @Tag("FA4")
  void aSwitchToProvenWoodIsMitigationInTheInventoryViewOnly() {
    WoodSwitch proven = oilToWood(PROVEN);
    // Before 313.6755 t CO2e; wood: 400 t * 10.1228 GJ/t = 4.04912 TJ, CH4 + N2O 7.693 t CO2e.
    assertThat(proven.inventory().get().co2e().kilograms() / 1000)
        .isCloseTo(313.6755 - 7.6933, within(0.01));
    assertThat(proven.project().get().co2e().kilograms() / 1000)
        .isCloseTo(313.6755 - 7.6933 - 0.4 * 453.501, within(0.01));
    assertThat(proven.allCarbon().get().co2e().kilograms()).isNegative();
  }

  @Test
  @Tag("FA4")
  void aSwitchToWoodOfUnprovenOriginIsComputedButDisqualifiedAsMitigation() {
    Map<String, WoodLot.Provenance> rules =
        Map.of(
            "WOOD_ORIGIN_UNPROVEN",
            new WoodLot.Provenance(WoodOrigin.NATURAL_FOREST, "permit 4", "study"),
            "WOOD_PROOF_MISSING",
            new WoodLot.Provenance(WoodOrigin.PLANTATION, "", "study"),
            "WOOD_FNRB_UNSOURCED",
            new WoodLot.Provenance(WoodOrigin.SAWMILL_RESIDUE, "delivery note", ""));
    rules.forEach(
        (rule, provenance) -> {
          WoodSwitch unproven = oilToWood(provenance);
          for (Outcome<?> view :
              List.of(unproven.inventory(), unproven.project(), unproven.allCarbon())) {
            assertThat(view).as(rule).isInstanceOf(Outcome.Disqualified.class);
            assertThat(view.find()).as("computed all the same").isPresent();
            assertThat(view.findings().getFirst().code()).isEqualTo(rule);
          }
        });
    WoodSwitch unknown = oilToWood(new WoodLot.Provenance(WoodOrigin.UNKNOWN, "", ""));
    assertThat(unknown.inventory().findings()).hasSize(3);
  }

  @Test
  @Tag("FA4")
  void everyStepOfALotEvaluatesToItsValue() {
    Recorder.Tape tape = new Recorder.Tape();
    Factors factors =
        DRY.with(Role.STACKING, factor("st", 0.65, "1"))
            .with(Role.BASIC_DENSITY, factor("bd", 0.5, "t/m3"))
            .with(Role.NON_RENEWABLE, factor("fnrb", 0.4, "1"));
    Wood.calculate(lot(data(100, "m3"), 0.35, PROVEN, factors), tape);
    assertThat(tape.list()).hasSize(8);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isEqualTo(step.value());
    }
    assertThat(tape.find("wood.W.project.CO2")).isPresent();
  }
}
