package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.List;
import java.util.Map;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Mass;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gases seen as CO2e under the sets asked for. */
public final class Co2eCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"t": {"CO2_fossil": 318.63, "CH4_fossil": 0.0129, "N2O": 0.00258, "CO2_biogenic": 10},
       "gwp": "AR5"}
      """;

  @Override
  public String name() {
    return "co2e";
  }

  @Override
  public String title() {
    return "CO2e of a vector of gases under a GWP set; biogenic CO2 and HCFCs beside it";
  }

  @Override
  public String describe() {
    return """
    Sum of mass times GWP100. Biogenic CO2 and HCFCs are memo items. Under AR6 fossil and biogenic
    methane differ, so methane must say which it is.

    **Input**: `t` (tonnes by gas: CO2_fossil, CO2_biogenic, CH4_fossil, CH4_biogenic, N2O, HFC-32,
    R134a, SF6, ...), `gwp` (AR4, AR5, AR6, or numbers by gas; CH4 there means both methanes).

    **Output**: `co2e` (`set`, `t`, `byGas`, `memo`; or `missing`), `findings`.

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
    GwpSet set = EmissionInput.gwp(f);
    if (set == null) {
      throw JsonFields.refuse("gwp is missing", "AR5, as the Paris Agreement's reports use it?");
    }
    GasVector gases = GasVector.EMPTY;
    for (Map.Entry<String, Double> entry : f.numbers("t").entrySet()) {
      List<Gas> found = EmissionInput.gases("t", entry.getKey());
      boolean plainCarbon = entry.getKey().equalsIgnoreCase("CO2");
      if (found.size() > 1 || plainCarbon) {
        throw JsonFields.refuse(
            "t." + entry.getKey() + " does not say where its carbon comes from",
            entry.getKey() + "_fossil or " + entry.getKey() + "_biogenic?");
      }
      gases = gases.plus(GasVector.of(found.getFirst(), Mass.of(entry.getValue() * 1000)));
    }
    f.done();
    if (gases.masses().isEmpty()) {
      throw JsonFields.refuse("t is missing or empty", "{\"CO2_fossil\": 1}?");
    }
    ObjectNode node = JSON.objectNode();
    List<Finding> findings = EmissionJson.co2e(node, "input", gases, set);
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }
}
