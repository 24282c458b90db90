package org.baitong.engine.people;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.people.Incident.Kind;
import org.baitong.engine.people.SafetyResult.Measure;
import org.baitong.engine.people.SafetyResult.Rate;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Frequency and severity of accidents, and faintings. */
public final class Safety {
  /** More events than this in a factory's year are a slip, and the exact bounds take too long. */
  private static final long MOST = 100_000;

  private static final String ICLS =
      "16th International Conference of Labour Statisticians 1998, resolution on occupational"
          + " injuries: frequency and severity rate per 1 000 000 hours worked";
  private static final String GARWOOD = "Garwood, Biometrika 28 (1936), 437-442; " + ICLS;
  private static final Where WHERE = Where.of("incidents", "");

  private final SafetyRequest request;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<YearMonth> covered = new TreeSet<>();
  private final List<Input> hourInputs = new ArrayList<>();
  private double hours;

  private Safety(SafetyRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
  }

  /**
   * Rates per million hours worked over the months whose hours are known. Without hours no rate:
   * they are never guessed from heads. Missing when a number is negative or impossibly large.
   *
   * <p>Example: 3 lost-time injuries in 1 200 000 hours give 2.5, with 95 % bounds 0.52 to 7.31.
   */
  public static Outcome<SafetyResult> rates(SafetyRequest request, Recorder recorder) {
    return new Safety(request, recorder).result();
  }

  private Outcome<SafetyResult> result() {
    check();
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    addHours();
    Outcome<TimeSpan> worked = worked();
    List<Incident> inside = inside();
    List<Rate> rates =
        List.of(
            rate(Measure.FATALITY, EnumSet.of(Kind.FATALITY), inside),
            rate(Measure.LOST_TIME_INJURY, EnumSet.of(Kind.FATALITY, Kind.LOST_TIME), inside),
            rate(
                Measure.ACCIDENT,
                EnumSet.of(Kind.FATALITY, Kind.LOST_TIME, Kind.NO_LOST_TIME),
                inside),
            rate(Measure.FAINTING, EnumSet.of(Kind.FAINTING), inside));
    long near =
        inside.stream()
            .filter(i -> i.kind() == Kind.NEAR_MISS)
            .mapToLong(i -> Math.max(1, i.hurt().total()))
            .sum();
    return Outcome.of(new SafetyResult(worked, rates, near, severity(inside)), findings);
  }

  private void check() {
    long people = 0;
    for (Incident incident : request.incidents()) {
      Double days = incident.lostDays();
      if (days != null && !(days >= 0 && Double.isFinite(days))) {
        findings.add(
            Finding.error("LOST_DAYS_NEGATIVE", Where.of("incidents", incident.id()))
                .with("id", incident.id())
                .with("days", String.valueOf(days)));
      }
      people += Math.min(incident.hurt().total(), MOST + 1);
      if (incident.kind() != Kind.NEAR_MISS && incident.hurt().total() == 0) {
        findings.add(
            Finding.error("INCIDENT_WITHOUT_PEOPLE", Where.of("incidents", incident.id()))
                .with("id", incident.id()));
      }
    }
    if (people > MOST) {
      findings.add(
          Finding.error("INCIDENTS_IMPOSSIBLE", WHERE).with("count", (double) people, "1"));
    }
    for (Hours row : request.hours()) {
      if (row.worked().seconds() < 0 || row.last().isBefore(row.first())) {
        findings.add(
            Finding.error("HOURS_IMPOSSIBLE", Where.of("hours", row.id()))
                .with("id", row.id())
                .with("hours", row.worked().seconds() / 3600, "h")
                .with("first", row.first().toString())
                .with("last", row.last().toString()));
      }
    }
  }

  private void addHours() {
    for (Hours row : request.hours()) {
      Where where = Where.of("hours", row.id());
      boolean outside = row.first().isBefore(request.first()) || row.last().isAfter(request.last());
      boolean apart = row.last().isBefore(request.first()) || row.first().isAfter(request.last());
      if (apart) {
        continue;
      }
      if (outside) {
        findings.add(Finding.warning("HOURS_ACROSS_PERIOD", where).with("id", row.id()));
        continue;
      }
      boolean twice = false;
      for (YearMonth m = row.first(); !m.isAfter(row.last()); m = m.plusMonths(1)) {
        twice |= !covered.add(m);
      }
      if (twice) {
        findings.add(Finding.info("HOURS_OVERLAP", where).with("id", row.id()));
      }
      double own = row.worked().seconds() / 3600;
      hours += own;
      hourInputs.add(
          new Input("h" + (hourInputs.size() + 1), own, "h", "data:hours/" + row.id() + "/hours"));
    }
    List<String> open = new ArrayList<>();
    for (YearMonth m = request.first(); !m.isAfter(request.last()); m = m.plusMonths(1)) {
      if (!covered.contains(m)) {
        open.add(m.toString());
      }
    }
    if (!covered.isEmpty() && !open.isEmpty()) {
      findings.add(
          Finding.warning("HOURS_COVER_PART", Where.of("hours", ""))
              .with("months", String.join(", ", open)));
    }
  }

