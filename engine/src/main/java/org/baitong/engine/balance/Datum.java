package org.baitong.engine.balance;

import java.util.Objects;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one amount: a measurement with its uncertainty, an exact value, or nothing.
 *
 * @param state which of the three
 * @param value the amount; null when unknown
 * @param stdDev standard deviation of a measurement, of the same kind on the same basis; else null
 */
public record Datum(State state, @Nullable Quantity value, @Nullable Quantity stdDev) {
  /** How well an amount is known. */
  public enum State {
    /** A value with an uncertainty. */
    MEASURED,
    /** A value taken as exact. */
    EXACT,
    /** No value: neither zero nor a guess. */
    UNKNOWN
  }

  public Datum {
    Objects.requireNonNull(state);
    if ((state == State.UNKNOWN) != (value == null)
        || (state == State.MEASURED) != (stdDev != null)) {
      throw new IllegalArgumentException(
          state
              + " with the value "
              + value
              + " and the standard deviation "
              + stdDev
              + "\nMaybe leave out the deviation: only a measurement has one.");
    }
    if (value != null && !(value instanceof AdditiveQuantity<?>)) {
      throw new IllegalArgumentException(
          value + " cannot be added up, so nothing balances on it\nMaybe a mass or an energy?");
    }
    if (value != null && stdDev != null) {
      requireAlike(value, stdDev);
    }
  }

  private static void requireAlike(Quantity value, Quantity stdDev) {
    if (stdDev.dimension() != value.dimension() || !stdDev.basis().equals(value.basis())) {
      throw new IllegalArgumentException(
          "The standard deviation "
              + stdDev
              + " is not of the kind of "
              + value
              + "\nMaybe state it in a unit like "
              + value.dimension().ucum());
    }
    if (!(stdDev.value() > 0)) {
      throw new IllegalArgumentException(
          "The standard deviation of "
              + value
              + " is positive, not "
              + stdDev
              + "\nMaybe the value is exact?");
    }
  }

  /** {@code measured(Mass.of(100), Mass.of(2))}: 100 kg give or take 2; 0 makes it exact. */
  public static Datum measured(Quantity value, Quantity stdDev) {
    return stdDev.value() == 0 ? exact(value) : new Datum(State.MEASURED, value, stdDev);
  }

  /**
   * {@code relative(Mass.of(100), new Ratio(0.02))}: 100 kg with a standard deviation of 2 %. A
   * measured zero has no relative uncertainty and becomes exact; use {@link #measured} where a zero
   * is uncertain.
   */
  public static Datum relative(Quantity value, Ratio relativeStdDev) {
    if (!(value instanceof AdditiveQuantity<?> additive)) {
      return exact(value);
    }
    return measured(value, additive.withValue(Math.abs(value.value()) * relativeStdDev.value()));
  }

  /** {@code exact(Mass.of(1))}: taken as it is. */
  public static Datum exact(Quantity value) {
    return new Datum(State.EXACT, value, null);
  }

  /** Not known. */
  public static Datum unknown() {
    return new Datum(State.UNKNOWN, null, null);
  }

  /** The value in the reference unit; 0 when unknown. */
  double reference() {
    return value == null ? 0 : value.value();
  }

  /** The standard deviation in the reference unit; 0 without one. */
  double deviation() {
    return stdDev == null ? 0 : stdDev.value();
  }

  /** Throws unless the value is of this dimension, saying whose it is. */
  void require(Dimension dimension, String what) {
    if (value != null && value.dimension() != dimension) {
      throw new IllegalArgumentException(
          what
              + " is "
              + value
              + ", no amount of "
              + dimension
              + "\nMaybe state it in a unit like "
              + dimension.ucum());
    }
  }
}
