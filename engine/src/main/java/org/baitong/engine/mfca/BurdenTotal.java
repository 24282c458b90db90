package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;

/**
 * Where a burden went in all: {@code total = onProducts + onLosses + onStock + unaccounted}.
 *
 * @param burden its name
 * @param unit its unit
 * @param total what arose in all centres
 * @param onProducts carried by products to outside
 * @param onLosses carried by losses
 * @param onStock carried by closing stock of intermediates
 * @param unaccounted what no output explains
 * @param notCaused part of {@code total} that the caused view finds no product for
 */
public record BurdenTotal(
    String burden,
    UnitOfMeasure unit,
    Stated total,
    Outcome<Stated> onProducts,
    Outcome<Stated> onLosses,
    Outcome<Stated> onStock,
    Outcome<Stated> unaccounted,
    Outcome<Stated> notCaused) {}
