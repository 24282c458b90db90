package org.baitong.engine.people;

import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Counted people by sex.
 *
 * @param female zero or more
 * @param male zero or more
 * @param notStated counted without their sex, zero or more
 */
public record People(long female, long male, long notStated) {
  /** Nobody. */
  public static final People NONE = new People(0, 0, 0);

  public People {
    if (female < 0 || male < 0 || notStated < 0) {
      throw new IllegalArgumentException(
          "People are zero or more, not " + female + ", " + male + ", " + notStated);
    }
  }

  /** {@code People.of(Sex.FEMALE, 12)}. */
  public static People of(Sex sex, long count) {
    return switch (sex) {
      case FEMALE -> new People(count, 0, 0);
      case MALE -> new People(0, count, 0);
      case NOT_STATED -> new People(0, 0, count);
    };
  }

  /** Everybody. */
  public long total() {
    return female + male + notStated;
  }

  /** The sum by sex; throws when it is more than a computer can count. */
  public People plus(People other) {
    return new People(
        Math.addExact(female, other.female),
        Math.addExact(male, other.male),
        Math.addExact(notStated, other.notStated));
  }

  /**
   * Share of women: a range when some were counted without their sex. Missing when nobody was
   * counted.
   *
   * <p>Example: 80 women, 15 men and 5 not stated give 0.80 to 0.85.
   */
  public Outcome<Range> womenShare() {
    long all = total();
    if (all == 0) {
      return Outcome.missing(Finding.info("NOBODY_COUNTED", Where.of("people", "")));
    }
    return Outcome.of(new Range((double) female / all, (double) (female + notStated) / all));
  }

  /**
   * A share that lies between two bounds, 0 to 1.
   *
   * @param low if none of the not stated are women
   * @param high if all of them are
   */
  public record Range(double low, double high) {
    /** Whether both bounds are one number. */
    public boolean isExact() {
      return low == high;
    }
  }
}
