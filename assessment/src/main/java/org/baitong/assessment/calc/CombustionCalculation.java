package org.baitong.assessment.calc;

import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Units;

/** Emissions of fuel or waste that is burnt, gas by gas. */
public final class CombustionCalculation extends SourceCalculation {
  private static final RowKey KEY = key("source", "1.A.2", Scope.SCOPE_1, Purpose.INVENTORY);

  /** What the carbon of a fuel is; waste is counted by its carbon. */
  private enum Carbon {
    FOSSIL(Method.COMBUSTION_FOSSIL),
    BIOGENIC(Method.COMBUSTION_BIOGENIC),
    MIXED(Method.COMBUSTION_MIXED),
    WASTE(Method.WASTE_BURNT);

    private final Method method;

    Carbon(Method method) {
      this.method = method;
    }
  }

  @Override
  public String name() {
    return "combustion";
  }

  @Override
  public String title() {
    return "Emissions of fuel or waste that is burnt, gas by gas (IPCC 2006)";
  }

  @Override
  String input() {
    return """
    Energy = mass x calorific value, gas = energy x factor. Sources: IPCC 2006 V2 Eq 2.1 (fuels),
    V5 Eq 5.1 (waste by its carbon).

    **Input**: `carbon` (fossil, biogenic, mixed with `biogenicShare`, waste), `amount` (mass in t,
    volume with `density`, energy, or `distance` in km with `kmPerLitre`; `waste` for waste), `ncv`
    (GJ/t = TJ/Gg, or by volume; `gcv` with `heatingOfFactors` gross), `co2`, `ch4`, `n2o` (kg/TJ, or
    by mass or volume), `gases` (only these; else all three are needed), `oxidation`,
    `netToGross`; for waste `carbonTotal`, `carbonFossil` or `fossilFraction`, `dryMatter`,
    `oxidation`.
    """;
  }

  @Override
  String sample() {
    return """
    {"carbon": "fossil", "amount": {"value": 100, "unit": "t"}, "gwp": "AR5",
     "ncv": "ipcc2006.ncv.gas_diesel_oil", "co2": 74100, "ch4": 3, "n2o": 0.6}
    """;
  }

  @Override
  Outcome<EmissionRow> row(JsonFields f) {
    Carbon carbon = f.choice(Carbon.class, "carbon");
    if (carbon == null) {
      throw JsonFields.refuse(
          f.at("carbon") + " is missing", "fossil, biogenic, mixed or waste? Nothing is assumed.");
    }
    EmissionRequest request =
        EmissionInput.request(f, EmissionInput.key(f, KEY), carbon.method, EmissionFields.FUEL);
    Double economy = f.number("kmPerLitre", "kmPerL");
    if (economy != null) {
      if (!(economy > 0)) {
        throw JsonFields.refuse(f.at("kmPerLitre") + " is " + economy, "19.3?");
      }
      Factor perDistance =
          Factor.exact("data:kmPerLitre", 1 / economy, Units.parse("L/km").get(), "");
      request =
          new EmissionRequest(
              request.key(),
              request.method(),
              request.amounts(),
              request.factors().with(Role.FUEL_PER_DISTANCE, perDistance));
    }
    return Emissions.calculate(request, Recorder.OFF);
  }
}
