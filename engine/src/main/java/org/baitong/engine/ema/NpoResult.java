package org.baitong.engine.ema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.outcome.Outcome;

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
 * @param percentOfTurnover total over turnover, in percent
 * @param percentOfProductionCost total over production cost, in percent
 * @param ledger carried and left out against the ledger
 */
public record NpoResult(
    String currency,
    List<NpoLine> lines,
    Map<EmaCategory.Group, Double> byGroup,
    Map<EmaCategory, Double> byCategory,
    Map<String, Double> byCostCentre,
    Map<Medium, Double> byMedium,
    double withoutMedium,
    double total,
    double notAssessed,
    Outcome<Double> turnover,
    double productionCost,
    Outcome<Double> percentOfTurnover,
    Outcome<Double> percentOfProductionCost,
    LedgerReconciliation ledger) {
  public NpoResult {
    lines = List.copyOf(lines);
    byGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    byCostCentre = Collections.unmodifiableMap(new LinkedHashMap<>(byCostCentre));
    byMedium = Collections.unmodifiableMap(new LinkedHashMap<>(byMedium));
  }
}
