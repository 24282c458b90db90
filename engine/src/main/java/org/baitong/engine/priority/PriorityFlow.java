package org.baitong.engine.priority;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A flow that may become a priority flow.
 *
 * @param id stable id, for example "fabric" or "wash water"
 * @param npoCost non-product-output cost in the period; null: not assessed, never taken as 0
 * @param actual specific use, for the potential; null when not known
 * @param benchmark benchmark or theoretical minimum in the same unit; null when not known
 * @param flags COMPLIANCE, TOXICITY, SUPPLY_RISK as far as they apply
 * @param override the team's decision against the rule; null for none
 */
public record PriorityFlow(
    String id,
    @Nullable Double npoCost,
    @Nullable Double actual,
    @Nullable Double benchmark,
    Set<Clause> flags,
    @Nullable Decision override) {
  public PriorityFlow {
    Objects.requireNonNull(id);
    flags = Set.copyOf(flags);
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
