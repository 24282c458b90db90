package org.baitong.assessment.calc;

import java.util.List;
import java.util.Map;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads equations such as {@code m1*c1 - 0.4*m2 = 12} or {@code F*(a + b*T + c*T^2) = Q}: numbers,
 * names, brackets, {@code + - * / ^ sqrt}. What is more than a product of two names becomes a
 * product of helper variables, see {@link Helpers}.
 */
final class ConstraintParser {
  private static final int HIGHEST_POWER = 6;

  private final String text;
  private final Map<String, Integer> names;
  private final Helpers helpers;
  private int at;
  private int depth;

  private ConstraintParser(String text, Map<String, Integer> names, Helpers helpers) {
    this.text = text;
    this.names = names;
    this.helpers = helpers;
  }

  /** {@code parse("F1+F2-F3=0", {F1=0, F2=1, F3=2}, helpers)}. */
  static Constraint parse(String text, Map<String, Integer> names, Helpers helpers) {
    return new ConstraintParser(text, names, helpers).constraint();
  }

  private Constraint constraint() {
    Polynomial left = sum();
    if (at >= text.length() || text.charAt(at) != '=') {
      throw wrong("has no \"=\"" + found(), "a constraint reads like F1 + F2 - F3 = 0?");
    }
    at++;
    Polynomial right = sum();
    if (at < text.length()) {
      throw wrong("has \"" + text.substring(at) + "\" too much", "it has two \"=\"?");
    }
    Polynomial all = left.plus(right, -1);
    List<Term> terms = helpers.terms(all);
    if (terms.isEmpty()) {
      throw wrong("names no variable", "a name is missing?");
    }
    for (Term term : terms) {
      if (!(Math.abs(term.coefficient()) <= Helpers.LARGEST)) {
        throw wrong("has a coefficient that is too large", "an exponent is a slip?");
      }
    }
    return new Constraint(text, terms, -all.constant());
  }

  private String found() {
    return at >= text.length()
        ? ""
        : " where \"" + text.charAt(at) + "\" stands at position " + (at + 1);
  }

  private Polynomial sum() {
    if (++depth > 50) {
      throw wrong("has too many brackets", "write it as several constraints?");
    }
    Polynomial sum = Polynomial.of(0);
    boolean first = true;
    while (true) {
      skip();
      double sign = 1;
      boolean signed = false;
      while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        if (signed) {
          throw wrong("has two signs at position " + (at + 1), "one of them is too much?");
        }
        sign = text.charAt(at++) == '-' ? -1 : 1;
        signed = true;
        skip();
      }
      if (!first && !signed) {
        depth--;
        return sum;
      }
      sum = sum.plus(product(), sign);
      first = false;
      skip();
      if (at >= text.length() || text.charAt(at) == '=' || text.charAt(at) == ')') {
        depth--;
        return sum;
      }
      if (text.charAt(at) != '+' && text.charAt(at) != '-') {
        throw wrong(
            "has \"" + text.charAt(at) + "\" at position " + (at + 1),
            "a * is missing? Known are + - * / ^ sqrt, brackets and =.");
      }
    }
  }

  private Polynomial product() {
    Polynomial product = power();
    while (true) {
      skip();
      if (at >= text.length() || (text.charAt(at) != '*' && text.charAt(at) != '/')) {
        return product;
      }
      boolean divides = text.charAt(at++) == '/';
      Polynomial next = power();
      if (!divides) {
        product = helpers.times(product, next);
      } else if (next.isConstant() && next.constant() == 0) {
        throw wrong("divides by 0", "a name is missing?");
      } else {
        product = helpers.over(product, next);
      }
      if (product.size() > Polynomial.MOST_TERMS) {
        throw wrong("has too many terms when written out", "name a part of it as an unknown?");
      }
    }
  }

  private Polynomial power() {
    Polynomial base = atom();
    skip();
    if (at >= text.length() || text.charAt(at) != '^') {
      return base;
    }
    at++;
    skip();
    int start = at;
    Double exponent = number();
    if (exponent != null && exponent == 0.5) {
      return helpers.root(base);
    }
    if (exponent == null || exponent != Math.rint(exponent) || exponent > HIGHEST_POWER) {
      throw wrong(
          "has an exponent at position " + (start + 1) + " that is not known",
          "a whole number from 0 to " + HIGHEST_POWER + ", or 0.5?");
    }
    Polynomial power = Polynomial.of(1);
    for (int i = 0; i < exponent; i++) {
      power = helpers.times(power, base);
    }
    return power;
  }

  private Polynomial atom() {
    skip();
    if (at < text.length() && text.charAt(at) == '(') {
      return bracket();
    }
    Double number = number();
    if (number != null) {
      if (!(number <= Helpers.LARGEST)) {
        throw wrong("has a number that is too large", "the exponent is a slip?");
      }
      return Polynomial.of(number);
    }
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw at < text.length()
          ? wrong(
              "has \"" + text.charAt(at) + "\" at position " + (at + 1),
              "only names, numbers, brackets and + - * / ^ = are known?")
          : wrong("ends too early", "a number or a name is missing?");
    }
    String name = text.substring(start, at);
    Integer index = names.get(name);
    if (index != null) {
      return Polynomial.variable(index);
    }
    skip();
    if (name.equals("sqrt") && at < text.length() && text.charAt(at) == '(') {
      return helpers.root(bracket());
    }
    throw wrong(
        "uses " + name + ", which is not declared",
        "add it to \"measured\", \"constants\" or \"unknown\", or check its spelling?");
  }

  private Polynomial bracket() {
    int start = at++;
    Polynomial inner = sum();
    skip();
    if (at >= text.length() || text.charAt(at) != ')') {
      throw wrong("has a bracket at position " + (start + 1) + " that does not close", "add a )?");
    }
    at++;
    return inner;
  }

  private @Nullable Double number() {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      return null;
    }
    // An exponent belongs to the number only when digits follow: 2E is not a number.
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int digits = end + 1;
      if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
        digits++;
      }
      int last = digits;
      while (last < text.length() && isDigit(text.charAt(last))) {
        last++;
      }
      end = last > digits ? last : end;
    }
    String word = text.substring(at, end);
    at = end;
    try {
      return Double.valueOf(word);
    } catch (NumberFormatException e) {
      throw wrong("has the number \"" + word + "\"", "it has two decimal points?");
    }
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '\'';
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private CalculationInputException wrong(String what, String maybe) {
    return new CalculationInputException(
        "The constraint \"" + text + "\" " + what + "\nMaybe " + maybe);
  }
}
