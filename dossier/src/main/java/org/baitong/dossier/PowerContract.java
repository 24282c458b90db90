package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A contractual instrument for bought electricity: what its supplier or certificate says was
 * emitted for it. It leads to the market-based figure, beside the location-based one.
 *
 * @param id stable id
 * @param flow id of the flow of electricity it covers
 * @param kind what kind of instrument it is
 * @param sharePercent part of the flow it covers, 0 to 100; null is all of it
 * @param value emission for one unit of energy
 * @param unit UCUM code of a mass for one unit of energy, for example "kg/(kW.h)"
 * @param gas whether {@code value} counts carbon dioxide alone or all gases as CO2e
 * @param first first month it applies to, "2025-01"
 * @param last last month it applies to, "2025-12"
 * @param source paper, number and date that say so
 * @param note free text
 */
public record PowerContract(
    String id,
    String flow,
    Kind kind,
    @Nullable Double sharePercent,
    double value,
    String unit,
    CountedGas gas,
    String first,
    String last,
    String source,
    @Nullable String note)
    implements Dossier.Row {

  /** Kinds of contractual instruments, in the order of precedence of the GHG Protocol, scope 2. */
  public enum Kind {
    /** Certificate of the attributes of energy (I-REC and the like). */
    CERTIFICATE,
    /** Contract with a generator. */
    POWER_PURCHASE,
    /** Rate of the supplier or utility. */
    SUPPLIER_RATE,
    /** What remains of the grid after all such claims. */
    RESIDUAL_MIX
  }

  /** What a stated emission counts. */
  public enum CountedGas {
    /** Carbon dioxide alone. */
    CO2,
    /** All gases together as CO2e. */
    CO2E
  }
}
