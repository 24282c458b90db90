package org.baitong.engine.limit;

/** What became of a reading that was held against its limits, from the worst to the best. */
public enum Verdict {
  /** Outside the limit by more than the uncertainty explains. */
  EXCEEDED,
  /** So near the limit, on either side, that the uncertainty decides. */
  TOO_CLOSE,
  /** There is a limit and no reading. */
  NOT_MEASURED,
  /** Reading and limit are in units that do not convert. */
  NOT_COMPARABLE,
  /** Inside the limit by more than the uncertainty. */
  COMPLIANT,
  /** No limit is known. */
  NO_LIMIT;

  /** The worse of two: {@code EXCEEDED.worse(COMPLIANT)} is EXCEEDED. */
  public Verdict worse(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
