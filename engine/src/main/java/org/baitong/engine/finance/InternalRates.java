package org.baitong.engine.finance;

import java.util.List;

/**
 * Every yearly rate at which the net present value of some cash flows is zero.
 *
 * @param kind how many there are
 * @param rates all of them above -100 %, rising
 */
public record InternalRates(Kind kind, List<Rate> rates) {
  /** How many internal rates there are. */
  public enum Kind {
    /** Nothing is paid, or nothing received: the question has no meaning. */
    UNDEFINED,
    /** Paid and received, but at no rate in balance. */
    NONE,
    /** Exactly one: the internal rate of return. */
    ONE,
    /** More than one: none of them ranks anything; the net present value does. */
    SEVERAL
  }

  public InternalRates {
    rates = List.copyOf(rates);
  }
}
