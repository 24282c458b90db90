package org.baitong.assessment.calc;

import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.utility.Calculators;
import tools.jackson.databind.JsonNode;

/**
 * One figure asked of an engineering calculator.
 *
 * @param calculator id, for example "steam-leak"
 * @param result name of the field of its result, for example "yearly"
 * @param unit in which the figure is wanted
 * @param input its input as JSON, see {@code baitong calc NAME --describe}
 */
public record CalculatorCall(String calculator, String result, UnitOfMeasure unit, JsonNode input) {

  /**
   * The figure in the unit. Missing with the calculator's own findings, with CALCULATOR_UNKNOWN or,
   * when an input cannot be understood, with CALCULATOR_INPUT_WRONG and what is wrong.
   *
   * @param where the row that asks
   */
  public Outcome<Double> figure(Where where, Recorder recorder) {
    var known = Calculators.find(calculator);
    if (known.isEmpty()) {
      return Outcome.missing(
          Finding.error("CALCULATOR_UNKNOWN", where).with("calculator", calculator));
    }
    try {
      return new EngineCalculation<>(known.get()).figure(this, recorder);
    } catch (CalculationInputException e) {
      return Outcome.missing(
          Finding.error("CALCULATOR_INPUT_WRONG", where)
              .with("calculator", calculator)
              .with("reason", String.valueOf(e.getMessage()).replace('\n', ' ')));
    }
  }
}
