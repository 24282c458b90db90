package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/** Methane and nitrous oxide of wastewater. */
public final class WastewaterCalculation extends SourceCalculation {
  /** What is asked for. */
  private enum Kind {
    ORGANICS(Method.WASTEWATER, "4.D.2"),
    PEOPLE(Method.PEOPLE_WASTEWATER, "4.D.1"),
    NITROGEN(Method.EFFLUENT_NITROGEN, "4.D.2");

    private final Method method;
    private final String category;

    Kind(Method method, String category) {
      this.method = method;
      this.category = category;
    }
  }

  @Override
  public String name() {
    return "wastewater-emission";
  }

  @Override
  public String title() {
    return "Methane and nitrous oxide of wastewater (IPCC 2006 V5 ch. 6)";
  }

  @Override
  String input() {
    return """
    CH4 = (TOW - S) Bo MCF - R (Eq 6.4), N2O = N x factor x 44/28 (Eq 6.7).

    **Input**: `kind`: organics (industry) with `tow` (kg), or `wastewater` (m3) and `cod`
    (kg/m3), or `production` (t), `waterPerProduct` (m3/t) and `cod`; `sludgeRemoved`, `recovered`
    (kg; not stated counts as none, with a remark), `bo`, `mcf`; people with `population`,
    `duration` (d), `factor` (g/d for a person), `systemShare`; nitrogen with `nitrogen` (kg) and
    `factor` (kg N2O-N/kg N).
    """;
  }

  @Override
  String sample() {
    return """
    {"kind": "organics", "production": 4000, "waterPerProduct": 6.3, "cod": 2.9,
     "sludgeRemoved": 0, "recovered": 0, "bo": 0.25, "mcf": 0.8, "gwp": "AR5"}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    Kind kind = f.choice(Kind.class, "kind");
    if (kind == null) {
      throw JsonFields.refuse(f.at("kind") + " is missing", "organics, people or nitrogen?");
    }
    RowKey key = key("source", kind.category, Scope.SCOPE_1, Purpose.INVENTORY);
    EmissionFields fields =
        switch (kind) {
          case ORGANICS -> EmissionFields.WASTEWATER;
          case PEOPLE -> EmissionFields.WASTEWATER.with(Role.EF_PERSON);
          case NITROGEN -> EmissionFields.WASTEWATER.with(Role.EF_EFFLUENT);
        };
    return Emissions.calculate(
        EmissionInput.request(f, EmissionInput.key(f, key), kind.method, fields), Recorder.OFF);
  }
}
