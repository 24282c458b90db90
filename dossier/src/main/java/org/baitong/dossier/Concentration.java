package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A measured content of a flow.
 *
 * @param id stable id
 * @param flow id of the flow
 * @param load id of the carrier of kind LOAD, for example "COD"
 * @param value content
 * @param unit UCUM code, for example "mg/L"
 * @param source kind of source
 * @param uncertaintyPercent relative standard uncertainty in percent; null takes the default
 * @param validFrom first month it applies to ("2025-01"); null is always
 * @param validTo last month it applies to; null is always
 */
public record Concentration(
    String id,
    String flow,
    String load,
    double value,
    String unit,
    Reading.Source source,
    @Nullable Double uncertaintyPercent,
    @Nullable String validFrom,
    @Nullable String validTo)
    implements Dossier.Row {}
