package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A declared local unit: one {@code name} of {@code carrier} is {@code value} {@code unit}.
 *
 * @param id stable id
 * @param name for example "stere", "sack", "bottle"
 * @param carrier id of the carrier; null when it holds for every carrier
 * @param value how many {@code unit}
 * @param unit UCUM code
 * @param basis state the value refers to; null where none applies
 * @param uncertaintyPercent relative standard uncertainty in percent; null is exact
 * @param evidence how it is known
 */
public record LocalUnitRow(
    String id,
    String name,
    @Nullable String carrier,
    double value,
    String unit,
    Reading.@Nullable Basis basis,
    @Nullable Double uncertaintyPercent,
    String evidence)
    implements Dossier.Row {}
