package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A laboratory's analysis of a fuel.
 *
 * @param id stable id
 * @param carrier id of the fuel's carrier
 * @param basis which fuel the shares are percentages of
 * @param sulphurPercent sulphur, 0 to 100; null is not measured
 * @param retainedPercent part of the sulphur that stays in the ash, 0 to 100; null is not known
 * @param moisturePercent water in the fuel as received, 0 to 100; null is not measured
 * @param ashPercent ash, 0 to 100; null is not measured
 * @param heatingValue calorific value; null is not measured
 * @param unit UCUM code of {@code heatingValue}, for example "MJ/kg"
 * @param heating whether {@code heatingValue} is a net or gross calorific value
 * @param date day or month of the analysis
 * @param source laboratory and number of its report
 * @param note free text
 */
public record FuelAnalysis(
    String id,
    String carrier,
    FuelBasis basis,
    @Nullable Double sulphurPercent,
    @Nullable Double retainedPercent,
    @Nullable Double moisturePercent,
    @Nullable Double ashPercent,
    @Nullable Double heatingValue,
    @Nullable String unit,
    Carrier.@Nullable Heating heating,
    @Nullable String date,
    String source,
    @Nullable String note)
    implements Dossier.Row {

  /** Which fuel an analysis speaks of. */
  public enum FuelBasis {
    /** As it is bought and weighed. */
    AS_RECEIVED,
    /** Without its water. */
    DRY,
    /** Without its water and ash. */
    DRY_ASH_FREE
  }
}
