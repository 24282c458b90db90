package org.baitong.assessment.bind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.people.Agent;
import org.baitong.engine.people.Complaint;
import org.baitong.engine.people.Complaints;
import org.baitong.engine.people.Exposure;
import org.baitong.engine.people.ExposureResult;
import org.baitong.engine.people.Exposures;
import org.baitong.engine.people.HeadCount;
import org.baitong.engine.people.Heads;
import org.baitong.engine.people.Hours;
import org.baitong.engine.people.Incident;
import org.baitong.engine.people.People;
import org.baitong.engine.people.Safety;
import org.baitong.engine.people.SafetyRequest;
import org.baitong.engine.people.Sex;
import org.baitong.engine.people.Training;
import org.baitong.engine.people.Trainings;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Asks for heads, safety, exposures, complaints and trainings of a dossier. */
public final class PeopleBinding {
  private final Sources sources;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();
  private final Workforce result;

  /** Calculates for a checked dossier. */
  public PeopleBinding(Sources sources, Recorder recorder) {
    this.sources = sources;
    this.recorder = recorder;
    this.result = calculate();
  }

  /**
   * What it rests on.
   *
   * @param dossier checked
   * @param period the months
   * @param asOf the day to which open complaints count
   * @param facts limits at work
   */
  public record Sources(Dossier dossier, Period period, LocalDate asOf, Overlay facts) {}

  /** Everything about the people. */
  public Workforce result() {
    return result;
  }

  /** What is doubtful about it. */
  public List<Finding> findings() {
    return findings;
  }

  private Workforce calculate() {
    var people = sources.dossier().people();
    Period period = sources.period();
    boolean safety = !people.incidents().isEmpty() || !people.hours().isEmpty();
    return new Workforce(
        part(
            "heads",
            !people.heads().isEmpty(),
            () -> Heads.last(heads(), period.start(), period.end(), recorder)),
        part(
            "incidents",
            safety,
            () ->
                Safety.rates(
                    new SafetyRequest(period.first(), period.last(), hours(), incidents()),
                    recorder)),
        part("exposures", !people.exposures().isEmpty(), this::exposures),
        part(
            "complaints",
            !people.complaints().isEmpty(),
            () -> Complaints.asOf(sources.asOf(), complaints(), recorder)),
        part(
            "trainings",
            !people.trainings().isEmpty(),
            () -> Trainings.sum(trainings(), period.start(), period.end(), recorder)));
  }

  private <T> Outcome<T> part(String section, boolean stated, Supplier<Outcome<T>> calculation) {
    if (!stated) {
      return Outcome.missing(
          Finding.info("DOSSIER_SAYS_NOTHING", Where.of(section, "")).with("section", section));
    }
    Outcome<T> outcome = calculation.get();
    findings.addAll(outcome.findings());
    return outcome;
  }

  private List<HeadCount> heads() {
    List<HeadCount> heads = new ArrayList<>();
    for (var row : sources.dossier().people().heads()) {
      heads.add(
          new HeadCount(
              row.id(),
              LocalDate.parse(row.date()),
              Sex.valueOf(row.sex().name()),
              row.contract().name(),
              row.count()));
    }
    return heads;
  }

  private List<Hours> hours() {
    List<Hours> hours = new ArrayList<>();
    for (var row : sources.dossier().people().hours()) {
      hours.add(
          new Hours(
              row.id(),
              YearMonth.parse(row.first()),
              YearMonth.parse(row.last()),
              new TimeSpan(row.hours() * 3600)));
    }
    return hours;
  }

  private List<Incident> incidents() {
    List<Incident> incidents = new ArrayList<>();
    for (var row : sources.dossier().people().incidents()) {
      incidents.add(
          new Incident(
              row.id(),
              YearMonth.parse(row.month()),
              Incident.Kind.valueOf(row.kind().name()),
              new People(row.female(), row.male(), row.notStated()),
              row.lostDays()));
    }
    return incidents;
  }

  private Outcome<ExposureResult> exposures() {
    LimitFacts limits = new LimitFacts(sources.facts());
    Map<String, List<LimitValue>> known = limits.exposure();
    List<Exposure> exposures = new ArrayList<>();
    List<LimitValue> applying = new ArrayList<>();
    for (var row : sources.dossier().people().exposures()) {
      if (!Samples.inPeriod(row.date(), sources.period())) {
        findings.add(
            Finding.info("MEASURED_OUTSIDE_PERIOD", Where.of("exposures", row.id()))
                .with("id", row.id())
                .with("date", String.valueOf(row.date())));
        continue;
      }
      Agent agent = Agent.valueOf(row.agent().name());
      String detail = detail(agent, row.substance(), row.workload());
      String unit =
          agent == Agent.NOISE && row.unit().startsWith("dB") ? LimitFacts.DECIBEL : row.unit();
      Exposure exposure =
          new Exposure(
              row.centre(),
              agent,
              detail,
              Objects.requireNonNullElse(row.date(), ""),
              new Reading(
                  row.id(),
                  new Level(row.value(), unit),
                  null,
                  "data:exposures/" + row.id() + "/value"),
              row.hoursPerDay() == null ? null : new TimeSpan(row.hoursPerDay() * 3600),
              own(row, agent, unit));
      exposures.add(exposure);
      for (LimitValue limit : known.getOrDefault(exposure.parameter(), List.of())) {
        if (!applying.contains(limit)) {
          limits.use(limit);
          applying.add(limit);
        }
      }
    }
    return Exposures.assess(exposures, applying, recorder);
  }

  /** Substance of dust and chemicals, workload of heat, kind of work of light. */
  private static String detail(Agent agent, @Nullable String substance, @Nullable String workload) {
    String stated =
        switch (agent) {
          case HEAT -> workload;
          case LIGHT -> substance != null ? substance : workload;
          case DUST, CHEMICAL -> substance;
          case NOISE -> null;
        };
    return stated == null ? "" : stated.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  private static @Nullable LimitValue own(
      org.baitong.dossier.Exposure row, Agent agent, String unit) {
    Double limit = row.limit();
    if (limit == null) {
      return null;
    }
    Level level = new Level(limit, unit);
    boolean least = agent == Agent.LIGHT;
    String source = row.limitSource();
    return new LimitValue(
        row.id(),
        agent.name(),
        least ? level : null,
        least ? null : level,
        LimitValue.Kind.GUIDELINE,
        source == null ? row.id() : source,
        false,
        "data:exposures/" + row.id() + "/limit");
  }

  private List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    for (var row : sources.dossier().people().complaints()) {
      String answered = row.answered();
      complaints.add(
          new Complaint(
              row.id(),
              LocalDate.parse(row.received()),
              answered == null ? null : LocalDate.parse(answered),
              row.from().name()));
    }
    return complaints;
  }

  private List<Training> trainings() {
    List<Training> trainings = new ArrayList<>();
    for (var row : sources.dossier().people().trainings()) {
      Double hours = row.hours();
      trainings.add(
          new Training(
              row.id(),
              LocalDate.parse(row.date()),
              new People(row.female(), row.male(), row.notStated()),
              hours == null ? null : new TimeSpan(hours * 3600)));
    }
    return trainings;
  }
}
