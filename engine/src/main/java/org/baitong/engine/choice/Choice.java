package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * The best set of measures for a factory, proven best; its frontier, prices and the owner's own.
 */
public final class Choice {
  /** Of two sets worth the same to this part the one that saves more CO2e is better. */
  private static final double TIE = 1e-10;

  private Choice() {}

  /**
   * The set of the highest net present value that the rules and limits allow. What the law requires
   * enters whatever it costs.
   *
   * <p>Missing with ID_DUPLICATE, CHOICE_FLOW_UNKNOWN, CHOICE_LIMIT_UNKNOWN, CHOICE_MEASURE_UNKNOWN
   * or CHOICE_RULE_EMPTY when the request contradicts itself, CHOICE_LAW_UNAFFORDABLE when a limit
   * does not even hold what is mandatory, CHOICE_IMPOSSIBLE when no set is allowed. Disqualified
   * with CHOICE_NOT_PROVEN when the search was cut short.
   *
   * <p>Example: knapsack of weights 12, 7, 11, 8, 9 and values 24, 13, 23, 15, 16 under 26: 51.
   */
  public static Outcome<ChoiceResult> best(ChoiceRequest request) {
    List<Finding> refused = Problem.check(request);
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    return solve(new Problem(request), false);
  }

  /** The allowed set that saves most CO2e; of those that save the same the most valuable. */
  static Outcome<ChoiceResult> greenest(ChoiceRequest request) {
    return solve(new Problem(request), true);
  }

  private static Outcome<ChoiceResult> solve(Problem problem, boolean carbonFirst) {
    double money = size(problem.worth) + size(problem.own);
    double carbon = size(problem.carbon) + size(problem.ownCarbon);
    double perCarbon = carbon == 0 || money == 0 ? 0 : money / carbon;
    Search search =
        carbonFirst
            ? new Search(problem, TIE, perCarbon == 0 ? 1 : perCarbon)
            : new Search(problem, 1, TIE * perCarbon);
    if (!search.run()) {
      return Outcome.missing(impossible(problem));
    }
    Chosen chosen = problem.evaluate(search.best());
    double above = StrictMath.max(0, search.bound() - search.bestValue());
    Money bound = chosen.value().withAmount(chosen.value().amount() + above);
    ChoiceResult result = new ChoiceResult(chosen, bound, search.nodes());
    return search.cut()
        ? Outcome.disqualified(
            result,
            Finding.error("CHOICE_NOT_PROVEN", Where.ALL)
                .with("value", chosen.value().amount(), problem.request.currency().code())
                .with("bound", bound.amount(), problem.request.currency().code()))
        : Outcome.of(result);
  }

  private static double size(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += StrictMath.abs(number);
    }
    return sum;
  }

  private static Finding impossible(Problem problem) {
    for (int l = 0; l < problem.use.length; l++) {
      double least = 0;
      for (int[] set : problem.mandatory) {
        // Two mandatory sets may be met by one measure: only sets of one are certain to add up.
        least += set.length == 1 ? problem.use[l][set[0]] : 0;
      }
      Limit limit = problem.request.limits().get(l);
      if (least > limit.capacity() * (1 + Search.SLACK)) {
        return Finding.error("CHOICE_LAW_UNAFFORDABLE", Where.of("limit", limit.id()))
            .with("limit", limit.id())
            .with("needed", least, limit.unit())
            .with("capacity", limit.capacity(), limit.unit());
      }
    }
    return Finding.error("CHOICE_IMPOSSIBLE", Where.ALL);
  }

  /**
   * What a set brings and which rules and limits it breaks, as warnings: the owner may choose it
   * all the same. Missing with CHOICE_MEASURE_UNKNOWN and as {@link #best}.
   *
   * @param recorder receives what is left of each flow and the sums
   */
  public static Outcome<Chosen> evaluate(
      ChoiceRequest request, Set<String> measures, Recorder recorder) {
    List<Finding> refused = Problem.check(request);
    Set<String> ids = new LinkedHashSet<>(measures);
    for (String id : ids) {
      if (request.candidates().stream().noneMatch(one -> one.id().equals(id))) {
        refused.add(
            Finding.error("CHOICE_MEASURE_UNKNOWN", Where.of("measure", id))
                .with("where", "set")
                .with("id", id));
      }
    }
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    Problem problem = new Problem(request);
    boolean[] chosen = new boolean[problem.n];
    ids.forEach(id -> chosen[problem.place(id)] = true);
    Chosen set = problem.evaluate(chosen);
    if (!recorder.equals(Recorder.OFF)) {
      new SetSteps(problem, chosen, set).record(recorder);
    }
    return Outcome.of(set, Violations.of(request, set));
  }

  /**
   * The owner's set beside the best one; what it costs to prefer it. Missing as {@link #best} and
   * {@link #evaluate}.
   */
  public static Outcome<OwnSet> own(ChoiceRequest request, Set<String> measures) {
    Outcome<Chosen> own = evaluate(request, measures, Recorder.OFF);
    Outcome<ChoiceResult> best = best(request);
    if (!own.isUsable() || !best.isUsable()) {
      return new Outcome.Missing<>((own.isUsable() ? best : own).findings());
    }
    Chosen wished = own.get();
    Chosen found = best.get().best();
    return Outcome.of(
        new OwnSet(wished, found, found.value().minus(wished.value())), own.findings());
  }

  /**
   * The owner's set.
   *
   * @param own what it brings
   * @param best what is best under the rules
   * @param price net present value given up; negative where the set breaks a limit and gains by it
   */
  public record OwnSet(Chosen own, Chosen best, Money price) {}

  /**
   * Sets of which none is worth more without saving less CO2e: from the most valuable to the one
   * that saves most, each the most valuable that saves at least so much.
   *
   * @param points how many levels of CO2e are asked for between the two ends, from 0; levels that
   *     give the same set give it once
   */
  public static Outcome<List<Chosen>> frontier(ChoiceRequest request, int points) {
    Outcome<ChoiceResult> first = best(request);
    if (!first.isUsable()) {
      return new Outcome.Missing<>(first.findings());
    }
    Chosen rich = first.get().best();
    Chosen green = greenest(request).get().best();
    double low = rich.co2e().kilograms();
    double high = green.co2e().kilograms();
    List<Chosen> frontier = new ArrayList<>();
    frontier.add(rich);
    for (int point = 1; point <= points; point++) {
      double least = low + (high - low) * point / (points + 1);
      if (least > frontier.getLast().co2e().kilograms()) {
        Chosen next = best(request.withLeastCo2e(Mass.of(least))).get().best();
        frontier.add(next);
      }
    }
    if (high > frontier.getLast().co2e().kilograms()) {
      frontier.add(green);
    }
    return Outcome.of(List.copyOf(frontier));
  }
}
