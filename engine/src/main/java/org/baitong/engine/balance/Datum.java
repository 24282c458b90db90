package org.baitong.engine.balance;

/**
 * What is known of one number: a measurement with its uncertainty, an exact value, or nothing.
 *
 * @param state which of the three
 * @param value the value in the unit of its owner; 0 when unknown
 * @param stdDev standard deviation of a measurement, in the same unit; else 0
 */
public record Datum(State state, double value, double stdDev) {
  /** How well a number is known. */
  public enum State {
    /** A value with an uncertainty. */
    MEASURED,
    /** A value taken as exact. */
    EXACT,
    /** No value: neither zero nor a guess. */
    UNKNOWN
  }

  public Datum {
    if (!Double.isFinite(value) || !(stdDev >= 0) || Double.isInfinite(stdDev)) {
      throw new IllegalArgumentException("A datum of " + value + " with deviation " + stdDev);
    }
    if ((state == State.MEASURED) != (stdDev > 0)) {
      throw new IllegalArgumentException(
          state + " with a standard deviation of " + stdDev + ": only a measurement has one");
    }
  }

  /** {@code measured(100, 2)}: 100 with a standard deviation of 2; 0 deviation makes it exact. */
  public static Datum measured(double value, double stdDev) {
    return stdDev == 0 ? exact(value) : new Datum(State.MEASURED, value, stdDev);
  }

  /**
   * {@code relative(100, 0.02)}: 100 with a standard deviation of 2 %. A measured zero has no
   * relative uncertainty and becomes exact; use {@link #measured} where a zero is uncertain.
   */
  public static Datum relative(double value, double relativeStdDev) {
    return measured(value, Math.abs(value) * relativeStdDev);
  }

  /** {@code exact(1)}: taken as it is. */
  public static Datum exact(double value) {
    return new Datum(State.EXACT, value, 0);
  }

  /** Not known. */
  public static Datum unknown() {
    return new Datum(State.UNKNOWN, 0, 0);
  }
}
