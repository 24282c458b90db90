package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.priority.Clause;
import org.baitong.engine.priority.FocusCandidate;
import org.baitong.engine.priority.Priorities;
import org.baitong.engine.priority.PriorityFlow;
import org.baitong.engine.priority.PriorityRequest;
import org.baitong.engine.priority.PriorityRequest.Thresholds;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.engine.priority.SpecificUse;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Priority flows and focus areas. */
public final class PriorityCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD",
       "flows": [
         {"id": "fabric", "npoCost": 60000},
         {"id": "wood", "npoCost": 25000, "actual": 1.4, "benchmark": 1.0},
         {"id": "water", "npoCost": 4000, "flags": ["compliance"]},
         {"id": "electricity"}],
       "candidates": [
         {"flow": "fabric", "centre": "CUT", "npoCost": 50000, "controllability": 3},
         {"flow": "fabric", "centre": "SEW", "npoCost": 10000, "controllability": 2},
         {"flow": "wood", "centre": "BOILER", "npoCost": 25000, "controllability": 2},
         {"flow": "water", "centre": "WASH", "npoCost": 4000, "controllability": 3}]}
      """;

  @Override
  public String name() {
    return "priority";
  }

  @Override
  public String title() {
    return "Priority flows and focus areas, with the clauses that fired";
  }

  @Override
  public String describe() {
    return """
    A flow is a priority flow when it is among the first `paretoShare` (0.8) of the assessed
    non-product-output cost, or its potential max(0, 1 - benchmark / actual) reaches
    `potentialThreshold` (0.2), or a flag stands. Focus areas are (flow, centre) pairs by share of
    the flow's cost times controllability (1 to 3), picked until `coverage` (0.7) of each priority
    flow is covered. The thresholds are this product's own; the order follows the TEST approach.

    **Input**: `currency`, `flows` (`id`, `npoCost` (absent: not assessed), `actual`, `benchmark`,
    `flags`: compliance, toxicity, supply_risk, `override`: `{"priority": true, "reason": ".."}`),
    `candidates` (`flow`, `centre`, `npoCost`, `controllability`), `paretoShare`,
    `potentialThreshold`, `coverage`.

    **Output**: `flows` (ranked), `focusAreas` (in the order picked), `assessedCost`, `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<PriorityResult> outcome = Priorities.rank(read(input), Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<PriorityResult>(PriorityResult r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    ArrayNode flows = node.putArray("flows");
    for (PriorityResult.Ranked f : r.flows()) {
      ObjectNode row = flows.addObject();
      row.put("id", f.id());
      row.set("npoCost", JsonOutcomes.money(f.npoCost()));
      row.set("share", JsonOutcomes.ratio(f.share()));
      row.set("cumulativeShare", JsonOutcomes.ratio(f.cumulativeShare()));
      row.set("potentialShare", JsonOutcomes.ratio(f.potentialShare()));
      row.set("potential", JsonOutcomes.money(f.potential()));
      ArrayNode clauses = row.putArray("clauses");
      f.clauses().forEach(clause -> clauses.add(clause.name()));
      row.put("priority", f.priority());
      row.put("overrideReason", f.overrideReason());
    }
    ArrayNode areas = node.putArray("focusAreas");
    for (PriorityResult.FocusArea a : r.focusAreas()) {
      ObjectNode row = areas.addObject();
      row.put("flow", a.flow());
      row.put("centre", a.centre());
      row.set("share", JsonOutcomes.number(a.share()));
      row.put("controllability", a.controllability());
      row.set("score", JsonOutcomes.number(a.score()));
      row.set("coverage", JsonOutcomes.number(a.coverage()));
    }
    node.set("assessedCost", JsonOutcomes.number(r.assessedCost()));
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static PriorityRequest read(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    Money zero = Money.undated(0, all.currency());
    List<PriorityFlow> flows = new ArrayList<>();
    for (JsonFields f : all.objects("flows")) {
      flows.add(
          new PriorityFlow(
              f.requireText("id", "name"),
              cost(f.number("npoCost"), zero),
              use(f.number("actual")),
              use(f.number("benchmark")),
              flags(f),
              decision(f)));
      f.done();
    }
    List<FocusCandidate> candidates = new ArrayList<>();
    for (JsonFields c : all.objects("candidates")) {
      double control = c.requireNumber("controllability");
      if (control != Math.rint(control)) {
        throw JsonFields.refuse(c.at("controllability") + " is " + control, "1, 2 or 3?");
      }
      candidates.add(
          new FocusCandidate(
              c.requireText("flow"),
              c.requireText("centre"),
              zero.withAmount(c.requireNumber("npoCost")),
              (int) control));
      c.done();
    }
    Thresholds usual = Thresholds.USUAL;
    PriorityRequest request =
        new PriorityRequest(
            zero.currency(),
            flows,
            candidates,
            new Thresholds(
                or(all.ratio("paretoShare"), usual.pareto()),
                or(all.ratio("potentialThreshold"), usual.potential()),
                or(all.ratio("coverage"), usual.coverage())));
    all.done();
    if (flows.isEmpty()) {
      throw JsonFields.refuse("flows is missing or empty", "state the flows to rank.");
    }
    return request;
  }

  private static @Nullable Money cost(@Nullable Double amount, Money zero) {
    return amount == null ? null : zero.withAmount(amount);
  }

  /** Use and benchmark are numbers in one unit that nobody names; only their quotient counts. */
  private static @Nullable SpecificUse use(@Nullable Double number) {
    return number == null ? null : new SpecificUse(Stated.of(number, "1"), Stated.of(1, "1"));
  }

  private static Ratio or(@Nullable Ratio stated, Ratio usual) {
    return stated == null ? usual : stated;
  }

  private static Set<Clause> flags(JsonFields f) {
    Set<Clause> flags = EnumSet.noneOf(Clause.class);
    for (JsonNode flag : f.list("flags")) {
      JsonFields one = new JsonFields(f.at("flags"), JSON.objectNode().set("flag", flag));
      Clause clause = one.choice(Clause.class, "flag");
      if (clause != Clause.COMPLIANCE
          && clause != Clause.TOXICITY
          && clause != Clause.SUPPLY_RISK) {
        throw JsonFields.refuse(
            f.at("flags") + " holds " + flag, "compliance, toxicity or supply_risk?");
      }
      flags.add(clause);
    }
    return flags;
  }

  private static PriorityFlow.@Nullable Decision decision(JsonFields f) {
    JsonFields o = f.object("override");
    if (o == null) {
      return null;
    }
    Boolean priority = o.flag("priority");
    if (priority == null) {
      throw JsonFields.refuse(o.at("priority") + " is missing", "true or false?");
    }
    PriorityFlow.Decision decision = new PriorityFlow.Decision(priority, o.textOr("reason", ""));
    o.done();
    return decision;
  }
}
