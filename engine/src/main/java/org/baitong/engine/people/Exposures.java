package org.baitong.engine.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Limits;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Holds exposures against limits: heat, noise, dust, light and chemicals. */
public final class Exposures {
  private static final String MIXTURE =
      "29 CFR 1910.1000(d)(2): E_m = C1 / L1 + ... + Cn / Ln; ACGIH, additive mixtures";

  /** Decibels beyond any noise in air; the energy of more could not be computed. */
  private static final double LOUDEST = 200;

  private final List<LimitValue> limits;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();

  private Exposures(List<LimitValue> limits, Recorder recorder) {
    this.limits = limits;
    this.recorder = recorder;
  }

  /**
   * Every place and agent against its limits, with what several readings give over a day: noise by
   * energy (ISO 9612), chemicals and dust as 8-hour time-weighted average, heat as time-weighted
   * mean (ISO 7243). Readings without durations are held one by one, noise by energy as if each
   * took an equal part of 8 hours, which is a finding.
   *
   * <p>Example: 95 dB(A) for 2 hours and 80 dB(A) for 6 hours are 89.4 dB(A) over 8 hours, not
   * 83.75. Parameters of limits are those of {@link Exposure#parameter()}.
   */
  public static Outcome<ExposureResult> assess(
      List<Exposure> exposures, List<LimitValue> limits, Recorder recorder) {
    return new Exposures(limits, recorder).result(exposures);
  }

  private Outcome<ExposureResult> result(List<Exposure> exposures) {
    Map<String, List<Exposure>> groups = new LinkedHashMap<>();
    for (Exposure exposure : exposures) {
      check(exposure);
      groups
          .computeIfAbsent(exposure.place() + "\n" + exposure.parameter(), key -> new ArrayList<>())
          .add(exposure);
    }
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    groups.values().forEach(group -> days(group).values().forEach(this::day));
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    List<ExposureResult.Row> rows = new ArrayList<>();
    for (List<Exposure> group : groups.values()) {
      Exposure first = group.getFirst();
      rows.add(new ExposureResult.Row(first.place(), first.agent(), first.detail(), held(group)));
    }
    return Outcome.of(
        new ExposureResult(rows, mixtures(rows)), List.copyOf(new LinkedHashSet<>(findings)));
  }

  private void check(Exposure exposure) {
    double value = exposure.reading().value().value();
    TimeSpan duration = exposure.duration();
    boolean scale = exposure.reading().value().hasTrueZero();
    boolean time = duration != null && !(duration.seconds() > 0 && duration.seconds() <= 86_400);
    boolean loud = exposure.agent() == Agent.NOISE && StrictMath.abs(value) > LOUDEST;
    if ((scale && value < 0) || time || loud) {
      findings.add(
          Finding.error("EXPOSURE_IMPOSSIBLE", where(exposure))
              .with("id", exposure.reading().id())
              .with("value", value, exposure.reading().value().unit())
              .with("hours", duration == null ? 0 : duration.seconds() / 3600, "h"));
    }
  }

  /** The readings of one agent at one place are parts of one day. */
  private void day(List<Exposure> group) {
    double hours = 0;
    for (Exposure exposure : group) {
      TimeSpan duration = exposure.duration();
      hours += duration == null ? 0 : duration.seconds() / 3600;
    }
    if (hours > 24) {
      Exposure first = group.getFirst();
      findings.add(
          Finding.error("EXPOSURE_DAY_TOO_LONG", where(first))
              .with("place", first.place())
              .with("parameter", first.parameter())
              .with("hours", hours, "h"));
    }
  }

  private static Where where(Exposure exposure) {
    return Where.of("exposures", exposure.reading().id());
  }

  private Held held(List<Exposure> group) {
    Exposure first = group.getFirst();
    String id = "people.exposure." + first.place() + "." + first.parameter();
    if (first.agent() == Agent.HEAT && first.detail().isEmpty()) {
      findings.add(Finding.warning("WORKLOAD_MISSING", where(first)).with("place", first.place()));
    }
    Outcome<Held> held =
        Limits.hold(
            new Limits.Request(
                id,
                Where.of("exposures", first.place()),
                first.parameter(),
                readings(id, group),
                limits(group)),
            recorder);
    findings.addAll(held.findings());
    return held.get();
  }

