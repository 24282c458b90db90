package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baitong.acceptance.example.GarmentFactory;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.UsedFact;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.FactorOverride;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Reading;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.priority.Clause;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an assessment of the example factory promises, and what changes of its data do to it. */
class AssessmentTest {
  private final Dossier dossier = GarmentFactory.dossier();
  private final Assessment assessment = Assessments.of(dossier);

  @Test
  @Tag("SP7")
  void theWrongMeterIsTheOnlySuspect() {
    assertThat(assessment.balance().tests().get().passes()).isFalse();
    assertThat(assessment.balance().tests().get().suspects())
        .containsExactly(GarmentFactory.WRONG_METER);
  }

  @Test
  @Tag("SP7")
  void withoutTheWrongMeterTheMeasurementsAgreeAndNobodyIsSuspected() {
    Assessment without =
        Assessments.of(
            Assessments.with(
                dossier,
                parts ->
                    parts.readings(
                        parts.readings().stream()
                            .filter(r -> !r.flow().equals(GarmentFactory.WRONG_METER))
                            .toList())));
    assertThat(without.balance().tests().get().passes()).isTrue();
    assertThat(without.balance().tests().get().suspects()).isEmpty();
    double truth =
        java.util.Objects.requireNonNull(GarmentFactory.truth().get(GarmentFactory.WRONG_METER));
    var row =
        without.balance().flows().stream()
            .filter(r -> r.id().equals(GarmentFactory.WRONG_METER))
            .findFirst()
            .orElseThrow();
    assertThat(row.status()).isEqualTo("OBSERVABLE");
    assertThat(row.reconciled().get()).isCloseTo(truth, within(3 * truth * 0.02));
  }

  @Test
  @Tag("SP7")
  void reconciliationBringsMostFlowsCloserToTheTruthThanTheReadings() {
    double before = 0;
    double after = 0;
    for (var row : assessment.balance().flows()) {
      Double truth = GarmentFactory.truth().get(row.id());
      Double sigma = row.measuredSigma();
      if (row.measured() != null && sigma != null && sigma > 0 && truth != null) {
        before += Math.pow((row.measured() - truth) / sigma, 2);
        after += Math.pow((row.reconciled().get() - truth) / sigma, 2);
      }
    }
    assertThat(after).isLessThan(before * 0.6);
  }

  @Test
  @Tag("SP7")
  void unobservableFlowsAreNamedAndGetNoValue() {
    var unknown =
        assessment.balance().flows().stream()
            .filter(row -> row.status().equals("UNOBSERVABLE"))
            .toList();
    assertThat(unknown).isNotEmpty();
    assertThat(unknown).allSatisfy(row -> assertThat(row.reconciled().find()).isEmpty());
    assertThat(assessment.findings())
        .filteredOn(finding -> finding.code().equals("FLOW_UNKNOWN_LEFT_OUT"))
        .extracting(finding -> finding.where().id())
        .containsAll(unknown.stream().map(row -> row.id()).toList());
  }

  @Test
  @Tag("SP7")
  void everyNextMeasurementNarrowsTheLossCostAndTheBestPerMoneyComesFirst() {
    var next = assessment.balance().next();
    assertThat(next).hasSizeGreaterThan(5);
    double last = Double.POSITIVE_INFINITY;
    for (var measurement : next) {
      assertThat(measurement.sigmaAfter()).isLessThanOrEqualTo(measurement.sigmaBefore());
      Double perCost = measurement.narrowingPerCost();
      if (perCost != null) {
        assertThat(perCost).isLessThanOrEqualTo(last);
        last = perCost;
      }
    }
  }

  @Test
  @Tag("SP10")
  void paidInputsEqualProductsLossesStockAndUnaccounted() {
    Totals totals = assessment.costs().get().totals();
    double rest =
        totals.products().total().get().amount()
            + totals.losses().total().get().amount()
            + totals.stockChange().total().get().amount()
            + totals.unaccounted().total().get().amount();
    assertThat(totals.inputs().total().get().amount()).isCloseTo(rest, within(0.001));
  }

