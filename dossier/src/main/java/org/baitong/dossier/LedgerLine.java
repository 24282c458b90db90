package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A line of the trial balance or purchase ledger, mapped once to a category.
 *
 * @param id stable id, usually the account number
 * @param account account number
 * @param text account name as in the books
 * @param amount money; earnings and revenue are positive too, their category gives the sign
 * @param currency ISO 4217 code
 * @param period "2025" for a year or "2025-03" for a month
 * @param category where it belongs; null is not mapped yet
 * @param carrier id of the carrier it buys or sells; null for system cost
 * @param centre id of the centre it belongs to; null when spread or company-wide
 * @param medium environmental medium of a waste-management or prevention cost
 * @param lossPercent share that did not become product, in percent; null is not stated
 * @param lossSource where {@code lossPercent} comes from
 * @param reason why it is left out, for category EXCLUDED
 */
public record LedgerLine(
    String id,
    @Nullable String account,
    String text,
    double amount,
    String currency,
    String period,
    @Nullable Category category,
    @Nullable String carrier,
    @Nullable String centre,
    Flow.@Nullable Medium medium,
    @Nullable Double lossPercent,
    @Nullable LossSource lossSource,
    @Nullable String reason)
    implements Dossier.Row {

  /** Categories of environmental management accounting. */
  public enum Category {
    /** Raw material. */
    RAW,
    /** Auxiliary material. */
    AUXILIARY,
    /** Packaging of product. */
    PACKAGING,
    /** Operating material. */
    OPERATING,
    /** Merchandise. */
    MERCHANDISE,
    /** Energy. */
    ENERGY,
    /** Water. */
    WATER,
    /** Labour. */
    LABOUR,
    /** Depreciation of production equipment. */
    DEPRECIATION,
    /** Maintenance. */
    MAINTENANCE,
    /** Transport. */
    TRANSPORT,
    /** Other system cost. */
    OTHER_SYSTEM,
    /** Waste and wastewater fees, disposal, external treatment. */
    WASTE_FEES,
    /** Operating treatment plants, without depreciation. */
    TREATMENT_OPERATION,
    /** Depreciation of treatment plants. */
    TREATMENT_DEPRECIATION,
    /** Prevention and environmental management. */
    PREVENTION,
    /** Earnings from scrap and other environment-related earnings. */
    EARNINGS,
    /** Turnover. */
    TURNOVER,
    /** Left out, with the reason. */
    EXCLUDED
  }

  /** Where a stated loss share comes from. */
  public enum LossSource {
    /** From the reconciled balance. */
    BALANCE,
    /** Measured. */
    MEASURED,
    /** Estimated. */
    ESTIMATED,
    /** Known to be not assessed. */
    NOT_ASSESSED
  }
}
