package org.baitong.engine.choice;

import java.util.Objects;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * A flow on which several measures may act, so that their savings do not add.
 *
 * @param id unique
 * @param worth present value over the horizon of the whole flow as it is now; negative where losing
 *     it loses money
 * @param co2e of the whole flow as it is now, over the same horizon or a year, but all alike
 */
public record ChoiceFlow(String id, Money worth, Mass co2e) {
  public ChoiceFlow {
    Objects.requireNonNull(worth);
    Objects.requireNonNull(co2e);
  }
}
