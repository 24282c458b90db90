package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RefrigerantRequest;
import org.baitong.engine.emission.Refrigerants;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** Refrigerant emissions as the gases of the blend. */
public final class RefrigerantCalculation extends SourceCalculation {
  private static final RowKey KEY = key("source", "2.F.1", Scope.SCOPE_1, Purpose.INVENTORY);

  /** How the loss is found. */
  private enum Way {
    BALANCE(Method.REFRIGERANT_BALANCE),
    LEAK(Method.REFRIGERANT_LEAK);

    private final Method method;

    Way(Method method) {
      this.method = method;
    }
  }

  @Override
  public String name() {
    return "refrigerant-emission";
  }

  @Override
  public String title() {
    return "Refrigerant emissions by mass balance or leak rate (IPCC 2006 V3 ch. 7)";
  }

  @Override
  String input() {
    return """
    Balance (Eq 7.9): stock at start + bought - stock at end - recovered - (charge at end - charge
    at start). Leak (Eq 7.13): charge x leak. The gases are those of the blend, mass-weighted.

    **Input**: `way` (balance, leak), `refrigerant` (R410A, R134a, ... or shares by gas), all in kg:
    `stockBegin`, `purchased`, `stockEnd`, `recovered`, `chargeBegin`, `chargeEnd`; for leak
    `chargeBegin`, `leak` (share a year), `duration` (d) for a part of a year.
    """;
  }

  @Override
  String sample() {
    return """
    {"way": "balance", "refrigerant": "R410A", "stockBegin": 40, "purchased": 120, "stockEnd": 30,
     "recovered": 10, "chargeBegin": 800, "chargeEnd": 850, "gwp": "AR5"}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    Way way = f.choice(Way.class, "way");
    if (way == null) {
      throw JsonFields.refuse(f.at("way") + " is missing", "balance or leak?");
    }
    EmissionRequest request =
        EmissionInput.request(f, EmissionInput.key(f, KEY), way.method, EmissionFields.REFRIGERANT);
    return Refrigerants.calculate(
        new RefrigerantRequest(request, EmissionInput.composition(f)), Recorder.OFF);
  }
}
