package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One input of an engineering calculator that works out a measure.
 *
 * @param id stable id
 * @param measure id of the measure
 * @param calculator id of the calculator, for example "boiler-by-losses"
 * @param field name of its input
 * @param value a number; null where it is a word
 * @param unit UCUM code of {@code value}; null for a plain number
 * @param text a word; null where it is a number
 * @param source who says so
 */
public record MeasureInput(
    String id,
    String measure,
    String calculator,
    String field,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable String text,
    String source)
    implements Dossier.Row {}
