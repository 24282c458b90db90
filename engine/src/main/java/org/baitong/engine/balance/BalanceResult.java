package org.baitong.engine.balance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The reconciled balance of a factory.
 *
 * @param flows per flow, in the order of the request
 * @param others contents and stocks that take part as variables
 * @param centres per quantity centre and declared layer
 * @param recheck ids of flows, contents or stocks worth a second look, the largest standardised
 *     adjustment first; only those above the critical value of the measurement test
 * @param suspects ids that the tests allow to be named as wrong; several when the data cannot tell
 *     them apart
 * @param test the global test
 */
public record BalanceResult(
    List<Reconciled> flows,
    List<Reconciled> others,
    List<CentreBalance> centres,
    List<String> recheck,
    List<String> suspects,
    GlobalTest test) {
  public BalanceResult {
    flows = List.copyOf(flows);
    others = List.copyOf(others);
    centres = List.copyOf(centres);
    recheck = List.copyOf(recheck);
    suspects = List.copyOf(suspects);
  }

  /**
   * One reconciled amount.
   *
   * @param id flow id; "FLOW.LAYER" for a content; "STOCK.opening" and "STOCK.closing" for stocks
   * @param unit unit in which people read it
   * @param per for a content the unit of the flow that holds it; null otherwise
   * @param status what the balances make of it
   * @param measured the amount as measured or given, if there is one
   * @param reconciled the reconciled amount, if determined
   * @param stdDev its standard deviation, if determined
   * @param adjustment reconciled minus measured; 0 without a measurement
   * @param standardisedAdjustment size of the adjustment over its standard deviation; 0 when no
   *     balance checks it
   */
  public record Reconciled(
      String id,
      UnitOfMeasure unit,
      @Nullable UnitOfMeasure per,
      Status status,
      Optional<Stated> measured,
      Optional<Stated> reconciled,
      Optional<Stated> stdDev,
      Stated adjustment,
      double standardisedAdjustment) {}

  /**
   * The balance of one layer over one quantity centre: inputs + opening - outputs - closing.
   *
   * @param open whether the layer only comes in or only goes out here, so that nothing is balanced
   * @param residualBefore as measured; empty when a part is not known
   * @param residualAfter after reconciliation; empty when a part is not determined
   * @param testStatistic nodal test: size of the residual over its standard deviation
   */
  public record CentreBalance(
      String centre,
      Layer layer,
      boolean open,
      Optional<Stated> residualBefore,
      Optional<Stated> residualAfter,
      OptionalDouble testStatistic) {}

  /**
   * Whether the adjustments together are as small as the uncertainties promise.
   *
   * @param objective sum of squared standardised adjustments
   * @param degreesOfFreedom independent balances among measured values; 0 tests nothing
   * @param critical what the objective stays below; empty when nothing is tested
   * @param passes whether it does
   */
  public record GlobalTest(
      double objective, int degreesOfFreedom, OptionalDouble critical, boolean passes) {}

  /** The flow of this id; throws when there is none. */
  public Reconciled flow(String id) {
    return flows.stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no flow " + id));
  }
}
