package org.baitong.engine.emission;

import java.util.List;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Step;

/**
 * A named number in the formula of an emission: the formula that explains it is the one that
 * calculates it, and the one that is drawn from when it is uncertain.
 */
public sealed interface Term {
  /** The symbol as it stands in formulas. */
  String name();

  /** The number in {@link #unit}. */
  double value();

  /** UCUM unit. */
  String unit();

  /** {@code step:<id>}, {@code data:<address>} or {@code factor:<fact id>}. */
  String origin();

  /**
   * A number from outside: activity data or a factor.
   *
   * @param spread how it varies; symbols of one origin vary together
   */
  record Symbol(String name, double value, String unit, String origin, Spread spread)
      implements Term {}

  /**
   * A number that follows from others.
   *
   * @param id id of its step
   * @param formula over the names of {@code terms}
   * @param citation where the formula comes from
   * @param value what the formula gives
   */
  record Derived(
      String name,
      String id,
      String unit,
      String formula,
      List<Term> terms,
      String citation,
      double value)
      implements Term {
    public Derived {
      terms = List.copyOf(terms);
    }

    /** With the value that the formula gives. */
    static Derived of(Step shape, String name, List<Term> terms) {
      List<Input> inputs = terms.stream().map(Derived::input).toList();
      Step step = new Step(shape.id(), shape.formula(), inputs, 0, shape.unit(), shape.citation());
      return new Derived(
          name,
          step.id(),
          step.unit(),
          step.formula(),
          terms,
          step.citation(),
          Evaluate.step(step));
    }

    @Override
    public String origin() {
      return "step:" + id;
    }

    private static Input input(Term term) {
      return new Input(term.name(), term.value(), term.unit(), term.origin());
    }

    /** The step that records it. */
    Step step() {
      return new Step(
          id, formula, terms.stream().map(Derived::input).toList(), value, unit, citation);
    }
  }
}
