package org.baitong.dossier;

/**
 * A reference value that the consultant replaces; the reason is printed wherever it counts.
 *
 * @param id stable id
 * @param factor id of the reference row, for example "uncertainty.meter"
 * @param value the value used instead
 * @param unit UCUM code
 * @param reason why
 */
public record FactorOverride(String id, String factor, double value, String unit, String reason)
    implements Dossier.Row {}
