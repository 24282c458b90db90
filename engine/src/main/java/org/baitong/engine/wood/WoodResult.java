package org.baitong.engine.wood;

import java.util.Optional;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Mass;

/**
 * What one lot of wood gives, in three views that are never mixed.
 *
 * @param lot what was asked
 * @param row the row of the inventory: stack CO2 as biogenic memo
 * @param dry mass without water; empty when the moisture is not known
 * @param energy net energy as fired
 * @param inventory stack CO2 as a memo
 * @param project the non-renewable part of the stack CO2 counts
 * @param allCarbon all stack CO2 counts
 */
public record WoodResult(
    WoodLot lot,
    EmissionRow row,
    Optional<Mass> dry,
    Energy energy,
    WoodTotal.Inventory inventory,
    Outcome<WoodTotal.Project> project,
    WoodTotal.AllCarbon allCarbon) {}
