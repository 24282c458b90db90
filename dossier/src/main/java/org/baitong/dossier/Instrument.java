package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A measurement that could be made.
 *
 * @param id stable id
 * @param flow id of the flow
 * @param name what would be bought or commissioned, for example "water meter DN50"
 * @param cost money for the period; null takes the default of the kind of measurement
 * @param currency ISO 4217 code of {@code cost}
 * @param uncertaintyPercent relative standard uncertainty it would reach
 */
public record Instrument(
    String id,
    String flow,
    String name,
    @Nullable Double cost,
    @Nullable String currency,
    double uncertaintyPercent)
    implements Dossier.Row {}
