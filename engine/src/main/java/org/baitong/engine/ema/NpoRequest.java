package org.baitong.engine.ema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The books of one factory for one period, mapped to categories.
 *
 * @param currency ISO 4217 code of every amount
 * @param lines ledger lines, ids unique
 * @param systemShare share of system cost lines without a loss share of their own that goes into
 *     non-product output, 0 to 1, with its source; null: not assessed
 * @param turnover for the share of turnover; null: the sum of REVENUE lines, if any
 * @param treatmentAssets assets that treat waste or emissions; their depreciation is waste
 *     management cost and may not be in the system share as well
 */
public record NpoRequest(
    String currency,
    List<LedgerLine> lines,
    @Nullable LossShare systemShare,
    @Nullable Double turnover,
    List<String> treatmentAssets) {
  public NpoRequest {
    Objects.requireNonNull(currency);
    lines = List.copyOf(lines);
    treatmentAssets = List.copyOf(treatmentAssets);
  }
}
