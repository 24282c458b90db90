package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Weighted least-squares data reconciliation: the smallest adjustments of the measured values, in
 * units of their standard deviations, that fulfil all constraints.
 *
 * <p>Method: unmeasured variables are eliminated by row reduction (Crowe, Garcia Campos and Hrymak
 * 1983, AIChE Journal 29:881), products by successive linearisation; tests as in Narasimhan and
 * Jordache, Data Reconciliation and Gross Error Detection (2000), chapters 3, 7 and 8.
 */
public final class Reconciler {
  private static final int MOST_ITERATIONS = 200;
  private static final double CONVERGED = 1e-12;

  private Reconciler() {}

  /** One round of serial elimination: whose measurement was dropped, and what follows. */
  public record Round(int suspect, double bias, Reconciliation after) {}

  /**
   * Reconciles, or says why there is no result: RECONCILE_CONTRADICTORY names constraints that
   * cannot hold together, RECONCILE_NOT_CONVERGED an iteration without end.
   *
   * <p>Example: flows 9.22 = 4.83 + 3.22 with standard deviations 0.277, 0.145 and 0.097 become
   * 8.382, 5.060 and 3.322 (Rao and Narasimhan 1996).
   */
  public static Outcome<Reconciliation> reconcile(ReconcileProblem problem) {
    return switch (solve(problem)) {
      case Outcome.Value<Solved>(Solved solved, var ignored) -> {
        Reconciliation result =
            new GrossErrors(problem, solved.step, solved.x).result(solved.iterations);
        yield Outcome.of(result, findings(problem, solved.step, result));
      }
      case Outcome<Solved> other -> new Outcome.Missing<>(other.findings());
    };
  }

  /** The last linearisation and the values it leads to. */
  static final class Solved {
    final Linearisation step;
    final double[] x;
    final int iterations;

    Solved(Linearisation step, double[] x, int iterations) {
      this.step = step;
      this.x = x;
      this.iterations = iterations;
    }
  }

  static Outcome<Solved> solve(ReconcileProblem problem) {
    double[] base = new double[problem.variables().size()];
    for (int j = 0; j < base.length; j++) {
      base[j] = problem.variables().get(j).value();
    }
    double[] x = base;
    boolean bilinear = problem.isBilinear();
    for (int iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
      Linearisation step = new Linearisation(problem, x, base);
      if (!step.contradictions.isEmpty() && (!bilinear || iteration > 1)) {
        return new Outcome.Missing<>(contradictions(step));
      }
      double[] next = step.next();
      boolean finite = true;
      boolean converged = true;
      for (int j = 0; j < next.length; j++) {
        finite &= Double.isFinite(next[j]);
        double scale = Math.max(Math.abs(next[j]), problem.variables().get(j).stdDev());
        converged &= Math.abs(next[j] - x[j]) <= CONVERGED * scale;
      }
      if (!finite) {
        break;
      }
      if (!bilinear || converged) {
        return Outcome.of(new Solved(step, next, iteration));
      }
      base = base.clone();
      for (int j = 0; j < base.length; j++) {
        if (problem.variables().get(j).kind() == Kind.UNMEASURED) {
          base[j] = next[j];
        }
      }
      x = next;
    }
    return Outcome.missing(
        Finding.error("RECONCILE_NOT_CONVERGED", Where.ALL)
            .with("iterations", MOST_ITERATIONS, "1"));
  }

  /**
   * Serial elimination: while the tests name one single suspect, its measurement is set aside and
   * the rest reconciled again. Stops where the data cannot tell suspects apart.
   *
   * @param first the reconciliation of the same problem
   */
  public static List<Round> eliminateSuspects(ReconcileProblem problem, Reconciliation first) {
    List<Round> rounds = new ArrayList<>();
    Reconciliation current = first;
    List<Variable> variables = new ArrayList<>(problem.variables());
    while (current.suspects().size() == 1 && current.degreesOfFreedom() > 1) {
      int suspect = current.suspects().getFirst();
      Variable dropped = variables.get(suspect);
      double bias = current.estimates().get(suspect).bias();
      variables.set(suspect, Variable.unmeasured(dropped.name(), dropped.value()));
      Outcome<Reconciliation> outcome =
          reconcile(new ReconcileProblem(variables, problem.constraints(), problem.confidence()));
      if (outcome.find().isEmpty()) {
        return rounds;
      }
      current = outcome.find().get();
      rounds.add(new Round(suspect, bias, current));
    }
    return rounds;
  }

  private static List<Finding> contradictions(Linearisation step) {
    List<Finding> findings = new ArrayList<>();
    for (List<String> names : step.contradictions) {
      findings.add(
          Finding.error("RECONCILE_CONTRADICTORY", Where.of("constraint", names.getLast()))
              .with("constraints", String.join(", ", names)));
    }
    return findings;
  }

  private static List<Finding> findings(
      ReconcileProblem problem, Linearisation step, Reconciliation result) {
    List<Finding> findings = new ArrayList<>();
    for (String name : step.dependent) {
      findings.add(
          Finding.info("RECONCILE_DEPENDENT", Where.of("constraint", name))
              .with("constraint", name));
    }
    if (!result.globalTestPasses()) {
      findings.add(
          Finding.warning("GLOBAL_TEST_FAILED", Where.ALL)
              .with("objective", result.objective(), "1")
              .with("critical", result.chiSquareCritical(), "1")
              .with("freedom", result.degreesOfFreedom(), "1"));
    }
    if (!result.suspects().isEmpty()) {
      List<String> names =
          result.suspects().stream().map(j -> problem.variables().get(j).name()).toList();
      findings.add(
          Finding.warning(
                  names.size() == 1 ? "MEASUREMENT_SUSPECT" : "MEASUREMENTS_SUSPECT_ALIKE",
                  Where.of("flow", names.getFirst()))
              .with("flows", String.join(", ", names))
              .with("bias", result.estimates().get(result.suspects().getFirst()).bias(), "1"));
    }
    for (int j = 0; j < result.estimates().size(); j++) {
      Variable variable = problem.variables().get(j);
      double value = result.estimates().get(j).value();
      boolean wasNegative = variable.kind() != Kind.UNMEASURED && variable.value() < 0;
      // Rounding around zero is not a negative quantity.
      if (value < 0 && !wasNegative && value < -1e-9 * (1e-12 + scale(problem, j))) {
        findings.add(
            Finding.warning("FLOW_NEGATIVE_RECONCILED", Where.of("flow", variable.name()))
                .with("flow", variable.name())
                .with("value", value, "1"));
      }
    }
    return findings;
  }

  private static double scale(ReconcileProblem problem, int j) {
    Variable variable = problem.variables().get(j);
    if (variable.kind() == Kind.MEASURED) {
      return Math.abs(variable.value()) + variable.stdDev();
    }
    double largest = 0;
    for (Constraint constraint : problem.constraints()) {
      for (var term : constraint.terms()) {
        if (term.first() == j && term.second() < 0) {
          for (var other : constraint.terms()) {
            largest = Math.max(largest, Math.abs(problem.variables().get(other.first()).value()));
          }
        }
      }
    }
    return largest;
  }
}
