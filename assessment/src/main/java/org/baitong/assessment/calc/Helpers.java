package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;

/**
 * Unmeasured variables that stand for products, quotients and roots, so that every constraint is a
 * sum of products of two: a*b*c becomes h*c with h - a*b = 0. Each brings one unknown and one
 * constraint, so degrees of freedom, adjustments and tests of the others stay what they are.
 */
final class Helpers {
  static final double LARGEST = 1e30;

  /** No name starts so. */
  static final String MARK = " helper ";

  private final List<Variable> variables;
  private final List<Double> start = new ArrayList<>();
  private final List<Constraint> definitions = new ArrayList<>();
  private final Map<List<Integer>, Integer> products = new LinkedHashMap<>();
  private final Map<List<Object>, Integer> others = new LinkedHashMap<>();

  /** Adds to these variables, the declared ones with their first guesses. */
  Helpers(List<Variable> variables) {
    this.variables = variables;
    variables.forEach(v -> start.add(v.value()));
  }

  /** The constraints that define the helpers. */
  List<Constraint> definitions() {
    return definitions;
  }

  Polynomial times(Polynomial a, Polynomial b) {
    // Long sums are not written out: 30 terms squared twice would be a million.
    boolean large = (long) a.size() * b.size() > Polynomial.MOST_TERMS;
    return large
        ? Polynomial.variable(single(a)).times(Polynomial.variable(single(b)))
        : a.times(b);
  }

  /** A quotient q with q*b - a = 0. */
  Polynomial over(Polynomial a, Polynomial b) {
    if (b.isConstant()) {
      return a.times(Polynomial.of(1 / b.constant()));
    }
    int below = single(b);
    Integer known = others.get(List.of("/", a, below));
    if (known != null) {
      return Polynomial.variable(known);
    }
    int q = add(a.at(start) / start.get(below));
    define(Polynomial.variable(q).times(Polynomial.variable(below)).plus(a, -1));
    others.put(List.of("/", a, below), q);
    return Polynomial.variable(q);
  }

  /** A root r with r*r - a = 0, the positive one by its first guess. */
  Polynomial root(Polynomial a) {
    Integer known = others.get(List.of("sqrt", a));
    if (known != null) {
      return Polynomial.variable(known);
    }
    int r = add(Math.sqrt(Math.max(a.at(start), 0)));
    define(Polynomial.variable(r).times(Polynomial.variable(r)).plus(a, -1));
    others.put(List.of("sqrt", a), r);
    return Polynomial.variable(r);
  }

  /** The terms of a constraint, products of more than two through helpers. */
  List<Term> terms(Polynomial p) {
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<List<Integer>, Double> term : p.terms().entrySet()) {
      List<Integer> factors = term.getKey();
      if (factors.isEmpty() || term.getValue() == 0) {
        continue;
      }
      double coefficient = term.getValue();
      if (factors.size() > 2) {
        // A constant is part of the coefficient, so m*cp*T stays a product of two.
        List<Integer> free = new ArrayList<>();
        for (int factor : factors) {
          if (variables.get(factor).kind() == Kind.CONSTANT) {
            coefficient *= variables.get(factor).value();
          } else {
            free.add(factor);
          }
        }
        factors = free.isEmpty() ? factors : free;
        coefficient = free.isEmpty() ? term.getValue() : coefficient;
      }
      while (factors.size() > 2) {
        List<Integer> fewer = new ArrayList<>();
        for (int i = 0; i + 1 < factors.size(); i += 2) {
          fewer.add(product(factors.get(i), factors.get(i + 1)));
        }
        if (factors.size() % 2 == 1) {
          fewer.add(factors.getLast());
        }
        factors = fewer;
      }
      int second = factors.size() == 2 ? factors.getLast() : Term.NONE;
      terms.add(new Term(coefficient, factors.getFirst(), second));
    }
    return terms;
  }

  private int product(int a, int b) {
    List<Integer> pair = List.of(Math.min(a, b), Math.max(a, b));
    Integer known = products.get(pair);
    if (known != null) {
      return known;
    }
    int h = add(start.get(a) * start.get(b));
    products.put(pair, h);
    definitions.add(
        new Constraint("product", List.of(new Term(1, h, Term.NONE), new Term(-1, a, b)), 0));
    return h;
  }

  /** A variable that equals the polynomial. */
  private int single(Polynomial p) {
    if (p.size() == 1 && p.terms().containsValue(1.0)) {
      List<Integer> factors = p.terms().keySet().iterator().next();
      if (factors.size() == 1) {
        return factors.getFirst();
      }
    }
    Integer known = others.get(List.of("=", p));
    if (known != null) {
      return known;
    }
    int s = add(p.at(start));
    define(Polynomial.variable(s).plus(p, -1));
    others.put(List.of("=", p), s);
    return s;
  }

  private void define(Polynomial zero) {
    definitions.add(new Constraint("quotient, root or sum", terms(zero), -zero.constant()));
  }

  private int add(double guess) {
    double value = Double.isFinite(guess) && Math.abs(guess) <= LARGEST ? guess : 1;
    variables.add(Variable.unmeasured(MARK + variables.size(), value));
    start.add(value);
    return variables.size() - 1;
  }
}
