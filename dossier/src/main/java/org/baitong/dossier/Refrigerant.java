package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The year of one refrigerant in one piece of cooling equipment, for a mass balance of what leaked.
 *
 * @param id stable id
 * @param equipment what is cooled by what, for example "cold store 1"
 * @param gas ASHRAE number of the gas or blend, for example "R410A"
 * @param type kind of equipment as the reference data name it: cold_storage, chiller, room_ac
 * @param period year or month it is about, "2025" or "2025-03"
 * @param chargeBeginKg full charge at the beginning in kg
 * @param chargeEndKg full charge at the end in kg; differs when equipment came or went
 * @param stockBeginKg held in cylinders at the beginning in kg
 * @param stockEndKg held in cylinders at the end in kg
 * @param purchasedKg bought in kg
 * @param recoveredKg given away for destruction or recycling in kg
 * @param note free text
 */
public record Refrigerant(
    String id,
    String equipment,
    String gas,
    String type,
    String period,
    @Nullable Double chargeBeginKg,
    @Nullable Double chargeEndKg,
    @Nullable Double stockBeginKg,
    @Nullable Double stockEndKg,
    @Nullable Double purchasedKg,
    @Nullable Double recoveredKg,
    @Nullable String note)
    implements Dossier.Row {}
