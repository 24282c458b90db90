package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.PlanResult.Saving;
import org.baitong.engine.quantity.Stated;

/** Records the savings of measures alone, in the plan and by attribution; free when off. */
final class PlanSteps {
  private static final String SHAPLEY = "Shapley, L. S. (1953), A value for n-person games";

  private final PlanRequest request;
  private final Graph graph;
  private final Effects effects;
  private final Recorder recorder;
  private final NetworkSteps network;
  private final boolean on;

  PlanSteps(PlanRequest request, Response response, Effects effects, Recorder recorder) {
    this.request = request;
    this.graph = response.graph;
    this.effects = effects;
    this.recorder = recorder;
    this.network = new NetworkSteps(response, effects, recorder);
    this.on = !recorder.equals(Recorder.OFF);
    if (on) {
      network.equations();
    }
  }

  void alone(String measure, int[] chosen, Saving saving) {
    if (on) {
      String name = "measure." + measure + ".alone";
      network.scenario(name, chosen);
      savings(name, chosen, saving);
    }
  }

  /** What is reached with this measure and all before it, and what it adds. */
  void inPlan(String measure, String before, int[] chosen, Saving reached) {
    if (!on) {
      return;
    }
    String name = "plan.with." + measure;
    network.scenario(name, chosen);
    savings(name, chosen, reached);
    each(
        reached,
        (part, unit, value) -> {
          List<Input> inputs = new ArrayList<>();
          inputs.add(new Input("s", value, unit, "step:" + name + part));
          double earlier = 0;
          if (!before.isEmpty()) {
            earlier = last.getOrDefault(part, 0.0);
            inputs.add(new Input("b", earlier, unit, "step:plan.with." + before + part));
          }
          double added = value - earlier;
          recorder.record(
              () ->
                  new Step(
                      "measure." + measure + ".plan" + part,
                      inputs.size() == 1 ? "s" : "s - b",
                      inputs,
                      added,
                      unit,
                      NetworkSteps.METHOD));
        });
    each(reached, (part, unit, value) -> last.put(part, value));
  }

  private final Map<String, Double> last = new TreeMap<>();

  /** Totals and flows of the plan, under names that do not depend on its last measure. */
  void plan(List<String> measures, int[] chosen, Saving total) {
    if (!on || measures.isEmpty()) {
      return;
    }
    String name = "plan.with." + measures.getLast();
    each(total, (part, unit, value) -> same("plan" + part, value, unit, name + part));
    double[] amounts = effects.amounts(chosen, effects.own(chosen));
    for (int f = 0; f < amounts.length; f++) {
      if (amounts[f] != graph.amount[f]) {
        String flow = ".flow." + graph.flows.get(f).id();
        same("plan" + flow, amounts[f], network.unit(f), name + flow);
      }
    }
  }

  private void same(String id, double value, String unit, String of) {
    recorder.record(
        () ->
            new Step(
                id,
                "s",
                List.of(new Input("s", value, unit, "step:" + of)),
                value,
                unit,
                NetworkSteps.METHOD));
  }

  private interface Part {
    void take(String part, String unit, double value);
  }

  private static void each(Saving saving, Part part) {
    part.take(".money", saving.money().currency().code(), saving.money().amount());
    for (Map.Entry<String, Stated> amount : saving.amounts().entrySet()) {
      part.take("." + amount.getKey(), amount.getValue().unit().ucum(), amount.getValue().number());
    }
  }

  private void savings(String name, int[] chosen, Saving saving) {
    double[] amounts = effects.amounts(chosen, effects.own(chosen));
    money(name, amounts, saving.money().amount());
    for (Account account : request.value().accounts()) {
      List<Rated> rates = new ArrayList<>();
      account
          .perUnit()
          .forEach(
              (flow, rate) ->
                  rates.add(
                      new Rated(flow, rate.each().number(), account.unit().ucum(), rate.origin())));
      Stated total = saving.amounts().get(account.id());
      if (total != null) {
        sum(name, rates, amounts, new Total(account.id(), total.number(), account.unit().ucum()));
      }
    }
  }

