package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Something that flows.
 *
 * @param id stable id, also its code in flows, for example "FABRIC"
 * @param nameEn English name
 * @param nameKm Khmer name
 * @param kind its class in the input/output chart of accounts
 * @param unit UCUM code or a local unit in which it is read unless a reading says otherwise
 * @param madeOf the carrier that it is, physically, in another state (wastewater is made of water);
 *     null for a mixture or a thing of its own
 * @param massKg kg per unit; null when unknown or meaningless
 * @param waterM3 m3 of water per unit; null when it carries none
 * @param energyMj MJ per unit; null when it is no energy carrier
 * @param heating whether {@code energyMj} is a net or gross calorific value
 * @param participates whether it counts in the mass key; null is not stated
 * @param benchmark best practice quantity per unit of product output, in {@code unit}; null is not
 *     assessed
 * @param flag a reason other than money to make its losses a priority
 */
public record Carrier(
    String id,
    String nameEn,
    @Nullable String nameKm,
    Kind kind,
    String unit,
    @Nullable String madeOf,
    @Nullable Double massKg,
    @Nullable Double waterM3,
    @Nullable Double energyMj,
    @Nullable Heating heating,
    @Nullable Boolean participates,
    @Nullable Double benchmark,
    @Nullable Flag flag)
    implements Dossier.Row {

  /** Class in the input/output chart of accounts. */
  public enum Kind {
    /** Raw material: the main substance of the product. */
    RAW,
    /** Auxiliary material: becomes a minor part of the product. */
    AUXILIARY,
    /** Packaging of the product. */
    PACKAGING,
    /** Operating material: never part of the product. */
    OPERATING,
    /** Bought and sold unchanged. */
    MERCHANDISE,
    /** Electricity, fuels, steam, compressed air, heat. */
    ENERGY,
    /** Fresh, treated or recycled water. */
    WATER,
    /** Unfinished product between centres. */
    INTERMEDIATE,
    /** Product output. */
    PRODUCT,
    /** Product output of minor value. */
    BY_PRODUCT,
    /** Solid or liquid waste that is a mixture. */
    WASTE,
    /** Wastewater. */
    WASTEWATER,
    /** Emission to air. */
    EMISSION,
    /** A load carried by other flows, for example COD, in kg. */
    LOAD
  }

  /** Basis of a calorific value. */
  public enum Heating {
    /** Net (lower) calorific value. */
    NET,
    /** Gross (higher) calorific value. */
    GROSS
  }

  /** Reason other than money to make a loss a priority. */
  public enum Flag {
    /** A permit or limit value is at stake. */
    COMPLIANCE,
    /** It is toxic. */
    TOXICITY,
    /** Its supply is uncertain. */
    SUPPLY_RISK
  }
}
