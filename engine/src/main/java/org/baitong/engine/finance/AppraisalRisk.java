package org.baitong.engine.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Simulation;
import org.baitong.engine.risk.Variable;

/**
 * The net present value of an appraisal whose lines and investments are uncertain: each is what was
 * stated times the drawn numbers of the variables it rests on.
 */
public final class AppraisalRisk implements Simulation.Model {
  private final CashModel model;
  private final double rate;
  private final int[][] lines;
  private final int[][] assets;

  private AppraisalRisk(CashModel model, double rate, int[][] lines, int[][] assets) {
    this.model = model;
    this.rate = rate;
    this.lines = lines;
    this.assets = assets;
  }

  /**
   * The model of a request for {@link Simulation#run}.
   *
   * <p>Example: a line "WOOD" that rests on "wood.price" and "wood.saved", each triangular around
   * 1, is drawn as what was stated times both.
   *
   * @param request as for {@link Appraisal#appraise}; missing with the same findings
   * @param sampler whose variables are factors around 1
   * @param rests by id of a line or investment the ids of its variables; missing with
   *     RISK_ROW_UNKNOWN or RISK_VARIABLE_UNKNOWN when an id is in neither
   */
  public static Outcome<AppraisalRisk> of(
      AppraisalRequest request, Sampler sampler, Map<String, List<String>> rests) {
    AppraisalBinding binding = new AppraisalBinding(request);
    CashModel model = binding.model();
    if (model == null) {
      return new Outcome.Missing<>(binding.refused);
    }
    Map<String, Integer> places = new HashMap<>();
    for (Variable variable : sampler.variables()) {
      places.put(variable.id(), places.size());
    }
    Map<String, int[]> known = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : rests.entrySet()) {
      int[] factors = new int[entry.getValue().size()];
      for (int i = 0; i < factors.length; i++) {
        Integer place = places.get(entry.getValue().get(i));
        if (place == null) {
          return Outcome.missing(
              Finding.error("RISK_VARIABLE_UNKNOWN", Where.of("variable", entry.getValue().get(i)))
                  .with("variable", entry.getValue().get(i)));
        }
        factors[i] = place;
      }
      known.put(entry.getKey(), factors);
    }
    int[][] lines =
        request.lines().stream().map(line -> take(known, line.id())).toArray(int[][]::new);
    int[][] assets =
        request.investments().stream().map(one -> take(known, one.id())).toArray(int[][]::new);
    if (!known.isEmpty()) {
      String row = known.keySet().stream().sorted().findFirst().orElseThrow();
      return Outcome.missing(
          Finding.error("RISK_ROW_UNKNOWN", Where.of("measure", request.id(), row))
              .with("row", row));
    }
    return Outcome.of(
        new AppraisalRisk(model, binding.rate().perYear().value(), lines, assets), binding.remarks);
  }

  private static int[] take(Map<String, int[]> known, String id) {
    int[] factors = known.remove(id);
    return factors == null ? new int[0] : factors;
  }

  /** The project's net present value for one draw, in the currency of the terms. */
  @Override
  public double at(double[] inputs) {
    return Discounting.presentValue(
        model.flows(factors(lines, inputs), factors(assets, inputs)).project, rate);
  }

  private static double[] factors(int[][] rows, double[] inputs) {
    double[] factors = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      factors[row] = 1;
      for (int variable : rows[row]) {
        factors[row] *= inputs[variable];
      }
    }
    return factors;
  }
}
