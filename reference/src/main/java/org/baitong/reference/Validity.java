package org.baitong.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact may be used, both ends included.
 *
 * @param from first day; null when it was always valid
 * @param to last day; null while nothing replaced it
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Valid on every day. */
  public static final Validity ALWAYS = new Validity(null, null);

  public Validity {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException(
          "Valid from " + from + " to " + to + " ends before it begins");
    }
  }

  /** Valid in one calendar year: {@code Validity.of(2024)}. */
  public static Validity of(int year) {
    return new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether the fact may be used for the whole of a calendar year. */
  public boolean covers(int year) {
    return (from == null || !from.isAfter(LocalDate.of(year, 1, 1)))
        && (to == null || !to.isBefore(LocalDate.of(year, 12, 31)));
  }

  /** Whether there is a day on which both are valid. */
  public boolean overlaps(Validity other) {
    return !before(this, other) && !before(other, this);
  }

  /** Years between this period and a year; 0 when it is covered. */
  public int distance(int year) {
    if (covers(year)) {
      return 0;
    }
    if (from != null && from.isAfter(LocalDate.of(year, 1, 1))) {
      return Math.max(1, from.getYear() - year);
    }
    return to == null ? 1 : Math.max(1, year - to.getYear());
  }

  /** "2024", "2021-01-01 to 2024-06-30", "from 2021-01-01", "always". */
  public String text() {
    if (from == null) {
      return to == null ? "always" : "to " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return equals(of(from.getYear())) ? String.valueOf(from.getYear()) : from + " to " + to;
  }

  private static boolean before(Validity first, Validity second) {
    return first.to != null && second.from != null && first.to.isBefore(second.from);
  }
}
