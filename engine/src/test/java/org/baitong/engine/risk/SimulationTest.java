package org.baitong.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws against exact moments: within four standard errors, with the seed fixed. */
@Tag("PL3")
class SimulationTest {
  private static final Shape AROUND_ONE = new Shape.Triangular(0.8, 1, 1.3);

  private static Sampler sampler(long seed, List<Correlation> correlations, Variable... variables) {
    return Sampler.of(List.of(variables), correlations, seed).get();
  }

  private static Variable variable(String id, Shape shape) {
    return new Variable(id, shape);
  }

  private static double share(SimulationResult result, String id) {
    return Objects.requireNonNull(result.contributions().get(id)).value();
  }

  @Test
  void everyShapeHasItsExactMoments() {
    int draws = 100_000;
    List<Shape> shapes =
        List.of(
            new Shape.Triangular(8000, 10000, 15000),
            new Shape.Triangular(0, 0, 1),
            new Shape.Triangular(0, 1, 1),
            new Shape.Normal(-5, 2),
            new Shape.Lognormal(3, 2),
            new Shape.Uniform(-1, 4));
    for (Shape shape : shapes) {
      SimulationResult r =
          Simulation.run(sampler(5, List.of(), variable("x", shape)), x -> x[0], draws);
      double error = shape.deviation() / StrictMath.sqrt(draws);
      assertThat(r.mean()).as("%s", shape).isCloseTo(shape.mean(), within(4 * error));
      // A lognormal's fourth moment is large: its deviation settles slowly.
      assertThat(r.deviation()).as("%s", shape).isCloseTo(shape.deviation(), within(12 * error));
      assertThat(r.quantile(new Ratio(0.1)))
          .isCloseTo(shape.quantile(0.1), within(0.03 * shape.deviation()));
      assertThat(r.quantile(new Ratio(0.9)))
          .isCloseTo(shape.quantile(0.9), within(0.03 * shape.deviation()));
    }
  }

  @Test
  void aProductOfIndependentInputsHasItsExactMoments() {
    // E(XY) = E(X) E(Y); Var(XY) = (vx + mx^2)(vy + my^2) - mx^2 my^2.
    Shape x = new Shape.Triangular(1, 2, 4);
    Shape y = new Shape.Uniform(3, 6);
    SimulationResult r =
        Simulation.run(
            sampler(2, List.of(), variable("x", x), variable("y", y)), v -> v[0] * v[1], 100_000);
    double mx = x.mean();
    double my = y.mean();
    double vx = x.deviation() * x.deviation();
    double vy = y.deviation() * y.deviation();
    double deviation = StrictMath.sqrt((vx + mx * mx) * (vy + my * my) - mx * mx * my * my);
    double error = deviation / StrictMath.sqrt(100_000);
    assertThat(r.mean()).isCloseTo(mx * my, within(4 * error));
    assertThat(r.deviation()).isCloseTo(deviation, within(4 * error));
  }

  @Test
  void correlatedInputsAddUpToTheirExactSpread() {
    // Two measures of 300 and 400 with 0.5 between them: sqrt(300^2 + 400^2 + 300*400) = 608.276.
    Variable a = variable("a", new Shape.Normal(0, 300));
    Variable b = variable("b", new Shape.Normal(0, 400));
    List<Correlation> half = List.of(new Correlation("a", "b", 0.5));
    SimulationResult r = Simulation.run(sampler(9, half, a, b), x -> x[0] + x[1], 100_000);
    assertThat(r.deviation()).isCloseTo(608.27625303, within(4 * 608.3 / StrictMath.sqrt(2e5)));
    SimulationResult apart = Simulation.run(sampler(9, List.of(), a, b), x -> x[0] + x[1], 100_000);
    assertThat(apart.deviation()).isCloseTo(500, within(4 * 500 / StrictMath.sqrt(2e5)));
    // Each alone also tells of the other: (300 + 0.5 * 400)^2 and (400 + 0.5 * 300)^2 of 608.3^2.
    assertThat(share(r, "a")).isCloseTo(250_000.0 / 370_000, within(0.02));
    assertThat(share(r, "b")).isCloseTo(302_500.0 / 370_000, within(0.02));
  }

  @Test
  void contributionsAreSharesOfTheVariance() {
    Sampler sampler =
        sampler(
            4,
            List.of(),
            variable("a", new Shape.Normal(0, 3)),
            variable("b", new Shape.Uniform(0, 1)),
            variable("c", new Shape.Normal(0, 4)),
            variable("idle", AROUND_ONE));
    SimulationResult r = Simulation.run(sampler, x -> x[0] - x[2], 10_000);
    assertThat(share(r, "a")).isCloseTo(0.36, within(0.03));
    assertThat(share(r, "c")).isCloseTo(0.64, within(0.03));
    assertThat(share(r, "idle")).isLessThan(0.01);
    assertThat(r.contributions().keySet()).containsExactly("a", "b", "c", "idle");
    SimulationResult flat = Simulation.run(sampler, x -> 7, 1_000);
    assertThat(share(flat, "a")).isZero();
    assertThat(flat.chanceOfLoss().value()).isZero();
  }

