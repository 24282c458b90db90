package org.baitong.engine.balance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A flow of a carrier from one quantity centre, or from outside, to another, or to outside.
 *
 * @param id stable id
 * @param from giving quantity centre; null for outside
 * @param to receiving quantity centre; null for outside
 * @param unit UCUM unit of the amount
 * @param amount what is known of the amount over the period, in {@code unit}
 * @param contents what one unit of the amount holds of each layer, in the layer's unit; a layer
 *     that is not named is not in the carrier. A content with uncertainty (a concentration) makes
 *     the load a product of two unknowns
 */
public record BalanceFlow(
    String id,
    @Nullable String from,
    @Nullable String to,
    String unit,
    Datum amount,
    Map<Layer, Datum> contents) {
  public BalanceFlow {
    contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
  }
}
