package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/** What each limit and rule costs: the problem is solved again without it. */
public final class Prices {
  /** By how much a limit is widened to find its price at the margin. */
  public static final Ratio STEP = new Ratio(0.1);

  /** What a price is about. */
  public enum Kind {
    /** A limit taken away. */
    LIMIT,
    /** A limit widened by {@link #STEP}. */
    LIMIT_WIDENED,
    /** The law's requirement taken away. */
    LAW,
    /** Measures allowed together. */
    EXCLUSION,
    /** A measure allowed without what it needs. */
    PRECEDENCE,
    /** The least CO2e taken away. */
    LEAST_CO2E
  }

  /**
   * The price of one limit or rule.
   *
   * @param kind what changes
   * @param id of the limit, or the measures of the rule
   * @param without the best set then
   * @param gain how much more it is worth; 0 when the limit or rule does not bind
   */
  public record Price(Kind kind, String id, Chosen without, Money gain) {}

  private final ChoiceRequest request;
  private final Chosen best;
  private final List<Price> prices = new ArrayList<>();

  private Prices(ChoiceRequest request, Chosen best) {
    this.request = request;
    this.best = best;
  }

  /**
   * The price of every limit and rule, in the order of the request. Missing as {@link Choice#best}.
   */
  public static Outcome<List<Price>> of(ChoiceRequest request) {
    return Choice.best(request)
        .map(
            result -> {
              Prices prices = new Prices(request, result.best());
              prices.all();
              return List.copyOf(prices.prices);
            });
  }

  private void all() {
    for (Limit limit : request.limits()) {
      List<Limit> others =
          request.limits().stream().filter(one -> !one.id().equals(limit.id())).toList();
      double all = 0;
      for (Candidate candidate : request.candidates()) {
        all += candidate.uses().getOrDefault(limit.id(), 0.0);
      }
      Limit none = new Limit(limit.id(), StrictMath.max(all, limit.capacity()), limit.unit());
      Limit wider = new Limit(limit.id(), limit.capacity() * (1 + STEP.value()), limit.unit());
      add(Kind.LIMIT, limit.id(), request.withLimits(with(others, none)));
      add(Kind.LIMIT_WIDENED, limit.id(), request.withLimits(with(others, wider)));
    }
    Rules rules = request.rules();
    for (Set<String> set : rules.mandatory()) {
      add(Kind.LAW, String.join(", ", set), request.withRules(rules.withoutMandatory(set)));
    }
    for (Set<String> set : rules.exclusive()) {
      add(Kind.EXCLUSION, String.join(", ", set), request.withRules(rules.withoutExclusive(set)));
    }
    for (Rules.Requirement one : rules.requires()) {
      add(Kind.PRECEDENCE, one.measure(), request.withRules(rules.without(one)));
    }
    if (request.leastCo2e() != null) {
      add(Kind.LEAST_CO2E, "", request.withLeastCo2e(null));
    }
  }

  private static List<Limit> with(List<Limit> others, Limit changed) {
    List<Limit> limits = new ArrayList<>(others);
    limits.add(changed);
    return limits;
  }

  private void add(Kind kind, String id, ChoiceRequest relaxed) {
    Chosen without = Choice.best(relaxed).find().orElseThrow().best();
    prices.add(new Price(kind, id, without, without.value().minus(best.value())));
  }
}
