package org.baitong.assessment.bind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months an assessment covers, both ends included.
 *
 * <p>Example: {@code Period.yearEnding(YearMonth.of(2025, 12))} is January to December 2025.
 */
public record Period(YearMonth first, YearMonth last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period cannot end (" + last + ") before " + first);
    }
  }

  /** Twelve months ending with this one. */
  public static Period yearEnding(YearMonth last) {
    return new Period(last.minusMonths(11), last);
  }

  /** The months in order. */
  public List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  /** First day. */
  public LocalDate start() {
    return first.atDay(1);
  }

  /** Last day. */
  public LocalDate end() {
    return last.atEndOfMonth();
  }

  /** How much of a ledger period ("2025" or "2025-03") lies in this one: 1, 0 or between. */
  public double covers(String ledgerPeriod) {
    if (ledgerPeriod.length() == 7) {
      YearMonth month = YearMonth.parse(ledgerPeriod);
      return month.isBefore(first) || month.isAfter(last) ? 0 : 1;
    }
    int year = Integer.parseInt(ledgerPeriod);
    long inside = months().stream().filter(month -> month.getYear() == year).count();
    return inside / 12.0;
  }
}
