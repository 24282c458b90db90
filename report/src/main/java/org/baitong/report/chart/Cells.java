package org.baitong.report.chart;

import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;

/** Cells of the tables behind the charts. */
final class Cells {
  private Cells() {}

  /** An amount of money: printed with its digits, exact behind it. */
  static Cell money(FactoryText text, double amount) {
    return new Cell(text.formats().number(amount, text.currency().minorDigits()), amount);
  }

  /** A share of 0 to 1 in percent. */
  static Cell percent(FactoryText text, double share) {
    return new Cell(text.formats().number(share * 100, 1) + " %", share * 100);
  }

  static Cell figure(FactoryText text, double value) {
    return new Cell(text.formats().number(value), value);
  }

  static Cell unknown(FactoryText text) {
    return Cell.of(text.text("report.unknown"));
  }
}
