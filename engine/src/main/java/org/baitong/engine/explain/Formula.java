package org.baitong.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A formula read once and evaluated often: plain arithmetic over named symbols, powers, min, max,
 * sqrt, exp, ln and log10.
 *
 * <p>Example: {@code Formula.of("2 * p ^ 2").at(3)} is 18.
 */
public final class Formula {
  /** Enough for every formula of the engine; beyond it formulas are read each time. */
  private static final int REMEMBERED = 2_000;

  private static final ConcurrentHashMap<String, Formula> KNOWN = new ConcurrentHashMap<>();

  private final String text;
  private final List<String> symbols = new ArrayList<>();
  private final List<String> names;
  private final Node root;
  private int at;

  private interface Node {
    double value(double[] values);
  }

  private Formula(String formula) {
    this.text = formula.replaceAll("\\s+", "");
    this.root = sum();
    if (at < text.length()) {
      throw unreadable();
    }
    this.names = List.copyOf(symbols);
  }

  /** Reads a formula; throws IllegalArgumentException when it cannot be read. */
  public static Formula of(String formula) {
    Formula known = KNOWN.get(formula);
    if (known != null) {
      return known;
    }
    Formula read = new Formula(formula);
    if (KNOWN.size() < REMEMBERED) {
      KNOWN.put(formula, read);
    }
    return read;
  }

  /** The symbols in the order in which {@link #at} takes their values. */
  public List<String> symbols() {
    return names;
  }

  /** The value for these values of the symbols, in the order of {@link #symbols}. */
  public double at(double... values) {
    if (values.length != symbols.size()) {
      throw new IllegalArgumentException(
          text + " has the symbols " + symbols + ", not " + values.length + " of them");
    }
    return root.value(values);
  }

  private Node sum() {
    Node value = product();
    while (peek('+') || peek('-')) {
      Node left = value;
      boolean plus = take() == '+';
      Node right = product();
      value = plus ? v -> left.value(v) + right.value(v) : v -> left.value(v) - right.value(v);
    }
    return value;
  }

  private Node product() {
    Node value = signed();
    while (peek('*') || peek('/')) {
      Node left = value;
      boolean times = take() == '*';
      Node right = signed();
      value = times ? v -> left.value(v) * right.value(v) : v -> left.value(v) / right.value(v);
    }
    return value;
  }

  private Node signed() {
    if (peek('-')) {
      at++;
      Node negated = signed();
      return v -> -negated.value(v);
    }
    Node base = atom();
    if (peek('^')) {
      at++;
      Node exponent = signed();
      return v -> StrictMath.pow(base.value(v), exponent.value(v));
    }
    return base;
  }

  private Node atom() {
    if (peek('(')) {
      at++;
      Node value = sum();
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
    double number = Double.parseDouble(text.substring(start, at));
    return v -> number;
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

  private Node symbol(String name) {
    if (!symbols.contains(name)) {
      symbols.add(name);
    }
    int index = symbols.indexOf(name);
    return v -> v[index];
  }

  private Node call(String name) {
    expect('(');
    Node first = sum();
    Node value =
        switch (name) {
          case "sqrt" -> v -> StrictMath.sqrt(first.value(v));
          case "log10" -> v -> StrictMath.log10(first.value(v));
          case "ln" -> v -> StrictMath.log(first.value(v));
          case "exp" -> v -> StrictMath.exp(first.value(v));
          case "min" -> {
            Node second = second();
            yield v -> StrictMath.min(first.value(v), second.value(v));
          }
          case "max" -> {
            Node second = second();
            yield v -> StrictMath.max(first.value(v), second.value(v));
          }
          default -> throw new IllegalArgumentException("Unknown function " + name);
        };
    expect(')');
    return value;
  }

  private Node second() {
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
