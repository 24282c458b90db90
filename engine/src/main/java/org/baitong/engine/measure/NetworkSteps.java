package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.Equation.Term;
import org.baitong.engine.measure.Response.Answer;

/** Records how a choice of effects moves through the network: own changes, multipliers, flows. */
final class NetworkSteps {
  static final String METHOD = "docs/decisions/0008-response-network.md";

  private final Graph graph;
  private final Response response;
  private final Effects effects;
  private final Recorder recorder;

  NetworkSteps(Response response, Effects effects, Recorder recorder) {
    this.graph = response.graph;
    this.response = response;
    this.effects = effects;
    this.recorder = recorder;
  }

  /** The constant part of every equation, once: what its multiplier is measured by. */
  void equations() {
    for (Equation equation : response.equations.list()) {
      List<Input> inputs = new ArrayList<>();
      String formula = sum(equation, inputs);
      double value = before(equation);
      recorder.record(
          () -> new Step("response." + equation.name(), formula, inputs, value, "", METHOD));
    }
  }

  private boolean isOwn(Equation equation, int flow) {
    return response.equations.list().indexOf(equation) == response.equations.follows(flow);
  }

  /** What of an equation does not follow its own multiplier, before any measure. */
  private double before(Equation equation) {
    double sum = equation.constant() + equation.ofOther();
    for (Term term : equation.terms()) {
      if (!isOwn(equation, term.flow())) {
        sum += term.coefficient() * graph.amount[term.flow()];
      }
    }
    return sum;
  }

  private String sum(Equation equation, List<Input> inputs) {
    StringBuilder formula = new StringBuilder("r");
    double rest = equation.constant() + equation.ofOther();
    inputs.add(new Input("r", rest, "", "data:" + equation.centre() + "#open." + equation.layer()));
    int i = 0;
    for (Term term : equation.terms()) {
      if (!isOwn(equation, term.flow())) {
        i++;
        inputs.add(content("c" + i, term, equation));
        inputs.add(amount("a" + i, term.flow()));
        formula.append(term.coefficient() < 0 ? " - c" : " + c").append(i).append(" * a").append(i);
      }
    }
    return formula.toString();
  }

  private Input content(String name, Term term, Equation equation) {
    String flow = graph.flows.get(term.flow()).id();
    return new Input(
        name, Math.abs(term.coefficient()), "", "data:" + flow + "#content." + equation.layer());
  }

  Input amount(String name, int flow) {
    return new Input(
        name, graph.amount[flow], unit(flow), "data:" + graph.flows.get(flow).id() + "#before");
  }

  String unit(int flow) {
    return graph.flows.get(flow).amount().unit().ucum();
  }

