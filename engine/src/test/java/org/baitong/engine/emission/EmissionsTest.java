package org.baitong.engine.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.emission.Sources.data;
import static org.baitong.engine.emission.Sources.factor;
import static org.baitong.engine.emission.Sources.fuel;
import static org.baitong.engine.emission.Sources.request;
import static org.baitong.engine.emission.Sources.tonnes;

import java.util.Map;
import java.util.TreeMap;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published or hand-computed emissions, and what is refused. */
class EmissionsTest {
  private static EmissionRow row(EmissionRequest request) {
    return Emissions.calculate(request, Recorder.OFF).get();
  }

  private static String refusal(EmissionRequest request) {
    Outcome<EmissionRow> outcome = Emissions.calculate(request, Recorder.OFF);
    assertThat(outcome.isUsable()).isFalse();
    return outcome.findings().getFirst().code();
  }

  @Test
  @Tag("FA3")
  void dieselIsCountedGasByGasAndCo2eIsOnlyAView() {
    // IPCC 2006 V2 Tables 1.2, 1.4, 2.3: 43.0 TJ/Gg; 74,100, 3 and 0.6 kg/TJ.
    EmissionRow diesel =
        row(
            request(
                Method.COMBUSTION_FOSSIL, Amount.FUEL, data(100, "t"), fuel(43, 74_100, 3, 0.6)));
    assertThat(tonnes(diesel, Gas.CO2_FOSSIL)).isCloseTo(318.63, within(1e-9));
    assertThat(tonnes(diesel, Gas.CH4_FOSSIL)).isCloseTo(0.0129, within(1e-12));
    assertThat(tonnes(diesel, Gas.N2O)).isCloseTo(0.00258, within(1e-12));
    assertThat(diesel.gases().find(Gas.CO2_BIOGENIC)).isEmpty();
    assertThat(diesel.key().category()).isEqualTo("1.A.2.l");
    assertThat(diesel.factors()).hasSize(4);
    Co2eView view = Co2e.view("S", diesel.gases(), Sources.ar5(), Recorder.OFF).get();
    assertThat(view.total().kilograms()).isCloseTo(319_674.9, within(1e-6));
  }

  @Test
  @Tag("FA3")
  void ar6TellsFossilFromBiogenicMethane() {
    // Forster et al. 2021, Table 7.15: fossil 29.8, non-fossil 27.0.
    GwpSet ar6 = Sources.gwp("AR6", 29.8, 27, 273);
    GasVector fossil = GasVector.of(Gas.CH4_FOSSIL, Mass.of(10));
    GasVector living = GasVector.of(Gas.CH4_BIOGENIC, Mass.of(10));
    assertThat(Co2e.view("f", fossil, ar6, Recorder.OFF).get().total().kilograms()).isEqualTo(298);
    assertThat(Co2e.view("b", living, ar6, Recorder.OFF).get().total().kilograms()).isEqualTo(270);
  }

  @Test
  @Tag("FA3")
  void biogenicCo2AndHcfcStandBesideTheTotal() {
    GasVector gases =
        GasVector.of(Gas.CO2_BIOGENIC, Mass.of(1000))
            .plus(GasVector.of(Gas.HCFC_22, Mass.of(2)))
            .plus(GasVector.of(Gas.CO2_FOSSIL, Mass.of(5)));
    Outcome<Co2eView> without = Co2e.view("x", gases, Sources.ar5(), Recorder.OFF);
    assertThat(without.findings().getFirst().code()).isEqualTo("GWP_MISSING");
    Map<Gas, org.baitong.engine.factor.Factor> values = new TreeMap<>(Sources.ar5().values());
    values.put(Gas.HCFC_22, factor("gwp.ar5.HCFC-22", 1760, "1"));
    Co2eView view = Co2e.view("x", gases, new GwpSet("AR5", values), Recorder.OFF).get();
    assertThat(view.total()).isEqualTo(Mass.of(5));
    assertThat(view.memo())
        .containsEntry(Gas.CO2_BIOGENIC, Mass.of(1000))
        .containsEntry(Gas.HCFC_22, Mass.of(3520));
  }

