package org.baitong.engine.ema;

import java.util.List;
import java.util.Objects;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * The books of one factory for one period, mapped to categories.
 *
 * @param currency of every amount
 * @param lines ledger lines, ids unique
 * @param systemShare share of system cost lines without a loss share of their own that goes into
 *     non-product output, 0 to 1, with its source; null: not assessed
 * @param turnover for the share of turnover; null: the sum of REVENUE lines, if any
 * @param treatmentAssets assets that treat waste or emissions; their depreciation is waste
 *     management cost and may not be in the system share as well
 */
public record NpoRequest(
    Currency currency,
    List<LedgerLine> lines,
    @Nullable LossShare systemShare,
    @Nullable Money turnover,
    List<String> treatmentAssets) {
  /** Throws when an amount is in another currency, naming the line and both. */
  public NpoRequest {
    Objects.requireNonNull(currency);
    lines = List.copyOf(lines);
    treatmentAssets = List.copyOf(treatmentAssets);
    for (LedgerLine line : lines) {
      line.amount().in(currency, "Ledger line " + line.id());
    }
    if (turnover != null) {
      turnover.in(currency, "The turnover");
    }
  }
}
