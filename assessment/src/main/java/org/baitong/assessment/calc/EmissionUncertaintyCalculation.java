package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Emissions;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Interval;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.emission.Uncertainty;
import org.baitong.engine.emission.UncertaintyRequest;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Uncertainty of a total of emissions by propagation and by Monte Carlo. */
public final class EmissionUncertaintyCalculation implements Calculation {
  private static final EmissionFields FUEL_OR_PRODUCT =
      new EmissionFields(
          EnumSet.of(Amount.FUEL),
          EnumSet.of(
              Role.NCV,
              Role.DENSITY,
              Role.EF_CO2,
              Role.EF_CH4,
              Role.EF_N2O,
              Role.OXIDATION,
              Role.EF_PRODUCT));

  private static final int MOST_DRAWS = 200_000;

  private static final String EXAMPLE =
      """
      {"rows": [
        {"id": "boiler 1", "amount": {"value": 500, "unit": "t", "uncertaintyPercent": 5},
         "factor": {"id": "ef", "value": 1, "uncertaintyPercent": 10}},
        {"id": "boiler 2", "amount": {"value": 500, "unit": "t", "uncertaintyPercent": 5},
         "factor": {"id": "ef", "value": 1, "uncertaintyPercent": 10}}],
       "seed": 1, "draws": 10000}
      """;

  @Override
  public String name() {
    return "emission-uncertainty";
  }

  @Override
  public String title() {
    return "95 % interval of a total of emissions, shared factors correlated (IPCC 2006 V1 ch. 3)";
  }

  @Override
  public String describe() {
    return """
    Approach 1: half intervals times sensitivities in quadrature; approach 2: seeded Monte Carlo.
    What rests on one factor id varies together, so shared factors add linearly. The GWP's own
    uncertainty is left out.

    **Input**: `rows`: `id`, `amount` with `uncertaintyPercent`, and either `factor` (product times
    factor) or `carbon` (fossil, biogenic) with `ncv`, `co2`, `ch4`, `n2o`, `gases` as in
    `combustion`; factors with `id`, `low` and `high` (95 % bounds) or `uncertaintyPercent`, and
    `distribution` (normal, lognormal, triangular, uniform). `gwp` where there is methane or nitrous
    oxide, `seed`, `draws` (100 to 200000).

    **Output**: `t` (central value), `propagation` and `monteCarlo` (`low`, `high`, `mean` in t CO2e,
    `halfWidthPercent`), `ifIndependentPercent` (what ignoring shared factors would say),
    `contributions` (half interval in t by origin), `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    GwpSet asked = EmissionInput.gwp(f);
    GwpSet set = asked == null ? new GwpSet("none", Map.of()) : asked;
    double seed = whole(f, "seed", 1, 9e15);
    int draws = (int) whole(f, "draws", UncertaintyRequest.USUAL_DRAWS, MOST_DRAWS);
    if (draws < 100) {
      throw JsonFields.refuse("draws is " + draws, "10000?");
    }
    List<EmissionRow> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonFields one : f.objects("rows", "sources")) {
      Outcome<EmissionRow> row = row(one);
      if (!ids.add(one.requireText("id"))) {
        throw JsonFields.refuse(one.at("id") + " stands there twice", "an id of its own?");
      }
      one.done();
      if (!row.isUsable()) {
        throw JsonOutcomes.refusal(row.findings());
      }
      rows.add(row.get());
      findings.addAll(row.findings());
    }
    f.done();
    if (rows.isEmpty()) {
      throw JsonFields.refuse("rows is missing or empty", "one row for each source?");
    }
    requireOneValue(rows);
    UncertaintyRequest request = new UncertaintyRequest(rows, set, (long) seed, draws);
    Outcome<Interval> first = Uncertainty.propagate(request);
    if (!first.isUsable()) {
      throw JsonFields.refuse(
          "gwp is missing or lacks a gas of the rows", "AR4, AR5, AR6 or numbers by gas?");
    }
    ObjectNode node = JSON.objectNode();
    node.set("t", JsonOutcomes.number(first.get().central().kilograms() / 1000));
    put(node.putObject("propagation"), first.get());
    put(node.putObject("monteCarlo"), Uncertainty.monteCarlo(request).get());
    double square = 0;
    for (EmissionRow row : rows) {
      Interval alone =
          Uncertainty.propagate(new UncertaintyRequest(List.of(row), set, 1, 100)).get();
      double half = (alone.high().kilograms() - alone.low().kilograms()) / 2;
      square += half * half;
    }
    double central = first.get().central().kilograms();
    if (central != 0) {
      node.set(
          "ifIndependentPercent", JsonOutcomes.number(StrictMath.sqrt(square) / central * 100));
    }
    ObjectNode parts = node.putObject("contributions");
    Uncertainty.contributions(request)
        .get()
        .forEach((origin, half) -> parts.set(origin, JsonOutcomes.number(half.kilograms() / 1000)));
    node.set("findings", JsonOutcomes.findings(List.copyOf(new LinkedHashSet<>(findings))));
    return node;
  }

  private static void put(ObjectNode node, Interval interval) {
    node.set("low", JsonOutcomes.number(interval.low().kilograms() / 1000));
    node.set("high", JsonOutcomes.number(interval.high().kilograms() / 1000));
    node.set("mean", JsonOutcomes.number(interval.mean().kilograms() / 1000));
    if (interval.central().kilograms() != 0) {
      node.set("halfWidthPercent", JsonOutcomes.number(interval.halfWidth() * 100));
    }
  }

  private static double whole(JsonFields f, String field, double otherwise, double largest) {
    Double value = f.number(field);
    if (value == null) {
      return otherwise;
    }
    if (value != StrictMath.rint(value) || value < 0 || value > largest) {
      throw JsonFields.refuse(
          f.at(field) + " is " + value, "a whole number up to " + (long) largest + "?");
    }
    return value;
  }

  /** One id is one fact: two values under it would be drawn as one variable. */
  private static void requireOneValue(List<EmissionRow> rows) {
    Map<String, Factor> known = new HashMap<>();
    for (EmissionRow row : rows) {
      for (Factor factor : row.factors()) {
        Factor before = known.putIfAbsent(factor.id(), factor);
        if (before != null && !before.equals(factor)) {
          throw JsonFields.refuse(
              "The factor " + factor.id() + " stands there with different values or bounds",
              "an id of its own for each of them?");
        }
      }
    }
  }

  private static Outcome<EmissionRow> row(JsonFields f) {
    RowKey key =
        EmissionInput.key(f, new RowKey("source", "1.A.2", Scope.SCOPE_1, Purpose.INVENTORY));
    String carbon = f.text("carbon");
    EmissionRequest request =
        EmissionInput.request(
            f,
            key,
            carbon == null
                ? Method.PRODUCT_FACTOR
                : switch (carbon) {
                  case "fossil" -> Method.COMBUSTION_FOSSIL;
                  case "biogenic" -> Method.COMBUSTION_BIOGENIC;
                  default ->
                      throw JsonFields.refuse(
                          f.at("carbon") + " is \"" + carbon + "\"", "fossil or biogenic?");
                },
            FUEL_OR_PRODUCT);
    ActivityData amount = request.amounts().get(Amount.FUEL);
    if (request.method() == Method.PRODUCT_FACTOR && amount != null) {
      request =
          new EmissionRequest(
              key, request.method(), Map.of(Amount.PRODUCTION, amount), request.factors());
    }
    return Emissions.calculate(request, Recorder.OFF);
  }
}
