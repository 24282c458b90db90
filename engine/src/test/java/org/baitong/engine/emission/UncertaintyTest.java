package org.baitong.engine.emission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.baitong.engine.emission.Sources.factor;
import static org.baitong.engine.emission.Sources.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Distribution;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.numerics.Draws;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Propagation and Monte Carlo, with shared factors correlated. */
class UncertaintyTest {
  private static EmissionRow source(String id, double tonnes, double share, Factor factor) {
    Factors factors = Factors.net().with(Role.EF_PRODUCT, factor);
    ActivityData data = new ActivityData(Mass.of(tonnes * 1000), "data:flows/" + id, share);
    EmissionRequest request =
        new EmissionRequest(
            new RowKey(id, "2.C.1", Scope.SCOPE_1, Purpose.INVENTORY),
            Method.PRODUCT_FACTOR,
            Map.of(Amount.PRODUCTION, data),
            factors);
    return Emissions.calculate(request, Recorder.OFF).get();
  }

  private static UncertaintyRequest request(List<EmissionRow> rows, int draws) {
    return new UncertaintyRequest(rows, Sources.ar5(), 20_260_101, draws);
  }

  @Test
  @Tag("FA3")
  void productsAddInQuadrature() {
    // IPCC 2006 V1 Eq 3.1: 5 % and 10 % give sqrt(125) % = 11.1803 %.
    EmissionRow one = source("A", 1000, 0.05, spread("ef", 1, "t/t", 0.9, 1.1));
    double half = Uncertainty.propagate(request(List.of(one), 100)).get().halfWidth();
    assertThat(half).isCloseTo(0.111803, within(1e-6));
  }

  @Test
  @Tag("FA3")
  void aSharedFactorAddsLinearlyAndTwoFactorsInQuadrature() {
    // sqrt(2 (0.05/2)^2 + 0.10^2) = 10.6066 %; as if independent, sqrt(2 (5^2+10^2))/2 = 7.9057 %.
    Factor shared = spread("ef", 1, "t/t", 0.9, 1.1);
    List<EmissionRow> rows =
        List.of(source("A", 500, 0.05, shared), source("B", 500, 0.05, shared));
    assertThat(Uncertainty.propagate(request(rows, 100)).get().halfWidth())
        .isCloseTo(0.106066, within(1e-6));
    List<EmissionRow> apart =
        List.of(
            source("A", 500, 0.05, shared),
            source("B", 500, 0.05, spread("other", 1, "t/t", 0.9, 1.1)));
    assertThat(Uncertainty.propagate(request(apart, 100)).get().halfWidth())
        .isCloseTo(0.079057, within(1e-6));
  }

  @Test
  @Tag("FA3")
  void bothApproachesAgreeForSmallErrors() {
    Factor shared = spread("ef", 1, "t/t", 0.9, 1.1);
    List<EmissionRow> rows =
        List.of(source("A", 500, 0.05, shared), source("B", 500, 0.05, shared));
    Interval drawn = Uncertainty.monteCarlo(request(rows, 40_000)).get();
    assertThat(drawn.halfWidth()).isCloseTo(0.106066, within(0.002));
    assertThat(drawn.mean().kilograms()).isCloseTo(1e6, within(1500.0));
  }

  @Test
  @Tag("FA3")
  void theyDifferAsTheyShouldForALognormalFactorOfThree() {
    // 30 from 10 to 90 kg/t: the draws' interval is 10 to 90 and their mean
    // 30 exp(sigma^2 / 2) = 35.10 with sigma = ln 3 / 1.96; approach 1 says 30 - 40 to 30 + 40.
    Factor methane =
        new Factor(
            "ch4", 30, Units.parse("kg/t").get(), 10, 90, Distribution.LOGNORMAL, "IPCC2006", true);
    List<EmissionRow> rows = List.of(source("A", 1, 0, methane));
    Interval drawn = Uncertainty.monteCarlo(request(rows, 100_000)).get();
    assertThat(drawn.low().kilograms()).isCloseTo(10, within(0.2));
    assertThat(drawn.high().kilograms()).isCloseTo(90, within(1.8));
    assertThat(drawn.mean().kilograms()).isCloseTo(35.10, within(0.3));
    Interval first = Uncertainty.propagate(request(rows, 100)).get();
    assertThat(first.low().kilograms()).isCloseTo(-10, within(1e-6));
    assertThat(first.high().kilograms()).isCloseTo(70, within(1e-6));
  }

