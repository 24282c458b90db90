package org.baitong.engine.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.numerics.Draws;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.hipparchus.special.Erf;

/**
 * Draws of named variables without state: a draw depends on the seed, the variable's id and the
 * number of the draw, so that threads and other variables cannot shift it.
 *
 * <p>Correlated variables mix their own normal numbers with those of the variables declared before
 * them (Cholesky's factor), so that one declared later shifts none that was there. Sources: Salmon
 * et al., Parallel random numbers: as easy as 1, 2, 3 (2011); Nelsen, An Introduction to Copulas.
 */
public final class Sampler {
  /** Below this a pivot of Cholesky's factor is rounding, not variance. */
  private static final double NO_VARIANCE = 1e-10;

  private final List<Variable> variables;
  private final long[] streams;

  /** For each variable its row of Cholesky's factor; empty when it stands alone. */
  private final double[][] rows;

  private final int[][] partners;

  private Sampler(List<Variable> variables, long[] streams, double[][] rows, int[][] partners) {
    this.variables = variables;
    this.streams = streams;
    this.rows = rows;
    this.partners = partners;
  }

  /**
   * Missing with ID_DUPLICATE, RISK_VARIABLE_UNKNOWN or RISK_CORRELATION_TWICE, and with
   * RISK_CORRELATION_IMPOSSIBLE when no numbers can be correlated like that: the matrix is not
   * positive definite, first at the named variable.
   */
  public static Outcome<Sampler> of(
      List<Variable> variables, List<Correlation> correlations, long seed) {
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Finding> refused = new ArrayList<>();
    for (Variable variable : variables) {
      if (places.putIfAbsent(variable.id(), places.size()) != null) {
        refused.add(error("ID_DUPLICATE", variable.id()).with("id", variable.id()));
      }
    }
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    int n = variables.size();
    double[][] matrix = new double[n][];
    Set<List<Integer>> stated = new HashSet<>();
    for (Correlation correlation : correlations) {
      Integer one = places.get(correlation.one());
      Integer other = places.get(correlation.other());
      if (one == null || other == null) {
        String id = one == null ? correlation.one() : correlation.other();
        refused.add(error("RISK_VARIABLE_UNKNOWN", id).with("variable", id));
      } else if (one.equals(other) || !stated.add(List.of(min(one, other), max(one, other)))) {
        refused.add(
            error("RISK_CORRELATION_TWICE", correlation.one())
                .with("one", correlation.one())
                .with("other", correlation.other()));
      } else if (correlation.value() != 0) {
        set(matrix, one, other, correlation.value());
        set(matrix, other, one, correlation.value());
      }
    }
    if (refused.isEmpty()) {
      factorise(variables, matrix, refused);
    }
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    long[] streams = variables.stream().mapToLong(one -> Draws.stream(seed, one.id())).toArray();
    double[][] rows = new double[n][];
    int[][] partners = new int[n][];
    for (int i = 0; i < n; i++) {
      pack(matrix[i], i, rows, partners);
    }
    return Outcome.of(new Sampler(List.copyOf(variables), streams, rows, partners));
  }

  private static int min(int a, int b) {
    return StrictMath.min(a, b);
  }

  private static int max(int a, int b) {
    return StrictMath.max(a, b);
  }

  private static Finding error(String code, String variable) {
    return Finding.error(code, Where.of("variable", variable));
  }

  private static void set(double[][] matrix, int row, int column, double value) {
    if (matrix[row] == null) {
      matrix[row] = new double[matrix.length];
      matrix[row][row] = 1;
    }
    matrix[row][column] = value;
  }

  /** Cholesky's factor in place of the lower half; variables that stand alone have no row. */
  private static void factorise(
      List<Variable> variables, double[][] matrix, List<Finding> refused) {
    for (int i = 0; i < matrix.length; i++) {
      if (matrix[i] == null) {
        continue;
      }
      for (int j = 0; j <= i; j++) {
        if (matrix[j] == null) {
          continue;
        }
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= matrix[i][k] * matrix[j][k];
        }
        if (j < i) {
          matrix[i][j] = rest / matrix[j][j];
        } else if (rest < NO_VARIANCE) {
          refused.add(
              error("RISK_CORRELATION_IMPOSSIBLE", variables.get(i).id())
                  .with("variable", variables.get(i).id())
                  .with("pivot", rest, "1"));
          return;
        } else {
          matrix[i][i] = StrictMath.sqrt(rest);
        }
      }
    }
  }

  private static void pack(double[] row, int i, double[][] rows, int[][] partners) {
    rows[i] = new double[0];
    partners[i] = new int[0];
    if (row == null) {
      return;
    }
    int count = 0;
    for (int j = 0; j <= i; j++) {
      count += row[j] != 0 ? 1 : 0;
    }
    rows[i] = new double[count];
    partners[i] = new int[count];
    int at = 0;
    for (int j = 0; j <= i; j++) {
      if (row[j] != 0) {
        rows[i][at] = row[j];
        partners[i][at] = j;
        at++;
      }
    }
  }

  /** The variables in the order of every draw. */
  public List<Variable> variables() {
    return variables;
  }

  /** The numbers of one draw, in the order of {@link #variables}. */
  public double[] draw(long number) {
    double[] probabilities = new double[streams.length];
    double[] values = new double[streams.length];
    draw(number, probabilities, values);
    return values;
  }

  /** One draw as probabilities and as numbers. */
  void draw(long number, double[] probabilities, double[] values) {
    for (int v = 0; v < streams.length; v++) {
      double probability =
          rows[v].length < 2 ? Draws.uniform(streams[v], number) : mixed(v, number);
      probabilities[v] = probability;
      values[v] = variables.get(v).shape().quantile(probability);
    }
  }

  private double mixed(int variable, long number) {
    double sum = 0;
    for (int k = 0; k < rows[variable].length; k++) {
      double own = Draws.uniform(streams[partners[variable][k]], number);
      sum += rows[variable][k] * StrictMath.sqrt(2) * Erf.erfInv(2 * own - 1);
    }
    double probability = Erf.erfc(-sum / StrictMath.sqrt(2)) / 2;
    // Ten deviations out the probability is 1 to every digit, which has no quantile.
    return StrictMath.min(StrictMath.max(probability, 0x1.0p-53), 1 - 0x1.0p-53);
  }
}
