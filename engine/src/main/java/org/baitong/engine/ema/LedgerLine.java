package org.baitong.engine.ema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.mfca.Medium;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trial balance or purchase ledger with what the team mapped it to.
 *
 * @param id stable id
 * @param account number or name of the account
 * @param text text of the booking
 * @param period month or year, as booked
 * @param amount in the request's currency; costs positive, earnings and revenue positive too
 * @param category what it is; null: nobody has mapped it yet
 * @param loss share that is non-product output; null: not assessed (never taken as 0), except for
 *     categories whose share is a definition
 * @param productShare for WATER: share that becomes product, 0 to 1; null means none
 * @param costCentre cost centre; empty when not stated
 * @param media shares by environmental medium, adding up to 1; empty: not stated
 * @param asset id of the plant a depreciation or maintenance line belongs to; empty for none
 * @param reason why it is excluded; empty otherwise
 */
public record LedgerLine(
    String id,
    String account,
    String text,
    String period,
    double amount,
    @Nullable EmaCategory category,
    @Nullable LossShare loss,
    @Nullable Double productShare,
    String costCentre,
    Map<Medium, Double> media,
    String asset,
    String reason) {
  public LedgerLine {
    Objects.requireNonNull(id);
    Objects.requireNonNull(account);
    Objects.requireNonNull(text);
    Objects.requireNonNull(period);
    Objects.requireNonNull(costCentre);
    media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    Objects.requireNonNull(asset);
    Objects.requireNonNull(reason);
  }

  /** A line with only identity, category and amount. */
  public static LedgerLine of(String id, @Nullable EmaCategory category, double amount) {
    return new LedgerLine(id, "", "", "", amount, category, null, null, "", Map.of(), "", "");
  }

  /** The same line with the share that is lost. */
  public LedgerLine losing(@Nullable LossShare newLoss) {
    return new LedgerLine(
        id,
        account,
        text,
        period,
        amount,
        category,
        newLoss,
        productShare,
        costCentre,
        media,
        asset,
        reason);
  }

  /** The same line left out or explained for this reason. */
  public LedgerLine because(String newReason) {
    return new LedgerLine(
        id,
        account,
        text,
        period,
        amount,
        category,
        loss,
        productShare,
        costCentre,
        media,
        asset,
        newReason);
  }

  /** The same line at a cost centre, of an asset, with its media. */
  public LedgerLine at(String newCostCentre, String newAsset, Map<Medium, Double> newMedia) {
    return new LedgerLine(
        id,
        account,
        text,
        period,
        amount,
        category,
        loss,
        productShare,
        newCostCentre,
        newMedia,
        newAsset,
        reason);
  }
}
