package org.baitong.engine.finance;

import java.util.List;
import org.baitong.engine.quantity.Ratio;

/**
 * How a price grows from year to year, such as a tariff.
 *
 * <p>Example: {@code new PricePath(PriceLevel.REAL, List.of(new Ratio(0.05), new Ratio(0)))} rises
 * 5 % in year 1 and stays.
 *
 * @param level REAL: on top of inflation; NOMINAL: inflation is in it
 * @param growth of the years 1, 2 ... over the year before, each above -1; the last holds on
 */
public record PricePath(PriceLevel level, List<Ratio> growth) {
  /** The price keeps pace with inflation. */
  public static final PricePath STEADY = new PricePath(PriceLevel.REAL, List.of());

  public PricePath {
    growth = List.copyOf(growth);
    growth.forEach(one -> Rate.requireAboveMinusOne("The growth of a price", one));
  }

  /** Price of a year over the price of year 0, at the path's own level. */
  double factor(int year) {
    double factor = 1;
    for (int k = 1; k <= year && !growth.isEmpty(); k++) {
      factor *= 1 + growth.get(StrictMath.min(k, growth.size()) - 1).value();
    }
    return factor;
  }
}
