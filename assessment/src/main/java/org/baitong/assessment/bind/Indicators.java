package org.baitong.assessment.bind;

import java.util.List;
import org.baitong.engine.indicator.Indicator;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.outcome.Outcome;

/**
 * The indicators of a factory against its baselines.
 *
 * @param comparisons one for each span of months that a baseline was declared for; without any
 *     baseline one that only has the figures of the period
 */
public record Indicators(List<Comparison> comparisons) {
  public Indicators {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * One comparison.
   *
   * @param first first month of the baseline; empty without baseline
   * @param last last month of the baseline
   * @param indicators which baselines were declared for these months
   * @param result what came out
   */
  public record Comparison(
      String first, String last, List<Indicator> indicators, Outcome<RecpResult> result) {
    public Comparison {
      indicators = List.copyOf(indicators);
    }
  }
}