  @Test
  @Tag("FA3")
  void garmentOffcutsAreAFossilFuelInPart() {
    // IPCC 2006 V5 Table 2.5 textiles: 40 % carbon, 16 % fossil carbon of the wet waste.
    Factors textile =
        Factors.net()
            .with(Role.CARBON_TOTAL, factor("ct", 0.4, "1"))
            .with(Role.CARBON_FOSSIL, factor("cf", 0.16, "1"))
            .with(Role.OXIDATION, factor("ox", 1, "1"))
            .without(Role.EF_CH4)
            .without(Role.EF_N2O);
    EmissionRow row = row(request(Method.WASTE_BURNT, Amount.WASTE, data(1000, "t"), textile));
    assertThat(tonnes(row, Gas.CO2_FOSSIL)).isCloseTo(586.667, within(5e-4));
    assertThat(tonnes(row, Gas.CO2_BIOGENIC)).isCloseTo(880.0, within(1e-9));
    EmissionRequest more =
        request(
            Method.WASTE_BURNT,
            Amount.WASTE,
            data(1, "t"),
            textile.with(Role.CARBON_FOSSIL, factor("cf", 0.5, "1")));
    assertThat(refusal(more)).isEqualTo("FOSSIL_CARBON_ABOVE_TOTAL");
  }

