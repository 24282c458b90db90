package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;

/** The derivation of a set's value and CO2e. */
final class SetSteps {
  private static final String SOURCE =
      "Savings on one flow multiply: 1 - (1 - s1)(1 - s2)... of what is left, amounts first";

  private final Problem p;
  private final boolean[] chosen;
  private final Chosen set;

  SetSteps(Problem problem, boolean[] chosen, Chosen set) {
    this.p = problem;
    this.chosen = chosen;
    this.set = set;
  }

  void record(Recorder recorder) {
    double[] left = p.left(chosen);
    List<String> flows = p.request.flows().stream().map(ChoiceFlow::id).sorted().toList();
    for (int f = 0; f < left.length; f++) {
      Step step = flow(f, flows.get(f), left[f]);
      recorder.record(() -> step);
    }
    Step value =
        total("choice.value", set.value().amount(), p.request.currency().code(), flows, left);
    Step saved = total("choice.co2e", set.co2e().kilograms(), "kg", flows, left);
    recorder.record(() -> value);
    recorder.record(() -> saved);
  }

  private Step flow(int flow, String id, double left) {
    List<Input> inputs = new ArrayList<>();
    StringBuilder amounts = new StringBuilder("max(0, 1");
    StringBuilder shares = new StringBuilder(")");
    for (int i = 0; i < p.n; i++) {
      for (int k = 0; chosen[i] && k < p.actFlow[i].length; k++) {
        if (p.actFlow[i][k] == flow) {
          String number = String.valueOf(inputs.size());
          String origin = "data:" + p.candidates.get(i).id() + "#acts." + id;
          amounts.append(" + a").append(number);
          shares.append(" * (1 - s").append(number).append(")");
          inputs.add(new Input("a" + number, p.amount[i][k], "1", origin + ".amount"));
          inputs.add(new Input("s" + number, p.share[i][k], "1", origin + ".share"));
        }
      }
    }
    return new Step(
        "choice.left." + id, amounts.append(shares).toString(), inputs, left, "1", SOURCE);
  }

  private Step total(String id, double value, String unit, List<String> flows, double[] left) {
    boolean money = id.equals("choice.value");
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder("0");
    for (int i = 0; i < p.n; i++) {
      if (chosen[i]) {
        String symbol = "o" + inputs.size();
        formula.append(" + ").append(symbol);
        inputs.add(
            new Input(
                symbol,
                money ? p.own[i] : p.ownCarbon[i],
                unit,
                "data:" + p.candidates.get(i).id() + (money ? "#ownValue" : "#ownCo2e")));
      }
    }
    for (int f = 0; f < left.length; f++) {
      String whole = "w" + f;
      String rest = "l" + f;
      formula.append(" + ").append(whole).append(" * (1 - ").append(rest).append(")");
      inputs.add(
          new Input(
              whole,
              money ? p.worth[f] : p.carbon[f],
              unit,
              "data:" + flows.get(f) + (money ? "#worth" : "#co2e")));
      inputs.add(new Input(rest, left[f], "1", "step:choice.left." + flows.get(f)));
    }
    return new Step(id, formula.toString(), inputs, value, unit, SOURCE);
  }
}
