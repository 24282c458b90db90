package org.baitong.engine.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA5")
class AirAndWasteTest {
  private static Measured<Concentration> milligrams(double perCubicMetre, GasState state) {
    return Measured.of(
        new Concentration(perCubicMetre * 1e-6, state), 0.1, "data:concentrations/C");
  }

  private static StackRequest stack(
      Measured<Concentration> content, Conditions conditions, LimitValue... limits) {
    Measured<Volume> gas =
        Measured.of(new Volume(1e6, content.value().gasState()), 0.05, "data:flows/G");
    return new StackRequest(
        "S1",
        new Discharge("G", gas, List.of(new Content("PM", content)), List.of()),
        conditions,
        List.of(limits));
  }

  private static Outcome<StackResult> assess(StackRequest request) {
    return Stacks.assess(request, Recorder.OFF);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  private static LimitValue limit(double milligramsPerCubicMetre) {
    return new LimitValue(
        "L",
        "PM",
        null,
        new Level(milligramsPerCubicMetre, "mg/m3"),
        LimitValue.Kind.LAW,
        "law",
        true,
        "factor:limit.pm");
  }

  /** By hand, IED Annex VI Part 7: 200 x (21 - 6) / (21 - 11) = 300. */
  @Test
  void contentsAreHeldAtTheReferenceOxygenAndTheLoadIsNot() {
    StackResult.Row pm =
        assess(
                stack(
                    milligrams(200, GasState.NORMAL),
                    Conditions.dryNormal().oxygen(0.11, 0.06),
                    limit(250)))
            .get()
            .rows()
            .getFirst();
    assertThat(pm.atReference().get().value().value()).isCloseTo(300e-6, within(1e-15));
    assertThat(pm.load().get().value().kilograms()).isCloseTo(200, within(1e-9));
    assertThat(pm.held().verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  /** By hand: at 150 Cel and 101325 Pa, x 423.15 / 273.15; 10 % water, / 0.9. */
  @Test
  void hotWetGasBecomesDryNormalGas() {
    Conditions hot =
        new Conditions(
            Temperature.of(423.15),
            new Pressure(101_325, PressureKind.ABSOLUTE),
            new Ratio(0.1),
            null,
            null,
            new Ratio(0.21));
    StackResult.Row pm =
        assess(stack(milligrams(100, GasState.ACTUAL), hot)).get().rows().getFirst();
    assertThat(pm.atReference().get().value().value())
        .isCloseTo(100e-6 * 423.15 / 273.15 / 0.9, within(1e-12));
    assertThat(pm.load().get().value().kilograms()).isCloseTo(100, within(1e-9));
  }

  @Test
  void gasConditionsThatAreMissingOrImpossibleAreNamed() {
    assertThat(codes(assess(stack(milligrams(1, GasState.ACTUAL), Conditions.dryNormal()))))
        .contains("GAS_STATE_UNKNOWN");
    Conditions noOxygen = new Conditions(null, null, null, null, new Ratio(0.06), new Ratio(0.21));
    assertThat(codes(assess(stack(milligrams(1, GasState.NORMAL), noOxygen))))
        .contains("OXYGEN_NOT_MEASURED");
    assertThat(
            codes(
                assess(
                    stack(
                        milligrams(1, GasState.NORMAL),
                        Conditions.dryNormal().oxygen(0.21, 0.06)))))
        .containsExactly("GAS_SHARE_IMPOSSIBLE");
    assertThat(codes(assess(stack(milligrams(-1, GasState.NORMAL), Conditions.dryNormal()))))
        .containsExactly("POLLUTION_NEGATIVE");
    Measured<Volume> gas = Measured.of(new Volume(1, GasState.ACTUAL), 0, "data:flows/G");
    Discharge mixed =
        new Discharge(
            "G", gas, List.of(new Content("PM", milligrams(1, GasState.NORMAL))), List.of());
    assertThat(codes(assess(new StackRequest("S", mixed, Conditions.dryNormal(), List.of()))))
        .containsExactly("GAS_STATES_DIFFER");
  }

  /** By hand, EMEP/EEA 2019: 2 x 1000 kg x 0.005 x 0.95 = 9.5 kg. */
  @Test
  void sulphurInFuelBecomesTwiceItsMassOfSulphurDioxide() {
    assertThat(sulphur(1000, 0.005, 0.05).get().value().kilograms()).isCloseTo(9.5, within(1e-12));
    assertThat(codes(sulphur(1000, 1.5, 0))).containsExactly("SULPHUR_SHARE_IMPOSSIBLE");
    assertThat(codes(sulphur(-1, 0.1, 0))).containsExactly("POLLUTION_NEGATIVE");
  }

  private static Outcome<Measured<Mass>> sulphur(double fuel, double share, double retained) {
    return new FuelSulphur(
            "F",
            Measured.of(Mass.of(fuel), 0.02, "data:flows/F"),
            Measured.of(new Ratio(share), 0.1, "factor:sulphur"),
            Measured.of(new Ratio(retained), 0, "factor:retained"))
        .sulphurDioxide(Recorder.OFF);
  }

  @Test
  void openBurningCountsAsAnAmountAndAPollutantWithoutFactorIsAFinding() {
    Factor pm = Factor.exact("test.pm", 8, Units.parse("g/kg").get(), "by hand");
    Outcome<Map<String, Mass>> outcome =
        new OpenBurning("W", Measured.of(Mass.of(1000), 0.1, "data:waste/W"), Map.of("PM", pm))
            .emissions(List.of("PM", "NOX"), Recorder.OFF);
    assertThat(outcome.get().get("PM")).isEqualTo(Mass.of(8));
    assertThat(outcome.get()).doesNotContainKey("NOX");
    assertThat(codes(outcome)).containsExactly("BURNING_FACTOR_MISSING");
  }

  private static WasteLot lot(String id, @Nullable Double kg, @Nullable Boolean hazard, Fate fate) {
    return new WasteLot(
        id,
        "type-" + id,
        kg == null ? null : Measured.of(Mass.of(kg), 0.05, "data:flows/" + id),
        hazard,
        fate);
  }

  /** By hand: 60 recycled, 30 landfilled, 10 unknown: 0.6 to 0.7. */
  @Test
  void anUnknownFateMakesTheDivertedShareARange() {
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<WasteResult> outcome =
        SolidWaste.sum(
            List.of(
                lot("A", 60.0, false, Fate.RECYCLED),
                lot("B", 30.0, true, Fate.LANDFILLED),
                lot("C", 10.0, null, Fate.UNKNOWN)),
            tape);
    WasteResult result = outcome.get();
    assertThat(result.total().get()).isEqualTo(Mass.of(100));
    assertThat(result.diverted().get().low().value()).isEqualTo(0.6);
    assertThat(result.diverted().get().high().value()).isEqualTo(0.7);
    assertThat(result.byHazard())
        .containsEntry(WasteResult.Hazard.UNKNOWN, Mass.of(10))
        .containsEntry(WasteResult.Hazard.HAZARDOUS, Mass.of(30));
    assertThat(codes(outcome)).containsExactly("WASTE_FATE_UNKNOWN", "WASTE_HAZARD_UNKNOWN");
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-12));
    }
  }