  @Test
  void anyNumberOfThreadsGivesTheSameNumbers() throws Exception {
    Sampler sampler =
        sampler(
            1,
            List.of(new Correlation("a", "b", -0.4)),
            variable("a", AROUND_ONE),
            variable("b", new Shape.Lognormal(1, 0.2)),
            variable("c", new Shape.Normal(1, 0.1)));
    Simulation.Model model = x -> 1000 * x[0] * x[1] - 900 * x[2];
    int draws = 10_500;
    SimulationResult alone = Simulation.run(sampler, model, draws);
    for (int threads : new int[] {2, 4, 7}) {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Callable<Simulation.Block>> tasks = new ArrayList<>();
        for (int block = 0; block < Simulation.blocks(draws); block++) {
          int number = block;
          tasks.add(() -> Simulation.block(sampler, model, draws, number));
        }
        List<Simulation.Block> blocks = new ArrayList<>();
        for (Future<Simulation.Block> future : pool.invokeAll(tasks)) {
          blocks.add(future.get());
        }
        assertThat(Simulation.merge(sampler, blocks)).isEqualTo(alone);
      }
    }
    assertThat(alone.chanceOfLoss().value()).isBetween(0.01, 0.99);
  }

  @Test
  void aNewVariableShiftsNoOtherDraw() {
    Variable a = variable("a", AROUND_ONE);
    Variable b = variable("b", AROUND_ONE);
    Variable c = variable("c", AROUND_ONE);
    List<Correlation> ab = List.of(new Correlation("a", "b", 0.6));
    Sampler two = sampler(3, ab, a, b);
    Sampler three = sampler(3, ab, c, a, b);
    Sampler follower =
        sampler(
            3, List.of(new Correlation("a", "b", 0.6), new Correlation("a", "c", 0.6)), a, b, c);
    for (long draw : new long[] {0, 1, 999, 123_456}) {
      assertThat(three.draw(draw)[1]).isEqualTo(two.draw(draw)[0]);
      assertThat(three.draw(draw)[2]).isEqualTo(two.draw(draw)[1]);
      assertThat(follower.draw(draw)).startsWith(two.draw(draw));
    }
    assertThat(sampler(4, ab, a, b).draw(0)).isNotEqualTo(two.draw(0));
  }

  @Test
  void aMatrixThatCannotBeIsRefusedWithItsVariable() {
    List<Variable> variables =
        List.of(variable("a", AROUND_ONE), variable("b", AROUND_ONE), variable("c", AROUND_ONE));
    Outcome<Sampler> outcome =
        Sampler.of(
            variables,
            List.of(
                new Correlation("a", "b", 0.9),
                new Correlation("b", "c", 0.9),
                new Correlation("a", "c", -0.9)),
            1);
    assertThat(outcome.isUsable()).isFalse();
    assertThat(outcome.findings().getFirst().code()).isEqualTo("RISK_CORRELATION_IMPOSSIBLE");
    assertThat(outcome.findings().getFirst().where().id()).isEqualTo("c");
  }

  @Test
  void slipsAreRefusedByName() {
    Variable a = variable("a", AROUND_ONE);
    Variable b = variable("b", AROUND_ONE);
    assertThat(Sampler.of(List.of(a, a), List.of(), 1).findings().getFirst().code())
        .isEqualTo("ID_DUPLICATE");
    assertThat(
            Sampler.of(List.of(a), List.of(new Correlation("a", "z", 0.1)), 1)
                .findings()
                .getFirst()
                .where()
                .id())
        .isEqualTo("z");
    List<Correlation> twice = List.of(new Correlation("a", "b", 0.1), new Correlation("b", "a", 0));
    assertThat(Sampler.of(List.of(a, b), twice, 1).findings().getFirst().code())
        .isEqualTo("RISK_CORRELATION_TWICE");
    List<Correlation> self = List.of(new Correlation("a", "a", 0.1));
    assertThat(Sampler.of(List.of(a, b), self, 1).isUsable()).isFalse();
    assertThatThrownBy(() -> new Correlation("a", "b", 1)).hasMessageContaining("one variable");
    assertThatThrownBy(() -> new Correlation("a", "b", Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Shape.Triangular(2, 1, 3)).hasMessageContaining("2.0");
    assertThatThrownBy(() -> new Shape.Triangular(1, 1, 1)).hasMessageContaining("triangle");
    assertThatThrownBy(() -> new Shape.Normal(1, 0)).hasMessageContaining("deviation");
    assertThatThrownBy(() -> new Shape.Lognormal(-1, 1)).hasMessageContaining("positive");
    assertThatThrownBy(() -> new Shape.Uniform(2, 1)).hasMessageContaining("lower");
    assertThatThrownBy(() -> variable(" ", AROUND_ONE)).hasMessageContaining("id");
    Sampler sampler = sampler(1, List.of(), a);
    assertThatThrownBy(() -> Simulation.run(sampler, x -> x[0], 99)).hasMessageContaining("99");
    assertThatThrownBy(() -> Simulation.run(sampler, x -> x[0] / 0, 100))
        .hasMessageContaining("Draw 0");
  }
}
