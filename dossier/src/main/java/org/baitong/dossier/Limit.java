package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A limit that a permit or a contract sets for an outlet; limits of the law are reference data.
 *
 * @param id stable id
 * @param outlet id of the outlet
 * @param parameter what is limited, for example "COD", "PH", "SO2"
 * @param max may not be exceeded; null where only a minimum is set
 * @param min must be reached; null where only a maximum is set
 * @param unit UCUM code, for example "mg/L"
 * @param source paper, article and date that set it
 * @param verified whether somebody compared it with that paper
 */
public record Limit(
    String id,
    String outlet,
    String parameter,
    @Nullable Double max,
    @Nullable Double min,
    String unit,
    String source,
    boolean verified)
    implements Dossier.Row {}
