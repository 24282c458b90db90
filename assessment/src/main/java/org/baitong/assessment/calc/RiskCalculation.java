package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.finance.AppraisalRequest;
import org.baitong.engine.finance.AppraisalRisk;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Simulation;
import org.baitong.engine.risk.SimulationResult;
import org.baitong.engine.risk.Variable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seeded Monte Carlo of an appraisal, or of a sum of uncertain inputs. */
public final class RiskCalculation implements Calculation {
  private static final int MOST_DRAWS = 200_000;

  private static final String EXAMPLE =
      """
      {"appraisal": {"currency": "USD", "years": 8, "rate": 0.1,
         "investments": [{"id": "buy", "amount": 40000}],
         "lines": [{"id": "save", "perYear": 10000}]},
       "variables": [
         {"id": "saving", "shape": "triangular", "low": 0.8, "mode": 1, "high": 1.5},
         {"id": "price", "shape": "normal", "mean": 1, "deviation": 0.1}],
       "correlations": [{"one": "saving", "other": "price", "value": -0.3}],
       "rests": {"save": ["saving", "price"]}, "seed": 1, "draws": 10000}
      """;

  @Override
  public String name() {
    return "risk";
  }

  @Override
  public String title() {
    return "Seeded Monte Carlo: P10, P50, P90, chance of loss, what drives the spread";
  }

  @Override
  public String describe() {
    return """
    Draws depend on the seed, the variable's id and the number of the draw, so that a new variable
    shifts no other; correlations are those of a Gaussian copula. A contribution is the share of the
    variance that goes when the input alone becomes known (first-order index, from classes of equal
    probability); correlated inputs share theirs.

    **Input**:\s"""
        + RiskFields.FIELDS
        + """
     (100 to 200000), and either `appraisal` (as in `appraisal`) with `rests` (by id of a line or
    investment the variables that multiply it, factors around 1), or `weights` (by id of a variable;
    the number drawn is the weighted sum) with `constant`.

    **Output**: `draws`, `mean`, `standardError`, `deviation`, `p10`, `p50`, `p90`, `chanceOfLoss`,
    `contributions`, `findings`.
    """;
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
    Sampler sampler = RiskFields.sampler(f);
    int draws = FinanceFields.whole(f, "draws", Simulation.USUAL_DRAWS, MOST_DRAWS);
    List<Finding> findings = new ArrayList<>();
    JsonFields appraisal = f.object("appraisal");
    Simulation.Model model =
        appraisal == null ? sum(f, sampler) : value(f, appraisal, sampler, findings);
    f.done();
    SimulationResult r = Simulation.run(sampler, model, draws);
    ObjectNode node = JSON.objectNode();
    node.put("draws", r.draws());
    node.set("mean", JsonOutcomes.number(r.mean()));
    node.set("standardError", JsonOutcomes.number(r.deviation() / StrictMath.sqrt(r.draws())));
    node.set("deviation", JsonOutcomes.number(r.deviation()));
    node.set("p10", JsonOutcomes.number(r.quantile(new Ratio(0.1))));
    node.set("p50", JsonOutcomes.number(r.quantile(new Ratio(0.5))));
    node.set("p90", JsonOutcomes.number(r.quantile(new Ratio(0.9))));
    node.set("chanceOfLoss", JsonOutcomes.number(r.chanceOfLoss()));
    ObjectNode contributions = node.putObject("contributions");
    r.contributions().forEach((id, share) -> contributions.put(id, share.value()));
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static Simulation.Model sum(JsonFields f, Sampler sampler) {
    Map<String, Double> stated = f.numbers("weights");
    if (stated.isEmpty()) {
      throw JsonFields.refuse(
          "Neither appraisal nor weights is there", "{\"saving\": 1} adds up one variable?");
    }
    Double constant = f.number("constant");
    double start = constant == null ? 0 : constant;
    double[] weights = new double[sampler.variables().size()];
    for (int v = 0; v < weights.length; v++) {
      Variable variable = sampler.variables().get(v);
      Double weight = stated.remove(variable.id());
      weights[v] = weight == null ? 0 : weight;
    }
    if (!stated.isEmpty()) {
      throw JsonFields.refuse(
          "weights names " + stated.keySet().iterator().next() + ", no variable",
          "a slip in the name?");
    }
    return x -> {
      double sum = start;
      for (int v = 0; v < weights.length; v++) {
        sum += weights[v] * x[v];
      }
      return sum;
    };
  }

  private static Simulation.Model value(
      JsonFields f, JsonFields appraisal, Sampler sampler, List<Finding> findings) {
    AppraisalRequest request = AppraisalInput.read(appraisal);
    appraisal.done();
    Map<String, List<String>> rests = new LinkedHashMap<>();
    JsonNode stated = f.find("rests");
    if (stated != null) {
      JsonFields rows = new JsonFields("rests", stated);
      for (String row : stated.propertyNames()) {
        rests.put(row, FinanceFields.texts(rows, row));
      }
    }
    Outcome<AppraisalRisk> model = AppraisalRisk.of(request, sampler, rests);
    if (!model.isUsable()) {
      throw JsonOutcomes.refusal(model.findings());
    }
    findings.addAll(model.findings());
    return model.get();
  }
}
