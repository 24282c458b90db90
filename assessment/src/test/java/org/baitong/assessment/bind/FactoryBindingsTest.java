package org.baitong.assessment.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.baitong.assessment.AssessmentJson;
import org.baitong.dossier.AbnormalMonth;
import org.baitong.dossier.Baseline;
import org.baitong.dossier.Complaint;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.HoursWorked;
import org.baitong.dossier.Incident;
import org.baitong.dossier.Training;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.indicator.Indicator;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.people.SafetyResult;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.reference.ReferenceData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a dossier to the results, every number by hand from the rows of {@link WashHouse}. */
class FactoryBindingsTest {
  private Recorder.Tape tape = new Recorder.Tape();
  private Dossier dossier = WashHouse.dossier();
  private Overlay facts = new Overlay(ReferenceData.base(), dossier);

  private record Ready(Bound bound, List<Balance.FlowRow> flows, BalanceBinding balances) {}

  private Ready ready() {
    assertThat(DossierCheck.check(dossier))
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    facts = new Overlay(ReferenceData.base(), dossier);
    Bound bound = Bound.of(dossier);
    YearAmounts amounts =
        new YearAmounts(new YearAmounts.Sources(dossier, WashHouse.YEAR, bound), facts, tape);
    BalanceBinding balances =
        new BalanceBinding(
            new BalanceBinding.Sources(dossier, WashHouse.YEAR, bound, amounts, 0.95), tape);
    Balance balance =
        balances.balance(
            Outcome.missing(Finding.info("NOTHING_READ", org.baitong.engine.outcome.Where.ALL)));
    return new Ready(bound, balance.flows(), balances);
  }

  private PollutionBinding pollution() {
    Ready ready = ready();
    return new PollutionBinding(
        new Reconciled(
            dossier,
            WashHouse.YEAR,
            ready.bound(),
            ready.flows(),
            ready.balances().contents(),
            facts),
        tape);
  }

