package org.baitong.assessment.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.Explanation;
import org.baitong.assessment.bind.AirEmission;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.FuelAnalysis;
import org.baitong.dossier.LandfilledYear;
import org.baitong.dossier.PowerContract;
import org.baitong.dossier.Reading;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contracts for electricity, older waste in a landfill, and analyses of fuels, end to end. */
class SupplyTest {
  private static final ReferenceData FACTS = ReferenceData.base();

  private static Carrier carrier(
      String id, Carrier.Kind kind, String unit, @Nullable Double massKg, @Nullable Double mj) {
    return new Carrier(id, id, null, kind, unit, null, massKg, null, mj, null, null, null, null);
  }

  private static Flow flow(String id, String carrier, boolean in) {
    return new Flow(
        id,
        in ? Dossier.OUTSIDE : "PLANT",
        in ? "PLANT" : Dossier.OUTSIDE,
        carrier,
        in ? Flow.Side.INPUT : Flow.Side.LOSS,
        false,
        null,
        null,
        null);
  }

  private static Reading reading(String flow, String unit, double amount) {
    Map<String, Double> months = new LinkedHashMap<>();
    for (int month = 1; month <= 12; month++) {
      months.put(YearMonth.of(2025, month).toString(), amount);
    }
    return new Reading("R-" + flow, flow, unit, Reading.Source.BILL, 1.0, null, months);
  }

  private static EmissionSource source(
      String id, String flow, EmissionSource.Activity activity, String subject) {
    return new EmissionSource(id, flow, activity, subject, null, null, null, null, null);
  }

  /** 1,200 MWh, 1,200 t of coal and 12 t of food waste in 2025. */
  private static Dossier plant() {
    return Dossier.empty(
            new Factory("P", "Plant", null, "1030", "KH-12", "USD", true, null, null, null))
        .with(
            Centre.class,
            List.of(
                new Centre(
                    "PLANT", "P", null, Centre.Kind.PRODUCTION, null, Centre.Key.MASS, null)))
        .with(
            Carrier.class,
            List.of(
                carrier("POWER", Carrier.Kind.ENERGY, "kW.h", null, 3.6),
                carrier("COAL", Carrier.Kind.ENERGY, "t", null, null),
                carrier("PEEL", Carrier.Kind.WASTE, "t", null, null)))
        .with(
            Flow.class,
            List.of(
                flow("F-POWER", "POWER", true),
                flow("F-COAL", "COAL", true),
                flow("F-PEEL", "PEEL", false)))
        .with(
            Reading.class,
            List.of(
                reading("F-POWER", "kW.h", 100_000),
                reading("F-COAL", "t", 100),
                reading("F-PEEL", "t", 1)))
        .with(
            EmissionSource.class,
            List.of(
                source("E-POWER", "F-POWER", EmissionSource.Activity.ELECTRICITY, "grid"),
                source("E-COAL", "F-COAL", EmissionSource.Activity.STATIONARY, "other_bituminous"),
                source("E-PEEL", "F-PEEL", EmissionSource.Activity.LANDFILL, "food")));
  }

  private static PowerContract contract(
      String id, @Nullable Double share, double value, String last) {
    return new PowerContract(
        id,
        "F-POWER",
        PowerContract.Kind.POWER_PURCHASE,
        share,
        value,
        "kg/(kW.h)",
        PowerContract.CountedGas.CO2,
        "2025-01",
        last,
        "contract " + id,
        null);
  }

  private static FuelAnalysis coal(
      FuelAnalysis.FuelBasis basis, @Nullable Double retained, @Nullable Double heating) {
    return new FuelAnalysis(
        "FA",
        "COAL",
        basis,
        0.5,
        retained,
        20.0,
        10.0,
        heating,
        heating == null ? null : "MJ/kg",
        heating == null ? null : Carrier.Heating.NET,
        "2025-05",
        "report 7",
        null);
  }

  private static Explanation explain(Dossier dossier) {
    Explanation explanation = Explanation.of(dossier, FACTS, LocalDate.of(2025, 12, 31));
    List<String> ids = explanation.steps().stream().map(Step::id).toList();
    for (Step step : explanation.steps()) {
      if (!step.id().startsWith("balance.")) {
        assertThat(Evaluate.step(step))
            .as(step.id())
            .isCloseTo(step.value(), within(1e-9 * Math.abs(step.value()) + 1e-12));
      }
      for (Input input : step.inputs()) {
        if (input.origin().startsWith("step:")) {
          assertThat(ids).as(step.id()).contains(input.origin().substring("step:".length()));
        }
      }
    }
    return explanation;
  }

  private static Assessment assess(Dossier dossier) {
    return explain(dossier).assessment().get();
  }

  private static EmissionAccount account(Assessment assessment) {
    return Objects.requireNonNull(assessment.effects().emissions());
  }

