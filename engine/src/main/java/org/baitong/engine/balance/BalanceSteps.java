package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciliation;
import org.baitong.engine.numerics.Reconciliation.Estimate;
import org.baitong.engine.numerics.Reconciliation.Status;

/** How the figures of a balance came about, for those who ask. */
final class BalanceSteps {
  private static final String SOURCE =
      "Narasimhan and Jordache, Data Reconciliation and Gross Error Detection (2000), 3.2";

  private BalanceSteps() {}

  static void record(BalanceModel model, Reconciliation result, Recorder recorder) {
    for (int j = 0; j < model.variables.size(); j++) {
      int variable = j;
      Status status = result.estimates().get(j).status();
      if (status == Status.REDUNDANT || status == Status.NON_REDUNDANT) {
        recorder.record(() -> flow(model, result, variable));
      }
    }
    for (BalanceModel.Node node : model.nodes) {
      if (node.constraint() >= 0
          && !Double.isNaN(result.balances().get(node.constraint()).residualAfter())) {
        recorder.record(() -> residual(model, result, node));
      }
    }
    if (result.degreesOfFreedom() > 0) {
      recorder.record(() -> objective(model, result));
    }
  }

  private static Step flow(BalanceModel model, Reconciliation result, int j) {
    Variable variable = model.variables.get(j);
    Estimate estimate = result.estimates().get(j);
    String unit = model.label(j);
    return new Step(
        "balance.flow." + variable.name(),
        "m + a",
        List.of(
            new Input("m", variable.value(), unit, "data:" + variable.name() + "#amount"),
            new Input("a", estimate.adjustment(), unit, "data:" + variable.name() + "#adjustment")),
        estimate.value(),
        unit,
        SOURCE);
  }

  private static Step residual(BalanceModel model, Reconciliation result, BalanceModel.Node node) {
    Constraint constraint = model.constraints.get(node.constraint());
    StringBuilder formula = new StringBuilder("0");
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < constraint.terms().size(); t++) {
      Term term = constraint.terms().get(t);
      formula.append(" + k").append(t).append(" * x").append(t);
      String origin = "data:" + model.variables.get(term.first()).name() + "#content";
      inputs.add(new Input("k" + t, term.coefficient(), "1", origin));
      inputs.add(input(model, result, "x" + t, term.first()));
      if (term.second() >= 0) {
        formula.append(" * c").append(t);
        inputs.add(input(model, result, "c" + t, term.second()));
      }
    }
    return new Step(
        "balance.residual." + node.centre() + "." + node.layer().id(),
        formula.toString(),
        inputs,
        result.balances().get(node.constraint()).residualAfter(),
        node.layer().unit().ucum(),
        "ISO 14051:2011, 5.3 (inputs and change of stock equal outputs)");
  }

  private static Input input(BalanceModel model, Reconciliation result, String symbol, int j) {
    Variable variable = model.variables.get(j);
    boolean recorded = variable.kind() == Kind.MEASURED;
    return new Input(
        symbol,
        result.estimates().get(j).value(),
        model.label(j),
        (recorded ? "step:balance.flow." : "data:")
            + variable.name()
            + (recorded ? "" : "#amount"));
  }

  private static Step objective(BalanceModel model, Reconciliation result) {
    StringBuilder formula = new StringBuilder("0");
    List<Input> inputs = new ArrayList<>();
    for (int j = 0; j < model.variables.size(); j++) {
      Variable variable = model.variables.get(j);
      if (result.estimates().get(j).status() == Status.REDUNDANT) {
        formula.append(" + (a").append(j).append(" / s").append(j).append(")^2");
        String unit = model.label(j);
        String data = "data:" + variable.name();
        inputs.add(
            new Input("a" + j, result.estimates().get(j).adjustment(), unit, data + "#adjustment"));
        inputs.add(new Input("s" + j, variable.stdDev(), unit, data + "#stdDev"));
      }
    }
    return new Step(
        "balance.objective", formula.toString(), inputs, result.objective(), "1", SOURCE);
  }
}
