package org.baitong.engine.priority;

import java.util.List;
import java.util.Objects;

/**
 * Flows to rank and where their cost arises.
 *
 * @param currency of every amount
 * @param flows ids unique
 * @param candidates (flow, centre) pairs, each at most once
 * @param paretoShare cumulative share of the assessed cost that makes a flow a priority, 0.8
 * @param potentialThreshold saving potential as a share of use that makes a flow a priority
 * @param coverage share of each priority flow's cost that focus areas have to cover, 0.7
 */
public record PriorityRequest(
    String currency,
    List<PriorityFlow> flows,
    List<FocusCandidate> candidates,
    double paretoShare,
    double potentialThreshold,
    double coverage) {
  public PriorityRequest {
    Objects.requireNonNull(currency);
    flows = List.copyOf(flows);
    candidates = List.copyOf(candidates);
  }

  /** With the rule's own thresholds: 80 % of the cost, 20 % potential, 70 % coverage. */
  public static PriorityRequest of(
      String currency, List<PriorityFlow> flows, List<FocusCandidate> candidates) {
    return new PriorityRequest(currency, flows, candidates, 0.8, 0.2, 0.7);
  }
}