  private static EmissionAccount.Source row(Assessment assessment, String id) {
    return account(assessment).sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double kilograms(EmissionAccount.Source source, String gas) {
    return source.gases().get().getOrDefault(gas, 0.0);
  }

  /** Grid factors do not split CO2e, contracts state CO2. */
  private static double all(Map<String, Double> gases) {
    return gases.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double all(EmissionAccount.Source source) {
    return all(source.gases().get());
  }

  private static List<String> codes(Assessment assessment) {
    return assessment.findings().stream().map(Finding::code).toList();
  }

  private static double amount(Assessment assessment, String flow) {
    return assessment.balance().flows().stream()
        .filter(row -> row.id().equals(flow))
        .findFirst()
        .orElseThrow()
        .reconciled()
        .get();
  }

  @Test
  @Tag("FA3")
  void contractsGiveAMarketBasedTotalBesideTheLocationBasedOne() {
    Dossier dossier =
        plant()
            .with(
                PowerContract.class,
                List.of(contract("A", 40.0, 0, "2025-12"), contract("B", 50.0, 0.5, "2025-12")));
    Assessment assessment = assess(dossier);
    double power = amount(assessment, "F-POWER");
    double location = all(row(assessment, "E-POWER"));
    double grid = location / power;
    assertThat(grid).isBetween(0.3, 0.9);
    assertThat(all(row(assessment, "E-POWER.market.A"))).isZero();
    assertThat(all(row(assessment, "E-POWER.market.B"))).isCloseTo(0.5 * 0.5 * power, within(1e-6));
    assertThat(all(row(assessment, "E-POWER.market.rest"))).isCloseTo(0.1 * location, within(1e-6));
    EmissionAccount.Market market = Objects.requireNonNull(account(assessment).market());
    double total = all(account(assessment).gases());
    assertThat(all(market.gases()) - total)
        .isCloseTo(0.25 * power + 0.1 * location - location, within(1e-3));
    assertThat(market.views()).hasSize(3);
    assertThat(codes(assessment)).contains("MARKET_REST_BY_GRID");
  }

  @Test
  @Tag("FA3")
  void aContractOfHalfAYearCoversWhatWasUsedInItsMonths() {
    Map<String, Double> months = new LinkedHashMap<>();
    for (int month = 1; month <= 12; month++) {
      months.put(YearMonth.of(2025, month).toString(), month <= 6 ? 150_000.0 : 50_000.0);
    }
    List<Reading> readings = new ArrayList<>(plant().readings());
    readings.set(0, new Reading("R", "F-POWER", "kW.h", Reading.Source.BILL, 1.0, null, months));
    Dossier dossier =
        plant()
            .with(Reading.class, readings)
            .with(PowerContract.class, List.of(contract("A", null, 0.2, "2025-06")));
    Assessment assessment = assess(dossier);
    // 900 of 1,200 MWh fall in the first half
    assertThat(all(row(assessment, "E-POWER.market.A")))
        .isCloseTo(0.75 * 0.2 * amount(assessment, "F-POWER"), within(1e-6));
    assertThat(codes(assessment)).doesNotContain("CONTRACT_MONTHS_EQUAL");
  }

  @Test
  @Tag("FA3")
  void withoutAContractThereIsNoMarketBasedTotal() {
    Assessment assessment = assess(plant());
    assertThat(account(assessment).market()).isNull();
    assertThat(account(assessment).sources())
        .noneMatch(source -> source.purpose().equals("MARKET_BASED"));
  }

  @Test
  @Tag("FA3")
  void aContractOfAnotherYearIsNoContract() {
    PowerContract old =
        new PowerContract(
            "A",
            "F-POWER",
            PowerContract.Kind.CERTIFICATE,
            null,
            0,
            "kg/(kW.h)",
            PowerContract.CountedGas.CO2,
            "2023-01",
            "2023-12",
            "certificate",
            null);
    Assessment assessment = assess(plant().with(PowerContract.class, List.of(old)));
    assertThat(all(row(assessment, "E-POWER.market.rest")))
        .isEqualTo(all(row(assessment, "E-POWER")));
  }

  /**
   * 1,000 t of food waste, DOC 0.15, DOCf 0.5, MCF 0.8, F 0.5, k 0.4: 13.187198 t of methane in the
   * next year and exp(-0.4) of that in the year after (IPCC 2006 V5 Eq 3.1 to 3.6, recomputed
   * independently; the case landfill-food-waste of the casebook).
   */
  @Test
  @Tag("FA3")
  void wasteOfEarlierYearsDecaysInTheYear() {
    List<EmissionSource> sources = new ArrayList<>(plant().environment().sources());
    sources.set(
        2,
        new EmissionSource(
            "E-PEEL",
            "F-PEEL",
            EmissionSource.Activity.LANDFILL,
            "food",
            null,
            null,
            "landfill_unmanaged_deep",
            null,
            null));
    Dossier dossier =
        plant()
            .with(EmissionSource.class, sources)
            .with(
                LandfilledYear.class,
                List.of(
                    new LandfilledYear("L1", "E-PEEL", 2023, 1_000_000, "kg", null),
                    new LandfilledYear("L2", "E-PEEL", 2024, 1000, "t", "bills")));
    Assessment assessment = assess(dossier);
    double first = 13_187.198;
    assertThat(kilograms(row(assessment, "E-PEEL.2025"), "CH4_BIOGENIC"))
        .isCloseTo(first * (1 + Math.exp(-0.4)), within(0.01));
    assertThat(row(assessment, "E-PEEL.2025").counts()).isTrue();
    assertThat(row(assessment, "E-PEEL.lifetime").counts()).isFalse();
    assertThat(codes(assessment))
        .contains("LANDFILL_SINCE")
        .doesNotContain("LANDFILL_EARLIER_YEARS", "LANDFILL_YEARS_MISSING");
  }

  @Test
  @Tag("FA3")
  void gapsAndLateYearsOfALandfillAreNamed() {
    Dossier dossier =
        plant()
            .with(
                LandfilledYear.class,
                List.of(
                    new LandfilledYear("L1", "E-PEEL", 2021, 10, "t", null),
                    new LandfilledYear("L2", "E-PEEL", 2024, 0, "t", null),
                    new LandfilledYear("L3", "E-PEEL", 2025, 10, "t", null)));
    Assessment assessment = assess(dossier);
    assertThat(codes(assessment)).contains("LANDFILL_YEARS_MISSING", "LANDFILLED_NOT_EARLIER");
    assertThat(assessment.findings())
        .filteredOn(finding -> finding.code().equals("LANDFILL_YEARS_MISSING"))
        .allMatch(finding -> finding.args().toString().contains("2022, 2023"));
    assertThat(codes(assess(plant()))).contains("LANDFILL_EARLIER_YEARS");
  }

  /** 2 * m * s * (1 - r), EMEP/EEA guidebook 2019, 1.A.1. */
  @Test
  @Tag("FA5")
  void sulphurOfTheFuelBecomesSulphurDioxide() {
    Assessment assessment =
        assess(
            plant()
                .with(
                    FuelAnalysis.class,
                    List.of(coal(FuelAnalysis.FuelBasis.AS_RECEIVED, 5.0, null))));
    double coal = amount(assessment, "F-COAL") * 1000;
    assertThat(sulphurDioxide(assessment)).isCloseTo(2 * coal * 0.005 * 0.95, within(1e-6 * coal));
    assertThat(codes(assessment)).doesNotContain("SULPHUR_NOT_ANALYSED");
  }

  /** Of dry fuel: 20 % water leave 80 % of it; of dry and ash-free fuel: 10 % ash of the dry. */
  @Test
  @Tag("FA5")
  void sharesOfDryFuelAreBroughtToTheFuelAsReceived() {
    for (FuelAnalysis.FuelBasis basis : FuelAnalysis.FuelBasis.values()) {
      double part =
          switch (basis) {
            case AS_RECEIVED -> 1;
            case DRY -> 0.8;
            case DRY_ASH_FREE -> 0.8 * 0.9;
          };
      Assessment assessment =
          assess(plant().with(FuelAnalysis.class, List.of(coal(basis, null, null))));
      double coal = amount(assessment, "F-COAL") * 1000;
      assertThat(sulphurDioxide(assessment))
          .isCloseTo(2 * coal * 0.005 * part, within(1e-6 * coal));
      assertThat(codes(assessment)).contains("SULPHUR_RETENTION_NONE");
    }
  }

  @Test
  @Tag("FA5")
  void sulphurNobodyAnalysedIsUnknownAndNotZero() {
    Assessment assessment = assess(plant());
    assertThat(assessment.effects().pollution().air()).isEmpty();
    assertThat(codes(assessment)).contains("SULPHUR_NOT_ANALYSED");
  }

  /** Net of dry coal 25 MJ/kg with 20 % water: 25 * 0.8 - 2.443 * 0.2 = 19.5114 MJ/kg. */
  @Test
  @Tag("FA3")
  void anAnalysedNetHeatingValueTakesThePlaceOfTheDefault() {
    double[] values = {25, 25 * 0.8 - 2.443 * 0.2};
    FuelAnalysis.FuelBasis[] bases = {
      FuelAnalysis.FuelBasis.AS_RECEIVED, FuelAnalysis.FuelBasis.DRY
    };
    for (int i = 0; i < 2; i++) {
      Assessment assessment =
          assess(plant().with(FuelAnalysis.class, List.of(coal(bases[i], null, 25.0))));
      double coal = amount(assessment, "F-COAL") * 1000;
      // 94,600 kg CO2/TJ of other bituminous coal: IPCC 2006 V2 Table 2.3
      assertThat(kilograms(row(assessment, "E-COAL"), "CO2_FOSSIL"))
          .isCloseTo(coal * values[i] * 94_600 * 1e-6, within(1e-3));
      assertThat(codes(assessment)).doesNotContain("FUEL_HEATING_UNUSED");
    }
  }

  private static double sulphurDioxide(Assessment assessment) {
    AirEmission air = assessment.effects().pollution().air().getFirst();
    assertThat(air.pollutant()).isEqualTo("SO2");
    assertThat(air.mass()).isInstanceOf(Outcome.Value.class);
    return air.mass().get().kilograms();
  }
}
