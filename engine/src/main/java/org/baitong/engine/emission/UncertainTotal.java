package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Formula;

/**
 * A total of many formulas as one program over its uncertain symbols: symbols of one origin are one
 * variable, so that shared factors move together.
 */
final class UncertainTotal {
  /** An uncertain origin with the symbols that stand for it, perhaps in several units. */
  record Variable(String origin, List<Integer> slots, List<Term.Symbol> symbols) {}

  /** A formula that reads some slots and writes one. */
  private static final class Operation {
    private final Formula formula;
    private final int[] from;
    private final int to;

    Operation(Formula formula, int[] from, int to) {
      this.formula = formula;
      this.from = from;
      this.to = to;
    }

    void run(double[] values) {
      double[] inputs = new double[from.length];
      for (int i = 0; i < inputs.length; i++) {
        inputs[i] = values[from[i]];
      }
      values[to] = formula.at(inputs);
    }
  }

  private record Part(int slot, double weight) {}

  private final List<Double> base = new ArrayList<>();
  private final Map<List<Object>, Integer> slots = new HashMap<>();
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final List<Operation> operations = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /** Adds weight times the formula's value, for example GWP times kg of a gas. */
  void add(Term.Derived formula, double weight) {
    parts.add(new Part(slot(formula), weight));
  }

  /** The uncertain variables in the order of their first use. */
  List<Variable> variables() {
    return new ArrayList<>(variables.values());
  }

  /** The values of all slots when nothing varies. */
  double[] start() {
    double[] values = new double[base.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = base.get(i);
    }
    return values;
  }

  /** The total for the symbols' values in these slots; formulas' slots are overwritten. */
  double at(double[] values) {
    for (Operation operation : operations) {
      operation.run(values);
    }
    double total = 0;
    for (Part part : parts) {
      total += part.weight() * values[part.slot()];
    }
    return total;
  }

  private int slot(Term term) {
    return switch (term) {
      case Term.Symbol symbol -> slot(symbol);
      case Term.Derived derived -> slot(derived);
    };
  }

  private int slot(Term.Symbol symbol) {
    List<Object> same = List.of(symbol.origin(), symbol.unit(), symbol.value());
    Integer known = slots.get(same);
    if (known != null) {
      return known;
    }
    int slot = newSlot(symbol.value());
    slots.put(same, slot);
    if (!symbol.spread().isExact()) {
      Variable variable =
          variables.computeIfAbsent(
              symbol.origin(), o -> new Variable(o, new ArrayList<>(), new ArrayList<>()));
      variable.slots().add(slot);
      variable.symbols().add(symbol);
    }
    return slot;
  }

  private int slot(Term.Derived derived) {
    List<Object> same = List.of(derived.id(), derived.formula(), derived.value());
    Integer known = slots.get(same);
    if (known != null) {
      return known;
    }
    Formula formula = Formula.of(derived.formula());
    Map<String, Integer> byName = new HashMap<>();
    for (Term term : derived.terms()) {
      byName.put(term.name(), slot(term));
    }
    int[] from = formula.symbols().stream().mapToInt(byName::get).toArray();
    int slot = newSlot(derived.value());
    slots.put(same, slot);
    operations.add(new Operation(formula, from, slot));
    return slot;
  }

  private int newSlot(double value) {
    base.add(value);
    return base.size() - 1;
  }
}
