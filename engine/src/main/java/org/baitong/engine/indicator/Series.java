package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One amount over a period: month by month, or only its total.
 *
 * @param unit UCUM code of every value
 * @param months values by month; empty when only the total is known
 * @param total of the period; null when it is the sum of the months
 * @param relativeSigma relative standard uncertainty of the sum, zero or positive
 */
public record Series(
    String unit, SortedMap<YearMonth, Part> months, @Nullable Part total, double relativeSigma) {
  public Series {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    if (months.isEmpty() == (total == null)) {
      throw new IllegalArgumentException("A series has months or a total, one of the two");
    }
    if (!(relativeSigma >= 0 && Double.isFinite(relativeSigma))) {
      throw new IllegalArgumentException(
          "A relative standard uncertainty is zero or positive, not " + relativeSigma);
    }
  }

  /**
   * One value.
   *
   * @param value finite
   * @param origin {@code data:} or {@code step:}
   */
  public record Part(double value, String origin) {
    public Part {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("The value of " + origin + " is not finite: " + value);
      }
    }
  }

  /** {@code Series.total("t", 3424, 0.01, "data:baselines/B1/value")}. */
  public static Series total(String unit, double value, double relativeSigma, String origin) {
    return new Series(unit, new TreeMap<>(), new Part(value, origin), relativeSigma);
  }

  /** {@code Series.monthly("kW.h", Map.of(YearMonth.of(2025, 1), part), 0.02)}. */
  public static Series monthly(String unit, Map<YearMonth, Part> months, double relativeSigma) {
    return new Series(unit, new TreeMap<>(months), null, relativeSigma);
  }

  boolean isMonthly() {
    return total == null;
  }
}