  @Test
  @Tag("FA3")
  void theSameSeedGivesTheSameBytesOnOneAndOnEightThreads() throws Exception {
    Factor shared = spread("ef", 1, "t/t", 0.9, 1.1);
    List<EmissionRow> rows = List.of(source("A", 500, 0.05, shared), source("B", 70, 0.3, shared));
    UncertaintyRequest request = request(rows, 10_500);
    Interval one = Uncertainty.monteCarlo(request).get();
    List<Callable<double[]>> tasks = new ArrayList<>();
    for (int block = 0; block < 11; block++) {
      int number = block;
      tasks.add(() -> Uncertainty.block(request, number));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<double[]> blocks = new ArrayList<>();
      for (Future<double[]> future : pool.invokeAll(tasks)) {
        blocks.add(future.get());
      }
      assertThat(Uncertainty.merge(request, blocks)).isEqualTo(one);
    }
  }

  @Test
  @Tag("FA3")
  void aNewRowShiftsNoOtherDraw() {
    Factor a = spread("a", 1, "t/t", 0.9, 1.1);
    Factor b = spread("b", 1, "t/t", 0.5, 1.5);
    EmissionRow first = source("A", 500, 0.05, a);
    EmissionRow second = source("B", 70, 0.3, b);
    double[] alone = Uncertainty.block(request(List.of(first), 1000), 0);
    double[] other = Uncertainty.block(request(List.of(second), 1000), 0);
    double[] both = Uncertainty.block(request(List.of(second, first), 1000), 0);
    for (int i = 0; i < both.length; i++) {
      assertThat(both[i]).isCloseTo(alone[i] + other[i], within(1e-6));
    }
  }

  @Test
  void quantilesMeetTheBoundsOfEveryDistribution() {
    for (Distribution kind : Distribution.values()) {
      if (kind == Distribution.NONE) {
        continue;
      }
      Spread spread = new Spread(kind, 10, 90);
      double value = kind == Distribution.LOGNORMAL ? 30 : 50;
      assertThat(spread.quantile(value, 0.025)).as("%s", kind).isCloseTo(10, within(1e-6));
      assertThat(spread.quantile(value, 0.975)).as("%s", kind).isCloseTo(90, within(1e-6));
    }
    Spread skew = new Spread(Distribution.TRIANGULAR, 1, 7);
    assertThat(skew.quantile(2, 0.025)).isCloseTo(1, within(1e-9));
    assertThat(skew.quantile(2, 0.975)).isCloseTo(7, within(1e-9));
    Spread edge = new Spread(Distribution.TRIANGULAR, 2, 7);
    assertThat(edge.quantile(2, 0.975)).isCloseTo(7, within(1e-9));
    assertThat(new Spread(Distribution.NORMAL, 5, 5).quantile(5, 0.9)).isEqualTo(5);
  }

  @Test
  void drawsAreEvenAndDifferentForEveryVariable() {
    double sum = 0;
    double square = 0;
    double cross = 0;
    int n = 100_000;
    long a = Draws.stream(1, "factor:a");
    long b = Draws.stream(1, "factor:b");
    for (int i = 0; i < n; i++) {
      double u = Draws.uniform(a, i);
      assertThat(u).isBetween(Double.MIN_VALUE, Math.nextDown(1.0));
      sum += u;
      square += u * u;
      cross += (u - 0.5) * (Draws.uniform(b, i) - 0.5);
    }
    assertThat(sum / n).isCloseTo(0.5, within(0.004));
    assertThat(square / n).isCloseTo(1.0 / 3, within(0.004));
    assertThat(cross / n).isCloseTo(0, within(0.001));
  }

  @Test
  void nothingUncertainGivesNoInterval() {
    EmissionRow exact = source("A", 5, 0, factor("ef", 1, "t/t"));
    Interval interval = Uncertainty.monteCarlo(request(List.of(exact), 100)).get();
    assertThat(interval.low()).isEqualTo(interval.high()).isEqualTo(Mass.of(5000));
    assertThat(Uncertainty.contributions(request(List.of(exact), 100)).get()).isEmpty();
    assertThat(Uncertainty.monteCarlo(request(List.of(), 100)).get().central())
        .isEqualTo(Mass.of(0));
  }
}
