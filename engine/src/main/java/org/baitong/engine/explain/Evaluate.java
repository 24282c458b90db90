package org.baitong.engine.explain;

import java.util.HashMap;
import java.util.Map;

/**
 * Evaluates the formula of a recorded step with its inputs: plain arithmetic, powers, min, max,
 * log10 and sqrt. Example: {@code Evaluate.step(step)} gives {@code step.value()} again.
 */
public final class Evaluate {
  private final String text;
  private final Map<String, Double> symbols;
  private int at;

  private Evaluate(String text, Map<String, Double> symbols) {
    this.text = text;
    this.symbols = symbols;
  }

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
    Evaluate e = new Evaluate(formula.replaceAll("\\s+", ""), symbols);
    double value = e.sum();
    if (e.at < e.text.length()) {
      throw e.unreadable();
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (peek('+') || peek('-')) {
      value = take() == '+' ? value + product() : value - product();
    }
    return value;
  }

  private double product() {
    double value = signed();
    while (peek('*') || peek('/')) {
      value = take() == '*' ? value * signed() : value / signed();
    }
    return value;
  }

  private double signed() {
    if (peek('-')) {
      at++;
      return -signed();
    }
    double base = atom();
    if (peek('^')) {
      at++;
      return StrictMath.pow(base, signed());
    }
    return base;
  }

  private double atom() {
    if (peek('(')) {
      at++;
      double value = sum();
      expect(')');
      return value;
    }
    int start = at;
    if (at < text.length() && Character.isLetter(text.charAt(at))) {
      while (at < text.length() && isWord(text.charAt(at))) {
        at++;
      }
      String name = text.substring(start, at);
      return peek('(') ? call(name) : symbol(name);
    }
    while (at < text.length() && isNumber(start)) {
      at++;
    }
    if (start == at) {
      throw unreadable();
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private boolean isNumber(int start) {
    char c = text.charAt(at);
    boolean exponentSign =
        (c == '-' || c == '+') && at > start && "eE".indexOf(text.charAt(at - 1)) >= 0;
    return Character.isDigit(c) || c == '.' || c == 'e' || c == 'E' || exponentSign;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private double symbol(String name) {
    Double value = symbols.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Nothing is given for " + name + " in " + text);
    }
    return value;
  }

  private double call(String name) {
    expect('(');
    double first = sum();
    double value =
        switch (name) {
          case "sqrt" -> StrictMath.sqrt(first);
          case "log10" -> StrictMath.log10(first);
          case "min" -> StrictMath.min(first, second());
          case "max" -> StrictMath.max(first, second());
          default -> throw new IllegalArgumentException("Unknown function " + name);
        };
    expect(')');
    return value;
  }

  private double second() {
    expect(',');
    return sum();
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private char take() {
    return text.charAt(at++);
  }

  private void expect(char c) {
    if (!peek(c)) {
      throw unreadable();
    }
    at++;
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("Cannot read " + text + " at " + at);
  }
}
