package org.baitong.assessment.bind;

import java.util.List;
import org.baitong.dossier.Sample;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;

/** Samples as readings, and whether something dated belongs to a period. */
final class Samples {
  private Samples() {}

  /** Whether a sample was taken in the period or is not dated; one that was not is a finding. */
  static boolean inPeriod(Sample sample, Period period, List<Finding> findings) {
    boolean inside = inPeriod(sample.date(), period);
    if (!inside) {
      findings.add(
          Finding.info("MEASURED_OUTSIDE_PERIOD", Where.of("samples", sample.id()))
              .with("id", sample.id())
              .with("date", String.valueOf(sample.date())));
    }
    return inside;
  }

  /** Whether a day ("2025-03-14"), month or year lies in the period; without a date it does. */
  static boolean inPeriod(@Nullable String date, Period period) {
    if (date == null || date.isBlank()) {
      return true;
    }
    String first = period.first().toString();
    String last = period.last().toString();
    int length = Math.min(7, date.length());
    String month = date.substring(0, length);
    return month.compareTo(first.substring(0, length)) >= 0
        && month.compareTo(last.substring(0, length)) <= 0;
  }

  /**
   * A sample with the default uncertainty of its source. On a scale without true zero (pH, degrees)
   * a percentage means nothing, so none is stated.
   */
  static Reading reading(Sample sample, Overlay facts) {
    Level level = new Level(sample.value(), sample.unit());
    boolean share = level.hasTrueZero() && !sample.parameter().strip().equalsIgnoreCase("PH");
    double percent = facts.uncertainty(sample.source());
    return new Reading(
        sample.id(),
        level,
        share ? Math.abs(level.value()) * percent / 100 : null,
        "data:samples/" + sample.id() + "/value");
  }
}
