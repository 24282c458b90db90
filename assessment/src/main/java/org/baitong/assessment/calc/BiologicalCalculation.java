package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** Methane and nitrous oxide of compost and digestion. */
public final class BiologicalCalculation extends SourceCalculation {
  private static final RowKey KEY = key("source", "4.B", Scope.SCOPE_1, Purpose.INVENTORY);

  @Override
  public String name() {
    return "biological-treatment";
  }

  @Override
  public String title() {
    return "Methane and nitrous oxide of compost and digestion (IPCC 2006 V5 ch. 4)";
  }

  @Override
  String input() {
    return """
    CH4 = W x factor - R (Eq 4.1), N2O = W x factor (Eq 4.2).

    **Input**: `waste` (t wet), `ch4`, `n2o` (with their unit, `{"value": 4, "unit": "g/kg"}`),
    `co2` for the biogenic memo where it is asked for,
    `recovered` (kg CH4; not stated counts as none, with a remark), `gases` (only these).
    """;
  }

  @Override
  String sample() {
    return """
    {"waste": 100, "ch4": {"value": 4, "unit": "g/kg"}, "n2o": {"value": 0.24, "unit": "g/kg"},
     "recovered": 0, "gwp": {"CH4": 28, "N2O": 265}}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    return Emissions.calculate(
        EmissionInput.request(
            f, EmissionInput.key(f, KEY), Method.BIOLOGICAL_TREATMENT, EmissionFields.BIOLOGICAL),
        Recorder.OFF);
  }
}
