package org.baitong.engine.utility;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Count;
import org.jspecify.annotations.Nullable;

/** Refusals of fields that contradict one another. */
public final class Orders {
  private Orders() {}

  /** A field that has to be above another one and is not. */
  public static Finding notAbove(
      Work work, String field, Figure value, String other, Figure bound) {
    return work.refusal("CALC_NOT_ABOVE", field)
        .with("value", value.value(), value.unit())
        .with("other", other)
        .with("bound", bound.value(), bound.unit());
  }

  /** A field that has to lie between two others and does not. */
  public static Finding notBetween(Work work, String field, Figure value, Figure low, Figure high) {
    return work.refusal("CALC_NOT_BETWEEN", field)
        .with("value", value.value(), value.unit())
        .with("low", low.value(), low.unit())
        .with("high", high.value(), high.unit());
  }

  /** Two fields of which exactly one has to be stated. */
  public static Finding notOne(Work work, String field, String other) {
    return work.refusal("CALC_ONE_OF", field).with("other", other);
  }

  /** The refusal of a number of pieces that is no whole number; null when it is one. */
  public static @Nullable Finding notWhole(Work work, String field, Count count) {
    // A count converted from dozens or sacks may miss a whole number by its last digits.
    return StrictMath.abs(count.pieces() - StrictMath.rint(count.pieces())) < 1e-9
        ? null
        : work.refusal("CALC_NOT_WHOLE", field).with("value", count.pieces(), "1");
  }
}
