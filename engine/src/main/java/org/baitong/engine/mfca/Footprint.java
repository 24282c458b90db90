package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;

/**
 * How much of a burden one product output carries, from gate to gate.
 *
 * @param burden name of the burden
 * @param unit of the burden
 * @param flow id of the product flow to outside
 * @param carried amount on the product by the keys, the part on losses left out
 * @param caused amount with losses included: all that had to happen for this product
 * @param carriedPerUnit carried over the flow's quantity
 * @param causedPerUnit caused over the flow's quantity
 */
public record Footprint(
    String burden,
    String unit,
    String flow,
    Outcome<Double> carried,
    Outcome<Double> caused,
    Outcome<Double> carriedPerUnit,
    Outcome<Double> causedPerUnit) {}
