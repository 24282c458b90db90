package org.baitong.engine.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.TimeSpan;

/**
 * Trainings of a period. A person who came twice counts twice: these are participations, not
 * people.
 *
 * @param events number of events
 * @param participations by sex
 * @param womenShare of the participations
 * @param personHours participations times length; disqualified when a length is not known
 */
public record Trainings(
    int events,
    People participations,
    Outcome<People.Range> womenShare,
    Outcome<TimeSpan> personHours) {

  /**
   * The trainings of a period, both days included. Missing when a length is negative.
   *
   * <p>Example: 12 and 8 women at two events of 2 hours are 20 participations and 40 hours.
   */
  public static Outcome<Trainings> sum(
      List<Training> trainings, LocalDate first, LocalDate last, Recorder recorder) {
    People people = People.NONE;
    int events = 0;
    double seconds = 0;
    Finding unknown = null;
    List<Input> inputs = new ArrayList<>();
    for (Training training : trainings) {
      if (training.date().isBefore(first) || training.date().isAfter(last)) {
        continue;
      }
      Where where = Where.of("trainings", training.id());
      TimeSpan length = training.length();
      if (length != null && length.seconds() < 0) {
        return Outcome.missing(
            Finding.error("TRAINING_LENGTH_NEGATIVE", where)
                .with("id", training.id())
                .with("hours", length.seconds() / 3600, "h"));
      }
      events++;
      people = people.plus(training.people());
      inputs.add(
          new Input(
              "n" + events,
              (double) training.people().total(),
              "1",
              "data:trainings/" + training.id() + "/people"));
      if (length == null) {
        unknown =
            unknown != null
                ? unknown
                : Finding.info("TRAINING_LENGTH_MISSING", where).with("id", training.id());
      } else {
        seconds += length.seconds() * (double) training.people().total();
      }
    }
    People all = people;
    recorder.record(() -> Heads.sum("people.trainings", inputs, (double) all.total()));
    TimeSpan hours = new TimeSpan(seconds);
    List<Finding> findings = new ArrayList<>();
    if (unknown != null) {
      findings.add(unknown);
    }
    if (events > 1) {
      findings.add(
          Finding.info("PARTICIPATIONS_NOT_PEOPLE", Where.of("trainings", ""))
              .with("count", (double) all.total(), "1"));
    }
    return Outcome.of(
        new Trainings(
            events,
            all,
            all.womenShare(),
            unknown == null ? Outcome.of(hours) : Outcome.disqualified(hours, unknown)),
        findings);
  }
}
