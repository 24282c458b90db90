package org.baitong.reference;

import org.baitong.engine.factor.Distribution;

/**
 * A fact's number with its unit and what is known of its spread.
 *
 * <p>With a distribution, {@code low} and {@code high} are the bounds of 95 %; without one they
 * bound what is plausible. Both equal the value when nothing is known of the spread.
 *
 * @param value the number, in {@code unit}
 * @param unit UCUM code, "1" for a plain number
 * @param low lower bound, in {@code unit}
 * @param high upper bound, in {@code unit}
 * @param distribution shape between the bounds
 */
public record Figure(
    double value, String unit, double low, double high, Distribution distribution) {
  /** How far from the value a replacement may lie when no bounds are known. */
  private static final double FAR = 10;

  public Figure {
    if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "A fact's value " + value + " or bound " + low + ", " + high + " is no finite number");
    }
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "The value " + value + " lies outside its bounds " + low + " to " + high);
    }
    if (unit.isEmpty()) {
      throw new IllegalArgumentException("The value " + value + " has no unit\nMaybe it is \"1\"");
    }
    if (distribution != Distribution.NONE && low == high) {
      throw new IllegalArgumentException(
          "The value " + value + " is " + distribution + " but has no bounds");
    }
  }

  /** A number of which no spread is known. */
  public static Figure of(double value, String unit) {
    return new Figure(value, unit, value, value, Distribution.NONE);
  }

  /** Whether something is known of the spread. */
  public boolean hasBounds() {
    return low < high;
  }

  /** The smallest number that could stand in place of this one. */
  public double least() {
    return hasBounds() ? low : Math.min(value / FAR, value * FAR);
  }

  /** The largest number that could stand in place of this one. */
  public double most() {
    return hasBounds() ? high : Math.max(value / FAR, value * FAR);
  }

  /**
   * Whether a number could stand in place of this one: within the bounds, or, when there are none,
   * within a tenth and ten times of it.
   *
   * <p>Example: {@code Figure.of(0.25, "1").plausible(2.6)} is false.
   */
  public boolean plausible(double other) {
    return other >= least() && other <= most();
  }
}