  private Outcome<TimeSpan> worked() {
    if (hours == 0) {
      findings.add(Finding.warning("HOURS_MISSING", Where.of("hours", "")));
      return Outcome.missing(Finding.warning("HOURS_MISSING", Where.of("hours", "")));
    }
    double sum = hours;
    recorder.record(
        () -> {
          Step step = Heads.sum("people.hours", hourInputs, sum);
          return new Step(step.id(), step.formula(), step.inputs(), sum, "h", "");
        });
    return Outcome.of(new TimeSpan(sum * 3600));
  }

  /** With hours, the incidents of the months they cover; without, those of the period. */
  private List<Incident> inside() {
    List<Incident> inside = new ArrayList<>();
    for (Incident incident : request.incidents()) {
      YearMonth month = incident.month();
      boolean counted =
          covered.isEmpty()
              ? !month.isBefore(request.first()) && !month.isAfter(request.last())
              : covered.contains(month);
      if (counted) {
        inside.add(incident);
      }
    }
    return inside;
  }

  private Rate rate(Measure measure, Set<Kind> kinds, List<Incident> inside) {
    People people = People.NONE;
    int events = 0;
    boolean together = false;
    List<Input> inputs = new ArrayList<>();
    for (Incident incident : inside) {
      if (kinds.contains(incident.kind())) {
        people = people.plus(incident.hurt());
        events++;
        together |= incident.kind() == Kind.FAINTING && incident.hurt().total() > 1;
        inputs.add(
            new Input(
                "n" + (inputs.size() + 1),
                (double) incident.hurt().total(),
                "1",
                "data:incidents/" + incident.id() + "/people"));
      }
    }
    long n = people.total();
    String id = "people." + measure.name().toLowerCase(Locale.ROOT);
    recorder.record(() -> Heads.sum(id + ".people", inputs, (double) n));
    Finding cluster = null;
    if (together) {
      cluster =
          Finding.info("INCIDENTS_IN_CLUSTERS", WHERE)
              .with("measure", org.baitong.engine.outcome.Arg.key("measure." + measure.name()))
              .with("people", (double) n, "1")
              .with("events", events, "1");
      findings.add(cluster);
    }
    return new Rate(
        measure,
        events,
        people,
        perMillion(id + ".rate", (double) n, "people", ICLS),
        bound(id + ".low", n == 0 || cluster == null ? Poisson.low(n) : 0, cluster),
        bound(id + ".high", cluster == null ? Poisson.high(n) : 0, cluster));
  }

  /** Many who faint at once are one cause, not independent events: the bounds would be wrong. */
  private Outcome<Double> bound(String id, double mean, @Nullable Finding cluster) {
    return cluster != null ? Outcome.missing(cluster) : perMillion(id, mean, "poisson", GARWOOD);
  }

  private Outcome<Double> perMillion(String id, double count, String kind, String source) {
    if (hours == 0) {
      return Outcome.missing(Finding.warning("HOURS_MISSING", Where.of("hours", "")));
    }
    double rate = count * 1e6 / hours;
    double sum = hours;
    String origin =
        kind.equals("people")
            ? "step:" + id.substring(0, id.lastIndexOf('.')) + ".people"
            : "data:incidents/poisson";
    recorder.record(
        () ->
            new Step(
                id,
                "n * 1000000 / h",
                List.of(
                    new Input("n", count, "1", origin),
                    new Input("h", sum, "h", "step:people.hours")),
                rate,
                "1",
                source));
    return Outcome.of(rate);
  }

  private Outcome<Double> severity(List<Incident> inside) {
    double days = 0;
    Finding unknown = null;
    for (Incident incident : inside) {
      if (incident.kind() != Kind.LOST_TIME) {
        continue;
      }
      Double lost = incident.lostDays();
      if (lost == null) {
        unknown =
            Finding.warning("LOST_DAYS_MISSING", Where.of("incidents", incident.id()))
                .with("id", incident.id());
        findings.add(unknown);
      } else {
        days += lost;
      }
    }
    if (hours == 0) {
      return Outcome.missing(Finding.warning("HOURS_MISSING", Where.of("hours", "")));
    }
    double rate = days * 1e6 / hours;
    double sum = days;
    double all = hours;
    recorder.record(
        () ->
            new Step(
                "people.severity",
                "d * 1000000 / h",
                List.of(
                    new Input("d", sum, "d", "data:incidents/lostDays"),
                    new Input("h", all, "h", "step:people.hours")),
                rate,
                "1",
                ICLS));
    return unknown == null ? Outcome.of(rate) : Outcome.disqualified(rate, unknown);
  }
}
