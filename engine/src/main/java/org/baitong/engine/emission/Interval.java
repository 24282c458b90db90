package org.baitong.engine.emission;

import org.baitong.engine.quantity.Mass;

/**
 * A 95 % interval of an emission as CO2e.
 *
 * @param central the total without variation
 * @param mean mean of the draws; the central value in approach 1
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(Mass central, Mass mean, Mass low, Mass high) {
  /** Half the interval over the central value; throws when that is zero. */
  public double halfWidth() {
    return high.minus(low).dividedBy(central).value() / 2;
  }
}
