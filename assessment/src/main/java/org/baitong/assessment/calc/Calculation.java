package org.baitong.assessment.calc;

import tools.jackson.databind.JsonNode;

/** A calculation that takes JSON and gives JSON; the formulas are the engine's. */
public interface Calculation {
  /** Name on the command line, for example "reconcile". */
  String name();

  /** One line that says what it gives. */
  String title();

  /** Markdown: input, output, units and source. */
  String describe();

  /** An input that works. */
  JsonNode example();

  /**
   * The result for this input.
   *
   * @throws CalculationInputException when the input cannot be understood
   */
  JsonNode calculate(JsonNode input);
}
