package org.baitong.engine.numerics;

import java.util.List;

/**
 * Reconciled values with their uncertainty and the statistical tests on the measurements.
 *
 * @param estimates per variable, in the order of the problem
 * @param balances per constraint, in the order of the problem
 * @param objective sum of squared adjustments over variances; chi-square distributed
 * @param degreesOfFreedom rank of the system after the unmeasured variables are eliminated
 * @param chiSquareCritical quantile that the objective stays below when there is no gross error
 * @param measurementCritical critical value of the measurement test (Sidak)
 * @param globalTestPasses whether the objective is not above the critical value
 * @param suspects variables that the tests allow to be named: none when the tests pass; more than
 *     one when the data cannot tell them apart
 * @param iterations linearisations that were needed; 1 for linear constraints
 */
public record Reconciliation(
    List<Estimate> estimates,
    List<Balance> balances,
    double objective,
    int degreesOfFreedom,
    double chiSquareCritical,
    double measurementCritical,
    boolean globalTestPasses,
    List<Integer> suspects,
    int iterations) {
  public Reconciliation {
    estimates = List.copyOf(estimates);
    balances = List.copyOf(balances);
    suspects = List.copyOf(suspects);
  }

  /** What the constraints make of a variable. */
  public enum Status {
    /** Measured, and the constraints say something about it. */
    REDUNDANT,
    /** Measured, and only the measurement says something about it. */
    NON_REDUNDANT,
    /** Not measured, but determined by the others. */
    OBSERVABLE,
    /** Neither measured nor determined: there is no value. */
    UNOBSERVABLE,
    /** Taken as exact. */
    CONSTANT
  }

  /**
   * One variable.
   *
   * @param status what the constraints make of it
   * @param value reconciled value; NaN when unobservable
   * @param stdDev its standard deviation by first-order propagation; NaN when unobservable
   * @param adjustment reconciled minus measured; 0 when there is no measurement
   * @param testStatistic absolute adjustment over its standard deviation, 0 when not redundant
   * @param likelihoodRatio reduction of the objective if this measurement alone were biased
   * @param bias estimated bias of the measurement if it alone is biased (measured minus true)
   * @param adjustability share by which reconciliation narrows the standard deviation, 0..1
   */
  public record Estimate(
      Status status,
      double value,
      double stdDev,
      double adjustment,
      double testStatistic,
      double likelihoodRatio,
      double bias,
      double adjustability) {}

  /**
   * One constraint.
   *
   * @param residual left minus right side at the measured values; NaN if it has unmeasured ones
   * @param residualAfter the same at the reconciled values; NaN if it has unobservable ones
   * @param testStatistic nodal test: absolute residual over its standard deviation; NaN if it has
   *     unmeasured ones
   * @param leakRatio reduction of the objective if this constraint alone had a leak
   * @param leak estimated leak (left minus right side); NaN if no measurement can show it
   */
  public record Balance(
      double residual, double residualAfter, double testStatistic, double leakRatio, double leak) {}
}
