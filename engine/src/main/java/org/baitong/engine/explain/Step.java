package org.baitong.engine.explain;

import java.util.List;

/**
 * One recorded step of a calculation: evaluating the formula with the inputs gives the value again.
 *
 * <p>The formula is plain arithmetic over the inputs' names: {@code + - * / ^ ( )}, numbers, {@code
 * min(a,b)}, {@code max(a,b)}, {@code sqrt(a)}, {@code exp(a)}, {@code ln(a)}, {@code log10(a)}.
 * For a solved network the step states the equation that the solution fulfils.
 *
 * @param id id of the result this step gives, for example "mfca.centre.CUT.key"
 * @param formula for example "p * q"
 * @param inputs in the order of the formula
 * @param value the result, in {@code unit}
 * @param unit UCUM unit, "1", or an ISO 4217 currency code
 * @param citation the standard or publication the formula comes from
 */
public record Step(
    String id, String formula, List<Input> inputs, double value, String unit, String citation) {
  public Step {
    inputs = List.copyOf(inputs);
  }
}
