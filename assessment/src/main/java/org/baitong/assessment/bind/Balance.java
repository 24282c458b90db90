package org.baitong.assessment.bind;

import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The reconciled balance of a factory, flow by flow and centre by centre, in the carriers' units.
 *
 * @param flows one row a flow, in the order of the dossier
 * @param centres one row for each centre and layer that is balanced
 * @param tests the statistical tests on all measurements together
 * @param recheck flows by falling standardised adjustment: which numbers to check again
 * @param next measurements by what they take off the uncertainty of the loss cost per money
 */
public record Balance(
    List<FlowRow> flows,
    List<CentreRow> centres,
    Outcome<Tests> tests,
    List<String> recheck,
    List<NextMeasurement> next) {
  public Balance {
    flows = List.copyOf(flows);
    centres = List.copyOf(centres);
    recheck = List.copyOf(recheck);
    next = List.copyOf(next);
  }

  /**
   * One flow.
   *
   * @param id the flow
   * @param from centre or OUTSIDE
   * @param to centre or OUTSIDE
   * @param carrier what flows
   * @param unit of every quantity of the row
   * @param measured what was read; null when it was not
   * @param measuredSigma standard uncertainty of the reading
   * @param reconciled the best estimate; missing when neither measured nor determined
   * @param sigma standard uncertainty of the estimate
   * @param status REDUNDANT, NON_REDUNDANT, OBSERVABLE, UNOBSERVABLE or CONSTANT
   * @param adjustment reconciled minus measured
   * @param standardised adjustment over its standard deviation
   */
  public record FlowRow(
      String id,
      String from,
      String to,
      String carrier,
      String unit,
      @Nullable Double measured,
      @Nullable Double measuredSigma,
      Outcome<Double> reconciled,
      @Nullable Double sigma,
      String status,
      @Nullable Double adjustment,
      @Nullable Double standardised) {}

  /**
   * One centre in one layer.
   *
   * @param centre the centre
   * @param layer material, water, energy or a load
   * @param unit of the residuals
   * @param residualBefore in minus out as measured; null when something was not measured
   * @param residualAfter in minus out as reconciled; null when something is unobservable
   */
  public record CentreRow(
      String centre,
      String layer,
      String unit,
      @Nullable Double residualBefore,
      @Nullable Double residualAfter) {}

  /**
   * The tests.
   *
   * @param objective weighted sum of squared adjustments
   * @param degreesOfFreedom redundancy
   * @param critical quantile the objective stays below without a gross error
   * @param passes whether it does
   * @param suspects flows that the tests allow to be named
   */
  public record Tests(
      double objective,
      int degreesOfFreedom,
      double critical,
      boolean passes,
      List<String> suspects) {
    public Tests {
      suspects = List.copyOf(suspects);
    }
  }

  /**
   * A measurement that could be made.
   *
   * @param instrument id of the instrument row
   * @param flow the flow it would measure
   * @param name what it is
   * @param cost in the reporting currency
   * @param sigmaBefore standard uncertainty of the total loss cost now
   * @param sigmaAfter standard uncertainty with this measurement
   * @param narrowingPerCost what it takes off, per unit of money; null when it costs nothing
   */
  public record NextMeasurement(
      String instrument,
      String flow,
      String name,
      double cost,
      double sigmaBefore,
      double sigmaAfter,
      @Nullable Double narrowingPerCost) {}
}
