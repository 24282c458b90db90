package org.baitong.engine.numerics;

import java.util.Arrays;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.outcome.Outcome;

/**
 * Variances and covariances of linear forms of reconciled variables, by first-order propagation.
 *
 * <p>Example: with {@code form = {1, -1}} the variance of the difference of the two variables.
 */
public final class Uncertainty {
  private final ReconcileProblem problem;
  private final Linearisation step;
  private final double[] x;

  private Uncertainty(ReconcileProblem problem, Reconciler.Solved solved) {
    this.problem = problem;
    step = solved.step;
    x = solved.x;
  }

  /** Of the reconciled variables of a problem; missing for the reasons of {@link Reconciler}. */
  public static Outcome<Uncertainty> of(ReconcileProblem problem) {
    return Reconciler.solve(problem).map(solved -> new Uncertainty(problem, solved));
  }

  /** The reconciled value; the first guess for an unobservable variable. */
  public double value(int variable) {
    return x[variable];
  }

  /** The variance of the sum of coefficient times variable; infinite if it is not determined. */
  public double variance(double[] form) {
    int n = form.length;
    double[] weight = new double[n];
    for (int j = 0; j < n; j++) {
      if (form[j] == 0) {
        continue;
      }
      switch (problem.variables().get(j).kind()) {
        case CONSTANT -> {}
        case MEASURED -> weight[j] += form[j];
        case UNMEASURED -> {
          RowReduction.Row row = step.solved[j];
          if (row == null || !step.isObservable(j)) {
            return Double.POSITIVE_INFINITY;
          }
          for (int t = 0; t < row.index.length; t++) {
            int c = row.index[t];
            if (c < n && problem.variables().get(c).kind() == Kind.MEASURED) {
              weight[c] -= form[j] * row.value[t];
            }
          }
        }
      }
    }
    int[] index = new int[n];
    double[] value = new double[n];
    int size = 0;
    for (int j = 0; j < n; j++) {
      if (weight[j] != 0) {
        index[size] = j;
        value[size++] = weight[j];
      }
    }
    return step.varianceOf(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
  }

  /** The covariance of two determined forms, by polarisation of forms scaled to equal spread. */
  public double covariance(double[] a, double[] b) {
    double varianceA = variance(a);
    double varianceB = variance(b);
    if (varianceA == 0 || varianceB == 0) {
      return 0;
    }
    double scale = Math.sqrt(varianceA / varianceB);
    double[] plus = new double[a.length];
    double[] minus = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      plus[j] = a[j] + scale * b[j];
      minus[j] = a[j] - scale * b[j];
    }
    return (variance(plus) - variance(minus)) / (4 * scale);
  }
}
