package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What went to a landfill in an earlier year: it still decays in the years assessed.
 *
 * @param id stable id
 * @param source id of the emission source (activity LANDFILL) that the same waste has today
 * @param year year it was brought there
 * @param amount how much, wet; 0 is nothing
 * @param unit UCUM code, or local unit of the waste's carrier
 * @param evidence who says so: bills of the collector, an estimate
 */
public record LandfilledYear(
    String id, String source, int year, double amount, String unit, @Nullable String evidence)
    implements Dossier.Row {}
