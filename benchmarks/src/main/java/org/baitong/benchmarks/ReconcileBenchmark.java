package org.baitong.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Kind;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.baitong.engine.numerics.Reconciler;
import org.baitong.engine.numerics.Reconciliation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** SP21: 1,000 flows reconciled with standard deviations and all tests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReconcileBenchmark {
  private static final int CENTRES = 450;
  private static final int FLOWS = 1000;

  /** Share of flows without a measurement. */
  @Param({"0", "0.2"})
  double unmeasured;

  /** Whether flows join neighbours or any two centres. */
  @Param({"local", "random"})
  String shape = "";

  private ReconcileProblem problem = new ReconcileProblem(List.of(), List.of(), 0.95);

  /** Builds a balanced network with scattered measurements from a fixed seed. */
  @Setup
  public void build() {
    SplittableRandom random = new SplittableRandom(1);
    List<List<Term>> terms = new ArrayList<>();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < CENTRES; i++) {
      terms.add(new ArrayList<>());
    }
    for (int j = 0; j < FLOWS; j++) {
      // The first flows carry on from centre to centre, the others are loops and outlets.
      int from = j < CENTRES ? j : random.nextInt(CENTRES);
      int to = shape.equals("local") ? from + 1 + random.nextInt(6) : random.nextInt(CENTRES + 30);
      if (from != to) {
        terms.get(from).add(Term.of(-1, j));
        if (to < CENTRES) {
          terms.get(to).add(Term.of(1, j));
        }
      }
      double value = random.nextDouble(1, 100);
      variables.add(
          random.nextDouble() < unmeasured
              ? new Variable("F" + j, Kind.UNMEASURED, 0, 0)
              : Variable.measured("F" + j, value, 0.02 * value));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < CENTRES; i++) {
      constraints.add(new Constraint("N" + i, terms.get(i), 0));
    }
    problem = new ReconcileProblem(variables, constraints, 0.95);
  }

  /** Values, standard deviations, global, nodal, measurement and likelihood-ratio tests. */
  @Benchmark
  public Reconciliation reconcile() {
    return Reconciler.reconcile(problem).get();
  }
}
