package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two periods to compare.
 *
 * @param id begins the ids of the steps after "recp."; empty when there is one comparison only
 * @param base the baseline
 * @param now the reporting period
 * @param weights of the products; may be empty
 * @param declared how each baseline is declared
 */
public record RecpRequest(
    String id,
    RecpPeriod base,
    RecpPeriod now,
    List<Weight> weights,
    Map<Indicator, Basis> declared) {
  public RecpRequest {
    weights = List.copyOf(weights);
    Map<Indicator, Basis> sorted = new EnumMap<>(Indicator.class);
    sorted.putAll(declared);
    declared = Collections.unmodifiableMap(sorted);
  }

  /** Whether abnormal months can be left out: only of both periods, or like meets unlike. */
  boolean canExclude() {
    return base.canExclude() && now.canExclude();
  }

  /**
   * The months of a period that count: without the abnormal ones and without the same months of the
   * year in the other period, so that length and season stay equal.
   */
  List<YearMonth> counted(RecpPeriod period) {
    List<YearMonth> months = period.months();
    if (canExclude()) {
      for (RecpPeriod one : List.of(base, now)) {
        one.abnormal().keySet().stream()
            .filter(one.months()::contains)
            .forEach(a -> months.removeIf(m -> m.getMonthValue() == a.getMonthValue()));
      }
    }
    return months;
  }
}
