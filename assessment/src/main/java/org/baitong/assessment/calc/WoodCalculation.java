package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.wood.Avoided;
import org.baitong.engine.wood.MoistureBasis;
import org.baitong.engine.wood.Wood;
import org.baitong.engine.wood.WoodLot;
import org.baitong.engine.wood.WoodOrigin;
import org.baitong.engine.wood.WoodResult;
import org.baitong.engine.wood.WoodSwitch;
import org.baitong.engine.wood.WoodSwitchRequest;
import org.baitong.engine.wood.WoodTotal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Wood burnt: dry mass, energy, three views of its carbon, and what a switch to it avoids. */
public final class WoodCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"lots": [{"id": "rubberwood", "amount": {"value": 400, "unit": "t"}, "moisturePercent": 40,
        "moistureBasis": "wet", "origin": "rubberwood", "proof": "invoice and plantation licence",
        "nonRenewable": 0.4, "nonRenewableSource": "national study",
        "ncvDry": 18.5, "co2": 112000, "ch4": 30, "n2o": 4}],
       "replaces": {"CO2_fossil": 312.6960, "CH4_fossil": 0.01212, "N2O": 0.002424}, "gwp": "AR5"}
      """;

  @Override
  public String name() {
    return "wood";
  }

  @Override
  public String title() {
    return "Wood burnt: dry mass, energy, three views of its carbon; mitigation only with proof";
  }

  @Override
  public String describe() {
    return """
    Dry mass = wet mass x (1 - w), w = u / (1 + u) for moisture u over dry wood; net calorific value
    as fired = dry value x (1 - w) - 2.443 w MJ/kg (ISO 18125). Three views, never added to each
    other: inventory (stack CO2 a memo), project (the non-renewable fraction counts), all carbon.

    **Input**: `lots`: `id`, `amount` (t as weighed; `"moisture": "dry"` for a dry mass; or stacked
    m3 (stere) with `stacking` (solid share) and `basicDensity` (t dry/m3)), `moisturePercent`,
    `moistureBasis` (wet, dry), `origin` (plantation, rubberwood, sawmill_residue, farm_residue,
    natural_forest, unknown), `proof`, `nonRenewable` with `nonRenewableSource`, `ncvDry` or `ncv`
    as fired, `co2`, `ch4`, `n2o`. `replaces`: tonnes by gas of the fuel that wood replaces, with
    `gwp`.

    **Output**: `lots` by id (`dryT`, `energyGJ`, `inventory`, `project`, `allCarbon` in t by gas,
    `co2e`), `avoided` by view (t CO2e; disqualified by rule without proof), `findings`.

    """
        + EmissionJson.FORMS
        + "\n"
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    GwpSet set = EmissionInput.gwp(f);
    GasVector before = GasVector.EMPTY;
    for (Map.Entry<String, Double> entry : f.numbers("replaces").entrySet()) {
      before =
          before.plus(
              GasVector.of(
                  EmissionInput.gases("replaces", entry.getKey()).getFirst(),
                  Mass.of(entry.getValue() * 1000)));
    }
    List<JsonFields> given = f.objects("lots");
    f.done();
    if (given.isEmpty()) {
      throw JsonFields.refuse("lots is missing or empty", "one lot for each origin?");
    }
    ObjectNode node = JSON.objectNode();
    ObjectNode lots = node.putObject("lots");
    Set<Finding> findings = new LinkedHashSet<>();
    List<WoodResult> results = new ArrayList<>();
    for (JsonFields one : given) {
      WoodLot lot = lot(one);
      Outcome<WoodResult> outcome = Wood.calculate(lot, Recorder.OFF);
      findings.addAll(outcome.findings());
      ObjectNode out = JSON.objectNode();
      outcome.find().ifPresentOrElse(r -> {}, () -> out.put("missing", code(outcome)));
      outcome.find().ifPresent(results::add);
      outcome.find().ifPresent(r -> findings.addAll(put(out, r, set)));
      if (lots.has(lot.source().id())) {
        throw JsonFields.refuse(one.at("id") + " stands there twice", "an id of its own?");
      }
      lots.set(lot.source().id(), out);
    }
    if (!before.masses().isEmpty() && set != null && results.size() == given.size()) {
      WoodSwitch change =
          WoodSwitch.calculate(new WoodSwitchRequest("switch", before, results, set));
      ObjectNode avoided = node.putObject("avoided");
      avoided.put("set", set.name());
      avoided.set("inventory", JsonOutcomes.of(change.inventory().map(WoodCalculation::tonnes)));
      avoided.set("project", JsonOutcomes.of(change.project().map(WoodCalculation::tonnes)));
      avoided.set("allCarbon", JsonOutcomes.of(change.allCarbon().map(WoodCalculation::tonnes)));
      findings.addAll(change.inventory().findings());
      findings.addAll(change.project().findings());
    }
    node.set("findings", JsonOutcomes.findings(List.copyOf(findings)));
    return node;
  }

  private static double tonnes(Avoided<?> avoided) {
    return avoided.co2e().kilograms() / 1000;
  }

  private static String code(Outcome<?> outcome) {
    return outcome.findings().getFirst().code();
  }

  private static List<Finding> put(ObjectNode out, WoodResult r, @Nullable GwpSet set) {
    List<Finding> findings = new ArrayList<>();
    r.dry().ifPresent(dry -> out.set("dryT", JsonOutcomes.number(dry.kilograms() / 1000)));
    out.set("energyGJ", JsonOutcomes.number(Units.in(r.energy(), "GJ")));
    findings.addAll(view(out.putObject("inventory"), r.inventory(), set));
    Outcome<WoodTotal.Project> project = r.project();
    findings.addAll(project.findings());
    ObjectNode under = out.putObject("project");
    switch (project) {
      case Outcome.Missing<WoodTotal.Project> missing -> under.put("missing", code(missing));
      case Outcome.Disqualified<WoodTotal.Project>(WoodTotal.Project value, var rules) -> {
        under.put("disqualified", rules.getFirst().code());
        findings.addAll(view(under, value, set));
      }
      case Outcome.Value<WoodTotal.Project>(WoodTotal.Project value, var ignored) ->
          findings.addAll(view(under, value, set));
    }
    findings.addAll(view(out.putObject("allCarbon"), r.allCarbon(), set));
    return findings;
  }

  private static List<Finding> view(ObjectNode node, WoodTotal total, @Nullable GwpSet set) {
    node.set("t", EmissionJson.tonnes(total.gases()));
    return set == null ? List.of() : EmissionJson.co2e(node, total.view(), total.gases(), set);
  }

  private static WoodLot lot(JsonFields f) {
    String id = f.requireText("id");
    RowKey key = EmissionInput.key(f, new RowKey(id, "1.A.2", Scope.SCOPE_1, Purpose.INVENTORY));
    ActivityData amount = EmissionInput.amount(f, id, Amount.FUEL);
    if (amount == null) {
      throw JsonFields.refuse(f.at("amount") + " is missing", "unknown is not 0.");
    }
    WoodOrigin origin = f.choice(WoodOrigin.class, "origin");
    MoistureBasis basis = f.choice(MoistureBasis.class, "moistureBasis");
    Double percent = f.number("moisturePercent", "moisture");
    if (percent != null && basis == null) {
      throw JsonFields.refuse(
          f.at("moistureBasis") + " is missing", "wet (over the weight) or dry (over dry wood)?");
    }
    ActivityData moisture =
        percent == null
            ? null
            : ActivityData.of(
                new org.baitong.engine.quantity.Ratio(percent / 100), "data:" + id + "#moisture");
    WoodLot lot =
        new WoodLot(
            key,
            amount,
            moisture,
            basis == null ? MoistureBasis.WET : basis,
            new WoodLot.Provenance(
                origin == null ? WoodOrigin.UNKNOWN : origin,
                f.textOr("proof", ""),
                f.textOr("nonRenewableSource", "")),
            EmissionInput.factors(f, id, EmissionFields.WOOD));
    f.done();
    return lot;
  }
}
