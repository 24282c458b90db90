package org.baitong.engine.ema;

import java.util.Objects;
import org.baitong.engine.outcome.Outcome;
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
    double amount,
    Status status,
    @Nullable LossShare share,
    Outcome<Double> npo) {
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
}