  private IndicatorBinding indicators() {
    Ready ready = ready();
    return new IndicatorBinding(
        new IndicatorBinding.Sources(
            dossier,
            WashHouse.YEAR,
            ready.bound(),
            ready.flows(),
            facts,
            period -> Outcome.of(Measured.of(Mass.of(45_000), 0.1, "step:emission.total"))),
        tape);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private void everyStepGivesItsValueAgain() {
    for (Step step : tape.list()) {
      if (!step.id().startsWith("balance.")) {
        assertThat(Evaluate.step(step))
            .as(step.id())
            .isCloseTo(step.value(), within(1e-9 * Math.abs(step.value()) + 1e-12));
      }
    }
  }

  private void everyStepReferredToIsThere(String but) {
    for (Step step : tape.list()) {
      for (Input input : step.inputs()) {
        if (input.origin().startsWith("step:") && !input.origin().equals(but)) {
          String id = input.origin().substring("step:".length());
          assertThat(tape.find(id)).as("%s of %s", id, step.id()).isPresent();
        }
      }
    }
  }

  @Test
  @Tag("FA5")
  void loadsRideInTheBalanceAndOutletsAreHeldAgainstLawAndPermit() {
    PollutionBinding binding = pollution();
    OutletResult outlet = binding.result().outlets().getFirst().get();
    OutletResult.Row cod = outlet.row("COD");
    // 12 x 1000 m3 x 90 g/m3 = 1080 kg of 12 x 1000 x 600 g/m3 = 7200 kg
    assertThat(cod.load().get().value().kilograms()).isCloseTo(1080, within(1e-6));
    assertThat(cod.loadBefore().get().value().kilograms()).isCloseTo(7200, within(1e-6));
    assertThat(cod.removal().get().value().value()).isCloseTo(0.85, within(1e-9));
    Check decisive = Objects.requireNonNull(cod.held().decisive());
    assertThat(decisive.limit().id()).isEqualTo("P-COD");
    assertThat(cod.held().checks()).hasSize(2);
    assertThat(decisive.margin().get()).isCloseTo(-0.5, within(1e-9));
    assertThat(outlet.row("PH").held().verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(outlet.row("PH").held().readings()).hasSize(1);
    assertThat(codes(binding.findings()))
        .contains(
            "LIMIT_EXCEEDED",
            "LIMIT_NOT_VERIFIED",
            "LAW_LIMITS_NOT_MEASURED",
            "MEASURED_OUTSIDE_PERIOD");
    assertThat(facts.usedFacts())
        .extracting(UsedFact::id)
        .contains(
            "limit.effluent.kh.COD.public_water.max", "limit.effluent.kh.PH.public_water.min");
    assertThat(Objects.requireNonNull(binding.result().loads().get("COD")).get().kilograms())
        .isCloseTo(1080, within(1e-6));
    everyStepGivesItsValueAgain();
    everyStepReferredToIsThere("");
  }

  @Test
  @Tag("FA5")
  void aStackComesFromItsSamplesAndIsHeldAtTheReferenceOxygen() {
    StackResult stack = pollution().result().stacks().getFirst().get();
    StackResult.Row dust = stack.rows().getFirst();
    // 12 x 50 000 m3 x 200 mg/m3 = 120 kg; x (21 - 6) / (21 - 11) = 300 mg/m3
    assertThat(dust.load().get().value().kilograms()).isCloseTo(120, within(1e-6));
    assertThat(dust.atReference().get().value().value() * 1e6).isCloseTo(300, within(1e-6));
    assertThat(stack.rows()).hasSize(1);
  }

  @Test
  @Tag("FA5")
  void wasteIsCountedByItsFateAndOpenBurningIsFound() {
    PollutionBinding binding = pollution();
    assertThat(binding.result().waste().get().total().get().kilograms())
        .isCloseTo(1200, within(1e-6));
    assertThat(binding.result().waste().get().diverted().get().high().value()).isZero();
    assertThat(codes(binding.findings())).contains("WASTE_IN_THE_OPEN", "BURNING_FACTOR_MISSING");
  }

  @Test
  @Tag("FA6")
  void indicatorsCompareReadingsWithReadingsAndStatedBaselines() {
    IndicatorBinding binding = indicators();
    Indicators.Comparison comparison = binding.result().comparisons().getFirst();
    RecpResult result = comparison.result().get();
    RecpResult.Row energy = result.row(Indicator.ENERGY, "");
    // 10 000 kWh x 3.6 MJ x 12 both years; shirts 108 000 and 120 000
    assertThat(energy.absolute().now().get()).isCloseTo(432_000, within(1e-6));
    assertThat(energy.absolute().changePercent().get()).isCloseTo(0, within(1e-9));
    assertThat(energy.relative().get().changePercent()).isCloseTo(100.0 / 9, within(1e-9));
    assertThat(energy.relative().get().avoided()).isCloseTo(48_000, within(1e-6));
    // water: 13 000 stated, 12 000 read: 13 000 x 120/108 - 12 000 avoided
    assertThat(result.row(Indicator.WATER, "").relative().get().avoided())
        .isCloseTo(13_000 * 120.0 / 108 - 12_000, within(1e-6));
    assertThat(result.row(Indicator.GREENHOUSE_GAS, "").absolute().now().get()).isEqualTo(45_000);
    assertThat(result.row(Indicator.WASTE, "").ratio().isUsable()).isTrue();
    assertThat(result.row(Indicator.WASTE, "").relative()).isInstanceOf(Outcome.Missing.class);
    everyStepGivesItsValueAgain();
    everyStepReferredToIsThere("step:emission.total");
  }

  @Test
  @Tag("FA6")
  void withoutBaselinesTheFiguresOfThePeriodStillStand() {
    dossier = dossier.with(Baseline.class, List.of());
    IndicatorBinding binding = indicators();
    RecpResult result = binding.result().comparisons().getFirst().result().get();
    assertThat(result.row(Indicator.ENERGY, "").ratio().get().value())
        .isCloseTo(120_000 / 432_000.0, within(1e-12));
    assertThat(codes(binding.findings())).contains("NO_BASELINE_DECLARED");
    assertThat(codes(binding.findings())).doesNotContain("BASELINE_MISSING");
  }

  @Test
  @Tag("FA6")
  void twoSpansOfBaselinesAreTwoComparisonsAndAnAbnormalMonthIsSaid() {
    dossier =
        dossier
            .with(
                Baseline.class,
                List.of(
                    new Baseline(
                        "B1",
                        Baseline.Indicator.ENERGY,
                        "2024-01",
                        "2024-12",
                        null,
                        null,
                        null,
                        "x"),
                    new Baseline(
                        "B2",
                        Baseline.Indicator.WATER,
                        "2024-01",
                        "2024-06",
                        null,
                        null,
                        null,
                        "x")))
            .with(AbnormalMonth.class, List.of(new AbnormalMonth("A1", "2025-04", "strike")));
    IndicatorBinding binding = indicators();
    assertThat(binding.result().comparisons()).hasSize(2);
    assertThat(codes(binding.findings())).contains("BASELINE_LENGTH_DIFFERS");
    assertThat(codes(binding.findings()))
        .containsAnyOf("ABNORMAL_MONTH_EXCLUDED", "ABNORMAL_MONTH_NOT_EXCLUDED");
    everyStepGivesItsValueAgain();
  }

  @Test
  @Tag("FA7")
  void peopleAreCountedAndExposuresHeldAgainstReferenceAndOwnLimits() {
    PeopleBinding binding =
        new PeopleBinding(
            new PeopleBinding.Sources(dossier, WashHouse.YEAR, LocalDate.of(2025, 12, 31), facts),
            tape);
    Workforce people = binding.result();
    assertThat(people.heads().get().womenShare().get().low()).isEqualTo(0.8);
    assertThat(
            people
                .safety()
                .get()
                .rate(SafetyResult.Measure.LOST_TIME_INJURY)
                .perMillionHours()
                .get())
        .isCloseTo(5, within(1e-12));
    assertThat(people.exposures().get().rows())
        .extracting(row -> row.held().verdict())
        .containsExactly(Verdict.EXCEEDED, Verdict.EXCEEDED, Verdict.EXCEEDED);
    assertThat(people.complaints().get().oldestOpen().get()).isEqualTo(30);
    assertThat(people.trainings().get().participations().total()).isEqualTo(15);
    assertThat(facts.usedFacts())
        .extracting(UsedFact::id)
        .contains("limit.exposure.NOISE.8h", "limit.exposure.HEAT.moderate.acclimatised");
    everyStepGivesItsValueAgain();
    everyStepReferredToIsThere("");
  }

  /** What the engine's constructors would refuse never reaches a binding. */
  @Test
  void rowsThatNoBindingCouldTakeAreErrorsOfTheDossier() {
    List<Dossier> wrong =
        List.of(
            dossier.with(
                Incident.class,
                List.of(
                    new Incident("I", "2025-05", Incident.Kind.FAINTING, -1, 0, 0, null, null))),
            dossier.with(
                Training.class, List.of(new Training("T", "2025-05-01", "x", 0, -2, 0, null))),
            dossier.with(
                Baseline.class,
                List.of(
                    new Baseline(
                        "B",
                        Baseline.Indicator.ENERGY,
                        "2024-12",
                        "2024-01",
                        1.0,
                        "MJ",
                        null,
                        "x"))),
            dossier.with(
                HoursWorked.class, List.of(new HoursWorked("H", "2025-13", "2025-12", 1, "x"))),
            dossier.with(
                Complaint.class,
                List.of(new Complaint("K", "2025-02-30", null, Complaint.From.OTHER, "x"))),
            dossier.with(
                Baseline.class,
                List.of(
                    new Baseline(
                        "B",
                        Baseline.Indicator.ENERGY,
                        "2024-01",
                        "2024-12",
                        Double.NaN,
                        "MJ",
                        null,
                        "x"))));
    for (Dossier one : wrong) {
      assertThat(DossierCheck.check(one)).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  @Test
  void everyResultCanBeWrittenAsJson() {
    Workforce people =
        new PeopleBinding(
                new PeopleBinding.Sources(
                    dossier, WashHouse.YEAR, LocalDate.of(2025, 12, 31), facts),
                Recorder.OFF)
            .result();
    assertThat(AssessmentJson.tree(people).at("/heads/dates/PERMANENT").asString())
        .isEqualTo("2025-12-31");
    assertThat(AssessmentJson.tree(pollution().result()).toString())
        .contains("\"P-COD\"")
        .doesNotContain("NaN");
    tape = new Recorder.Tape();
    assertThat(AssessmentJson.tree(indicators().result()).toString())
        .contains("\"2024-12\"")
        .doesNotContain("NaN");
  }

  @Test
  @Tag("FA7")
  void aDossierThatSaysNothingAboutPeopleGivesNoFindingsAndNoZeros() {
    Dossier silent = Dossier.empty(dossier.factory());
    PeopleBinding binding =
        new PeopleBinding(
            new PeopleBinding.Sources(
                silent,
                WashHouse.YEAR,
                LocalDate.of(2025, 12, 31),
                new Overlay(ReferenceData.base(), silent)),
            Recorder.OFF);
    assertThat(binding.findings()).isEmpty();
    assertThat(binding.result().heads()).isInstanceOf(Outcome.Missing.class);
    assertThat(binding.result().complaints()).isInstanceOf(Outcome.Missing.class);
  }
}
