package org.baitong.engine.wood;

import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * Wood of one origin that was burnt.
 *
 * @param source id, category, scope; see {@link RowKey}
 * @param burnt mass as weighed, or stacked volume (stere)
 * @param moisture water content over its basis; null when it was not measured
 * @param basis what the moisture is counted over
 * @param provenance origin and the paper that proves it
 * @param factors NCV or NCV_DRY, EF_CO2, EF_CH4, EF_N2O, NON_RENEWABLE where a source states it,
 *     STACKING and BASIC_DENSITY for a stacked volume
 */
public record WoodLot(
    RowKey source,
    ActivityData burnt,
    @Nullable ActivityData moisture,
    MoistureBasis basis,
    Provenance provenance,
    Factors factors) {

  /**
   * Where the wood comes from and who says so.
   *
   * @param origin where it was grown
   * @param proof the paper that proves the origin; empty when there is none
   * @param nonRenewableSource who states the fraction of non-renewable biomass; empty when nobody
   */
  public record Provenance(WoodOrigin origin, String proof, String nonRenewableSource) {}
}