  private List<LimitValue> limits(List<Exposure> group) {
    Map<String, LimitValue> applying = new LinkedHashMap<>();
    for (LimitValue limit : limits) {
      if (limit.parameter().equals(group.getFirst().parameter())) {
        applying.put(limit.id(), limit);
      }
    }
    for (Exposure exposure : group) {
      LimitValue own = exposure.limit();
      if (own != null) {
        applying.put(own.id(), own);
      }
    }
    return List.copyOf(applying.values());
  }

  /** The readings of one place and agent by the day they belong to. */
  private static Map<String, List<Exposure>> days(List<Exposure> group) {
    Map<String, List<Exposure>> days = new LinkedHashMap<>();
    group.forEach(
        exposure -> days.computeIfAbsent(exposure.day(), day -> new ArrayList<>()).add(exposure));
    return days;
  }

  /** What the readings give over each day; the readings themselves where that cannot be said. */
  private List<Reading> readings(String id, List<Exposure> group) {
    Map<String, List<Exposure>> days = days(group);
    List<Reading> readings = new ArrayList<>();
    days.forEach(
        (day, one) -> readings.addAll(ofDay(id, days.size() == 1 ? "day" : "day " + day, one)));
    return readings;
  }

  private List<Reading> ofDay(String id, String day, List<Exposure> group) {
    Exposure first = group.getFirst();
    List<Reading> single = group.stream().map(Exposure::reading).toList();
    String unit = first.reading().value().unit();
    boolean oneUnit = single.stream().allMatch(r -> r.value().unit().equals(unit));
    long timed = group.stream().filter(e -> e.duration() != null).count();
    if (timed > 0 && timed < group.size()) {
      findings.add(
          Finding.warning("EXPOSURE_TIME_PARTLY", where(first)).with("place", first.place()));
    }
    boolean allTimed = timed == group.size();
    if (!oneUnit || first.agent() == Agent.LIGHT) {
      return single;
    }
    String step = id + "." + day.replace(' ', '.');
    if (first.agent() == Agent.NOISE) {
      if (!allTimed) {
        findings.add(Finding.info("NOISE_TIME_ASSUMED", where(first)).with("place", first.place()));
      }
      Reading noise = Noise.daily(step, weights(group, allTimed), single, recorder);
      return List.of(new Reading(day, noise.value(), noise.sigma(), noise.origin()));
    }
    if (!allTimed) {
      return single;
    }
    double length = first.agent() == Agent.HEAT ? sum(weights(group, true)) : Noise.DAY;
    Reading mean = mean(step, group, length);
    return List.of(new Reading(day, mean.value(), mean.sigma(), mean.origin()));
  }

  /** Hours at each reading; equal parts of 8 hours when they are not known. */
  private static List<Double> weights(List<Exposure> group, boolean timed) {
    List<Double> hours = new ArrayList<>();
    for (Exposure exposure : group) {
      TimeSpan duration = exposure.duration();
      hours.add(timed && duration != null ? duration.seconds() / 3600 : Noise.DAY / group.size());
    }
    return hours;
  }

  private static double sum(List<Double> hours) {
    double sum = 0;
    for (double h : hours) {
      sum += h;
    }
    return sum;
  }

