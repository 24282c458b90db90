package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A counted stock.
 *
 * @param id stable id
 * @param carrier id of the carrier
 * @param centre id of the centre that holds it
 * @param date day of the count ("2024-12-31"); the opening stock of a period is the count on its
 *     first day or the day before
 * @param quantity what was counted
 * @param unit UCUM code or a declared local unit
 * @param source kind of source
 * @param uncertaintyPercent relative standard uncertainty in percent; null takes the default
 */
public record Stock(
    String id,
    String carrier,
    String centre,
    String date,
    double quantity,
    String unit,
    Reading.Source source,
    @Nullable Double uncertaintyPercent)
    implements Dossier.Row {}
