package org.baitong.engine.priority;

import java.util.Objects;
import java.util.Set;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * A flow that may become a priority flow.
 *
 * @param id stable id, for example "fabric" or "wash water"
 * @param npoCost non-product-output cost in the period; null: not assessed, never taken as 0
 * @param actual specific use, for the potential; null when not known
 * @param benchmark benchmark or theoretical minimum of the same use; null when not known
 * @param flags COMPLIANCE, TOXICITY, SUPPLY_RISK as far as they apply
 * @param override the team's decision against the rule; null for none
 */
public record PriorityFlow(
    String id,
    @Nullable Money npoCost,
    @Nullable SpecificUse actual,
    @Nullable SpecificUse benchmark,
    Set<Clause> flags,
    @Nullable Decision override) {
  /** Throws when benchmark and actual use are amounts of two kinds. */
  public PriorityFlow {
    Objects.requireNonNull(id);
    flags = Set.copyOf(flags);
    if (actual != null && benchmark != null) {
      benchmark = benchmark.readAs(actual, id);
    }
  }

  /** A flow of which only the cost is known: {@code PriorityFlow.of("fabric", cost)}. */
  public static PriorityFlow of(String id, @Nullable Money npoCost) {
    return new PriorityFlow(id, npoCost, null, null, Set.of(), null);
  }

  /**
   * A decision of the team against the rule.
   *
   * @param priority whether the flow is to be a priority flow
   * @param reason written reason; without one the override is refused
   */
  public record Decision(boolean priority, String reason) {
    public Decision {
      Objects.requireNonNull(reason);
    }
  }
}
