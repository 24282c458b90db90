package org.baitong.engine.finance;

import java.util.List;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ExchangeRate;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every measure of one appraisal.
 *
 * @param years horizon, 1 to 60
 * @param rate of discount
 * @param inflation expected for every year; null when everything is real
 * @param currency of the result
 * @param exchange dated rates, one for each other currency
 * @param tax null for none
 */
public record AppraisalTerms(
    int years,
    Rate rate,
    @Nullable Ratio inflation,
    Currency currency,
    List<ExchangeRate> exchange,
    @Nullable Tax tax) {
  static final int LONGEST = 60;

  public AppraisalTerms {
    exchange = List.copyOf(exchange);
    if (years < 1 || years > LONGEST) {
      throw new IllegalArgumentException(
          "The horizon is " + years + " years\nMaybe 10: from 1 to " + LONGEST + ".");
    }
    if (inflation != null) {
      Rate.requireAboveMinusOne("Inflation", inflation);
    }
  }

  /** Real and without tax, in one currency. */
  public static AppraisalTerms real(int years, Ratio rate, Currency currency) {
    return new AppraisalTerms(years, Rate.real(rate), null, currency, List.of(), null);
  }

  Money zero() {
    return Money.undated(0, currency);
  }
}
