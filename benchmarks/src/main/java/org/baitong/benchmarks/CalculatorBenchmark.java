package org.baitong.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.utility.Calculators;
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

/**
 * ME9: one warm call of a calculator on its example, without a recorder. {@code all} is a round of
 * every calculator, so that no call site has one type only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CalculatorBenchmark {
  /** The calculators that work most, a simple one, and those that search a root. */
  @Param({
    "all",
    "heat-source-switch",
    "boiler-by-losses",
    "gas-fuel",
    "steam-boiler",
    "flash-steam",
    "steam-properties",
    "steam-turbine",
    "pipe-heat-loss",
    "tank-heat-loss"
  })
  String id = "all";

  private List<Calculator<?, ?>> chosen = List.of();

  /** Looks the calculator up. */
  @Setup
  public void choose() {
    chosen = id.equals("all") ? Calculators.all() : List.of(Calculators.get(id));
  }

  /** One call of each chosen calculator. */
  @Benchmark
  public int calculate() {
    int usable = 0;
    for (Calculator<?, ?> calculator : chosen) {
      usable += example(calculator).isUsable() ? 1 : 0;
    }
    return usable;
  }

  private static <Q extends Record, R extends Record> Outcome<R> example(
      Calculator<Q, R> calculator) {
    return calculator.calculate(calculator.manual().example(), Recorder.OFF);
  }
}
