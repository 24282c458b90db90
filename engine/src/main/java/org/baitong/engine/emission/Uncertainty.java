package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.numerics.Draws;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/**
 * Uncertainty of a total by the two approaches of IPCC 2006 V1 ch. 3, shared factors correlated:
 * what rests on one fact is one variable.
 */
public final class Uncertainty {
  /** Draws of one block; blocks can be drawn anywhere and are merged in order. */
  public static final int BLOCK = 1_000;

  private static final double STEP = 1e-4;

  private Uncertainty() {}

  /**
   * Approach 1: every variable's half interval times the total's sensitivity, in quadrature (Eq
   * 3.1, 3.2); symmetric about the central value. Missing with GWP_MISSING.
   *
   * <p>Example: two sources of 500 t, each 5 % in activity, sharing a factor of 10 %: 10.6 %.
   */
  public static Outcome<Interval> propagate(UncertaintyRequest request) {
    return total(request).map(total -> interval(total, contributions(total)));
  }

  /**
   * Each variable's half 95 % interval of the total, by origin, in kg CO2e; the largest show where
   * better data help most. Missing with GWP_MISSING.
   */
  public static Outcome<Map<String, Mass>> contributions(UncertaintyRequest request) {
    return total(request).map(Uncertainty::contributions);
  }

  /**
   * Approach 2: seeded Monte Carlo. The interval holds the middle 95 % of the draws. The bytes
   * depend on seed, rows and draws only. Missing with GWP_MISSING.
   */
  public static Outcome<Interval> monteCarlo(UncertaintyRequest request) {
    return total(request)
        .map(
            total -> {
              List<double[]> blocks = new ArrayList<>();
              for (int block = 0; block * (long) BLOCK < request.draws(); block++) {
                blocks.add(draw(total, request, block));
              }
              return merge(total, blocks);
            });
  }

  /**
   * The totals of one block of draws in kg CO2e, for callers that spread blocks over threads or
   * machines; {@link #merge} takes them in the order of their numbers. Throws when a GWP is
   * missing.
   */
  public static double[] block(UncertaintyRequest request, int block) {
    return draw(total(request).get(), request, block);
  }

  /** The interval of all blocks in their order. Throws when a GWP is missing. */
  public static Interval merge(UncertaintyRequest request, List<double[]> blocks) {
    return merge(total(request).get(), blocks);
  }

  private static Interval merge(UncertainTotal total, List<double[]> blocks) {
    double[] all = blocks.stream().flatMapToDouble(Arrays::stream).toArray();
    double sum = 0;
    for (double draw : all) {
      sum += draw;
    }
    Arrays.sort(all);
    return new Interval(
        Mass.of(total.at(total.start())),
        Mass.of(sum / all.length),
        Mass.of(percentile(all, 0.025)),
        Mass.of(percentile(all, 0.975)));
  }

  /** Linear between the two nearest draws (type 7 of Hyndman and Fan 1996). */
  private static double percentile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) StrictMath.floor(place);
    int above = StrictMath.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private static double[] draw(UncertainTotal total, UncertaintyRequest request, int block) {
    int first = block * BLOCK;
    int count = StrictMath.max(0, StrictMath.min(BLOCK, request.draws() - first));
    List<UncertainTotal.Variable> variables = total.variables();
    long[] streams =
        variables.stream().mapToLong(v -> Draws.stream(request.seed(), v.origin())).toArray();
    double[] draws = new double[count];
    double[] values = total.start();
    for (int i = 0; i < count; i++) {
      for (int v = 0; v < streams.length; v++) {
        UncertainTotal.Variable variable = variables.get(v);
        double probability = Draws.uniform(streams[v], first + i);
        for (int s = 0; s < variable.slots().size(); s++) {
          Term.Symbol symbol = variable.symbols().get(s);
          values[variable.slots().get(s)] = symbol.spread().quantile(symbol.value(), probability);
        }
      }
      draws[i] = total.at(values);
    }
    return draws;
  }

  private static Interval interval(UncertainTotal total, Map<String, Mass> contributions) {
    double central = total.at(total.start());
    double square = 0;
    for (Mass half : contributions.values()) {
      square += half.kilograms() * half.kilograms();
    }
    double half = StrictMath.sqrt(square);
    return new Interval(
        Mass.of(central), Mass.of(central), Mass.of(central - half), Mass.of(central + half));
  }

  private static Map<String, Mass> contributions(UncertainTotal total) {
    Map<String, Mass> halves = new LinkedHashMap<>();
    for (UncertainTotal.Variable variable : total.variables()) {
      double[] up = total.start();
      double[] down = total.start();
      for (int s = 0; s < variable.slots().size(); s++) {
        Term.Symbol symbol = variable.symbols().get(s);
        double half = (symbol.spread().high() - symbol.spread().low()) / 2;
        up[variable.slots().get(s)] += half * STEP;
        down[variable.slots().get(s)] -= half * STEP;
      }
      double half = (total.at(up) - total.at(down)) / (2 * STEP);
      halves.put(variable.origin(), Mass.of(StrictMath.abs(half)));
    }
    return halves;
  }

  private static Outcome<UncertainTotal> total(UncertaintyRequest request) {
    UncertainTotal total = new UncertainTotal();
    for (EmissionRow row : request.rows()) {
      for (GasAmount amount : row.amounts()) {
        if (amount.gas().memo()) {
          continue;
        }
        Optional<Double> potential = request.gwpSet().find(amount.gas());
        if (potential.isEmpty()) {
          return Outcome.missing(
              Finding.error("GWP_MISSING", Where.of("gas", amount.gas().formula()))
                  .with("gas", amount.gas().formula())
                  .with("set", request.gwpSet().name()));
        }
        total.add(amount.kilograms(), potential.get());
      }
    }
    return Outcome.of(total);
  }
}
