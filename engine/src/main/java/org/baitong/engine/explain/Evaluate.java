package org.baitong.engine.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates the formula of a recorded step with its inputs: plain arithmetic, powers, min, max,
 * sqrt, exp, ln and log10. Example: {@code Evaluate.step(step)} gives {@code step.value()} again.
 */
public final class Evaluate {
  private Evaluate() {}

  /** The value of a step's formula; throws IllegalArgumentException when it cannot be read. */
  public static double step(Step step) {
    Map<String, Double> symbols = new HashMap<>();
    for (Input input : step.inputs()) {
      if (symbols.put(input.name(), input.value()) != null) {
        throw new IllegalArgumentException(
            step.id() + " has the symbol " + input.name() + " twice");
      }
    }
    return formula(step.formula(), symbols);
  }

  /** The value of a formula: {@code formula("2 * p ^ 2", Map.of("p", 3.0))} is 18. */
  public static double formula(String formula, Map<String, Double> symbols) {
    Formula read = Formula.of(formula);
    List<String> names = read.symbols();
    double[] values = new double[names.size()];
    for (int i = 0; i < values.length; i++) {
      Double value = symbols.get(names.get(i));
      if (value == null) {
        throw new IllegalArgumentException(
            "Nothing is given for " + names.get(i) + " in " + formula);
      }
      values[i] = value;
    }
    return read.at(values);
  }
}
