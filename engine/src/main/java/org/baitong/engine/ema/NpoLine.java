package org.baitong.engine.ema;

import java.util.Objects;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one ledger line adds to the non-product-output cost.
 *
 * @param id the ledger line
 * @param category as mapped, or as corrected by a rule a finding names; null when unmapped
 * @param amount as booked
 * @param status counted, not assessed, left out or blocked
 * @param share share that counts, with its source; null when none does
 * @param npo amount that counts: positive for cost, negative for earnings; missing when not
 *     assessed
 */
public record NpoLine(
    String id,
    @Nullable EmaCategory category,
    Money amount,
    Status status,
    @Nullable LossShare share,
    Outcome<Money> npo) {
  /** What became of a ledger line. */
  public enum Status {
    COUNTED,
    /** Nobody has assessed its loss: not 0. */
    NOT_ASSESSED,
    /** No environmental cost by its nature (revenue) or excluded with a reason. */
    LEFT_OUT,
    /** Counted in another place already. */
    BLOCKED,
    /** Not mapped to a category yet. */
    UNMAPPED
  }

  public NpoLine {
    Objects.requireNonNull(status);
  }

  /**
   * Whether what counts is the amount times the share, to 1e-9 of the amount: earnings count
   * against the rest, and some lines are counted in part by another rule.
   */
  public boolean countsAmountTimesShare() {
    if (share == null || npo.find().isEmpty()) {
      return false;
    }
    Money difference = amount.times(share.share().value()).minus(npo.find().get());
    return Math.abs(difference.amount()) <= 1e-9 * Math.abs(amount.amount());
  }
}