  @Test
  @Tag("SP9")
  void carriedAndLeftOutAreTheLedgerLineByLine() {
    assertThat(assessment.ledger()).hasSameSizeAs(dossier.ledger());
    assertThat(assessment.ledger())
        .allSatisfy(
            line ->
                assertThat(line.carried() + line.leftOut()).isCloseTo(line.ledger(), within(1e-6)))
        .allSatisfy(line -> assertThat(line.leftOut() == 0 || !line.reason().isEmpty()).isTrue());
  }

  @Test
  @Tag("SP9")
  void whatIsCarriedFromTheLedgerIsWhatTheCostAccountingDistributes() {
    double carried = assessment.ledger().stream().mapToDouble(LedgerCarry.Carried::carried).sum();
    assertThat(Assessments.inputs(assessment)).isCloseTo(carried, within(0.01));
  }

  @Test
  @Tag("SP9")
  void reconciliationNeverMovesWhatWasPaid() {
    Assessment moved =
        Assessments.of(
            Assessments.with(
                dossier,
                parts ->
                    parts.readings(
                        parts.readings().stream().map(r -> scaled(r, "F-CUT", 1.02)).toList())));
    assertThat(Assessments.inputs(moved)).isCloseTo(Assessments.inputs(assessment), within(0.001));
    assertThat(Assessments.losses(moved)).isNotEqualTo(Assessments.losses(assessment));
  }

  private static Reading scaled(Reading r, String flow, double factor) {
    if (!r.flow().equals(flow)) {
      return r;
    }
    Map<String, Double> months = new LinkedHashMap<>();
    r.months().forEach((month, value) -> months.put(month, value * factor));
    return new Reading(
        r.id(), r.flow(), r.unit(), r.source(), r.uncertaintyPercent(), r.basis(), months);
  }

  @Test
  @Tag("SP9")
  void anUnmappedLedgerLineIsNamedAndStaysInTheReconciliation() {
    Dossier unmapped =
        Assessments.with(
            dossier,
            parts -> {
              List<LedgerLine> lines = new ArrayList<>(parts.ledger());
              LedgerLine line = lines.getFirst();
              lines.set(
                  0,
                  new LedgerLine(
                      line.id(),
                      line.account(),
                      line.text(),
                      line.amount(),
                      line.currency(),
                      line.period(),
                      null,
                      null,
                      null,
                      null,
                      null,
                      null,
                      null));
              return parts.ledger(lines);
            });
    Assessment result = Assessments.of(unmapped);
    assertThat(Assessments.codes(result)).contains("LEDGER_LINE_UNMAPPED");
    LedgerCarry.Carried line =
        result.ledger().stream()
            .filter(c -> c.line().equals(unmapped.ledger().getFirst().id()))
            .findFirst()
            .orElseThrow();
    assertThat(line.leftOut()).isEqualTo(line.ledger());
    assertThat(line.reason()).isEqualTo("leftout.unmapped");
  }

  @Test
  @Tag("SP18")
  void droppingAnyReadingNeverChangesTheLossCostWithoutAFinding() {
    for (Reading dropped : dossier.readings()) {
      Outcome<Assessment> without =
          Assessments.outcome(
              Assessments.with(
                  dossier,
                  parts ->
                      parts.readings(
                          parts.readings().stream()
                              .filter(r -> !r.id().equals(dropped.id()))
                              .toList())));
      assertThat(without.find()).as(dropped.id()).isPresent();
      Outcome<MfcaResult> costs = without.get().costs();
      Outcome<Money> total =
          costs.isUsable()
              ? costs.get().totals().losses().total()
              : new Outcome.Missing<>(costs.findings());
      boolean same =
          total.isUsable()
              && Math.abs(total.get().amount() - Assessments.losses(assessment)) < 1e-6;
      boolean told = !Set.copyOf(assessment.findings()).containsAll(without.get().findings());
      // A second reading of the same flow may go: the flow is still measured.
      boolean twice =
          dossier.readings().stream().filter(r -> r.flow().equals(dropped.flow())).count() > 1;
      assertThat(same || told || twice).as(dropped.id()).isTrue();
    }
  }

  @Test
  @Tag("SP6")
  void aMonthThatIsMissingIsUnknownAndNotZero() {
    Dossier gap =
        Assessments.with(
            dossier,
            parts ->
                parts.readings(
                    parts.readings().stream()
                        .map(r -> without(r, "F-OFFCUT", "2025-06"))
                        .toList()));
    Assessment result = Assessments.of(gap);
    assertThat(Assessments.codes(result)).contains("MONTH_MISSING");
    var row =
        result.balance().flows().stream()
            .filter(r -> r.id().equals("F-OFFCUT"))
            .findFirst()
            .orElseThrow();
    assertThat(row.measured()).isNull();
  }

