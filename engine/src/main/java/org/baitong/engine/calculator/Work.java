package org.baitong.engine.calculator;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Formula;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;

/**
 * The working sheet of one call of a calculator: figures are put on it, formulas are worked out
 * from them, and each formula that calculates is the one that explains.
 *
 * <p>Example: {@code Figure fw = work.step("m_fw", "m_s / (1 - b)", "kg/s", m_s, b)}.
 */
public final class Work {
  /** ISO 2533:1975: the pressure that a gauge pressure is counted from where none is stated. */
  public static final double STANDARD_ATMOSPHERE = 101_325;

  private static final Figure ATMOSPHERE =
      new Figure("p_atm", STANDARD_ATMOSPHERE, "Pa", "factor:ISO 2533 standard atmosphere");

  private final String id;
  private final String citation;
  private final Recorder recorder;
  private final List<Finding> remarks = new ArrayList<>(0);

  Work(String id, String citation, Recorder recorder) {
    this.id = id;
    this.citation = citation;
    this.recorder = recorder;
  }

  /** A quantity of the request under its symbol, in the reference unit of its dimension. */
  public Figure given(String symbol, Quantity quantity, String field) {
    return new Figure(
        symbol, quantity.value(), quantity.dimension().ucum(), "data:" + id + "#" + field);
  }

  /** A plain number of the request, or one that follows from a choice: a count, an exponent. */
  public Figure number(String symbol, double value, String field) {
    return new Figure(symbol, value, "1", "data:" + id + "#" + field);
  }

  /** A constant or looked-up property, with where it is from: {@code "IAPWS-IF97 h(p, T)"}. */
  public Figure known(String symbol, double value, String unit, String source) {
    return new Figure(symbol, value, unit, "factor:" + source);
  }

  /**
   * A pressure of the request counted from vacuum; a gauge pressure has the standard atmosphere
   * added, as a recorded step.
   */
  public Figure absolute(String symbol, Pressure pressure, String field) {
    if (pressure.kind() == PressureKind.ABSOLUTE) {
      return given(symbol, pressure, field);
    }
    Figure gauge = given(symbol + "_gauge", pressure, field);
    return step(symbol, gauge.symbol() + " + p_atm", "Pa", gauge, ATMOSPHERE);
  }

  /**
   * Works out and records one formula over these figures, named by their symbols.
   *
   * @param symbol of the result, unique on the sheet
   * @param formula as {@link Formula} reads it
   * @param unit of the result
   */
  public Figure step(String symbol, String formula, String unit, Figure... figures) {
    return cited(citation, symbol, formula, unit, figures);
  }

  /** Like {@link #step}, from another source than the calculator's first. */
  public Figure cited(
      String source, String symbol, String formula, String unit, Figure... figures) {
    Formula read = Formula.of(formula);
    List<String> names = read.symbols();
    double[] values = new double[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = find(names.get(i), i, formula, figures).value();
    }
    double value = read.at(values);
    String step = id + "." + symbol;
    recorder.record(() -> recorded(step, formula, unit, value, source, names, figures));
    return new Figure(symbol, value, unit, "step:" + step);
  }

  /**
   * A property looked up in a formulation or table, recorded as a step of its own so that a reader
   * sees it.
   *
   * @param source which table or equation at which place: "IAPWS R7-97(2012) h(p, T)"
   */
  public Figure property(String symbol, double value, String unit, String source) {
    return cited(
        source, symbol, symbol + "_source", unit, known(symbol + "_source", value, unit, source));
  }

  private static Step recorded(
      String step,
      String formula,
      String unit,
      double value,
      String source,
      List<String> names,
      Figure[] figures) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      inputs.add(find(names.get(i), i, formula, figures).input());
    }
    return new Step(step, formula, inputs, value, unit, source);
  }

  private static Figure find(String symbol, int likely, String formula, Figure[] figures) {
    if (likely < figures.length && figures[likely].symbol().equals(symbol)) {
      return figures[likely];
    }
    for (Figure figure : figures) {
      if (figure.symbol().equals(symbol)) {
        return figure;
      }
    }
    throw new IllegalStateException("Nothing is given for " + symbol + " in " + formula);
  }

  /** An error about a field, for an outcome that is missing or disqualified. */
  public Finding refusal(String code, String field) {
    return Finding.error(code, Where.of("calculator", id, field))
        .with("calculator", id)
        .with("field", field);
  }

  /** Ends the calculation without a result, for this reason: {@code throw work.refuse(finding)}. */
  public Refusal refuse(Finding reason) {
    return new Refusal(reason);
  }

  /** Adds a warning or remark to the outcome. */
  public void remark(Finding finding) {
    remarks.add(finding);
  }

  /** A warning about a field, to be given to {@link #remark}. */
  public Finding warning(String code, String field) {
    return Finding.warning(code, Where.of("calculator", id, field))
        .with("calculator", id)
        .with("field", field);
  }

  List<Finding> remarks() {
    return remarks;
  }
}
