package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums of products such as {@code m1*c1 - 0.4*m2 = 12}: numbers and names, {@code + - * =},
 * at most two names in a product, no brackets.
 */
final class ConstraintParser {
  private final String text;
  private final Map<String, Integer> names;
  private int at;

  private ConstraintParser(String text, Map<String, Integer> names) {
    this.text = text;
    this.names = names;
  }

  /** {@code parse("F1+F2-F3=0", {F1=0, F2=1, F3=2})}. */
  static Constraint parse(String text, Map<String, Integer> names) {
    return new ConstraintParser(text, names).constraint();
  }

  private Constraint constraint() {
    List<Term> terms = new ArrayList<>();
    double left = side(terms, 1);
    if (at >= text.length() || text.charAt(at) != '=') {
      throw wrong("has no \"=\"", "a constraint reads like F1 + F2 - F3 = 0?");
    }
    at++;
    double right = side(terms, -1);
    if (at < text.length()) {
      throw wrong("has \"" + text.substring(at) + "\" too much", "it has two \"=\"?");
    }
    if (terms.isEmpty()) {
      throw wrong("names no variable", "a name is missing?");
    }
    return new Constraint(text, terms, -right - left);
  }

  /** Adds the terms times the sign; returns the sum of its plain numbers times the sign. */
  private double side(List<Term> terms, double side) {
    double numbers = 0;
    boolean first = true;
    while (true) {
      skip();
      double sign = side;
      boolean signed = false;
      while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        if (signed) {
          throw wrong("has two signs at position " + (at + 1), "one of them is too much?");
        }
        sign = text.charAt(at++) == '-' ? -sign : sign;
        signed = true;
        skip();
      }
      if (!first && !signed) {
        return numbers;
      }
      numbers += product(terms, sign);
      first = false;
      skip();
      if (at >= text.length() || text.charAt(at) == '=') {
        return numbers;
      }
      if (text.charAt(at) != '+' && text.charAt(at) != '-') {
        throw wrong(
            "has \"" + text.charAt(at) + "\" at position " + (at + 1),
            "only + - * and = are known; write brackets out?");
      }
    }
  }

  private double product(List<Term> terms, double sign) {
    double coefficient = sign;
    int first = Term.NONE;
    int second = Term.NONE;
    while (true) {
      skip();
      Double number = number();
      if (number != null) {
        coefficient *= number;
      } else {
        int variable = variable();
        if (first < 0) {
          first = variable;
        } else if (second < 0) {
          second = variable;
        } else {
          throw wrong("multiplies three variables", "name the product of two as a variable?");
        }
      }
      skip();
      if (at >= text.length() || text.charAt(at) != '*') {
        break;
      }
      at++;
    }
    if (first < 0) {
      return coefficient;
    }
    terms.add(new Term(coefficient, first, second));
    return 0;
  }

  private @Nullable Double number() {
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
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
      while (last < text.length() && Character.isDigit(text.charAt(last))) {
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

  private int variable() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw at < text.length()
          ? wrong(
              "has \"" + text.charAt(at) + "\" at position " + (at + 1),
              "only names, numbers and + - * = are known?")
          : wrong("ends too early", "a number or a name is missing?");
    }
    String name = text.substring(start, at);
    Integer index = names.get(name);
    if (index == null) {
      throw wrong(
          "uses " + name + ", which is not declared",
          "add it to \"measured\", \"constants\" or \"unknown\", or check its spelling?");
    }
    return index;
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