  private static Reading without(Reading r, String flow, String month) {
    if (!r.flow().equals(flow)) {
      return r;
    }
    Map<String, Double> months = new LinkedHashMap<>(r.months());
    months.remove(month);
    return new Reading(
        r.id(), r.flow(), r.unit(), r.source(), r.uncertaintyPercent(), r.basis(), months);
  }

  @Test
  @Tag("SP6")
  void anInputWithoutAPriceMakesTheTotalMissingAndNotZero() {
    Dossier unpaid =
        Assessments.with(
            dossier,
            parts ->
                parts
                    .ledger(
                        parts.ledger().stream()
                            .filter(line -> !"TRIMS".equals(line.carrier()))
                            .toList())
                    .prices(
                        parts.prices().stream()
                            .filter(price -> !price.carrier().equals("TRIMS"))
                            .toList()));
    Outcome<Money> total = Assessments.of(unpaid).costs().get().totals().losses().total();
    assertThat(total).isInstanceOf(Outcome.Missing.class);
    assertThat(total.findings().toString()).contains("TRIMS");
  }

  @Test
  @Tag("SP11")
  void everyPriorityFlowSaysWhichClausesFired() {
    PriorityResult result = assessment.priorities().get();
    assertThat(result.flows().stream().filter(PriorityResult.Ranked::priority))
        .isNotEmpty()
        .allSatisfy(flow -> assertThat(flow.clauses()).isNotEmpty());
    assertThat(result.flows().stream().flatMap(flow -> flow.clauses().stream()))
        .contains(Clause.PARETO_80, Clause.COMPLIANCE, Clause.TEAM);
    for (PriorityResult.Ranked flow : result.flows()) {
      if (flow.priority() && flow.npoCost().isUsable()) {
        double covered =
            result.focusAreas().stream()
                .filter(area -> area.flow().equals(flow.id()))
                .mapToDouble(area -> area.share().value())
                .sum();
        assertThat(covered).as(flow.id()).isGreaterThanOrEqualTo(0.7);
      }
    }
  }

  @Test
  @Tag("SP11")
  void aDecisionAgainstTheRuleNeedsAReason() {
    Dossier silent =
        Assessments.with(
            dossier, parts -> parts.decisions(List.of(new Decision("D-1", "FABRIC", false, " "))));
    Outcome<Assessment> outcome = Assessments.outcome(silent);
    boolean refused = outcome.find().isEmpty();
    boolean kept =
        !refused
            && outcome.get().priorities().get().flows().stream()
                .filter(flow -> flow.id().equals("FABRIC"))
                .allMatch(PriorityResult.Ranked::priority);
    assertThat(refused || kept).isTrue();

    Dossier reasoned =
        Assessments.with(
            dossier,
            parts ->
                parts.decisions(
                    List.of(new Decision("D-1", "FABRIC", false, "New lay planning since May"))));
    assertThat(Assessments.of(reasoned).priorities().get().flows())
        .filteredOn(flow -> flow.id().equals("FABRIC"))
        .singleElement()
        .satisfies(
            flow -> {
              assertThat(flow.priority()).isFalse();
              assertThat(flow.overrideReason()).isEqualTo("New lay planning since May");
            });
  }

  @Test
  @Tag("SP15")
  void aFactorIsOverriddenWithAReasonThatIsShown() {
    Dossier overridden =
        Assessments.with(
            dossier,
            parts ->
                parts.overrides(
                    List.of(
                        new FactorOverride(
                            "O-1", "uncertainty.estimate", 35, "%", "Nobody weighed it"))));
    Assessment result = Assessments.of(overridden);
    assertThat(Assessments.codes(result)).contains("FACTOR_OVERRIDDEN");
    assertThat(result.facts())
        .filteredOn(UsedFact::overridden)
        .allSatisfy(fact -> assertThat(fact.source()).isEqualTo("Nobody weighed it"));
    Stream<UsedFact> plain = assessment.facts().stream();
    assertThat(plain).noneMatch(UsedFact::overridden);
  }

