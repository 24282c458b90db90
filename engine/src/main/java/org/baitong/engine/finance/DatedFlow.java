package org.baitong.engine.finance;

import java.time.LocalDate;
import java.util.Objects;
import org.baitong.engine.quantity.Money;

/** An amount received (positive) or paid (negative) on a day. */
public record DatedFlow(LocalDate date, Money amount) {
  public DatedFlow {
    Objects.requireNonNull(date);
    Objects.requireNonNull(amount);
  }
}
