package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator was before the measures, over months that the team agreed on.
 *
 * @param id stable id
 * @param indicator which indicator
 * @param first first month, "2024-01"
 * @param last last month, "2024-12"
 * @param value its value over these months; null is computed from the dossier's own readings of
 *     them
 * @param unit unit of the value; null where it is computed
 * @param evidence what proves it, for example "12 electricity bills"
 */
public record Baseline(
    String id,
    Indicator indicator,
    String first,
    String last,
    @Nullable Double value,
    @Nullable String unit,
    String evidence)
    implements Dossier.Row {

  /** Absolute indicators of resource-efficient and cleaner production. */
  public enum Indicator {
    /** Product output. */
    OUTPUT,
    /** Energy used. */
    ENERGY,
    /** Materials used. */
    MATERIALS,
    /** Fresh water used. */
    WATER,
    /** Greenhouse gases emitted. */
    GREENHOUSE_GAS,
    /** Wastewater discharged. */
    WASTEWATER,
    /** Waste given away. */
    WASTE
  }
}
