package org.baitong.engine.priority;

import java.util.List;
import java.util.Objects;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * Ranked flows with the clauses that fired, and the focus areas chosen.
 *
 * @param flows by falling cost, those not assessed last; ties by id
 * @param focusAreas in the order they were picked
 * @param assessedCost sum of the assessed costs
 */
public record PriorityResult(List<Ranked> flows, List<FocusArea> focusAreas, Money assessedCost) {
  public PriorityResult {
    flows = List.copyOf(flows);
    focusAreas = List.copyOf(focusAreas);
  }

  /**
   * One flow in its rank.
   *
   * @param id the flow
   * @param npoCost its cost; missing when not assessed
   * @param share of the assessed cost
   * @param cumulativeShare share of this and all flows before it
   * @param potentialShare max(0, 1 - benchmark / actual)
   * @param potential npoCost times potentialShare
   * @param clauses that fired, in the order of the enumeration
   * @param priority whether it is a priority flow, after an accepted override
   * @param overrideReason reason of an accepted override; empty otherwise
   */
  public record Ranked(
      String id,
      Outcome<Money> npoCost,
      Outcome<Ratio> share,
      Outcome<Ratio> cumulativeShare,
      Outcome<Ratio> potentialShare,
      Outcome<Money> potential,
      List<Clause> clauses,
      boolean priority,
      String overrideReason) {
    public Ranked {
      Objects.requireNonNull(id);
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * A (flow, step) pair to study in detail.
   *
   * @param flow the priority flow
   * @param centre the step
   * @param share of the flow's cost that arises in the step
   * @param controllability 1 to 3
   * @param score share times controllability
   * @param coverage share of the flow's cost covered by this and the areas picked before
   */
  public record FocusArea(
      String flow, String centre, Ratio share, int controllability, Ratio score, Ratio coverage) {}
}
