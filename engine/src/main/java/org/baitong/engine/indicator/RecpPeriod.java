package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a factory made and used in a period.
 *
 * @param first first month
 * @param last last month, included
 * @param products output by product; of a baseline also one stated output of all, under the key "",
 *     in the unit of the weights
 * @param amounts use and pollution of the whole factory; an indicator that is absent is unknown
 * @param abnormal months that do not show normal work, with the reason
 */
public record RecpPeriod(
    YearMonth first,
    YearMonth last,
    Map<String, Series> products,
    Map<Indicator, Series> amounts,
    Map<YearMonth, String> abnormal) {
  public RecpPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period cannot end (" + last + ") before " + first);
    }
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
    Map<Indicator, Series> sorted = new EnumMap<>(Indicator.class);
    sorted.putAll(amounts);
    amounts = Collections.unmodifiableMap(sorted);
    abnormal = Collections.unmodifiableMap(new TreeMap<>(abnormal));
    if (amounts.containsKey(Indicator.OUTPUT)) {
      throw new IllegalArgumentException("Output is stated by product");
    }
  }

  /** Its months in order. */
  public List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  /** Whether months can be left out: only when every series is monthly. */
  boolean canExclude() {
    return products.values().stream().allMatch(Series::isMonthly)
        && amounts.values().stream().allMatch(Series::isMonthly);
  }
}
