package org.baitong.engine.numerics;

import java.util.List;

/**
 * Measured, constant and unmeasured variables and the constraints that the true values fulfil. Free
 * of units: each constraint adds up terms of one unit.
 *
 * @param variables in the order in which results are given
 * @param constraints sums of products that equal a constant
 * @param confidence level of all tests, for example 0.95
 */
public record ReconcileProblem(
    List<Variable> variables, List<Constraint> constraints, double confidence) {
  /** The usual level of the tests. */
  public static final double USUAL_CONFIDENCE = 0.95;

  public ReconcileProblem {
    variables = List.copyOf(variables);
    constraints = List.copyOf(constraints);
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("The confidence is " + confidence + ", not within 0..1");
    }
    for (Constraint constraint : constraints) {
      for (Term term : constraint.terms) {
        if (term.first < 0
            || Math.max(term.first, term.second) >= variables.size()
            || term.second < Term.NONE) {
          throw new IllegalArgumentException(
              "Constraint " + constraint.name + " uses a variable that does not exist");
        }
      }
    }
  }

  /** What is known of a variable beforehand. */
  public enum Kind {
    /** A value with a standard deviation above zero. */
    MEASURED,
    /** A value that is not adjusted. */
    CONSTANT,
    /** No value; the given one is only where the iteration starts. */
    UNMEASURED
  }

  /**
   * One variable.
   *
   * @param name for messages
   * @param kind what is known of it
   * @param value measured value, constant, or first guess
   * @param stdDev standard deviation of a measured value, else 0
   */
  public record Variable(String name, Kind kind, double value, double stdDev) {
    public Variable {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("The value of " + name + " is " + value);
      }
      if (kind == Kind.MEASURED && !(stdDev > 0 && Double.isFinite(stdDev))) {
        throw new IllegalArgumentException(
            "The standard deviation of " + name + " is " + stdDev + ", not above 0");
      }
    }

    /** {@code measured("F1", 100, 2)}: 100 with a standard deviation of 2. */
    public static Variable measured(String name, double value, double stdDev) {
      return new Variable(name, Kind.MEASURED, value, stdDev);
    }

    /** {@code constant("F2", 50)}: taken as exact. */
    public static Variable constant(String name, double value) {
      return new Variable(name, Kind.CONSTANT, value, 0);
    }

    /** {@code unmeasured("F4", 150)}: unknown; 150 is where the iteration starts. */
    public static Variable unmeasured(String name, double guess) {
      return new Variable(name, Kind.UNMEASURED, guess, 0);
    }
  }

  /**
   * A product of a number and one or two variables.
   *
   * @param coefficient the number
   * @param first index of the variable
   * @param second index of the second variable, or {@link #NONE}
   */
  public record Term(double coefficient, int first, int second) {
    /** No second variable. */
    public static final int NONE = -1;

    public Term {
      if (!Double.isFinite(coefficient)) {
        throw new IllegalArgumentException("A coefficient is " + coefficient);
      }
    }

    /** {@code Term.of(-1, 3)}: minus variable 3. */
    public static Term of(double coefficient, int variable) {
      return new Term(coefficient, variable, NONE);
    }
  }

  /**
   * The sum of the terms equals the constant.
   *
   * @param name for messages
   * @param terms in the order of reading
   * @param constant right-hand side
   */
  public record Constraint(String name, List<Term> terms, double constant) {
    public Constraint {
      terms = List.copyOf(terms);
      if (!Double.isFinite(constant)) {
        throw new IllegalArgumentException("The right-hand side of " + name + " is " + constant);
      }
    }

    /** Left minus right side at these values. */
    double residual(double[] x) {
      double sum = -constant;
      for (Term term : terms) {
        sum += term.coefficient * x[term.first] * (term.second < 0 ? 1 : x[term.second]);
      }
      return sum;
    }

    /** The size of what is added up, for judging a residual. */
    double magnitude(double[] x) {
      double sum = Math.abs(constant);
      for (Term term : terms) {
        sum += Math.abs(term.coefficient * x[term.first] * (term.second < 0 ? 1 : x[term.second]));
      }
      return sum;
    }
  }

  /** Whether any term is a product of two variables that are not constant. */
  boolean isBilinear() {
    for (Constraint constraint : constraints) {
      for (Term term : constraint.terms) {
        if (term.second >= 0
            && variables.get(term.first).kind != Kind.CONSTANT
            && variables.get(term.second).kind != Kind.CONSTANT) {
          return true;
        }
      }
    }
    return false;
  }
}
