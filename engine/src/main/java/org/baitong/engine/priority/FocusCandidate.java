package org.baitong.engine.priority;

import java.util.Objects;
import org.baitong.engine.quantity.Money;

/**
 * The part of a flow's non-product-output cost that arises in one process step.
 *
 * @param flow id of the flow
 * @param centre id of the quantity centre or step
 * @param npoCost cost arising there
 * @param controllability 1 (hardly) to 3 (fully in the factory's hands)
 */
public record FocusCandidate(String flow, String centre, Money npoCost, int controllability) {
  public FocusCandidate {
    Objects.requireNonNull(flow);
    Objects.requireNonNull(centre);
    Objects.requireNonNull(npoCost);
  }
}
