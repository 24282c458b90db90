package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.Locale;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.finance.Appraisal;
import org.baitong.engine.finance.AppraisalRequest;
import org.baitong.engine.finance.AppraisalResult;
import org.baitong.engine.finance.AppraisalYear;
import org.baitong.engine.finance.LineKind;
import org.baitong.engine.finance.Rate;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Investment appraisal of one measure. */
public final class AppraisalCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"id": "boiler", "currency": "USD", "years": 10, "rate": 0.12, "rateLevel": "nominal",
       "inflation": 0.03,
       "exchange": [{"from": "USD", "to": "KHR", "rate": 4000, "date": "2025-06-30",
                     "source": "constructed"}],
       "tax": {"rate": 0.2, "holidayYears": 2, "losses": "offset", "source": "constructed"},
       "investments": [{"id": "economiser", "amount": 30000, "lifeYears": 10,
                        "depreciation": {"method": "straight_line", "years": 5}}],
       "lines": [
         {"id": "wood", "kind": "resource_saving", "perYear": 36000000, "currency": "KHR",
          "growth": [0.02], "growthLevel": "real"},
         {"id": "cleaning", "kind": "operating_cost", "perYear": 500},
         {"id": "fewer stops", "kind": "non_energy_benefit", "perYear": 300}],
       "loan": {"principal": 15000, "interest": 0.09, "years": 5, "graceYears": 1},
       "grant": 3000}
      """;

  @Override
  public String name() {
    return "appraisal";
  }

  @Override
  public String title() {
    return "Investment appraisal year by year: tax, loan, grant, tariff paths, several currencies";
  }

  @Override
  public String describe() {
    return """
    Amounts stand at the prices of year 0. With `inflation` everything is reckoned nominal and a real
    rate is raised by it; without it everything is real, and loans, depreciation and nominal rates
    are refused. Resource savings, labour and other benefits stay apart. Sources: UNEP/UNIDO (1991)
    for payback; Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2, 5, 6.

    **Input**:\s"""
        + AppraisalInput.FIELDS
        + """
    , `explain` (true adds the steps).

    **Output**: `npv`, `ownerNpv` (with the loan), `resourceNpv` (resource savings and running cost
    alone), `presentValues` by kind, `internalRates` and `ownerRates` (`kind`, `rates`),
    `modifiedRate`, `equivalentAnnual`, `profitability`, `payback` (`simple`, `undiscounted`,
    `discounted`), `lowestCover` (DSCR), `years`, `findings`, `steps`.

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
    AppraisalRequest request = AppraisalInput.read(f);
    boolean explain = Boolean.TRUE.equals(f.flag("explain"));
    f.done();
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<AppraisalResult> outcome = Appraisal.appraise(request, explain ? tape : Recorder.OFF);
    if (!outcome.isUsable()) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = write(outcome.get());
    node.set("findings", JsonOutcomes.findings(outcome.findings()));
    if (explain) {
      node.set("steps", FinanceJson.steps(tape));
    }
    return node;
  }

  private static ObjectNode write(AppraisalResult r) {
    ObjectNode node = JSON.objectNode();
    node.set("npv", JsonOutcomes.number(r.netPresentValue()));
    node.set("ownerNpv", JsonOutcomes.number(r.ownerValue()));
    node.set("resourceNpv", JsonOutcomes.number(r.resourceValue()));
    node.set("presentValues", kinds(r.presentValues()));
    node.put("level", r.rate().level().name().toLowerCase(Locale.ROOT));
    node.set("rate", JsonOutcomes.number(r.rate().perYear()));
    node.set("internalRates", FinanceJson.rates(r.internalRates()));
    node.set("ownerRates", FinanceJson.rates(r.ownerRates()));
    node.set("modifiedRate", JsonOutcomes.ratio(r.modifiedRate().map(Rate::perYear)));
    node.set("equivalentAnnual", JsonOutcomes.number(r.equivalentAnnual()));
    node.set("profitability", JsonOutcomes.ratio(r.profitability()));
    ObjectNode payback = node.putObject("payback");
    payback.set("simple", FinanceJson.payback(r.simple()));
    payback.set("undiscounted", FinanceJson.payback(r.undiscounted()));
    payback.set("discounted", FinanceJson.payback(r.discounted()));
    node.set("lowestCover", JsonOutcomes.ratio(r.lowestCover()));
    ArrayNode years = node.putArray("years");
    r.years().forEach(year -> years.add(year(year)));
    return node;
  }

  private static ObjectNode year(AppraisalYear y) {
    ObjectNode row = JSON.objectNode();
    row.put("year", y.year());
    row.set("lines", kinds(y.lines()));
    row.set("investment", JsonOutcomes.number(y.investment()));
    row.set("residual", JsonOutcomes.number(y.residual()));
    row.set("grant", JsonOutcomes.number(y.grant()));
    row.set("depreciation", JsonOutcomes.number(y.depreciation()));
    row.set("tax", JsonOutcomes.number(y.tax()));
    row.set("projectFlow", JsonOutcomes.number(y.projectFlow()));
    row.set("loan", JsonOutcomes.number(y.loan()));
    row.set("interest", JsonOutcomes.number(y.interest()));
    row.set("repayment", JsonOutcomes.number(y.repayment()));
    row.set("taxShield", JsonOutcomes.number(y.taxShield()));
    row.set("ownerFlow", JsonOutcomes.number(y.ownerFlow()));
    row.set("cover", JsonOutcomes.ratio(y.debtServiceCover()));
    return row;
  }

  private static ObjectNode kinds(Map<LineKind, Money> byKind) {
    ObjectNode node = JSON.objectNode();
    byKind.forEach(
        (kind, money) ->
            node.set(kind.name().toLowerCase(Locale.ROOT), JsonOutcomes.number(money)));
    return node;
  }
}
