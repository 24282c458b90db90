package org.baitong.engine.mfca;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What one flow costs: a product output, a loss, a stock change, or what is unaccounted in a
 * centre.
 *
 * @param id the flow's id; for losses and rests without a flow: the centre's id with the suffix
 *     ":loss" or ":unaccounted"
 * @param centre the centre it leaves (for opening stock: enters)
 * @param to the centre it enters; null for outside
 * @param byProduct whether it is labelled a by-product
 * @param medium the medium a loss ends in, where stated
 * @param quantity as stated; null when it has no flow or was not stated
 * @param unit unit of the quantity
 * @param materials quantity of each material in it, by material id; materials that are not in it
 *     are left out
 * @param costs what it carries, or for a loss to another centre what is lost with it
 * @param costPerUnit total cost over quantity; missing without a quantity
 */
public record FlowResult(
    String id,
    String centre,
    @Nullable String to,
    boolean byProduct,
    @Nullable Medium medium,
    @Nullable Stated quantity,
    UnitOfMeasure unit,
    Map<String, Stated> materials,
    CategoryCosts costs,
    Outcome<StatedPrice> costPerUnit) {
  public FlowResult {
    materials = Collections.unmodifiableMap(new LinkedHashMap<>(materials));
  }
}