  @Test
  @Tag("SP15")
  void anyFactorMayBeOverriddenAndAnImplausibleOrUnknownOneIsRefused() {
    Dossier overridden =
        Assessments.with(
            dossier,
            parts ->
                parts.overrides(
                    List.of(
                        new FactorOverride("O-1", "method.pareto", 0.5, "1", "Team has two people"),
                        new FactorOverride("O-2", "uncertainty.meter", 300, "%", "Broken meters"),
                        new FactorOverride("O-3", "uncertainty.metre", 3, "%", "Typing error"))));
    Assessment result = Assessments.of(overridden);
    assertThat(Assessments.codes(result))
        .contains("FACTOR_OVERRIDDEN", "FACTOR_REFUSED", "FACTOR_UNKNOWN");
    assertThat(priorities(result)).isLessThan(priorities(assessment));
  }

  private static long priorities(Assessment of) {
    return of.priorities().get().flows().stream()
        .filter(flow -> flow.clauses().contains(Clause.PARETO_80))
        .count();
  }

  @Test
  @Tag("SP9")
  void theDepreciationOfATreatmentPlantIsCountedOnce() {
    LedgerLine plant =
        dossier.ledger().stream()
            .filter(line -> line.category() == LedgerLine.Category.TREATMENT_DEPRECIATION)
            .findFirst()
            .orElseThrow();
    LedgerLine again =
        new LedgerLine(
            "AGAIN",
            "AGAIN",
            "The same plant under system cost",
            plant.amount(),
            plant.currency(),
            plant.period(),
            LedgerLine.Category.DEPRECIATION,
            null,
            plant.centre(),
            null,
            null,
            null,
            null);
    Dossier twice =
        Assessments.with(
            dossier,
            parts -> {
              List<LedgerLine> lines = new ArrayList<>(parts.ledger());
              lines.add(again);
              return parts.ledger(lines);
            });
    Assessment result = Assessments.of(twice);
    assertThat(Assessments.codes(result)).contains("DEPRECIATION_COUNTED_TWICE");
    assertThat(Assessments.inputs(result)).isCloseTo(Assessments.inputs(assessment), within(0.001));
    assertThat(result.nonProductOutput().get().total().amount())
        .isCloseTo(assessment.nonProductOutput().get().total().amount(), within(0.001));
  }

  @Test
  @Tag("SP8")
  void everyFlowOfTheResultStandsInTheUnitItIsReadIn() {
    Map<String, String> units = new LinkedHashMap<>();
    Map<String, Double> amounts = new LinkedHashMap<>();
    assessment
        .balance()
        .flows()
        .forEach(
            row -> {
              units.put(row.id(), row.unit());
              row.reconciled().find().ifPresent(value -> amounts.put(row.id(), value));
            });
    assertThat(assessment.costs().get().losses())
        .filteredOn(loss -> amounts.containsKey(loss.id()))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            loss -> {
              assertThat(loss.unit().ucum()).isEqualTo(units.get(loss.id()));
              Double amount = amounts.get(loss.id());
              Stated counted = loss.quantity();
              assertThat(counted == null ? Double.NaN : counted.number())
                  .isCloseTo(amount == null ? Double.NaN : amount, within(1e-6));
            });
  }

  @Test
  @Tag("SP5")
  void aCarrierCountedInPressureIsRefusedByName() {
    Dossier odd =
        Assessments.with(
            dossier,
            parts -> parts.carriers(parts.carriers().stream().map(AssessmentTest::inBar).toList()));
    Outcome<Assessment> outcome = Assessments.outcome(odd);
    assertThat(outcome).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.findings())
        .filteredOn(f -> f.code().equals("UNIT_UNSUPPORTED"))
        .extracting(f -> f.where().id())
        .containsExactly("FABRIC");
  }

  private static Carrier inBar(Carrier c) {
    String unit = c.id().equals("FABRIC") ? "bar" : c.unit();
    return new Carrier(
        c.id(),
        c.nameEn(),
        c.nameKm(),
        c.kind(),
        unit,
        c.madeOf(),
        c.massKg(),
        c.waterM3(),
        c.energyMj(),
        c.heating(),
        c.participates(),
        c.benchmark(),
        c.flag());
  }
}
