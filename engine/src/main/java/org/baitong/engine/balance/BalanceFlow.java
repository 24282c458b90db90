package org.baitong.engine.balance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A flow of a carrier from one quantity centre, or from outside, to another, or to outside.
 *
 * @param id stable id
 * @param from giving quantity centre; null for outside
 * @param to receiving quantity centre; null for outside
 * @param unit unit in which people read the amount
 * @param amount what is known of the amount over the period
 * @param contents how much of each layer is in one {@code unit}; a layer that is not named is not
 *     in the carrier. A content with uncertainty (a concentration) makes the load a product of two
 *     unknowns
 */
public record BalanceFlow(
    String id,
    @Nullable String from,
    @Nullable String to,
    UnitOfMeasure unit,
    Datum amount,
    Map<Layer, Datum> contents) {
  /** Throws when an amount is not of the dimension of the unit or layer, naming both. */
  public BalanceFlow {
    contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    amount.require(unit.dimension(), "The amount of " + id);
    contents.forEach(
        (layer, content) ->
            content.require(layer.dimension(), "The content of " + layer.id() + " in " + id));
  }
}