  @Test
  void wasteNobodyWeighedDisqualifiesTheTotal() {
    WasteResult result =
        SolidWaste.sum(
                List.of(
                    lot("A", 60.0, false, Fate.RECYCLED), lot("B", null, false, Fate.LANDFILLED)),
                Recorder.OFF)
            .get();
    assertThat(result.total()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(result.diverted()).isInstanceOf(Outcome.Disqualified.class);
  }

  @Test
  void wasteThatCannotBeIsRefused() {
    assertThat(codes(SolidWaste.sum(List.of(lot("A", -1.0, true, Fate.SOLD)), Recorder.OFF)))
        .containsExactly("POLLUTION_NEGATIVE");
    assertThat(
            codes(
                SolidWaste.sum(
                    List.of(lot("A", 1.0, true, Fate.SOLD), lot("A", 1.0, true, Fate.SOLD)),
                    Recorder.OFF)))
        .containsExactly("ID_DUPLICATE");
    assertThat(SolidWaste.sum(List.of(), Recorder.OFF).get().diverted())
        .isInstanceOf(Outcome.Missing.class);
    assertThatThrownBy(
            () ->
                new WasteLot(
                    "D", "t", Measured.of(new Mass(1, Moisture.DRY), 0, "data:x"), true, Fate.SOLD))
        .hasMessageContaining("wet");
  }
}