  @Test
  @Tag("FA3")
  void volumeNeedsADensityAndEnergyItsBasis() {
    Factors diesel = fuel(43, 74_100, 3, 0.6);
    EmissionRequest litres =
        request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(1000, "L"), diesel);
    assertThat(refusal(litres)).isEqualTo("EMISSION_FACTOR_MISSING");
    EmissionRow row =
        row(
            request(
                Method.COMBUSTION_FOSSIL,
                Amount.FUEL,
                data(1000, "L"),
                diesel.with(Role.DENSITY, factor("d", 0.84, "kg/L"))));
    assertThat(tonnes(row, Gas.CO2_FOSSIL)).isCloseTo(0.84 * 3.1863, within(1e-12));
    assertThat(refusal(request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(1, "kW.h"), diesel)))
        .isEqualTo("FUEL_BASIS_MISSING");
    ActivityData gross = ActivityData.of(new Energy(1e12, Heating.GROSS), "data:gas");
    assertThat(refusal(request(Method.COMBUSTION_FOSSIL, Amount.FUEL, gross, diesel)))
        .isEqualTo("EMISSION_FACTOR_MISSING");
    EmissionRow net =
        row(
            request(
                Method.COMBUSTION_FOSSIL,
                Amount.FUEL,
                gross,
                diesel.with(Role.NET_TO_GROSS, factor("ng", 0.95, "1"))));
    assertThat(tonnes(net, Gas.CO2_FOSSIL)).isCloseTo(0.95 * 74.1, within(1e-12));
  }

  @Test
  @Tag("FA3")
  void aMissingFactorIsAFindingAndNeverZero() {
    Factors noMethane =
        Factors.net()
            .with(Role.NCV, factor("ncv", 43, "TJ/Gg"))
            .with(Role.EF_CO2, factor("co2", 74_100, "kg/TJ"))
            .with(Role.EF_N2O, factor("n2o", 0.6, "kg/TJ"));
    EmissionRequest request =
        request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(1, "t"), noMethane);
    assertThat(refusal(request)).isEqualTo("EMISSION_FACTOR_MISSING");
    for (Method method : Method.values()) {
      if (!method.name().startsWith("REFRIGERANT")) {
        EmissionRequest bare =
            new EmissionRequest(Sources.key("S"), method, Map.of(), Factors.net());
        Outcome<EmissionRow> nothing = Emissions.calculate(bare, Recorder.OFF);
        assertThat(nothing).as("%s", method).isInstanceOf(Outcome.Missing.class);
      }
    }
  }

  @Test
  @Tag("FA3")
  void calorificValueAndFactorOfDifferentEditionsAreRefused() {
    Factors mixed =
        fuel(43, 74_100, 3, 0.6)
            .with(
                Role.NCV,
                org.baitong.engine.factor.Factor.exact(
                    "ncv1996",
                    43.33,
                    org.baitong.engine.quantity.Units.parse("TJ/Gg").get(),
                    "IPCC1996"));
    EmissionRequest request = request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(1, "t"), mixed);
    assertThat(refusal(request)).isEqualTo("EMISSION_EDITIONS_DIFFER");
  }

  @Test
  @Tag("FA3")
  void tenMalformedRequestsAreRefusedByName() {
    Factors ok = fuel(43, 74_100, 3, 0.6);
    Method fossil = Method.COMBUSTION_FOSSIL;
    assertThat(refusal(request(fossil, Amount.FUEL, data(-1, "t"), ok)))
        .isEqualTo("ACTIVITY_NEGATIVE");
    assertThat(refusal(request(fossil, Amount.FUEL, data(1, "m"), ok)))
        .isEqualTo("ACTIVITY_UNIT_WRONG");
    assertThat(refusal(request(fossil, Amount.WASTE, data(1, "t"), ok)))
        .isEqualTo("ACTIVITY_MISSING");
    ActivityData dry = ActivityData.of(new Mass(1, Moisture.DRY), "data:dry");
    assertThat(refusal(request(fossil, Amount.FUEL, dry, ok))).isEqualTo("ACTIVITY_DRY");
    assertThat(
            refusal(
                request(
                    fossil,
                    Amount.FUEL,
                    data(1, "t"),
                    ok.with(Role.EF_CO2, factor("f", 1, "kg/m2")))))
        .isEqualTo("EMISSION_FACTOR_UNIT");
    assertThat(
            refusal(
                request(
                    fossil,
                    Amount.FUEL,
                    data(1, "t"),
                    ok.with(Role.OXIDATION, factor("f", 99, "1")))))
        .isEqualTo("EMISSION_FACTOR_RANGE");
    assertThat(
            refusal(
                request(
                    fossil,
                    Amount.FUEL,
                    data(1, "t"),
                    ok.with(Role.EF_CO2, factor("f", -1, "kg/TJ")))))
        .isEqualTo("EMISSION_FACTOR_RANGE");
    Factors volume = ok.with(Role.DENSITY, factor("d", 0, "kg/L"));
    Factors byVolume = volume.with(Role.EF_CO2, factor("f", 2.7, "kg/L"));
    assertThat(refusal(request(fossil, Amount.FUEL, data(1, "t"), byVolume)))
        .isEqualTo("EMISSION_FACTOR_RANGE");
    Factors grid =
        Factors.net()
            .with(Role.GRID_CO2, factor("g", 0.5, "kg/(kW.h)"))
            .with(Role.GRID_LOSS, factor("l", 1, "1"));
    assertThat(refusal(request(Method.ELECTRICITY, Amount.ELECTRICITY, data(1, "kW.h"), grid)))
        .isEqualTo("EMISSION_FACTOR_RANGE");
    EmissionRequest more =
        request(
            Method.ALLOCATION,
            Map.of(
                Amount.WHOLE_EMISSION, data(1, "kg"),
                Amount.PART, data(3, "t"),
                Amount.WHOLE, data(2, "t")),
            Factors.net());
    assertThat(refusal(more)).isEqualTo("PART_ABOVE_WHOLE");
    EmissionRequest zero =
        request(
            Method.ALLOCATION,
            Map.of(
                Amount.WHOLE_EMISSION, data(1, "kg"),
                Amount.PART, data(0, "t"),
                Amount.WHOLE, data(0, "t")),
            Factors.net());
    assertThat(refusal(zero)).isEqualTo("EMISSION_NOT_FINITE");
  }

  @Test
  @Tag("FA3")
  void tradeInClinkerIsCorrectedAndASurplusIsDisqualified() {
    // IPCC 2006 V3 Eq 2.1; 0.52 t/t; clinker 750,000 - 100,000 + 20,000 t.
    Factors cement =
        Factors.net()
            .with(Role.CLINKER_FRACTION, factor("f", 0.75, "1"))
            .with(Role.EF_PRODUCT, factor("ef", 0.52, "t/t"));
    Map<Amount, ActivityData> amounts =
        Map.of(
            Amount.CEMENT, data(1_000_000, "t"),
            Amount.CLINKER_IMPORTED, data(100_000, "t"),
            Amount.CLINKER_EXPORTED, data(20_000, "t"));
    assertThat(tonnes(row(request(Method.CEMENT_TIER_1, amounts, cement)), Gas.CO2_FOSSIL))
        .isCloseTo(348_400, within(1e-6));
    EmissionRequest surplus =
        request(
            Method.CEMENT_TIER_1,
            Map.of(Amount.CEMENT, data(1, "t"), Amount.CLINKER_IMPORTED, data(2, "t")),
            cement);
    Outcome<EmissionRow> negative = Emissions.calculate(surplus, Recorder.OFF);
    assertThat(negative).isInstanceOf(Outcome.Disqualified.class);
    assertThat(negative.findings().getFirst().code()).isEqualTo("EMISSION_NEGATIVE");
    assertThat(negative.findings().getLast().code()).isEqualTo("ACTIVITY_ASSUMED_NONE");
  }

  @Test
  @Tag("FA3")
  void everyRecordedStepEvaluatesToItsValueAndLeadsToItsFactors() {
    Recorder.Tape tape = new Recorder.Tape();
    EmissionRequest request =
        request(
            Method.COMBUSTION_MIXED,
            Amount.FUEL,
            data(1000, "L"),
            fuel(43, 74_100, 3, 0.6)
                .with(Role.DENSITY, factor("d", 0.84, "kg/L"))
                .with(Role.OXIDATION, factor("ox", 0.99, "1"))
                .with(Role.BIOGENIC_SHARE, factor("b", 0.05, "1")));
    EmissionRow row = Emissions.calculate(request, tape).get();
    Inventory inventory =
        Inventory.of("inventory", Purpose.LOCATION_BASED, Map.of("S", Outcome.of(row)));
    inventory.co2e(Sources.ar5(), tape);
    Co2e.view("inventory", inventory.gases(), Sources.gwp("AR6", 29.8, 27, 273), tape);
    assertThat(tape.list()).hasSizeGreaterThan(8);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isEqualTo(step.value());
      for (var input : step.inputs()) {
        if (input.origin().startsWith("step:")) {
          assertThat(tape.find(input.origin().substring(5))).as(input.origin()).isPresent();
        }
      }
    }
  }

  @Test
  @Tag("FA3")
  void landfillYearAndLifetimeAreDifferentPurposes() {
    // IPCC 2006 V5 ch. 3: food waste, wet tropical; decay begins in the year after deposition.
    Factors food =
        Factors.net()
            .with(Role.DOC, factor("doc", 0.15, "1"))
            .with(Role.DOC_DECAYED, factor("docf", 0.5, "1"))
            .with(Role.METHANE_CORRECTION, factor("mcf", 0.8, "1"))
            .with(Role.METHANE_SHARE, factor("f", 0.5, "1"))
            .with(Role.COVER_OXIDATION, factor("ox", 0, "1"))
            .with(Role.DECAY, factor("k", 0.4, "1/a"));
    LandfillRequest request =
        new LandfillRequest(
            Sources.key("L"), new TreeMap<>(Map.of(2024, data(1000, "t"))), food, null);
    double[] expected = {0, 13.187198, 8.839643, 5.92539, 3.971908, 2.662449};
    for (int i = 0; i < expected.length; i++) {
      EmissionRow year = Landfill.year(request, 2024 + i, Recorder.OFF).get();
      assertThat(tonnes(year, Gas.CH4_BIOGENIC)).isCloseTo(expected[i], within(1e-6));
      assertThat(year.key().purpose()).isEqualTo(Purpose.INVENTORY);
    }
    EmissionRow lifetime = Landfill.lifetime(request, Recorder.OFF).get();
    assertThat(tonnes(lifetime, Gas.CH4_BIOGENIC)).isCloseTo(40, within(1e-9));
    assertThat(lifetime.key().purpose()).isEqualTo(Purpose.LIFETIME);
  }

  @Test
  @Tag("FA3")
  void refrigerantByMassBalanceOrLeakRate() {
    Map<Amount, ActivityData> record =
        new TreeMap<>(
            Map.of(
                Amount.STOCK_BEGIN, data(40, "kg"),
                Amount.PURCHASED, data(120, "kg"),
                Amount.STOCK_END, data(30, "kg"),
                Amount.RECOVERED, data(10, "kg"),
                Amount.CHARGE_BEGIN, data(800, "kg"),
                Amount.CHARGE_END, data(850, "kg")));
    Map<Gas, org.baitong.engine.factor.Factor> r410a =
        Map.of(Gas.HFC_32, factor("a", 0.5, "1"), Gas.HFC_125, factor("b", 0.5, "1"));
    EmissionRequest balance = request(Method.REFRIGERANT_BALANCE, record, Factors.net());
    EmissionRow row =
        Refrigerants.calculate(new RefrigerantRequest(balance, r410a), Recorder.OFF).get();
    assertThat(row.gases().find(Gas.HFC_32)).contains(Mass.of(35));
    record.remove(Amount.PURCHASED);
    EmissionRequest gap = request(Method.REFRIGERANT_BALANCE, record, Factors.net());
    assertThat(
            Refrigerants.calculate(new RefrigerantRequest(gap, r410a), Recorder.OFF)
                .findings()
                .getFirst()
                .code())
        .isEqualTo("ACTIVITY_MISSING");
    EmissionRequest leak =
        request(
            Method.REFRIGERANT_LEAK, record, Factors.net().with(Role.LEAK, factor("x", 0.1, "1")));
    EmissionRow leaked =
        Refrigerants.calculate(new RefrigerantRequest(leak, r410a), Recorder.OFF).get();
    assertThat(leaked.gases().find(Gas.HFC_125)).contains(Mass.of(40));
    Map<Gas, org.baitong.engine.factor.Factor> half = Map.of(Gas.HFC_32, factor("a", 0.5, "1"));
    assertThat(
            Refrigerants.calculate(new RefrigerantRequest(leak, half), Recorder.OFF)
                .findings()
                .getFirst()
                .code())
        .isEqualTo("COMPOSITION_SUM");
    assertThat(Gas.find("R134a")).contains(Gas.HFC_134A).isEqualTo(Gas.find("HFC-134a"));
    assertThat(Gas.find("R-22")).contains(Gas.HCFC_22);
    assertThat(Gas.find("R999")).isEmpty();
  }

  @Test
  @Tag("FA3")
  void aMissingRowMakesTheTotalAtLeast() {
    EmissionRow known =
        row(request(Method.COMBUSTION_FOSSIL, Amount.FUEL, data(1, "t"), fuel(43, 74_100, 3, 0.6)));
    Map<String, Outcome<EmissionRow>> rows = new TreeMap<>();
    rows.put("S", Outcome.of(known));
    rows.put(
        "LAGOON",
        Emissions.calculate(
            new EmissionRequest(Sources.key("LAGOON"), Method.WASTEWATER, Map.of(), Factors.net()),
            Recorder.OFF));
    Inventory inventory = Inventory.of("inventory", Purpose.LOCATION_BASED, rows);
    Outcome<Co2eView> total = inventory.co2e(Sources.ar5(), Recorder.OFF);
    assertThat(total).isInstanceOf(Outcome.Disqualified.class);
    assertThat(total.findings().getFirst().code()).isEqualTo("INVENTORY_INCOMPLETE");
    assertThat(total.findings().getFirst().args().get("rows"))
        .isEqualTo(org.baitong.engine.outcome.Arg.of("LAGOON"));
    assertThat(total.find()).isPresent();
  }

  @Test
  @Tag("FA3")
  void electricityRowsOfTwoPurposesAreNeverAdded() {
    Map<String, Outcome<EmissionRow>> rows = new TreeMap<>();
    for (Purpose purpose :
        new Purpose[] {Purpose.LOCATION_BASED, Purpose.MARKET_BASED, Purpose.MARGINAL}) {
      RowKey key = new RowKey(purpose.name(), "1.A.1", Scope.SCOPE_2, purpose);
      Factors grid = Factors.net().with(Role.GRID_CO2, factor("g", 0.5, "kg/(kW.h)"));
      rows.put(
          purpose.name(),
          Emissions.calculate(
              new EmissionRequest(
                  key, Method.ELECTRICITY, Map.of(Amount.ELECTRICITY, data(1000, "kW.h")), grid),
              Recorder.OFF));
    }
    Inventory inventory = Inventory.of("inventory", Purpose.MARKET_BASED, rows);
    assertThat(inventory.gases().find(Gas.CO2_FOSSIL)).contains(Mass.of(500));
    assertThat(inventory.apart()).hasSize(2);
    assertThat(inventory.byScope()).containsOnlyKeys(Scope.SCOPE_2);
  }
}
