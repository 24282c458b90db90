package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A quantity centre.
 *
 * @param id stable id, also its code in flows, for example "CUT"
 * @param nameEn English name
 * @param nameKm Khmer name
 * @param kind what the centre does
 * @param costCentre code in the factory's accounts
 * @param key what divides energy and system cost between product and loss
 * @param controllability 1 hardly, 2 partly, 3 fully in the team's hands; null is not assessed
 */
public record Centre(
    String id,
    String nameEn,
    @Nullable String nameKm,
    Kind kind,
    @Nullable String costCentre,
    Key key,
    @Nullable Integer controllability)
    implements Dossier.Row {

  /** What a centre does. */
  public enum Kind {
    /** Makes or handles product. */
    PRODUCTION,
    /** Supplies steam, compressed air, treated water and the like. */
    UTILITY,
    /** Treats waste, wastewater or exhaust air: its costs are waste management. */
    TREATMENT
  }

  /** The quantity whose shares divide a centre's energy and system cost. */
  public enum Key {
    /** Mass in kg. */
    MASS,
    /** Energy content in MJ, for boilers and other converters. */
    ENERGY,
    /** Pieces. */
    PIECES,
    /** Volume in m3, for water treatment. */
    VOLUME
  }
}
