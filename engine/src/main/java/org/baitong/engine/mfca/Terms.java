package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;

/** A formula under construction: a sum of products of named inputs. */
final class Terms {
  private final StringBuilder formula = new StringBuilder();
  private final List<Input> inputs = new ArrayList<>();

  /** A symbol for one more input: the letter with the number of the input. */
  String symbol(String letter, double value, String unit, String origin) {
    String name = letter + (inputs.size() + 1);
    inputs.add(new Input(name, value, unit, origin));
    return name;
  }

  /** Adds a term as it stands, for example "s1 * x2". */
  Terms plus(String term) {
    formula.append(formula.isEmpty() ? "" : " + ").append(term);
    return this;
  }

  Terms minus(String term) {
    formula.append(formula.isEmpty() ? "-" : " - ").append(term);
    return this;
  }

  /** Adds one input as a term. */
  Terms plus(String letter, double value, String unit, String origin) {
    return plus(symbol(letter, value, unit, origin));
  }

  boolean isEmpty() {
    return formula.isEmpty();
  }

  String text() {
    return formula.isEmpty() ? "0" : formula.toString();
  }

  void record(Recorder recorder, String id, double value, String unit) {
    record(recorder, new Step(id, text(), inputs, value, unit, Explanation.SOURCE));
  }

  /** Records with another formula over the same inputs. */
  void record(Recorder recorder, Step step) {
    recorder.record(
        () ->
            new Step(
                step.id(), step.formula(), inputs, step.value(), step.unit(), step.citation()));
  }
}
