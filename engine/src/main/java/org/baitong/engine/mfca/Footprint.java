package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;

/**
 * How much of a burden one product output carries, from gate to gate.
 *
 * @param burden name of the burden
 * @param unit of the burden
 * @param flow id of the product flow to outside
 * @param carried amount on the product by the keys, the part on losses left out
 * @param caused amount with losses included: all that had to happen for this product
 * @param carriedPerUnit carried by one unit of the flow
 * @param causedPerUnit caused by one unit of the flow
 */
public record Footprint(
    String burden,
    UnitOfMeasure unit,
    String flow,
    Outcome<Stated> carried,
    Outcome<Stated> caused,
    Outcome<Stated> carriedPerUnit,
    Outcome<Stated> causedPerUnit) {}
