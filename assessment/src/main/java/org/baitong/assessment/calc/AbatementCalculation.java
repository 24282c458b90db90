package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.finance.Abatement;
import org.baitong.engine.finance.Abatement.Curve;
import org.baitong.engine.finance.PriceLevel;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cost of saving CO2e, and the curve of measures where it is valid. */
public final class AbatementCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD", "carbonPrice": 0, "measures": [
         {"id": "boiler", "investment": 50000, "rate": 0.1, "lifeYears": 10, "saving": 4000,
          "operating": 500, "t": 120},
         {"id": "leaks", "netBenefit": 3000, "t": 20},
         {"id": "lamps", "netBenefit": 5000, "t": 60}]}
      """;

  @Override
  public String name() {
    return "abatement";
  }

  @Override
  public String title() {
    return "Cost of a tonne of CO2e where it is valid; measures that earn by net benefit";
  }

  @Override
  public String describe() {
    return """
    Money over tonnes ranks only measures that cost money. Measures that earn stand in fronts (none
    of a front beats another in both money and CO2e) and by net benefit at a carbon price. Source:
    Taylor, Energy Policy 48 (2012) 430-438; Ward, Energy Policy 2014.

    **Input**: `measures`: `id`, `t` (CO2e saved a year), and either `netBenefit` a year or
    `investment`, `rate` (with `level`: real, nominal), `lifeYears`, `saving`, `operating` a year;
    `carbonPrice` of a tonne, `currency`.

    **Output**: `costs` (`annuity`, `costOfTonne` of measures with an investment), `fronts`,
    `byNetBenefit`, `curve` (`id`, `worth`, `cumulativeT`), `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    return FinanceFields.refusing(() -> answer(input));
  }

  private static JsonNode answer(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    Currency currency = f.currency();
    Money price = FinanceFields.moneyOr(f, "carbonPrice", 0, currency);
    ObjectNode node = JSON.objectNode();
    ArrayNode costs = node.putArray("costs");
    List<Abatement.Measure> measures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonFields one : f.objects("measures")) {
      String id = one.requireText("id", "name");
      if (!ids.add(id)) {
        throw JsonFields.refuse(one.at("id") + " stands there twice", "an id of its own?");
      }
      Mass saved = Mass.of(1000 * one.requireNumber("t"));
      if (one.find("netBenefit") == null) {
        Abatement.Yearly yearly = yearly(one, id, saved, currency);
        measures.add(new Abatement.Measure(id, cost(yearly, costs, findings), saved));
      } else {
        measures.add(
            new Abatement.Measure(id, FinanceFields.money(one, "netBenefit", currency), saved));
      }
      one.done();
    }
    f.done();
    if (measures.isEmpty()) {
      throw JsonFields.refuse("measures is missing or empty", "one row for each measure?");
    }
    Outcome<Curve> curve = Abatement.curve(measures, price);
    ArrayNode fronts = node.putArray("fronts");
    curve.get().fronts().forEach(front -> front.forEach(fronts.addArray()::add));
    put(node.putArray("byNetBenefit"), curve.get().byNetBenefit());
    put(node.putArray("curve"), curve.get().curve());
    findings.addAll(curve.findings());
    node.set("findings", JsonOutcomes.findings(findings.stream().distinct().toList()));
    return node;
  }

  private static Abatement.Yearly yearly(JsonFields f, String id, Mass saved, Currency currency) {
    PriceLevel level = FinanceFields.level(f, "level");
    return new Abatement.Yearly(
        id,
        FinanceFields.money(f, "investment", currency),
        FinanceFields.rate(f, "rate", level),
        FinanceFields.requireWhole(f, "lifeYears", 100),
        FinanceFields.money(f, "saving", currency),
        FinanceFields.moneyOr(f, "operating", 0, currency),
        saved);
  }

  /** Notes the cost of a tonne; gives the net benefit of a year. */
  private static Money cost(Abatement.Yearly yearly, ArrayNode costs, List<Finding> findings) {
    Outcome<Money> tonne = Abatement.costOfTonne(yearly, Recorder.OFF);
    findings.addAll(tonne.findings());
    ObjectNode row = costs.addObject();
    row.put("id", yearly.id());
    row.set("annuity", JsonOutcomes.number(yearly.annuity()));
    row.set("costOfTonne", JsonOutcomes.money(tonne));
    return yearly.netBenefit();
  }

  private static void put(ArrayNode list, List<Abatement.Ranked> ranked) {
    for (Abatement.Ranked one : ranked) {
      ObjectNode row = list.addObject();
      row.put("id", one.id());
      row.set("worth", JsonOutcomes.number(one.worth()));
      row.put("cumulativeT", one.cumulativeCo2e().kilograms() / 1000);
    }
  }
}
