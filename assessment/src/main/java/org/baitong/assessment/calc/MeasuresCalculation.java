package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.measure.Plans;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What measures save alone, in a plan and by fair attribution, solved through a network. */
public final class MeasuresCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD",
       "centres": [{"id": "BOILER", "kind": "utility", "main": "ENERGY"},
         {"id": "DYE", "kind": "production", "main": "MATERIAL"}],
       "flows": [
         {"id": "WOOD", "to": "BOILER", "carrier": "WOOD", "value": 1000, "unit": "t",
           "contents": [{"layer": "ENERGY", "value": 10000, "unit": "MJ"}], "price": 40},
         {"id": "STEAM", "from": "BOILER", "to": "DYE", "carrier": "STEAM", "value": 7000,
           "unit": "GJ", "contents": [{"layer": "ENERGY", "value": 1000, "unit": "MJ"}]},
         {"id": "LEAK", "from": "BOILER", "side": "loss", "carrier": "STEAM", "value": 500,
           "unit": "GJ", "contents": [{"layer": "ENERGY", "value": 1000, "unit": "MJ"}]},
         {"id": "STACK", "from": "BOILER", "side": "loss", "carrier": "HEAT", "value": 2500,
           "unit": "GJ", "contents": [{"layer": "ENERGY", "value": 1000, "unit": "MJ"}]}],
       "measures": [
         {"id": "INSULATION", "effects": [{"flow": "STEAM", "share": 0.2}]},
         {"id": "LEAKS", "effects": [{"flow": "LEAK", "share": 0.6}]},
         {"id": "TUNING", "effects": [{"flow": "WOOD", "before": 0.75, "after": 0.8}]}]}
      """;

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public String title() {
    return "Measures on a network: savings alone, in the plan and by fair attribution";
  }

  @Override
  public String describe() {
    return """
    Every flow is decided once: a supply by the centre that takes it, a loss by the centre that
    loses it. A utility takes what its useful output, its leaks and what it loses with matter call
    for (F = D / efficiency); a production centre takes the material its product needs, its other
    inputs stay; a treatment hands on what comes in. The network is solved. Effects on one flow
    multiply: 1 - (1 - s1)(1 - s2). The plan runs from demand to supply and sums to its total; the
    fair share is the Shapley value.

    **Input**: `currency`; `centres`: `id`, `kind` (production, utility, treatment), `main` (layer);
    `flows`: `id`, `from`, `to` (absent: outside), `side` (supply, loss, intended_loss), `carrier`,
    `substance`, `value`, `unit`, `contents` (`layer`, `value`, `unit` in one unit of the flow; the
    first is what it is there for), `price` (of the last unit, negative where it is sold);
    `measures`: `id`, `excludes`, `requires` (ids), `effects`: `flow`, `answers` (the flow that
    changes with it), and one of `share` (0 to 1), `less` or `more` with `unit`, `before` and
    `after` (efficiencies), `replaced` (0 to 1, by `answers`).

    **Output**: `measures` by id (`state`, `alone`, `inPlan`, `fair`, `cluster`), `sequence`, `total`
    (money a year), `flows` by id (`before`, `after`, `unit`), `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<PlanResult> outcome = Plans.calculate(MeasuresInput.read(input), Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<PlanResult>(PlanResult plan, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    ObjectNode measures = node.putObject("measures");
    for (PlanResult.Row row : plan.measures()) {
      ObjectNode one = measures.putObject(row.id());
      one.put("state", row.state().name());
      one.set("alone", JsonOutcomes.money(row.alone().map(PlanResult.Saving::money)));
      one.set("inPlan", JsonOutcomes.money(row.inPlan().map(PlanResult.Saving::money)));
      one.set("fair", JsonOutcomes.money(row.fair()));
      add(one.putArray("cluster"), row.cluster());
    }
    add(node.putArray("sequence"), plan.sequence());
    node.set("total", JsonOutcomes.number(plan.total().money()));
    ObjectNode flows = node.putObject("flows");
    for (PlanResult.FlowChange change : plan.flows()) {
      ObjectNode one = flows.putObject(change.flow());
      one.set("before", JsonOutcomes.number(change.before()));
      one.set("after", JsonOutcomes.number(change.after()));
      one.put("unit", change.before().unit().ucum());
    }
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static void add(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
