package org.baitong.engine.calculator;

import org.baitong.engine.outcome.Finding;

/** The way out of the formulas of a calculator when there is no result; it leaves none of them. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding reason;

  Refusal(Finding reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  Finding reason() {
    return reason;
  }
}
