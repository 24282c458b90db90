package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** Emissions of bought or saved electricity, for a stated purpose. */
public final class ElectricityCalculation extends SourceCalculation {
  private static final RowKey KEY =
      key("electricity", "1.A.1", Scope.SCOPE_2, Purpose.LOCATION_BASED);

  @Override
  public String name() {
    return "electricity-emission";
  }

  @Override
  public String title() {
    return "Emissions of electricity: location, market or marginal, with grid losses";
  }

  @Override
  String input() {
    return """
    Electricity at the meter / (1 - loss) x factor. The purpose decides the factor and is part of
    the row; rows of two purposes are never added (GHG Protocol Scope 2 Guidance).

    **Input**: `purpose` (location_based, market_based, marginal), `electricity` (kW.h), `gridCo2` or,
    where the source gives CO2e only, `gridCo2e` (kg/(kW.h)), `lossShare` (of what is sent out; only
    where the factor lacks the losses). For `rows`: `electricityBy` says which purpose the total
    counts.
    """;
  }

  @Override
  String sample() {
    return """
    {"rows": [
      {"id": "inventory", "purpose": "location_based", "electricity": {"value": 1000, "unit": "MWh"},
       "gridCo2e": "grid.kh.location.2024"},
      {"id": "saving", "purpose": "marginal", "electricity": {"value": 1000, "unit": "MWh"},
       "gridCo2": 0.588, "lossShare": 0.14}]}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    if (f.find("purpose") == null) {
      throw JsonFields.refuse(
          f.at("purpose") + " is missing", "location_based, market_based or marginal?");
    }
    return Emissions.calculate(
        EmissionInput.request(
            f, EmissionInput.key(f, KEY), Method.ELECTRICITY, EmissionFields.ELECTRICITY),
        Recorder.OFF);
  }
}
