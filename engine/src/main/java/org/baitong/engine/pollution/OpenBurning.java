package org.baitong.engine.pollution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;

/**
 * Waste burnt in the open: the amount always counts, its pollutants where factors are known.
 *
 * @param id of the waste stream
 * @param mass burnt, wet
 * @param factors mass of pollutant per mass of waste, by pollutant ("PM", "SO2", "NOX"); may be
 *     empty
 */
public record OpenBurning(String id, Measured<Mass> mass, Map<String, Factor> factors) {
  public OpenBurning {
    factors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(factors));
  }

  /**
   * Emissions in kg by pollutant; a pollutant without factor is a finding and not 0.
   *
   * <p>Example: 1000 kg with 0.008 kg of particles per kg give 8 kg.
   */
  public Outcome<Map<String, Mass>> emissions(List<String> pollutants, Recorder recorder) {
    Where where = Where.of("waste", id);
    if (mass.value().value() < 0) {
      return Outcome.missing(
          Finding.error("POLLUTION_NEGATIVE", where)
              .with("place", id)
              .with("field", "mass")
              .with("amount", mass.value().value(), "kg"));
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Mass> emissions = new LinkedHashMap<>();
    for (String pollutant : pollutants) {
      Factor factor = factors.get(pollutant);
      if (factor == null || factor.dimension() != Dimension.RATIO) {
        findings.add(
            Finding.warning("BURNING_FACTOR_MISSING", where)
                .with("waste", id)
                .with("parameter", pollutant)
                .with("amount", mass.value().value(), "kg"));
        continue;
      }
      double value = mass.value().value() * factor.in("1");
      emissions.put(pollutant, Mass.of(value));
      recorder.record(
          () ->
              new Step(
                  "burning." + id + "." + pollutant,
                  "m * f",
                  List.of(
                      new Input("m", mass.value().value(), "kg", mass.origin()),
                      new Input("f", factor.in("1"), "1", "factor:" + factor.id())),
                  value,
                  "kg",
                  factor.guideline()));
    }
    return Outcome.of(emissions, findings);
  }
}