  private void money(String name, double[] amounts, double saved) {
    List<Rated> rates = new ArrayList<>();
    String currency = request.value().currency().code();
    request
        .value()
        .prices()
        .forEach(
            (flow, price) ->
                rates.add(new Rated(flow, price.each().amount(), currency, price.origin())));
    sum(name, rates, amounts, new Total("money", saved, currency));
  }

  private record Rated(String flow, double each, String unit, String origin) {}

  private record Total(String part, double value, String unit) {}

  private void sum(String name, List<Rated> rates, double[] amounts, Total total) {
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder();
    int i = 0;
    for (Rated rate : rates) {
      int flow = graph.find(rate.flow());
      if (flow >= 0 && amounts[flow] != graph.amount[flow]) {
        i++;
        inputs.add(new Input("p" + i, rate.each(), rate.unit(), rate.origin()));
        inputs.add(network.amount("a" + i, flow));
        inputs.add(
            new Input(
                "q" + i,
                amounts[flow],
                network.unit(flow),
                "step:" + name + ".flow." + rate.flow()));
        formula.append(i == 1 ? "" : " + ");
        formula.append("p").append(i).append(" * (a").append(i).append(" - q").append(i);
        formula.append(")");
      }
    }
    String text = formula.isEmpty() ? "0" : formula.toString();
    recorder.record(
        () ->
            new Step(
                name + "." + total.part(),
                text,
                inputs,
                total.value(),
                total.unit(),
                NetworkSteps.METHOD));
  }

  /**
   * Measures that interact, with the saving of each of their subsets.
   *
   * @param members ids
   * @param values by the bits of the members
   * @param chosen the effects of a subset
   */
  @SuppressWarnings("ArrayRecordComponent") // a bundle of arguments, never compared
  record Cluster(List<String> members, double[] values, IntFunction<int[]> chosen) {}

  /** The value of every subset of interacting measures, and each one's mean over all orders. */
  void fair(Cluster cluster, double[] shares) {
    if (!on) {
      return;
    }
    List<String> members = cluster.members();
    double[] values = cluster.values();
    for (int set = 1; set < values.length; set++) {
      if (Integer.bitCount(set) > 1) {
        String name = "plan.set." + name(members, set);
        int[] chosen = cluster.chosen().apply(set);
        network.scenario(name, chosen);
        money(name, effects.amounts(chosen, effects.own(chosen)), values[set]);
      }
    }
    String currency = request.value().currency().code();
    for (int i = 0; i < members.size(); i++) {
      List<Input> inputs = new ArrayList<>();
      StringBuilder formula = new StringBuilder();
      for (int set = 0; set < values.length; set++) {
        if ((set >> i & 1) == 0) {
          int with = set | 1 << i;
          double weight = Attribution.weight(Integer.bitCount(set), members.size());
          formula
              .append(formula.isEmpty() ? "" : " + ")
              .append(weight)
              .append(" * (v")
              .append(with);
          inputs.add(value(members, values, with, currency));
          if (set != 0) {
            formula.append(" - v").append(set);
            inputs.add(value(members, values, set, currency));
          }
          formula.append(")");
        }
      }
      double share = shares[i];
      String id = "measure." + members.get(i) + ".fair.money";
      recorder.record(() -> new Step(id, formula.toString(), inputs, share, currency, SHAPLEY));
    }
  }

  private static String name(List<String> members, int set) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if ((set >> i & 1) == 1) {
        names.add(members.get(i));
      }
    }
    return String.join("+", names);
  }

  /** The saving of some measures together. */
  private static Input value(List<String> members, double[] values, int set, String currency) {
    String names = name(members, set);
    String origin =
        Integer.bitCount(set) == 1
            ? "step:measure." + names + ".alone.money"
            : "step:plan.set." + names + ".money";
    return new Input("v" + set, values[set], currency, origin);
  }

  /** The mean over seeded random orders, each of which is a sequence of savings. */
  void sampled(String measure, double share, int orders) {
    String currency = request.value().currency().code();
    recorder.record(
        () ->
            new Step(
                "measure." + measure + ".fair.money",
                "s / n",
                List.of(
                    new Input("s", share * orders, currency, "data:" + measure + "#orders"),
                    new Input("n", orders, "1", "data:plan#orders")),
                share,
                currency,
                SHAPLEY));
  }
}
