package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Variable;

/** How often each measure stays in the best set when what is uncertain is drawn. */
public final class Stability {
  /** Which number of the request is what was stated times the variables' draws. */
  public enum Part {
    /** The worth of a flow: its price. */
    FLOW_WORTH,
    /** Shares and amounts by which a measure acts, shares up to 1: how well it works. */
    EFFECT,
    /** The own value of a measure. */
    OWN_VALUE,
    /** What a measure takes of every limit. */
    USES
  }

  /**
   * A number that rests on variables.
   *
   * @param part which number
   * @param id of the flow or measure
   * @param variables ids whose draws multiply it
   */
  public record Rests(Part part, String id, List<String> variables) {}

  /**
   * What the draws say.
   *
   * @param best the set without draws
   * @param solved draws in which any set is allowed
   * @param stays by measure the share of those draws in which it is in the best set
   * @param same the share of draws with exactly the best set
   */
  public record Result(Chosen best, int solved, Map<String, Ratio> stays, Ratio same) {}

  private Stability() {}

  /**
   * Solves every draw exactly. Missing as {@link Choice#best}, and with RISK_VARIABLE_UNKNOWN or
   * CHOICE_MEASURE_UNKNOWN when something rests on what is not there.
   *
   * @param sampler whose variables are factors around 1
   * @param draws from 1
   */
  public static Outcome<Result> of(
      ChoiceRequest request, Sampler sampler, List<Rests> rests, int draws) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws is " + draws + "\nMaybe 200: from 1.");
    }
    Outcome<ChoiceResult> first = Choice.best(request);
    List<Finding> refused = check(request, sampler, rests);
    if (!first.isUsable() || !refused.isEmpty()) {
      return new Outcome.Missing<>(refused.isEmpty() ? first.findings() : refused);
    }
    Chosen best = first.get().best();
    Map<String, Integer> counts = new LinkedHashMap<>();
    request.candidates().stream().map(Candidate::id).sorted().forEach(id -> counts.put(id, 0));
    int same = 0;
    int solved = 0;
    for (int draw = 0; draw < draws; draw++) {
      double[] drawn = sampler.draw(draw);
      Outcome<ChoiceResult> outcome = Choice.best(changed(request, sampler, rests, drawn));
      if (outcome.isUsable()) {
        solved++;
        Chosen chosen = outcome.get().best();
        same += chosen.measures().equals(best.measures()) ? 1 : 0;
        chosen.measures().forEach(id -> counts.merge(id, 1, Integer::sum));
      }
    }
    int all = StrictMath.max(1, solved);
    Map<String, Ratio> stays = new LinkedHashMap<>();
    counts.forEach((id, count) -> stays.put(id, new Ratio((double) count / all)));
    return Outcome.of(new Result(best, solved, stays, new Ratio((double) same / all)));
  }

  private static List<Finding> check(ChoiceRequest request, Sampler sampler, List<Rests> rests) {
    Set<String> variables = new LinkedHashSet<>();
    sampler.variables().stream().map(Variable::id).forEach(variables::add);
    List<Finding> refused = new ArrayList<>();
    for (Rests one : rests) {
      List<String> ids =
          one.part() == Part.FLOW_WORTH
              ? request.flows().stream().map(ChoiceFlow::id).toList()
              : request.candidates().stream().map(Candidate::id).toList();
      if (!ids.contains(one.id())) {
        refused.add(
            Finding.error("CHOICE_MEASURE_UNKNOWN", Where.of("measure", one.id()))
                .with("where", one.part().name())
                .with("id", one.id()));
      }
      for (String variable : one.variables()) {
        if (!variables.contains(variable)) {
          refused.add(
              Finding.error("RISK_VARIABLE_UNKNOWN", Where.of("variable", variable))
                  .with("variable", variable));
        }
      }
    }
    return refused;
  }

  /** The request of one draw. */
  private static ChoiceRequest changed(
      ChoiceRequest request, Sampler sampler, List<Rests> rests, double[] drawn) {
    Map<String, Double> factors = new LinkedHashMap<>();
    Map<String, Double> byVariable = new LinkedHashMap<>();
    for (int v = 0; v < drawn.length; v++) {
      byVariable.put(sampler.variables().get(v).id(), drawn[v]);
    }
    for (Rests one : rests) {
      for (String variable : one.variables()) {
        factors.merge(
            one.part() + one.id(), byVariable.getOrDefault(variable, 1.0), (a, b) -> a * b);
      }
    }
    Function<String, Double> factor = key -> factors.getOrDefault(key, 1.0);
    List<ChoiceFlow> flows = new ArrayList<>();
    for (ChoiceFlow flow : request.flows()) {
      double worth = factor.apply(Part.FLOW_WORTH + flow.id());
      flows.add(new ChoiceFlow(flow.id(), flow.worth().times(worth), flow.co2e()));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate one : request.candidates()) {
      double effect = factor.apply(Part.EFFECT + one.id());
      double use = StrictMath.max(0, factor.apply(Part.USES + one.id()));
      Money own = one.ownValue().times(factor.apply(Part.OWN_VALUE + one.id()));
      Map<String, Double> uses = new LinkedHashMap<>();
      one.uses().forEach((limit, used) -> uses.put(limit, used * use));
      List<Act> acts =
          one.acts().stream()
              .map(
                  act ->
                      new Act(
                          act.flow(),
                          new Ratio(
                              StrictMath.max(0, StrictMath.min(1, act.share().value() * effect))),
                          act.amount().times(effect)))
              .toList();
      candidates.add(new Candidate(one.id(), own, one.ownCo2e().times(effect), uses, acts));
    }
    return new ChoiceRequest(
        request.currency(),
        flows,
        candidates,
        request.limits(),
        request.rules(),
        request.leastCo2e());
  }
}
