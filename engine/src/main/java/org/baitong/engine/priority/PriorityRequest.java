package org.baitong.engine.priority;

import java.util.List;
import java.util.Objects;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * Flows to rank and where their cost arises.
 *
 * @param currency of every amount
 * @param flows ids unique
 * @param candidates (flow, centre) pairs, each at most once
 * @param thresholds of the rule
 */
public record PriorityRequest(
    Currency currency,
    List<PriorityFlow> flows,
    List<FocusCandidate> candidates,
    Thresholds thresholds) {
  /** Throws when an amount is in another currency, naming the flow and both. */
  public PriorityRequest {
    Objects.requireNonNull(currency);
    Objects.requireNonNull(thresholds);
    flows = List.copyOf(flows);
    candidates = List.copyOf(candidates);
    for (PriorityFlow flow : flows) {
      Money cost = flow.npoCost();
      if (cost != null) {
        cost.in(currency, "The cost of " + flow.id());
      }
    }
    for (FocusCandidate candidate : candidates) {
      candidate
          .npoCost()
          .in(currency, "The cost of " + candidate.flow() + " in " + candidate.centre());
    }
  }

  /**
   * When a flow is a priority and how much of it focus areas cover; each 0 to 1.
   *
   * @param pareto cumulative share of the assessed cost that makes a flow a priority, 0.8
   * @param potential saving potential as a share of use that makes a flow a priority, 0.2
   * @param coverage share of each priority flow's cost that focus areas have to cover, 0.7
   */
  public record Thresholds(Ratio pareto, Ratio potential, Ratio coverage) {
    /** 80 % of the cost, 20 % potential, 70 % coverage. */
    public static final Thresholds USUAL =
        new Thresholds(new Ratio(0.8), new Ratio(0.2), new Ratio(0.7));

    public Thresholds {
      Objects.requireNonNull(pareto);
      Objects.requireNonNull(potential);
      Objects.requireNonNull(coverage);
    }
  }

  /** With the rule's own thresholds: 80 % of the cost, 20 % potential, 70 % coverage. */
  public static PriorityRequest of(
      Currency currency, List<PriorityFlow> flows, List<FocusCandidate> candidates) {
    return new PriorityRequest(currency, flows, candidates, Thresholds.USUAL);
  }
}
