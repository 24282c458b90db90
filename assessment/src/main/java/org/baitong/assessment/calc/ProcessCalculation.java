package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** Process emissions: cement, lime, glass, bricks, carbonates, metals, lubricants. */
public final class ProcessCalculation extends SourceCalculation {
  /** The processes with their categories. */
  private enum Industry {
    CEMENT(Method.CEMENT_TIER_1, "2.A.1"),
    CLINKER(Method.CLINKER_TIER_2, "2.A.1"),
    CLINKER_BY_OXIDE(Method.CLINKER_BY_OXIDE, "2.A.1"),
    LIME(Method.LIME, "2.A.2"),
    GLASS(Method.GLASS, "2.A.3"),
    CERAMICS(Method.CERAMICS, "2.A.4.a"),
    CARBONATE(Method.CARBONATE, "2.A.4"),
    PRODUCT(Method.PRODUCT_FACTOR, "2.C"),
    LUBRICANT(Method.LUBRICANT, "2.D.1"),
    ALLOCATION(Method.ALLOCATION, "2.A.4");

    private final Method method;
    private final String category;

    Industry(Method method, String category) {
      this.method = method;
      this.category = category;
    }
  }

  @Override
  public String name() {
    return "process-emission";
  }

  @Override
  public String title() {
    return "Process CO2 of cement, lime, glass, bricks, carbonates, metals, lubricants (IPCC 2006)";
  }

  @Override
  String input() {
    return """
    The formulas of IPCC 2006 V3; fuel of the kiln is not in them.

    **Input**: `process`, with
    cement (Eq 2.1): `cement`, `clinkerFraction`, `clinkerImported`, `clinkerExported`, `factor`;
    clinker (2.2): `production`, `factor`, `dustCorrection`;
    clinker_by_oxide (2.4): `production`, `calciumOxide`, `dustCorrection`;
    lime (2.6): `production`, `factor`, `dustCorrection`, `hydratedShare` with `hydrateWater`;
    glass (2.10): `production`, `factor`, `cullet`;
    ceramics (2.14): `production`, `clayPerProduct`, `carbonateShare`, `limestoneShare`,
    `efLimestone`, `efDolomite`;
    carbonate (2.16): `production` (carbonate used), `factor`, `calcined`;
    product (4.4): `production`, `factor`;
    lubricant (5.2): `lubricant`, `ncv`, `carbonContent` (kg/GJ), `odu`;
    allocation: `wholeEmission` (kg), `part`, `whole`. Masses in t, factors in t/t.
    """;
  }

  @Override
  String sample() {
    return """
    {"process": "cement", "cement": 1000000, "clinkerFraction": 0.75, "clinkerImported": 100000,
     "clinkerExported": 20000, "factor": 0.52}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    Industry process = f.choice(Industry.class, "process");
    if (process == null) {
      throw JsonFields.refuse(
          f.at("process") + " is missing", "cement, lime, glass, ceramics or another of them?");
    }
    RowKey key = key("source", process.category, Scope.SCOPE_1, Purpose.INVENTORY);
    return Emissions.calculate(
        EmissionInput.request(f, EmissionInput.key(f, key), process.method, EmissionFields.PROCESS),
        Recorder.OFF);
  }
}