  /** Sum of value times hours over the hours of the day: 29 CFR 1910.1000(d)(1)(i); ISO 7243. */
  private Reading mean(String id, List<Exposure> group, double day) {
    List<Input> inputs = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    String unit = group.getFirst().reading().value().unit();
    double total = 0;
    double variance = 0;
    boolean sure = true;
    for (Exposure exposure : group) {
      Reading reading = exposure.reading();
      double hours = Objects.requireNonNull(exposure.duration()).seconds() / 3600;
      int i = terms.size() + 1;
      inputs.add(new Input("c" + i, reading.value().value(), unit, reading.origin()));
      inputs.add(new Input("t" + i, hours, "h", "data:exposures/" + reading.id() + "/hoursPerDay"));
      terms.add("c" + i + " * t" + i);
      total += reading.value().value() * hours;
      Double sigma = reading.sigma();
      sure &= sigma != null;
      variance += sigma == null ? 0 : sigma * hours * sigma * hours;
    }
    double value = total / day;
    inputs.add(new Input("d", day, "h", "data:exposures/day"));
    recorder.record(
        () ->
            new Step(
                id,
                "(" + String.join(" + ", terms) + ") / d",
                inputs,
                value,
                unit,
                "29 CFR 1910.1000(d)(1)(i); ISO 7243:2017"));
    return new Reading(
        "day",
        new org.baitong.engine.quantity.Level(value, unit),
        sure ? StrictMath.sqrt(variance) / day : null,
        "step:" + id);
  }

  private List<ExposureResult.Mixture> mixtures(List<ExposureResult.Row> rows) {
    Map<String, List<ExposureResult.Row>> places = new LinkedHashMap<>();
    for (ExposureResult.Row row : rows) {
      if (row.agent() == Agent.CHEMICAL) {
        places.computeIfAbsent(row.place(), place -> new ArrayList<>()).add(row);
      }
    }
    List<ExposureResult.Mixture> mixtures = new ArrayList<>();
    places.forEach(
        (place, chemicals) -> {
          if (chemicals.size() > 1) {
            mixtures.add(mixture(place, chemicals));
          }
        });
    return mixtures;
  }

  private ExposureResult.Mixture mixture(String place, List<ExposureResult.Row> chemicals) {
    double sum = 0;
    List<Input> inputs = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (ExposureResult.Row row : chemicals) {
      Check check = worst(row.held());
      if (check == null) {
        without.add(row.detail());
        continue;
      }
      int i = terms.size() + 1;
      String unit = check.value().unit();
      String origin =
          row.held().readings().stream()
              .filter(reading -> reading.id().equals(check.reading()))
              .findFirst()
              .map(Reading::origin)
              .orElse("data:exposures");
      inputs.add(new Input("c" + i, check.value().value(), unit, origin));
      inputs.add(new Input("l" + i, check.bound().value(), unit, check.limit().origin()));
      terms.add("c" + i + " / l" + i);
      sum += check.value().value() / check.bound().value();
    }
    double ratios = sum;
    Where where = Where.of("exposures", place);
    if (terms.isEmpty()) {
      return new ExposureResult.Mixture(
          place,
          Outcome.missing(
              Finding.warning("MIXTURE_PARTLY", where)
                  .with("place", place)
                  .with("substances", String.join(", ", without))));
    }
    recorder.record(
        () ->
            new Step(
                "people.exposure." + place + ".mixture",
                String.join(" + ", terms),
                inputs,
                ratios,
                "1",
                MIXTURE));
    if (ratios > 1) {
      findings.add(
          Finding.warning("MIXTURE_EXCEEDED", where).with("place", place).with("sum", ratios, "1"));
    }
    if (without.isEmpty()) {
      return new ExposureResult.Mixture(place, Outcome.of(ratios));
    }
    Finding partly =
        Finding.warning("MIXTURE_PARTLY", where)
            .with("place", place)
            .with("substances", String.join(", ", without));
    findings.add(partly);
    return new ExposureResult.Mixture(place, Outcome.disqualified(ratios, partly));
  }

  /** The reading that uses up the largest part of a largest allowed value. */
  private static @Nullable Check worst(Held held) {
    Check worst = null;
    double most = -1;
    for (Check check : held.checks()) {
      if (check.side() == Check.Side.MAX && check.bound().value() > 0) {
        double part = check.value().value() / check.bound().value();
        if (part > most) {
          most = part;
          worst = check;
        }
      }
    }
    return worst;
  }
}
