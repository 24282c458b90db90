package org.baitong.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baitong.engine.numerics.FlowNetwork;
import org.baitong.engine.numerics.FlowNetwork.Arc;
import org.baitong.engine.numerics.NetworkSolver;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.data.DMatrixSparseTriplet;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.ejml.interfaces.linsol.LinearSolverSparse;
import org.ejml.ops.DConvertMatrixStruct;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
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

/** SP21: x = b + P^T x prepared and solved once, by shape, leak and method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NetworkBenchmark {
  /** Number of quantity centres. */
  @Param({"1000", "3000"})
  int centres;

  /** What the network looks like. */
  @Param({"local", "random", "cycle", "blocks30", "blocks100"})
  String shape = "";

  /** Share that leaves at each centre. */
  @Param({"0.1", "1e-7"})
  double leak;

  private FlowNetwork network = FlowNetwork.ofShares(List.of(), List.of());
  private double[] input = {};

  /** Builds the network from a fixed seed. */
  @Setup
  public void build() {
    SplittableRandom random = new SplittableRandom(1);
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < centres; i++) {
      int[] to =
          switch (shape) {
            case "local" -> new int[] {i + 1, i + 2 + random.nextInt(3), i - 1 - random.nextInt(4)};
            case "random" -> random.ints(4, 0, centres).toArray();
            case "cycle" -> new int[] {i + 1};
            default -> block(i, Integer.parseInt(shape.substring(6)));
          };
      double[] weight = random.doubles(to.length, 0.1, 1).toArray();
      double sum = 0;
      for (double w : weight) {
        sum += w;
      }
      for (int t = 0; t < to.length; t++) {
        arcs.add(new Arc(i, Math.floorMod(to[t], centres), weight[t] / sum * (1 - leak)));
      }
    }
    network =
        FlowNetwork.ofShares(IntStream.range(0, centres).mapToObj(i -> "C" + i).toList(), arcs);
    input = new double[centres];
    input[0] = 1;
    input[centres / 2] = 3;
  }

  private int[] block(int i, int size) {
    int first = i / size * size;
    int last = Math.min(first + size, centres);
    return IntStream.range(first, last + (i == first ? 1 : 0)).toArray();
  }

  /** Ours: components, elimination without subtraction, dense or swept core. */
  @Benchmark
  public double[] own() {
    return NetworkSolver.prepare(network).get().solve(input);
  }

  /** EJML's sparse LU without ordering; its only fill-reducing order for LU is reverse Cuthill. */
  @Benchmark
  public double ejmlSparseLu() {
    DMatrixSparseTriplet triplet =
        new DMatrixSparseTriplet(centres, centres, network.arcs().size() + centres);
    double[] diagonal = new double[centres];
    java.util.Arrays.fill(diagonal, 1);
    for (Arc arc : network.arcs()) {
      if (arc.from() == arc.to()) {
        diagonal[arc.from()] -= arc.weight();
      } else {
        triplet.addItem(arc.to(), arc.from(), -arc.weight());
      }
    }
    for (int i = 0; i < centres; i++) {
      triplet.addItem(i, i, diagonal[i]);
    }
    DMatrixSparseCSC a = DConvertMatrixStruct.convert(triplet, (DMatrixSparseCSC) null);
    LinearSolverSparse<DMatrixSparseCSC, DMatrixRMaj> solver =
        LinearSolverFactory_DSCC.lu(FillReducing.NONE);
    DMatrixRMaj x = new DMatrixRMaj(centres, 1);
    solver.setA(a);
    solver.solve(new DMatrixRMaj(input), x);
    return x.get(0, 0);
  }

  /** A dense LU, as a plain openLCA solve does. */
  @Benchmark
  public double dense() {
    DMatrixRMaj a = new DMatrixRMaj(centres, centres);
    for (int i = 0; i < centres; i++) {
      a.set(i, i, 1);
    }
    for (Arc arc : network.arcs()) {
      a.set(arc.to(), arc.from(), a.get(arc.to(), arc.from()) - arc.weight());
    }
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.lu(centres);
    DMatrixRMaj x = new DMatrixRMaj(centres, 1);
    solver.setA(a);
    solver.solve(new DMatrixRMaj(input), x);
    return x.get(0, 0);
  }
}
