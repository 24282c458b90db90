package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The constraints linearised at a point, the unmeasured variables eliminated, and the multipliers
 * solved: {@code S = G V G^T, lambda = S^-1 w, adjustment = -V G^T lambda}.
 */
final class Linearisation {
  private static final double SHAKY_PIVOT = 1e-7;
  private static final double CONTRADICTION = 1e-9;

  private final ReconcileProblem problem;
  private final double[] base;
  private final int n;

  /** Reduced, independent rows over measured variables. */
  List<RowReduction.Row> reduced = new ArrayList<>();

  /** Row an unmeasured variable was solved from; null when it depends on others. */
  final RowReduction.@Nullable Row[] solved;

  /** Names of constraints that cannot hold together, one list per contradiction. */
  final List<List<String>> contradictions = new ArrayList<>();

  /** Constraints that follow from others. */
  final List<String> dependent = new ArrayList<>();

  final int[][] rowsOf;
  final double[][] coefficientsOf;
  SparseLdl ldl;
  double[] lambda;

  Linearisation(ReconcileProblem problem, double[] x, double[] base) {
    this.problem = problem;
    this.base = base;
    List<Variable> variables = problem.variables();
    n = variables.size();
    int m = problem.constraints().size();
    RowReduction reduction = new RowReduction(n, n + m);
    for (int i = 0; i < m; i++) {
      reduction.add(row(i, x));
    }
    int[] unmeasured = ofKind(Kind.UNMEASURED);
    solved = reduction.pivotOn(unmeasured, true);
    for (RowReduction.Row row : reduction.rows) {
      if (!row.pivoted) {
        if (row.largest(n) > 0) {
          reduced.add(row);
        } else {
          vanished(row);
        }
      }
    }
    rowsOf = new int[n][];
    coefficientsOf = new double[n][];
    index();
    ldl = factorise();
    if (ldl.worstPivot < SHAKY_PIVOT && dropDependent()) {
      index();
      ldl = factorise();
    }
    lambda = multipliers();
  }

