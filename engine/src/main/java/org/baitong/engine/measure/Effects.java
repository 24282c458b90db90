package org.baitong.engine.measure;

import java.util.List;
import org.baitong.engine.measure.Response.Column;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * All effects of a plan with what one unit of each does, so that any choice of them is solved by as
 * many equations as it has effects.
 */
final class Effects {
  private final Response response;
  final List<Resolved> all;
  final List<Column> columns;

  Effects(Response response, List<Resolved> all) {
    this.response = response;
    this.all = List.copyOf(all);
    this.columns =
        all.stream().map(effect -> response.column(effect.flow(), effect.answers())).toList();
  }

  /**
   * What each chosen effect itself adds to its flow, less being negative. Effects on one flow
   * multiply: what two leave is the product of what each leaves. An effect acts on what the others
   * leave of its flow through the network. Not a number when they feed each other without end.
   */
  double[] own(int[] chosen) {
    int k = chosen.length;
    double[] taken = taken(chosen);
    double[][] matrix = new double[k][k];
    double[] right = new double[k];
    for (int i = 0; i < k; i++) {
      int follows = columns.get(chosen[i]).follows();
      matrix[i][i] = 1;
      right[i] = 1;
      if (follows == Equations.HELD) {
        continue;
      }
      for (int j = 0; j < k; j++) {
        double moved = columns.get(chosen[j]).multipliers()[follows];
        matrix[i][j] -= moved * taken[j];
        right[i] += moved * all.get(chosen[j]).added();
      }
    }
    double[] left = solve(matrix, right);
    double[] own = new double[k];
    for (int j = 0; j < k; j++) {
      own[j] = taken[j] * left[j] + all.get(chosen[j]).added();
    }
    return own;
  }

  /** What is taken of each flow as it was, shared among effects on one flow by their size. */
  private double[] taken(int[] chosen) {
    double[] taken = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      Resolved effect = all.get(chosen[i]);
      double kept = 1;
      double sizes = 0;
      for (int other : chosen) {
        if (all.get(other).flow() == effect.flow()) {
          kept *= all.get(other).kept();
          sizes += Math.abs(all.get(other).kept() - 1);
        }
      }
      double size = Math.abs(effect.kept() - 1);
      taken[i] = size == 0 ? 0 : (kept - 1) * size / sizes * response.graph.amount[effect.flow()];
    }
    return taken;
  }

  private static double[] solve(double[][] matrix, double[] right) {
    if (right.length == 0) {
      return right;
    }
    if (right.length == 1) {
      return new double[] {right[0] / matrix[0][0]};
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver();
    if (!solver.isNonSingular()) {
      double[] none = new double[right.length];
      java.util.Arrays.fill(none, Double.NaN);
      return none;
    }
    return solver.solve(new ArrayRealVector(right, false)).toArray();
  }

  /** The amount of every flow with the chosen effects. */
  double[] amounts(int[] chosen, double[] own) {
    double[] amounts = response.graph.amount.clone();
    for (int j = 0; j < chosen.length; j++) {
      double[] per = columns.get(chosen[j]).flows();
      for (int f = 0; f < amounts.length; f++) {
        amounts[f] += per[f] * own[j];
      }
    }
    return amounts;
  }

  /** Every multiplier with the chosen effects; 1 before them. */
  double[] multipliers(int[] chosen, double[] own) {
    double[] multipliers = new double[response.equations.list().size()];
    java.util.Arrays.fill(multipliers, 1);
    for (int j = 0; j < chosen.length; j++) {
      double[] per = columns.get(chosen[j]).multipliers();
      for (int g = 0; g < multipliers.length; g++) {
        multipliers[g] += per[g] * own[j];
      }
    }
    return multipliers;
  }

  /** Whether one effect changes what another acts on. */
  boolean interact(int a, int b) {
    Resolved one = all.get(a);
    Resolved other = all.get(b);
    boolean sameFlow = one.flow() == other.flow() && one.kept() != 1 && other.kept() != 1;
    return sameFlow || moves(a, b) || moves(b, a);
  }

  /** Rounding of the solved network stays below this part of a flow. */
  private static final double NOTHING = 1e-12;

  private boolean moves(int a, int b) {
    int follows = columns.get(b).follows();
    if (follows == Equations.HELD || all.get(b).kept() == 1) {
      return false;
    }
    double size =
        Math.abs(all.get(a).kept() - 1) * response.graph.amount[all.get(a).flow()]
            + all.get(a).added();
    return Math.abs(columns.get(a).multipliers()[follows]) * size > NOTHING;
  }

  /** What one unit of an effect itself is worth, by flow values: positive is saved. */
  double[] worth(double[] valuePerUnit) {
    double[] worth = new double[all.size()];
    for (int e = 0; e < worth.length; e++) {
      double[] per = columns.get(e).flows();
      double sum = 0;
      for (int f = 0; f < valuePerUnit.length; f++) {
        sum -= valuePerUnit[f] * per[f];
      }
      worth[e] = sum;
    }
    return worth;
  }
}
