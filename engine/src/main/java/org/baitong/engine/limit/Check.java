package org.baitong.engine.limit;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Level;

/**
 * One reading held against one side of one limit.
 *
 * @param limit the limit
 * @param side which of its two values
 * @param reading id of the reading
 * @param value the reading, in the unit of the check
 * @param bound the limit's value, in the unit of the check
 * @param sigma standard uncertainty of the reading, in the unit of the check
 * @param distance how far inside the limit, in that unit; negative outside
 * @param margin distance over limit; missing where the scale has no true zero or the limit is zero
 * @param verdict what follows
 */
public record Check(
    LimitValue limit,
    Side side,
    String reading,
    Level value,
    Level bound,
    double sigma,
    double distance,
    Outcome<Double> margin,
    Verdict verdict) {

  /** The side of a limit. */
  public enum Side {
    /** The reading must not be below. */
    MIN,
    /** The reading must not be above. */
    MAX
  }
}
