package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciliation.Balance;
import org.baitong.engine.numerics.Reconciliation.Estimate;
import org.baitong.engine.numerics.Reconciliation.Status;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Standard deviations and the global, nodal, measurement and likelihood-ratio tests of a converged
 * linearisation.
 */
final class GrossErrors {
  /** Two signatures or test values that agree to this are the same to the data. */
  private static final double ALIKE = 1e-9;

  /** A variance this small beside the measurement's is rounding: the value is left as measured. */
  private static final double NO_REDUNDANCY = 1e-14;

  /** A residual this small beside its terms comes from writing decimals in binary. */
  private static final double ROUNDING = 0x1p-50;

  private final ReconcileProblem problem;
  private final Linearisation step;
  private final double[] x;
  private final int n;
  private final double[] before;
  private final double[] after;
  private final double[] slope;
  private final boolean[] isTouched;
  private double objective;

  GrossErrors(ReconcileProblem problem, Linearisation step, double[] x) {
    this.problem = problem;
    this.step = step;
    this.x = x;
    n = x.length;
    before = new double[n];
    after = new double[n];
    slope = new double[n];
    isTouched = new boolean[n];
    step.ldl.invertOnPattern();
  }

  Reconciliation result(int iterations) {
    List<Estimate> estimates = new ArrayList<>();
    int measured = 0;
    for (int j = 0; j < n; j++) {
      Estimate estimate = estimate(j);
      estimates.add(estimate);
      if (problem.variables().get(j).kind() == Kind.MEASURED) {
        measured++;
        double standardised = estimate.adjustment() / problem.variables().get(j).stdDev();
        objective += standardised * standardised;
      }
    }
    int freedom = step.reduced.size();
    double critical =
        freedom == 0
            ? Double.NaN
            : new ChiSquaredDistribution(freedom)
                .inverseCumulativeProbability(problem.confidence());
    // Sidak: with n tests each must be this strict for all together to have the confidence.
    double beta =
        measured == 0 ? 1 : -StrictMath.expm1(StrictMath.log(problem.confidence()) / measured);
    double zCritical =
        measured == 0
            ? Double.NaN
            : -new NormalDistribution().inverseCumulativeProbability(beta / 2);
    boolean passes = freedom == 0 || objective <= critical;
    return new Reconciliation(
        estimates,
        balances(estimates),
        objective,
        freedom,
        critical,
        zCritical,
        passes,
        passes ? List.of() : suspects(estimates, zCritical),
        iterations);
  }

  private Estimate estimate(int j) {
    Variable variable = problem.variables().get(j);
    return switch (variable.kind()) {
      case CONSTANT -> new Estimate(Status.CONSTANT, variable.value(), 0, 0, 0, 0, 0, 0);
      case UNMEASURED -> unmeasured(j);
      case MEASURED -> measured(j, variable);
    };
  }

  private Estimate measured(int j, Variable variable) {
    double sigma = variable.stdDev();
    double information = step.ldl.quadratic(step.rowsOf[j], step.coefficientsOf[j]);
    double variance = sigma * sigma;
    if (!(information * variance > NO_REDUNDANCY)) {
      return new Estimate(Status.NON_REDUNDANT, variable.value(), sigma, 0, 0, 0, 0, 0);
    }
    double signature = step.signature(j, step.lambda);
    double remaining = Math.max(0, 1 - variance * information);
    double narrowed = Math.sqrt(remaining);
    return new Estimate(
        Status.REDUNDANT,
        x[j],
        sigma * narrowed,
        x[j] - variable.value(),
        Math.abs(signature) / Math.sqrt(information),
        signature * signature / information,
        signature / information,
        1 - narrowed);
  }

  private Estimate unmeasured(int j) {
    RowReduction.Row row = step.solved[j];
    if (row == null || !step.isObservable(j)) {
      return new Estimate(Status.UNOBSERVABLE, Double.NaN, Double.NaN, 0, 0, 0, 0, 0);
    }
    int[] index = new int[row.index.length];
    double[] weight = new double[row.index.length];
    int size = 0;
    for (int t = 0; t < row.index.length; t++) {
      if (row.index[t] < n && row.index[t] != j) {
        index[size] = row.index[t];
        weight[size++] = row.value[t];
      }
    }
    double variance =
        step.varianceOf(
            java.util.Arrays.copyOf(index, size), java.util.Arrays.copyOf(weight, size));
    return new Estimate(Status.OBSERVABLE, x[j], Math.sqrt(variance), 0, 0, 0, 0, 0);
  }

