package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A price.
 *
 * @param id stable id
 * @param carrier id of the carrier
 * @param kind what is paid for
 * @param amount money per {@code unit}; never negative
 * @param currency ISO 4217 code
 * @param unit UCUM code or a declared local unit
 * @param validFrom first day ("2025-01-01"); null is always
 */
public record Price(
    String id,
    String carrier,
    Kind kind,
    double amount,
    String currency,
    String unit,
    @Nullable String validFrom)
    implements Dossier.Row {

  /** What is paid for. */
  public enum Kind {
    /** Bought by the factory. */
    PURCHASE,
    /**
     * What the last unit bought costs, where that is not the price on average: the energy charge
     * without fixed and demand charges, the dearest block of a tariff (since version 3).
     */
    LAST_UNIT,
    /** Sold by the factory (product or scrap). */
    SALE,
    /** Paid to have it taken away. */
    DISPOSAL
  }
}
