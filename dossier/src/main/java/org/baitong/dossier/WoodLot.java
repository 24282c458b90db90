package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A part of the bought wood: where it comes from, what proves that, and how wet it is. Its amount
 * is what is bought of the carrier times its share.
 *
 * @param id stable id
 * @param carrier id of the wood's carrier
 * @param origin where it grew
 * @param proof the paper that proves the origin; null is unproven
 * @param sharePercent part of the carrier's bought quantity, 0 to 100; the lots of a carrier sum to
 *     100
 * @param moisturePercent water content in percent; null is not measured
 * @param moistureBasis what the moisture is a percentage of
 * @param nonRenewablePercent part that does not grow again (fNRB), 0 to 100; null is not stated
 * @param nonRenewableSource who says so
 * @param note free text
 */
public record WoodLot(
    String id,
    String carrier,
    Origin origin,
    @Nullable String proof,
    double sharePercent,
    @Nullable Double moisturePercent,
    @Nullable MoistureBasis moistureBasis,
    @Nullable Double nonRenewablePercent,
    @Nullable String nonRenewableSource,
    @Nullable String note)
    implements Dossier.Row {

  /** Where wood comes from. */
  public enum Origin {
    /** Planted for wood or fuel. */
    PLANTATION,
    /** Old rubber trees, felled for replanting. */
    RUBBERWOOD,
    /** Offcuts and sawdust of a sawmill. */
    SAWMILL_RESIDUE,
    /** Prunings, coconut and palm parts, orchard wood. */
    FARM_RESIDUE,
    /** Natural forest. */
    NATURAL_FOREST,
    /** Nobody knows. */
    UNKNOWN
  }

  /** What moisture is a percentage of. */
  public enum MoistureBasis {
    /** Of the wood as it is weighed. */
    WET,
    /** Of the oven-dry wood; may pass 100. */
    DRY
  }
}
