package org.baitong.assessment.bind;

import org.baitong.dossier.Stock;

/** Which counts open and close a period. */
final class StockDates {
  private StockDates() {}

  /** On the first day of the period or the day before. */
  static boolean isOpening(Stock stock, Period period) {
    return stock.date().equals(period.start().minusDays(1).toString())
        || stock.date().equals(period.start().toString());
  }

  /** On the last day of the period or the day after. */
  static boolean isClosing(Stock stock, Period period) {
    return stock.date().equals(period.end().toString())
        || stock.date().equals(period.end().plusDays(1).toString());
  }
}
