package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;

/**
 * What is received (positive) and paid (negative) at the end of each year, in one currency at one
 * level of prices.
 *
 * @param amounts of the years 0 (now), 1, 2 ...; at least one, in one currency
 * @param level of every amount
 */
public record CashFlows(List<Money> amounts, PriceLevel level) {
  public CashFlows {
    amounts = List.copyOf(amounts);
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("Cash flows have no year\nMaybe state year 0 first.");
    }
    for (int year = 1; year < amounts.size(); year++) {
      amounts.get(year).in(amounts.getFirst().currency(), "The cash flow of year " + year);
    }
  }

  /** {@code CashFlows.of(Currency.USD, PriceLevel.REAL, -10000, 3000, 4200, 6800)}. */
  public static CashFlows of(Currency currency, PriceLevel level, double... amounts) {
    List<Money> money = new ArrayList<>();
    for (double amount : amounts) {
      money.add(Money.undated(amount, currency));
    }
    return new CashFlows(money, level);
  }

  /** The currency of every amount. */
  public Currency currency() {
    return amounts.getFirst().currency();
  }

  double[] values() {
    return amounts.stream().mapToDouble(Money::amount).toArray();
  }

  static double[] yearEnds(int count) {
    double[] times = new double[count];
    for (int year = 0; year < count; year++) {
      times[year] = year;
    }
    return times;
  }
}