  private int[] ofKind(Kind kind) {
    int[] found = new int[n];
    int size = 0;
    for (int j = 0; j < n; j++) {
      if (problem.variables().get(j).kind() == kind) {
        found[size++] = j;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Derivatives at x and the linearised residual at the base point. */
  private RowReduction.Row row(int i, double[] x) {
    Constraint constraint = problem.constraints().get(i);
    List<Term> terms = constraint.terms();
    int[] index = new int[2 * terms.size() + 1];
    double[] value = new double[index.length];
    int size = 0;
    double right = constraint.residual(x);
    for (Term term : terms) {
      double other = term.second() < 0 ? 1 : x[term.second()];
      size = put(index, value, size, term.first(), term.coefficient() * other);
      if (term.second() >= 0) {
        size = put(index, value, size, term.second(), term.coefficient() * x[term.first()]);
      }
    }
    int kept = 0;
    for (int t = 0; t < size; t++) {
      if (value[t] != 0) {
        index[kept] = index[t];
        value[kept++] = value[t];
        right += value[t] * (base[index[t]] - x[index[t]]);
      }
    }
    index[kept] = n + i;
    value[kept++] = 1;
    return new RowReduction.Row(i, Arrays.copyOf(index, kept), Arrays.copyOf(value, kept), right);
  }

  private int put(int[] index, double[] value, int size, int variable, double derivative) {
    if (problem.variables().get(variable).kind() == Kind.CONSTANT) {
      return size;
    }
    for (int t = 0; t < size; t++) {
      if (index[t] == variable) {
        value[t] += derivative;
        return size;
      }
    }
    index[size] = variable;
    value[size] = derivative;
    return size + 1;
  }

  private void vanished(RowReduction.Row row) {
    double magnitude = 0;
    List<String> names = new ArrayList<>();
    int[] index = row.index.clone();
    Arrays.sort(index);
    for (int column : index) {
      if (column >= n) {
        Constraint constraint = problem.constraints().get(column - n);
        magnitude += Math.abs(row.at(column)) * constraint.magnitude(base);
        names.add(constraint.name());
      }
    }
    if (Math.abs(row.right) > CONTRADICTION * magnitude) {
      contradictions.add(names);
    } else {
      dependent.add(problem.constraints().get(row.origin).name());
    }
  }

  private void index() {
    int[] count = new int[n];
    for (RowReduction.Row row : reduced) {
      for (int c : row.index) {
        if (c < n) {
          count[c]++;
        }
      }
    }
    for (int j = 0; j < n; j++) {
      rowsOf[j] = new int[count[j]];
      coefficientsOf[j] = new double[count[j]];
    }
    Arrays.fill(count, 0);
    for (int r = 0; r < reduced.size(); r++) {
      RowReduction.Row row = reduced.get(r);
      for (int t = 0; t < row.index.length; t++) {
        int c = row.index[t];
        if (c < n) {
          rowsOf[c][count[c]] = r;
          coefficientsOf[c][count[c]++] = row.value[t];
        }
      }
    }
  }

  private double variance(int j) {
    double sigma = problem.variables().get(j).stdDev();
    return sigma * sigma;
  }

  private SparseLdl factorise() {
    int m = reduced.size();
    int[][] pattern = new int[m][];
    double[][] values = new double[m][];
    double[] diagonal = new double[m];
    double[] work = new double[m];
    int[] stamp = new int[m];
    int[] found = new int[m];
    for (int r = 0; r < m; r++) {
      RowReduction.Row row = reduced.get(r);
      int size = 0;
      for (int t = 0; t < row.index.length; t++) {
        int j = row.index[t];
        if (j >= n) {
          continue;
        }
        double scaled = row.value[t] * variance(j);
        for (int u = 0; u < rowsOf[j].length; u++) {
          int q = rowsOf[j][u];
          if (stamp[q] != r + 1) {
            stamp[q] = r + 1;
            work[q] = 0;
            found[size++] = q;
          }
          work[q] += scaled * coefficientsOf[j][u];
        }
      }
      pattern[r] = new int[Math.max(size - 1, 0)];
      values[r] = new double[pattern[r].length];
      int at = 0;
      for (int t = 0; t < size; t++) {
        if (found[t] == r) {
          diagonal[r] = work[r];
        } else {
          pattern[r][at] = found[t];
          values[r][at++] = work[found[t]];
        }
      }
    }
    return new SparseLdl(pattern, values, diagonal);
  }

  /** Finds rows that follow from others by exact cancellation; rounding in S cannot tell. */
  private boolean dropDependent() {
    RowReduction copy = new RowReduction(n, n + problem.constraints().size());
    for (RowReduction.Row row : reduced) {
      copy.add(row.copy());
    }
    copy.pivotOn(ofKind(Kind.MEASURED), false);
    List<RowReduction.Row> independent = new ArrayList<>();
    for (int r = 0; r < copy.rows.size(); r++) {
      if (copy.rows.get(r).pivoted) {
        independent.add(reduced.get(r));
      } else {
        vanished(copy.rows.get(r));
      }
    }
    boolean dropped = independent.size() < reduced.size();
    reduced = independent;
    return dropped;
  }

  private double[] multipliers() {
    int m = reduced.size();
    double[] w = new double[m];
    for (int r = 0; r < m; r++) {
      w[r] = reduced.get(r).right;
    }
    double[] solution = ldl.solve(w);
    // One step of refinement: variances of a plant differ by many powers of ten.
    double[] adjusted = adjustments(solution);
    double[] rest = new double[m];
    for (int r = 0; r < m; r++) {
      RowReduction.Row row = reduced.get(r);
      rest[r] = w[r];
      for (int t = 0; t < row.index.length; t++) {
        if (row.index[t] < n) {
          rest[r] += row.value[t] * adjusted[row.index[t]];
        }
      }
    }
    double[] correction = ldl.solve(rest);
    for (int r = 0; r < m; r++) {
      solution[r] += correction[r];
    }
    return solution;
  }

  /** What to add to each measured value; 0 for the others. */
  double[] adjustments(double[] multipliers) {
    double[] adjustment = new double[n];
    for (int j = 0; j < n; j++) {
      if (rowsOf[j].length > 0) {
        adjustment[j] = -variance(j) * signature(j, multipliers);
      }
    }
    return adjustment;
  }

  /** d_j^T lambda. */
  double signature(int j, double[] multipliers) {
    double sum = 0;
    for (int t = 0; t < rowsOf[j].length; t++) {
      sum += coefficientsOf[j][t] * multipliers[rowsOf[j][t]];
    }
    return sum;
  }

  /** The next point: measured plus adjustment, unmeasured solved, unobservable as they were. */
  double[] next() {
    double[] adjustment = adjustments(lambda);
    double[] x = base.clone();
    for (int j = 0; j < n; j++) {
      x[j] += adjustment[j];
    }
    for (int j = 0; j < n; j++) {
      RowReduction.Row row = solved[j];
      if (row != null) {
        double change = -row.right;
        for (int t = 0; t < row.index.length; t++) {
          int c = row.index[t];
          if (c < n && c != j) {
            change -= row.value[t] * adjustment[c];
          }
        }
        x[j] += change;
      }
    }
    return x;
  }

  /** Whether an unmeasured variable is determined by measured ones. */
  boolean isObservable(int j) {
    RowReduction.Row row = solved[j];
    if (row == null) {
      return false;
    }
    for (int c : row.index) {
      if (c < n && c != j && problem.variables().get(c).kind() == Kind.UNMEASURED) {
        return false;
      }
    }
    return true;
  }

  /** Variance of the linear form sum of weight times variable over measured variables. */
  double varianceOf(int[] index, double[] weight) {
    double own = 0;
    double[] projected = new double[reduced.size()];
    boolean[] touched = new boolean[reduced.size()];
    int count = 0;
    for (int t = 0; t < index.length; t++) {
      int j = index[t];
      own += weight[t] * weight[t] * variance(j);
      for (int u = 0; u < rowsOf[j].length; u++) {
        int r = rowsOf[j][u];
        projected[r] += coefficientsOf[j][u] * variance(j) * weight[t];
        if (!touched[r]) {
          touched[r] = true;
          count++;
        }
      }
    }
    int[] rows = new int[count];
    double[] values = new double[count];
    int at = 0;
    for (int r = 0; r < projected.length; r++) {
      if (touched[r]) {
        rows[at] = r;
        values[at++] = projected[r];
      }
    }
    return Math.max(0, own - ldl.quadratic(rows, values));
  }
}
