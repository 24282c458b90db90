package org.baitong.engine.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.engine.measure.Equation.Term;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * How the whole network answers to one unit of change in a flow; solved, so that loops of
 * condensate and reused water cost nothing extra.
 */
final class Response {
  final Graph graph;
  final Equations equations;
  private final DecompositionSolver solver;

  private Response(Graph graph, Equations equations, DecompositionSolver solver) {
    this.graph = graph;
    this.equations = equations;
    this.solver = solver;
  }

  /** Empty when the rules do not determine the flows: a cycle that feeds itself. */
  static Optional<Response> of(Graph graph) {
    Equations equations = new Equations(graph);
    int n = equations.list().size();
    double[][] matrix = new double[Math.max(1, n)][Math.max(1, n)];
    if (n == 0) {
      matrix[0][0] = 1;
    }
    for (int row = 0; row < n; row++) {
      Equation equation = equations.list().get(row);
      double scale = 0;
      for (Term term : equation.terms()) {
        int of = equations.follows(term.flow());
        double coefficient = term.coefficient() * graph.amount[term.flow()];
        scale = Math.max(scale, Math.abs(coefficient));
        if (of != Equations.HELD) {
          matrix[row][of] += coefficient;
        }
      }
      matrix[row][row] += equation.own();
      if (equation.other() != Equations.HELD) {
        matrix[row][equation.other()] += equation.ofOther();
      }
      // Joules of steam beside kilograms of salt: without this no threshold of a pivot fits all.
      for (int column = 0; column < n && scale > 0; column++) {
        matrix[row][column] /= scale;
      }
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver();
    return solver.isNonSingular()
        ? Optional.of(new Response(graph, equations, solver))
        : Optional.empty();
  }

  /**
   * The change of every flow for one unit of change, in its own unit, of a flow and of those that
   * answer it directly.
   */
  Column column(int flow, List<Answer> answers) {
    int n = equations.list().size();
    double[] right = new double[Math.max(1, n)];
    for (int row = 0; row < n; row++) {
      double moved = 0;
      double scale = 0;
      for (Term term : equations.list().get(row).terms()) {
        double per = term.flow() == flow ? 1 : 0;
        for (Answer answer : answers) {
          per += answer.flow() == term.flow() ? answer.perUnit() : 0;
        }
        moved += per * term.coefficient();
        scale = Math.max(scale, Math.abs(term.coefficient() * graph.amount[term.flow()]));
      }
      right[row] = scale > 0 ? -moved / scale : 0;
    }
    double[] multipliers = solve(right);
    double[] change = new double[graph.flows.size()];
    for (int f = 0; f < change.length; f++) {
      int of = equations.follows(f);
      change[f] = of == Equations.HELD ? 0 : graph.amount[f] * multipliers[of];
    }
    change[flow] += 1;
    for (Answer answer : answers) {
      change[answer.flow()] += answer.perUnit();
    }
    int follows = equations.follows(flow);
    return new Column(change, multipliers, follows);
  }

  private double[] solve(double[] right) {
    try {
      return solver.solve(new ArrayRealVector(right, false)).toArray();
    } catch (MathIllegalArgumentException e) {
      throw new IllegalStateException("A regular network could not be solved", e);
    }
  }

  /**
   * A flow that changes because another does.
   *
   * @param flow its number
   * @param perUnit change of this one for one unit of change of the other
   */
  record Answer(int flow, double perUnit) {}

  /**
   * What one unit of change does.
   *
   * @param flows change of every flow
   * @param multipliers change of every multiplier
   * @param follows the multiplier that the changed flow itself follows
   */
  @SuppressWarnings("ArrayRecordComponent") // kept by one calculation, never compared
  record Column(double[] flows, double[] multipliers, int follows) {}

  /** The numbers of all equations that a change of these flows moves; for derivations. */
  List<Integer> moved(double[] multipliers) {
    List<Integer> moved = new ArrayList<>();
    for (int i = 0; i < equations.list().size(); i++) {
      if (multipliers[i] != 1) {
        moved.add(i);
      }
    }
    return moved;
  }
}
