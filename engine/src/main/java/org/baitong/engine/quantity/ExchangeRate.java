package org.baitong.engine.quantity;

import java.time.LocalDate;

/**
 * How many units of one currency one unit of another was worth on a date, with its source.
 *
 * @param from currency that is converted
 * @param to currency that results
 * @param rate units of {@code to} for one unit of {@code from}, positive
 * @param date day of the rate
 * @param source who published it; not blank
 */
public record ExchangeRate(Currency from, Currency to, double rate, LocalDate date, String source) {
  public ExchangeRate {
    if (!(rate > 0) || !Double.isFinite(rate)) {
      throw new IllegalArgumentException("An exchange rate is positive, not " + rate);
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("An exchange rate names its source");
    }
    if (from.equals(to) && rate != 1) {
      throw new IllegalArgumentException(
          "The rate of " + from.code() + " to itself is 1, not " + rate);
    }
  }

  /**
   * The amount in {@code to}, at the prices of its own date; throws unless it is in {@code from}.
   */
  public Money convert(Money money) {
    if (!money.currency().equals(from)) {
      throw new IllegalArgumentException(
          "A rate from " + from.code() + " does not convert " + money.currency().code());
    }
    return new Money(money.amount() * rate, to, money.priceDate());
  }

  /** The same rate the other way round. */
  public ExchangeRate inverse() {
    return new ExchangeRate(to, from, 1 / rate, date, source);
  }
}
