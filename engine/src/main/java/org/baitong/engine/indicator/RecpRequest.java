package org.baitong.engine.indicator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two periods to compare.
 *
 * @param base the baseline
 * @param now the reporting period
 * @param weights of the products; may be empty
 * @param declared how each baseline is declared
 */
public record RecpRequest(
    RecpPeriod base, RecpPeriod now, List<Weight> weights, Map<Indicator, Basis> declared) {
  public RecpRequest {
    weights = List.copyOf(weights);
    Map<Indicator, Basis> sorted = new EnumMap<>(Indicator.class);
    sorted.putAll(declared);
    declared = Collections.unmodifiableMap(sorted);
  }
}
