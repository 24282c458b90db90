package org.baitong.engine.calculator;

import org.baitong.engine.explain.Input;

/**
 * A number on the sheet of a calculator, by the symbol of its source.
 *
 * @param symbol as it stands in formulas, for example "m_fw"
 * @param value the number in {@code unit}
 * @param unit UCUM unit, nearly always the reference unit of its dimension
 * @param origin {@code data:}, {@code factor:} or {@code step:}
 */
public record Figure(String symbol, double value, String unit, String origin) {
  Input input() {
    return new Input(symbol, value, unit, origin);
  }
}
