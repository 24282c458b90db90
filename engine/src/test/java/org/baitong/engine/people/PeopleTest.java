package org.baitong.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.people.Incident.Kind;
import org.baitong.engine.people.SafetyResult.Measure;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FA7")
class PeopleTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final YearMonth JANUARY = YearMonth.of(2025, 1);
  private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.findings().stream().map(Finding::code).toList();
  }

  private static HeadCount heads(String id, String date, Sex sex, long count) {
    return new HeadCount(id, LocalDate.parse(date), sex, "PERMANENT", count);
  }

  private static Outcome<Heads> heads(HeadCount... counts) {
    return Heads.last(List.of(counts), FIRST, LAST, Recorder.OFF);
  }

  @Test
  void headsAreThoseOfTheLastCountNeverASumOrAMean() {
    Outcome<Heads> outcome =
        heads(
            heads("1", "2025-06-30", Sex.FEMALE, 500),
            heads("2", "2025-12-31", Sex.FEMALE, 520),
            heads("3", "2025-12-31", Sex.MALE, 130),
            heads("4", "2026-01-31", Sex.FEMALE, 900));
    assertThat(outcome.get().all()).isEqualTo(new People(520, 130, 0));
    assertThat(outcome.get().womenShare().get().low()).isEqualTo(0.8);
    assertThat(outcome.get().womenShare().get().isExact()).isTrue();
    assertThat(outcome.findings()).isEmpty();
  }

  /** By hand: 80 of 100, or 85 if the five not stated are women. */
  @Test
  void whereSexIsNotStatedTheShareOfWomenIsARange() {
    People.Range share =
        heads(
                heads("1", "2025-12-31", Sex.FEMALE, 80),
                heads("2", "2025-12-31", Sex.MALE, 15),
                heads("3", "2025-12-31", Sex.NOT_STATED, 5))
            .get()
            .womenShare()
            .get();
    assertThat(share.low()).isEqualTo(0.80);
    assertThat(share.high()).isEqualTo(0.85);
  }

  @Test
  void countsThatDoNotFitTogetherAreNamed() {
    assertThat(codes(heads(heads("1", "2024-12-31", Sex.FEMALE, 1))))
        .containsExactly("HEADS_MISSING");
    assertThat(codes(heads(heads("1", "2025-12-31", Sex.FEMALE, -1))))
        .containsExactly("HEADS_NEGATIVE");
    assertThat(
            codes(
                heads(
                    heads("1", "2025-12-31", Sex.FEMALE, 1),
                    heads("2", "2025-12-31", Sex.FEMALE, 2))))
        .containsExactly("HEADS_TWICE");
    assertThat(
            codes(
                heads(
                    heads("1", "2025-12-31", Sex.FEMALE, 1),
                    new HeadCount("2", LocalDate.of(2025, 6, 1), Sex.MALE, "CASUAL", 3))))
        .containsExactly("HEADS_AT_DIFFERENT_DATES");
    assertThat(heads(heads("1", "2025-12-31", Sex.FEMALE, 0)).get().womenShare())
        .isInstanceOf(Outcome.Missing.class);
  }

  private static Hours hours(double h) {
    return new Hours("H1", JANUARY, DECEMBER, new TimeSpan(h * 3600));
  }

  private static Incident incident(String id, Kind kind, long women, @Nullable Double lostDays) {
    return new Incident(id, YearMonth.of(2025, 3), kind, new People(women, 0, 0), lostDays);
  }

  private static Outcome<SafetyResult> rates(List<Hours> hours, Incident... incidents) {
    return Safety.rates(
        new SafetyRequest(JANUARY, DECEMBER, hours, List.of(incidents)), Recorder.OFF);
  }

  /**
   * By hand: 3 / 1.2 = 2.5 per million hours; 27 / 1.2 = 22.5 days. Garwood bounds of 3: 0.61867
   * and 8.76727 (Pearson and Hartley, Biometrika Tables, table 40), over 1.2.
   */
  @Test
  void accidentsPerMillionHoursCarryTheirExactBounds() {
    Recorder.Tape tape = new Recorder.Tape();
    SafetyResult result =
        Safety.rates(
                new SafetyRequest(
                    JANUARY,
                    DECEMBER,
                    List.of(hours(1_200_000)),
                    List.of(
                        incident("1", Kind.LOST_TIME, 1, 5.0),
                        incident("2", Kind.LOST_TIME, 1, 20.0),
                        incident("3", Kind.LOST_TIME, 1, 2.0),
                        incident("4", Kind.NO_LOST_TIME, 1, null),
                        incident("5", Kind.NEAR_MISS, 0, null))),
                tape)
            .get();
    SafetyResult.Rate rate = result.rate(Measure.LOST_TIME_INJURY);
    assertThat(rate.perMillionHours().get()).isCloseTo(2.5, within(1e-12));
    assertThat(rate.low().get()).isCloseTo(0.61867 / 1.2, within(1e-5));
    assertThat(rate.high().get()).isCloseTo(8.76727 / 1.2, within(1e-5));
    assertThat(result.severity().get()).isCloseTo(22.5, within(1e-12));
    assertThat(result.nearMisses()).isEqualTo(1);
    assertThat(result.rate(Measure.ACCIDENT).people().total()).isEqualTo(4);
    for (Step step : tape.list()) {
      assertThat(Evaluate.step(step)).as(step.id()).isCloseTo(step.value(), within(1e-9));
    }
  }

  /**
   * Garwood (1936); n = 0 and 10 also in the epitools and DescTools manuals: 3.689, 4.795-18.391.
   */
  @Test
  void exactPoissonBoundsAreThoseOfTheTables() {
    assertThat(Poisson.low(0)).isZero();
    assertThat(Poisson.high(0)).isCloseTo(3.688879, within(1e-6));
    assertThat(Poisson.low(1)).isCloseTo(0.0253178, within(1e-7));
    assertThat(Poisson.high(1)).isCloseTo(5.571643, within(1e-6));
    assertThat(Poisson.low(10)).isCloseTo(4.795389, within(1e-6));
    assertThat(Poisson.high(10)).isCloseTo(18.390356, within(1e-6));
    assertThat(Poisson.low(100)).isCloseTo(81.36, within(0.01));
    assertThat(Poisson.high(100)).isCloseTo(121.63, within(0.01));
  }

  @Test
  void boundsEncloseTheCountAlsoForManyEvents() {
    for (int n : new int[] {2, 17, 400, 5_000, 100_000}) {
      assertThat(Poisson.low(n)).isLessThan(n);
      assertThat(Poisson.high(n)).isGreaterThan(n);
      double spread = 1.96 * StrictMath.sqrt(n);
      assertThat(Poisson.high(n)).isCloseTo(n + spread, within(0.05 * spread + 3));
    }
  }

  @Test
  void zeroAccidentsInFewHoursShowHowLittleThatProves() {
    SafetyResult.Rate rate = rates(List.of(hours(50_000))).get().rate(Measure.LOST_TIME_INJURY);
    assertThat(rate.perMillionHours().get()).isZero();
    assertThat(rate.high().get()).isCloseTo(3.688879 / 0.05, within(1e-3));
  }

  @Test
  void withoutHoursThereIsNoRateAndTheIncidentsStillCount() {
    Outcome<SafetyResult> outcome = rates(List.of(), incident("1", Kind.LOST_TIME, 1, 5.0));
    SafetyResult.Rate rate = outcome.get().rate(Measure.LOST_TIME_INJURY);
    assertThat(rate.perMillionHours()).isInstanceOf(Outcome.Missing.class);
    assertThat(rate.people().total()).isEqualTo(1);
    assertThat(outcome.get().severity()).isInstanceOf(Outcome.Missing.class);
    assertThat(codes(outcome)).contains("HOURS_MISSING");
  }

  @Test
  void faintingsStandApartAndAMassFaintingHasNoPoissonBounds() {
    Outcome<SafetyResult> outcome =
        rates(List.of(hours(1e6)), incident("1", Kind.FAINTING, 30, null));
    SafetyResult.Rate fainting = outcome.get().rate(Measure.FAINTING);
    assertThat(fainting.perMillionHours().get()).isCloseTo(30, within(1e-12));
    assertThat(fainting.events()).isEqualTo(1);
    assertThat(fainting.high()).isInstanceOf(Outcome.Missing.class);
    assertThat(outcome.get().rate(Measure.ACCIDENT).people().total()).isZero();
    assertThat(codes(outcome)).contains("INCIDENTS_IN_CLUSTERS");
  }

  @Test
  void hoursOfAPartOfThePeriodCountOnlyTheirIncidents() {
    Hours march = new Hours("H", YearMonth.of(2025, 3), YearMonth.of(2025, 4), new TimeSpan(3.6e9));
    Incident may =
        new Incident("2", YearMonth.of(2025, 5), Kind.LOST_TIME, new People(1, 0, 0), 1.0);
    Outcome<SafetyResult> outcome =
        rates(List.of(march), incident("1", Kind.LOST_TIME, 1, 1.0), may);
    assertThat(outcome.get().rate(Measure.LOST_TIME_INJURY).people().total()).isEqualTo(1);
    assertThat(codes(outcome)).contains("HOURS_COVER_PART");
    Hours across = new Hours("A", YearMonth.of(2024, 12), JANUARY, new TimeSpan(1));
    assertThat(codes(rates(List.of(across)))).contains("HOURS_ACROSS_PERIOD", "HOURS_MISSING");
    assertThat(codes(rates(List.of(hours(1), hours(1))))).contains("HOURS_OVERLAP");
  }

  @Test
  void unknownLostDaysDisqualifyTheSeverity() {
    Outcome<SafetyResult> outcome =
        rates(List.of(hours(1e6)), incident("1", Kind.LOST_TIME, 1, null));
    assertThat(outcome.get().severity()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(codes(outcome)).contains("LOST_DAYS_MISSING");
  }

  @Test
  void impossibleNumbersAreRefusedWithTheirName() {
    assertThat(codes(rates(List.of(hours(-1))))).containsExactly("HOURS_IMPOSSIBLE");
    assertThat(codes(rates(List.of(hours(1)), incident("1", Kind.LOST_TIME, 1, -1.0))))
        .containsExactly("LOST_DAYS_NEGATIVE");
    assertThat(codes(rates(List.of(hours(1)), incident("1", Kind.LOST_TIME, 1, Double.NaN))))
        .containsExactly("LOST_DAYS_NEGATIVE");
    assertThat(codes(rates(List.of(hours(1)), incident("1", Kind.FAINTING, 0, null))))
        .containsExactly("INCIDENT_WITHOUT_PEOPLE");
    assertThat(codes(rates(List.of(hours(1)), incident("1", Kind.FAINTING, 1_000_000, null))))
        .containsExactly("INCIDENTS_IMPOSSIBLE");
    assertThatThrownBy(() -> new People(-1, 0, 0)).hasMessageContaining("zero or more");
  }

  private static Complaint complaint(String id, String received, @Nullable String answered) {
    return new Complaint(
        id,
        LocalDate.parse(received),
        answered == null ? null : LocalDate.parse(answered),
        "WORKER");
  }

  private static Outcome<Complaints> complaints(Complaint... complaints) {
    return Complaints.asOf(LAST, List.of(complaints), Recorder.OFF);
  }

  /** By hand: 4, 10 and 30 days. */
  @Test
  void openComplaintsCountToTheDayGiven() {
    Outcome<Complaints> outcome =
        complaints(
            complaint("1", "2025-03-01", "2025-03-05"),
            complaint("2", "2025-05-01", "2025-05-11"),
            complaint("3", "2025-12-01", null),
            complaint("4", "2026-02-01", null));
    assertThat(outcome.get().median().get()).isEqualTo(10);
    assertThat(outcome.get().longest().get()).isEqualTo(30);
    assertThat(outcome.get().oldestOpen().get()).isEqualTo(30);
    assertThat(outcome.get().count()).isEqualTo(3);
    assertThat(outcome.get().open()).isEqualTo(1);
    assertThat(codes(outcome)).containsExactly("COMPLAINTS_OPEN");
    Outcome<Complaints> later = complaints(complaint("1", "2025-12-30", "2026-01-05"));
    assertThat(later.get().open()).isEqualTo(1);
    assertThat(later.get().oldestOpen().get()).isEqualTo(1);
  }

  @Test
  void anAnswerBeforeTheComplaintIsAnError() {
    assertThat(codes(complaints(complaint("1", "2025-03-05", "2025-03-01"))))
        .containsExactly("ANSWERED_BEFORE_RECEIVED");
    assertThat(complaints().get().median()).isInstanceOf(Outcome.Missing.class);
  }

  private static Training training(String id, String date, long women, @Nullable Double hours) {
    return new Training(
        id,
        LocalDate.parse(date),
        new People(women, 2, 0),
        hours == null ? null : new TimeSpan(hours * 3600));
  }

  @Test
  void trainingsCountParticipationsAndSaySo() {
    Outcome<Trainings> outcome =
        Trainings.sum(
            List.of(
                training("1", "2025-03-01", 12, 2.0),
                training("2", "2025-04-01", 8, 2.0),
                training("3", "2026-04-01", 8, 2.0)),
            FIRST,
            LAST,
            Recorder.OFF);
    assertThat(outcome.get().participations()).isEqualTo(new People(20, 4, 0));
    assertThat(outcome.get().personHours().get().seconds()).isEqualTo(48 * 3600);
    assertThat(codes(outcome)).containsExactly("PARTICIPATIONS_NOT_PEOPLE");
    Outcome<Trainings> open =
        Trainings.sum(List.of(training("1", "2025-03-01", 12, null)), FIRST, LAST, Recorder.OFF);
    assertThat(open.get().personHours()).isInstanceOf(Outcome.Disqualified.class);
    assertThat(
            codes(
                Trainings.sum(
                    List.of(training("1", "2025-03-01", 12, -1.0)), FIRST, LAST, Recorder.OFF)))
        .containsExactly("TRAINING_LENGTH_NEGATIVE");
  }
}
