package org.baitong.engine.explain;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One named input of a recorded step.
 *
 * @param name the symbol as it stands in the step's formula, for example "q" or "x_CUT"
 * @param value the number in {@code unit}
 * @param unit UCUM unit, "1" for a plain number, an ISO 4217 code for money
 * @param origin where the number comes from: {@code step:<id>} for another recorded step, {@code
 *     data:<id>#<field>} for a value of the request, {@code factor:<id>} for reference data
 */
public record Input(String name, double value, String unit, String origin) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public Input {
    Objects.requireNonNull(origin);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A formula's symbol is a plain word, not " + name);
    }
  }
}
