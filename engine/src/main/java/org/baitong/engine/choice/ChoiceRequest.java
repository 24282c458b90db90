package org.baitong.engine.choice;

import java.util.List;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.jspecify.annotations.Nullable;

/**
 * From which measures to choose, under which limits.
 *
 * @param currency of every amount of money
 * @param flows on which measures overlap
 * @param candidates measures
 * @param limits budgets, phases and the owner's limits
 * @param rules law, exclusion and precedence
 * @param leastCo2e that has to be saved; null for no such wish
 */
public record ChoiceRequest(
    Currency currency,
    List<ChoiceFlow> flows,
    List<Candidate> candidates,
    List<Limit> limits,
    Rules rules,
    @Nullable Mass leastCo2e) {
  public ChoiceRequest {
    flows = List.copyOf(flows);
    candidates = List.copyOf(candidates);
    limits = List.copyOf(limits);
    for (ChoiceFlow flow : flows) {
      flow.worth().in(currency, "The worth of " + flow.id());
    }
    for (Candidate candidate : candidates) {
      candidate.ownValue().in(currency, "The value of " + candidate.id());
    }
  }

  ChoiceRequest withLimits(List<Limit> changed) {
    return new ChoiceRequest(currency, flows, candidates, changed, rules, leastCo2e);
  }

  ChoiceRequest withRules(Rules changed) {
    return new ChoiceRequest(currency, flows, candidates, limits, changed, leastCo2e);
  }

  ChoiceRequest withLeastCo2e(@Nullable Mass least) {
    return new ChoiceRequest(currency, flows, candidates, limits, rules, least);
  }
}
