package org.baitong.engine.ema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * Non-product-output cost of one factory and period, top-down from the books.
 *
 * <p>{@code total = purchase value + waste management + system share + prevention - earnings}. It
 * is what has been assessed; {@code notAssessed} is the amount of the lines nobody could assess.
 *
 * @param currency of every amount
 * @param lines one for each ledger line
 * @param byGroup by block; earnings negative
 * @param byCategory by category; earnings negative
 * @param byCostCentre "" holds lines without one
 * @param byMedium by environmental medium
 * @param withoutMedium part of the total no medium was stated for
 * @param total of the assessed lines
 * @param notAssessed ledger amount of the lines that are not assessed
 * @param turnover stated, or the sum of the REVENUE lines
 * @param productionCost all cost lines that are not left out
 * @param shareOfTurnover total over turnover
 * @param shareOfProductionCost total over production cost
 * @param ledger carried and left out against the ledger
 */
public record NpoResult(
    Currency currency,
    List<NpoLine> lines,
    Map<EmaCategory.Group, Money> byGroup,
    Map<EmaCategory, Money> byCategory,
    Map<String, Money> byCostCentre,
    Map<Medium, Money> byMedium,
    Money withoutMedium,
    Money total,
    Money notAssessed,
    Outcome<Money> turnover,
    Money productionCost,
    Outcome<Ratio> shareOfTurnover,
    Outcome<Ratio> shareOfProductionCost,
    LedgerReconciliation ledger) {
  public NpoResult {
    lines = List.copyOf(lines);
    byGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    byCostCentre = Collections.unmodifiableMap(new LinkedHashMap<>(byCostCentre));
    byMedium = Collections.unmodifiableMap(new LinkedHashMap<>(byMedium));
  }
}