  private List<Balance> balances(List<Estimate> estimates) {
    for (int j = 0; j < n; j++) {
      Variable variable = problem.variables().get(j);
      before[j] = variable.kind() == Kind.UNMEASURED ? Double.NaN : variable.value();
      after[j] = estimates.get(j).value();
    }
    int m = problem.constraints().size();
    int[] count = new int[m];
    for (RowReduction.Row row : step.reduced) {
      for (int c : row.index) {
        if (c >= n) {
          count[c - n]++;
        }
      }
    }
    int[][] rows = new int[m][];
    double[][] weights = new double[m][];
    for (int i = 0; i < m; i++) {
      rows[i] = new int[count[i]];
      weights[i] = new double[count[i]];
    }
    for (int r = step.reduced.size() - 1; r >= 0; r--) {
      RowReduction.Row row = step.reduced.get(r);
      for (int t = 0; t < row.index.length; t++) {
        if (row.index[t] >= n) {
          int i = row.index[t] - n;
          rows[i][--count[i]] = r;
          weights[i][count[i]] = row.value[t];
        }
      }
    }
    List<Balance> balances = new ArrayList<>();
    for (int i = 0; i < m; i++) {
      balances.add(balance(i, rows[i], weights[i]));
    }
    return balances;
  }

  private double at(int j) {
    return j < 0 ? 1 : x[j];
  }

  private void addSlope(List<Integer> touched, int j, double derivative) {
    if (!isTouched[j]) {
      isTouched[j] = true;
      touched.add(j);
    }
    slope[j] += derivative;
  }

  private Balance balance(int i, int[] rows, double[] weights) {
    Constraint constraint = problem.constraints().get(i);
    List<Integer> touched = new ArrayList<>();
    for (Term term : constraint.terms()) {
      addSlope(touched, term.first(), term.coefficient() * at(term.second()));
      if (term.second() >= 0) {
        addSlope(touched, term.second(), term.coefficient() * x[term.first()]);
      }
    }
    double variance = 0;
    for (int j : touched) {
      double deviation = slope[j] * problem.variables().get(j).stdDev();
      variance += deviation * deviation;
      slope[j] = 0;
      isTouched[j] = false;
    }
    double residual = constraint.residual(before);
    if (Math.abs(residual) <= ROUNDING * constraint.magnitude(before)) {
      residual = 0;
    }
    double information = step.ldl.quadratic(rows, weights);
    double signature = 0;
    for (int t = 0; t < rows.length; t++) {
      signature += weights[t] * step.lambda[rows[t]];
    }
    boolean visible = information > 0;
    return new Balance(
        residual,
        constraint.residual(after),
        variance > 0 ? Math.abs(residual) / Math.sqrt(variance) : Double.NaN,
        visible ? signature * signature / information : 0,
        visible ? signature / information : Double.NaN);
  }

  private List<Integer> suspects(List<Estimate> estimates, double critical) {
    int worst = -1;
    for (int j = 0; j < n; j++) {
      if (estimates.get(j).testStatistic() > critical
          && (worst < 0
              || estimates.get(j).likelihoodRatio() > estimates.get(worst).likelihoodRatio())) {
        worst = j;
      }
    }
    List<Integer> suspects = new ArrayList<>();
    if (worst < 0) {
      return suspects;
    }
    double most = estimates.get(worst).likelihoodRatio();
    for (int j = 0; j < n; j++) {
      if (Math.abs(estimates.get(j).likelihoodRatio() - most) <= ALIKE * most
          && isProportional(j, worst)) {
        suspects.add(j);
      }
    }
    return suspects;
  }

  private boolean isProportional(int a, int b) {
    int[] rows = step.rowsOf[a];
    if (!java.util.Arrays.equals(rows, step.rowsOf[b])) {
      return false;
    }
    double[] p = step.coefficientsOf[a];
    double[] q = step.coefficientsOf[b];
    for (int t = 1; t < rows.length; t++) {
      double left = p[t] * q[0];
      double right = q[t] * p[0];
      if (Math.abs(left - right) > ALIKE * (Math.abs(left) + Math.abs(right))) {
        return false;
      }
    }
    return true;
  }
}