  /** One choice of effects under a name, down to every flow it changes. */
  void scenario(String name, int[] chosen) {
    double[] own = effects.own(chosen);
    double[] multipliers = effects.multipliers(chosen, own);
    double[] amounts = effects.amounts(chosen, own);
    Scenario scenario = new Scenario(name, chosen, own, multipliers, amounts);
    for (int j = 0; j < chosen.length; j++) {
      own(scenario, j);
    }
    for (int g = 0; g < multipliers.length; g++) {
      if (multipliers[g] != 1) {
        multiplier(scenario, g);
      }
    }
    for (int f = 0; f < amounts.length; f++) {
      if (amounts[f] != graph.amount[f]) {
        flow(scenario, f);
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // a bundle of arguments, never compared
  private record Scenario(
      String name, int[] chosen, double[] own, double[] multipliers, double[] amounts) {
    String own(Resolved effect) {
      return name + ".effect." + effect.effect().id();
    }

    String multiplier(Equation equation) {
      return name + ".multiplier." + equation.name();
    }

    String flow(String id) {
      return name + ".flow." + id;
    }
  }

  private void own(Scenario scenario, int j) {
    Resolved effect = effects.all.get(scenario.chosen[j]);
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder();
    if (effect.kept() != 1) {
      formula.append(taken(scenario.chosen, scenario.chosen[j], inputs)).append(" * a");
      inputs.add(amount("a", effect.flow()));
      int follows = response.equations.follows(effect.flow());
      if (follows != Equations.HELD && scenario.multipliers[follows] != 1) {
        formula.append(" * m");
        inputs.add(multiplier("m", scenario, follows));
      }
    }
    if (effect.added() != 0 || formula.isEmpty()) {
      formula.append(formula.isEmpty() ? "p" : " + p");
      inputs.add(new Input("p", effect.added(), unit(effect.flow()), data(effect, "added")));
    }
    recorder.record(
        () ->
            new Step(
                scenario.own(effect),
                formula.toString(),
                inputs,
                scenario.own[j],
                unit(effect.flow()),
                METHOD));
  }

  private static String data(Resolved effect, String field) {
    return "data:" + effect.effect().id() + "#" + field;
  }

  /** {@code (k1 * k2 - 1) * share of the first}: effects on one flow multiply. */
  private String taken(int[] chosen, int number, List<Input> inputs) {
    Resolved effect = effects.all.get(number);
    StringBuilder product = new StringBuilder();
    StringBuilder sizes = new StringBuilder();
    String own = "";
    int i = 0;
    for (int other : chosen) {
      Resolved it = effects.all.get(other);
      if (it.flow() == effect.flow() && it.kept() != 1) {
        i++;
        inputs.add(new Input("k" + i, it.kept(), "1", data(it, "kept")));
        product.append(i == 1 ? "k" : " * k").append(i);
        String size = "sqrt((k" + i + " - 1) ^ 2)";
        sizes.append(i == 1 ? "" : " + ").append(size);
        own = other == number ? size : own;
      }
    }
    String all = "(" + product + " - 1)";
    return i == 1 ? all : all + " * " + own + " / (" + sizes + ")";
  }

  private Input multiplier(String name, Scenario scenario, int number) {
    Equation equation = response.equations.list().get(number);
    return new Input(
        name, scenario.multipliers[number], "1", "step:" + scenario.multiplier(equation));
  }

  private void multiplier(Scenario scenario, int number) {
    Equation equation = response.equations.list().get(number);
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder("1 + (");
    boolean first = true;
    int i = 0;
    for (Term term : equation.terms()) {
      int f = term.flow();
      boolean own = isOwn(equation, f);
      double base = own ? graph.amount[f] * scenario.multipliers[number] : graph.amount[f];
      double moved = scenario.amounts[f] - base;
      if (own ? !hasOwn(scenario, f) : moved == 0) {
        continue;
      }
      i++;
      inputs.add(content("c" + i, term, equation));
      formula.append(term.coefficient() < 0 ? (first ? "-" : " - ") : first ? "" : " + ");
      first = false;
      if (own) {
        inputs.add(
            new Input("e" + i, moved, unit(f), "step:" + scenario.name + ".direct." + flowId(f)));
        formula.append("c").append(i).append(" * e").append(i);
        direct(scenario, f, moved);
      } else {
        inputs.add(
            new Input("q" + i, scenario.amounts[f], unit(f), "step:" + scenario.flow(flowId(f))));
        inputs.add(amount("a" + i, f));
        formula
            .append("c")
            .append(i)
            .append(" * (q")
            .append(i)
            .append(" - a")
            .append(i)
            .append(")");
      }
    }
    if (equation.other() != Equations.HELD && scenario.multipliers[equation.other()] != 1) {
      formula.append(first ? "" : " + ").append("r * (v - 1)");
      first = false;
      inputs.add(
          new Input(
              "r",
              equation.ofOther(),
              "",
              "data:" + equation.centre() + "#open." + equation.layer()));
      inputs.add(multiplier("v", scenario, equation.other()));
    }
    formula.append(first ? "0) / n" : ") / n");
    inputs.add(new Input("n", before(equation), "", "step:response." + equation.name()));
    recorder.record(
        () ->
            new Step(
                scenario.multiplier(equation),
                formula.toString(),
                inputs,
                scenario.multipliers[number],
                "1",
                METHOD));
  }

  private String flowId(int flow) {
    return graph.flows.get(flow).id();
  }

  private boolean hasOwn(Scenario scenario, int flow) {
    for (int number : scenario.chosen) {
      Resolved effect = effects.all.get(number);
      if (effect.flow() == flow
          || effect.answers().stream().anyMatch(answer -> answer.flow() == flow)) {
        return true;
      }
    }
    return false;
  }

  /** What effects add to a flow beside its multiplier. */
  private void direct(Scenario scenario, int flow, double value) {
    List<Input> inputs = new ArrayList<>();
    String formula = direct(scenario, flow, inputs);
    recorder.record(
        () ->
            new Step(
                scenario.name + ".direct." + flowId(flow),
                formula,
                inputs,
                value,
                unit(flow),
                METHOD));
  }

  private String direct(Scenario scenario, int flow, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    for (int j = 0; j < scenario.chosen.length; j++) {
      Resolved effect = effects.all.get(scenario.chosen[j]);
      Input own =
          new Input("o" + j, scenario.own[j], unit(effect.flow()), "step:" + scenario.own(effect));
      boolean used = effect.flow() == flow;
      if (used) {
        formula.append(formula.isEmpty() ? "o" : " + o").append(j);
      }
      for (int a = 0; a < effect.answers().size(); a++) {
        Answer answer = effect.answers().get(a);
        if (answer.flow() == flow) {
          String name = "s" + j + "_" + a;
          inputs.add(new Input(name, answer.perUnit(), "", data(effect, "answer." + flowId(flow))));
          formula.append(formula.isEmpty() ? "" : " + ").append(name).append(" * o").append(j);
          used = true;
        }
      }
      if (used) {
        inputs.add(own);
      }
    }
    return formula.toString();
  }

  private void flow(Scenario scenario, int flow) {
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder("a");
    inputs.add(amount("a", flow));
    int follows = response.equations.follows(flow);
    if (follows != Equations.HELD && scenario.multipliers[follows] != 1) {
      formula.append(" * m");
      inputs.add(multiplier("m", scenario, follows));
    }
    String direct = direct(scenario, flow, inputs);
    if (!direct.isEmpty()) {
      formula.append(" + ").append(direct);
    }
    recorder.record(
        () ->
            new Step(
                scenario.flow(flowId(flow)),
                formula.toString(),
                inputs,
                scenario.amounts[flow],
                unit(flow),
                METHOD));
  }
}
