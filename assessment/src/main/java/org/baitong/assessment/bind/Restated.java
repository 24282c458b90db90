package org.baitong.assessment.bind;

import java.util.List;
import java.util.Map;
import org.baitong.dossier.Flow;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitPrice;

/**
 * A result whose flows stand in the units that the factory counts them in, instead of the key units
 * of the centres they leave.
 */
public final class Restated {
  private Restated() {}

  /** The same costs; quantity, unit and cost per unit of every flow of the dossier restated. */
  public static MfcaResult of(MfcaResult result, Bound bound, Map<String, Double> quantities) {
    return new MfcaResult(
        result.currency(),
        result.centres(),
        rows(result.products(), bound, quantities),
        rows(result.transfers(), bound, quantities),
        rows(result.losses(), bound, quantities),
        rows(result.stock(), bound, quantities),
        result.unaccounted(),
        result.materials(),
        result.totals(),
        result.conventional(),
        result.earnings(),
        result.burdens(),
        result.footprints());
  }

  private static List<FlowResult> rows(
      List<FlowResult> rows, Bound bound, Map<String, Double> quantities) {
    return rows.stream().map(row -> row(row, bound, quantities)).toList();
  }

  private static FlowResult row(FlowResult row, Bound bound, Map<String, Double> quantities) {
    Flow flow = bound.carriers().flow(row.id());
    Double quantity = quantities.get(row.id());
    if (flow == null || quantity == null) {
      return row;
    }
    Stated stated = Stated.of(quantity, bound.unit(bound.carriers().of(flow)));
    Outcome<StatedPrice> perUnit =
        quantity > 0
            ? row.costs()
                .total()
                .map(cost -> new StatedPrice(UnitPrice.of(cost, stated.quantity()), stated.unit()))
            : row.costPerUnit();
    return new FlowResult(
        row.id(),
        row.centre(),
        row.to(),
        row.byProduct(),
        row.medium(),
        stated,
        stated.unit(),
        row.materials(),
        row.costs(),
        perUnit);
  }
}
