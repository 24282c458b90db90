package org.baitong.engine.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Complaints with the days until they were answered.
 *
 * @param count received up to the day
 * @param open of them not answered by the day
 * @param byFrom count by who complained
 * @param days by id, in the order received: until the answer, of an open one until the day
 * @param median of those days; what is open may still take longer
 * @param longest of those days
 * @param oldestOpen days the oldest open one waits; missing when none is open
 */
public record Complaints(
    int count,
    int open,
    Map<String, Integer> byFrom,
    List<Waited> days,
    Outcome<Double> median,
    Outcome<Double> longest,
    Outcome<Double> oldestOpen) {
  public Complaints {
    byFrom = Collections.unmodifiableMap(new TreeMap<>(byFrom));
    days = List.copyOf(days);
  }

  /**
   * How long one waited.
   *
   * @param id the complaint
   * @param days calendar days
   * @param open whether it still waits
   */
  public record Waited(String id, long days, boolean open) {}

  /**
   * Days to answer as known on a day: what came later is left out, what was answered later is open.
   * Missing when a complaint was answered before it came.
   *
   * <p>Example: answered after 4 and 10 days and one open for 30: median 10, longest 30.
   */
  public static Outcome<Complaints> asOf(
      LocalDate day, List<Complaint> complaints, Recorder recorder) {
    List<Finding> wrong = new ArrayList<>();
    List<Waited> waited = new ArrayList<>();
    Map<String, Integer> byFrom = new TreeMap<>();
    List<Complaint> sorted = new ArrayList<>(complaints);
    sorted.sort(java.util.Comparator.comparing(Complaint::received).thenComparing(Complaint::id));
    for (Complaint complaint : sorted) {
      LocalDate answered = complaint.answered();
      if (answered != null && answered.isBefore(complaint.received())) {
        wrong.add(
            Finding.error("ANSWERED_BEFORE_RECEIVED", Where.of("complaints", complaint.id()))
                .with("id", complaint.id())
                .with("received", complaint.received().toString())
                .with("answered", answered.toString()));
        continue;
      }
      if (complaint.received().isAfter(day)) {
        continue;
      }
      boolean open = answered == null || answered.isAfter(day);
      LocalDate until = open || answered == null ? day : answered;
      long days = ChronoUnit.DAYS.between(complaint.received(), until);
      waited.add(new Waited(complaint.id(), days, open));
      byFrom.merge(complaint.from(), 1, Integer::sum);
      recorder.record(
          () ->
              new Step(
                  "people.complaint." + complaint.id(),
                  "d",
                  List.of(
                      new org.baitong.engine.explain.Input(
                          "d",
                          (double) days,
                          "d",
                          "data:complaints/" + complaint.id() + "/received")),
                  (double) days,
                  "d",
                  "calendar days from received to answered, else to the day"));
    }
    if (!wrong.isEmpty()) {
      return new Outcome.Missing<>(wrong);
    }
    List<Finding> findings = new ArrayList<>();
    List<Waited> open = waited.stream().filter(Waited::open).toList();
    if (!open.isEmpty()) {
      findings.add(
          Finding.warning("COMPLAINTS_OPEN", Where.of("complaints", ""))
              .with("count", open.size(), "1")
              .with("days", longest(open).get(), "d"));
    }
    return Outcome.of(
        new Complaints(
            waited.size(),
            open.size(),
            byFrom,
            waited,
            median(waited),
            longest(waited),
            longest(open)),
        findings);
  }

  private static Outcome<Double> none() {
    return Outcome.missing(Finding.info("NO_COMPLAINTS", Where.of("complaints", "")));
  }

  private static Outcome<Double> median(List<Waited> waited) {
    long[] days = waited.stream().mapToLong(Waited::days).sorted().toArray();
    int n = days.length;
    return n == 0 ? none() : Outcome.of((days[(n - 1) / 2] + days[n / 2]) / 2.0);
  }

  private static Outcome<Double> longest(List<Waited> waited) {
    return waited.isEmpty()
        ? none()
        : Outcome.of((double) waited.stream().mapToLong(Waited::days).max().orElse(0));
  }
}
