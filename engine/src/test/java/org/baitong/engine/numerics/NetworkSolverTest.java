package org.baitong.engine.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.baitong.engine.numerics.FlowNetwork.Arc;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NetworkSolverTest {
  private static final MathContext EXACT = new MathContext(80);

  @Test
  @Tag("SP18")
  void twoCentresInALoopEqualTheClosedForm() {
    // x_A = 100 + 0.5 x_B and x_B = 0.9 x_A, so x_A = 100 / (1 - 0.45): school algebra.
    FlowNetwork network =
        FlowNetwork.ofShares(List.of("A", "B"), List.of(new Arc(0, 1, 0.9), new Arc(1, 0, 0.5)));
    double[] x = solver(network).solve(new double[] {100, 0});
    assertThat(x[0]).isCloseTo(100 / 0.55, within(1e-13));
    assertThat(x[1]).isCloseTo(90 / 0.55, within(1e-13));
  }

  @Test
  @Tag("SP18")
  void threeCentresInALoopEqualTheClosedForm() {
    double a = 0.8;
    double b = 0.6;
    double c = 0.3;
    FlowNetwork network =
        FlowNetwork.ofShares(
            List.of("A", "B", "C"),
            List.of(new Arc(0, 1, a), new Arc(1, 2, b), new Arc(2, 0, c), new Arc(1, 1, 0.1)));
    // B returns 0.1 to itself: its throughput is what comes in / 0.9.
    double in = 50;
    double first = in / (1 - a / 0.9 * b * c);
    double[] x = solver(network).solve(new double[] {in, 0, 0});
    assertThat(x)
        .containsExactly(new double[] {first, first * a / 0.9, first * a / 0.9 * b}, within(1e-12));
  }

  @Test
  @Tag("SP18")
  void aClosedCycleIsAFindingThatNamesIt() {
    FlowNetwork network =
        FlowNetwork.ofShares(
            List.of("IN", "WASH", "RINSE", "OUT"),
            List.of(
                new Arc(0, 1, 0.5), new Arc(0, 3, 0.5), new Arc(1, 2, 1.0), new Arc(2, 1, 1.0)));
    Outcome<NetworkSolver> outcome = NetworkSolver.prepare(network);
    assertThat(outcome.find()).isEmpty();
    assertThat(outcome.findings()).hasSize(1);
    assertThat(outcome.findings().getFirst().code()).isEqualTo("NETWORK_CYCLE_CLOSED");
    assertThat(outcome.findings().getFirst().args())
        .containsEntry("centres", Arg.of("WASH, RINSE"));
    assertThat(NetworkSolver.closedCycles(network)).containsExactly(List.of(1, 2));
  }

  @Test
  void aCentreThatGivesAllToItselfIsAClosedCycle() {
    FlowNetwork network = FlowNetwork.ofShares(List.of("A"), List.of(new Arc(0, 0, 1)));
    assertThat(NetworkSolver.closedCycles(network)).containsExactly(List.of(0));
  }

  @Test
  void thirdsThatDoNotQuiteAddUpAreStillClosed() {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        arcs.add(new Arc(i, j, 1.0 / 3));
      }
    }
    assertThat(NetworkSolver.closedCycles(FlowNetwork.ofShares(NetworkShapes.names(3), arcs)))
        .containsExactly(List.of(0, 1, 2));
  }

  @Test
  void aLeakOfOneInTenMillionIsExactToTheLastDigits() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 30; round++) {
      int n = 2 + random.nextInt(10);
      double leak = round % 3 == 0 ? 1e-7 : round % 3 == 1 ? 1e-10 : 0.2;
      FlowNetwork network = NetworkShapes.random(n, leak, round);
      double[] b = random.doubles(n, 0, 10).toArray();
      double[] x = solver(network).solve(b);
      double[] expected = exact(network, b);
      for (int i = 0; i < n; i++) {
        assertThat(Math.abs(x[i] - expected[i])).isLessThanOrEqualTo(2e-14 * expected[i]);
      }
    }
  }

  @Test
  void sweptAndEliminatedCoresAgree() {
    for (double leak : new double[] {0.3, 1e-3, 1e-7}) {
      FlowNetwork network = NetworkShapes.random(700, leak, 3);
      double[] b = new SplittableRandom(4).doubles(700, 0, 5).toArray();
      b[0] = -3;
      double[] x = solver(network).solve(b);
      double[] y = b.clone();
      Elimination all = new Elimination(network.rowStart, network.to, network.share, network.leak);
      all.eliminateUntilDense();
      all.forward(y);
      new DenseCore(all).solve(y);
      all.backward(y);
      for (int i = 0; i < x.length; i++) {
        assertThat(x[i]).isCloseTo(y[i], within(1e-13 * Math.abs(y[i]) + 1e-9 * leak));
      }
    }
  }

  @Test
  @Tag("SP18")
  void whatComesInLeavesAgainOnEveryShape() {
    qt().withExamples(150)
        .forAll(longs().all(), integers().between(1, 130), integers().between(0, 4))
        .checkAssert(
            (seed, n, shape) -> {
              FlowNetwork network = shape(shape, n, seed);
              double[] b = new SplittableRandom(seed).doubles(n, 0, 100).toArray();
              double[] x = solver(network).solve(b);
              double in = Arrays.stream(b).sum();
              double out = 0;
              double[] rest = b.clone();
              for (int i = 0; i < n; i++) {
                out += network.leak(i) * x[i];
                rest[i] -= x[i];
              }
              for (Arc arc : network.arcs()) {
                rest[arc.to()] += arc.weight() * x[arc.from()];
              }
              assertThat(out).isCloseTo(in, within(1e-12 * in));
              for (int i = 0; i < n; i++) {
                assertThat(rest[i]).isCloseTo(0, within(1e-13 * (x[i] + 1)));
              }
            });
  }

  @Test
  @Tag("SP18")
  void renumberingCentresAndScalingInputsChangeNothingElse() {
    qt().withExamples(60)
        .forAll(longs().all(), integers().between(2, 120), integers().between(0, 4))
        .checkAssert(
            (seed, n, shape) -> {
              FlowNetwork network = shape(shape, n, seed);
              SplittableRandom random = new SplittableRandom(seed);
              double[] b = random.doubles(n, 0, 100).toArray();
              int[] renumbered = permutation(n, random);
              List<Arc> arcs =
                  network.arcs().stream()
                      .map(a -> new Arc(renumbered[a.from()], renumbered[a.to()], a.weight()))
                      .toList();
              double[] moved = new double[n];
              for (int i = 0; i < n; i++) {
                moved[renumbered[i]] = b[i] * 1024;
              }
              double[] x = solver(network).solve(b);
              double[] y = solver(FlowNetwork.ofShares(NetworkShapes.names(n), arcs)).solve(moved);
              for (int i = 0; i < n; i++) {
                assertThat(y[renumbered[i]]).isCloseTo(1024 * x[i], within(1e-9 * x[i]));
              }
            });
  }

  @Test
  void amountsGiveTheirExactLeak() {
    FlowNetwork network =
        FlowNetwork.ofAmounts(
            List.of("A", "B"),
            List.of(new Arc(0, 1, 1e9), new Arc(1, 0, 1e9)),
            new double[] {0, 1e-3});
    assertThat(network.leak(1)).isEqualTo(1e-3 / (1e9 + 1e-3));
    double[] x = solver(network).solve(new double[] {1, 0});
    assertThat(x[1] * network.leak(1)).isCloseTo(1, within(1e-15));
  }

  @Test
  void nothingInGivesNothingOut() {
    assertThat(solver(NetworkShapes.random(300, 0.1, 1)).solve(new double[300])).containsOnly(0.0);
    assertThat(solver(FlowNetwork.ofShares(List.of(), List.of())).solve(new double[0])).isEmpty();
  }

  @Test
  void aCycleOfAHundredThousandDoesNotOverflowTheStack() {
    int n = 100_000;
    double[] b = new double[n];
    b[0] = 1;
    double[] x = solver(NetworkShapes.cycle(n, 1e-4)).solve(b);
    assertThat(x[0]).isCloseTo(1 / (1 - StrictMath.pow(1 - 1e-4, n)), within(1e-10));
  }

  @Test
  void wrongInputsAreRefusedByName() {
    assertThatThrownBy(
            () ->
                FlowNetwork.ofShares(
                    List.of("CUT", "SEW"), List.of(new Arc(0, 1, 0.7), new Arc(0, 0, 0.5))))
        .hasMessageContaining("CUT")
        .hasMessageContaining("1.2");
    assertThatThrownBy(() -> new Arc(0, 1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Arc(0, 1, -0.1)).hasMessageContaining("-0.1");
    assertThatThrownBy(() -> FlowNetwork.ofShares(List.of("A"), List.of(new Arc(0, 3, 0.1))))
        .hasMessageContaining("outside");
    NetworkSolver one = solver(FlowNetwork.ofShares(List.of("A"), List.of()));
    assertThatThrownBy(() -> one.solve(new double[] {Double.POSITIVE_INFINITY}))
        .hasMessageContaining("A");
    assertThatThrownBy(() -> one.solve(new double[2])).hasMessageContaining("2 entries");
  }

  private static FlowNetwork shape(int shape, int n, long seed) {
    return switch (shape) {
      case 0 -> NetworkShapes.local(n, 0.05, seed);
      case 1 -> NetworkShapes.random(n, 0.1, seed);
      case 2 -> NetworkShapes.cycle(n, 0.01);
      case 3 -> NetworkShapes.blocks(n, 7, 0.2, seed);
      default -> NetworkShapes.random(n, 1e-6, seed);
    };
  }

  private static int[] permutation(int n, SplittableRandom random) {
    int[] p = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      p[i] = p[j];
      p[j] = i;
    }
    return p;
  }

  private static NetworkSolver solver(FlowNetwork network) {
    return NetworkSolver.prepare(network).get();
  }

  /**
   * Gauss elimination on 80 decimal digits, from the shares as the exact binary numbers they are.
   */
  private static double[] exact(FlowNetwork network, double[] b) {
    int n = b.length;
    BigDecimal[][] a = new BigDecimal[n][n + 1];
    for (int i = 0; i < n; i++) {
      Arrays.fill(a[i], BigDecimal.ZERO);
      a[i][i] = BigDecimal.ONE;
      a[i][n] = new BigDecimal(b[i]);
    }
    for (Arc arc : network.arcs()) {
      a[arc.to()][arc.from()] = a[arc.to()][arc.from()].subtract(new BigDecimal(arc.weight()));
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        if (i != k && a[i][k].signum() != 0) {
          BigDecimal f = a[i][k].divide(a[k][k], EXACT);
          for (int j = k; j <= n; j++) {
            a[i][j] = a[i][j].subtract(f.multiply(a[k][j], EXACT), EXACT);
          }
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = a[i][n].divide(a[i][i], EXACT).doubleValue();
    }
    return x;
  }
}
