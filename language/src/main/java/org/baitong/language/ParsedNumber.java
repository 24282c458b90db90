package org.baitong.language;

import java.util.List;
import org.baitong.engine.outcome.Finding;

/** What the strict parser made of a text: a number, a question, or a refusal. */
public sealed interface ParsedNumber {
  /**
   * A number.
   *
   * @param value as written, so 12 for "12 %"
   * @param normalised the same in plain digits, for example "-1234.5"
   * @param percent whether a percent sign followed
   */
  record Accepted(double value, String normalised, boolean percent) implements ParsedNumber {}

  /**
   * A text with two readings: ask, do not guess.
   *
   * @param readings first with the point as decimal point, then with it as thousands separator
   * @param finding NUMBER_AMBIGUOUS, to show to the person
   */
  record Ambiguous(List<Accepted> readings, Finding finding) implements ParsedNumber {
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A text that is no number by the one convention.
   *
   * @param finding why, with a proposal where one can be made
   */
  record Refused(Finding finding) implements ParsedNumber {}
}
