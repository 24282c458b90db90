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
 * @param kind whether the factory is held to the amount itself or to the amount for one unit of
 *     product; null is not declared and taken as normalised (since version 3)
 * @param evidence what proves it, for example "12 electricity bills"
 */
public record Baseline(
    String id,
    Indicator indicator,
    String first,
    String last,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable Kind kind,
    String evidence)
    implements Dossier.Row {

  /** What a baseline is compared with. */
  public enum Kind {
    /** The amount of the period itself, whatever was produced. */
    ABSOLUTE,
    /** The amount for one unit of product output. */
    NORMALISED
  }

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
