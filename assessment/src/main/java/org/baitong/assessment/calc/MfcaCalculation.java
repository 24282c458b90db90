package org.baitong.assessment.calc;

import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Mfca;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** MFCA of a network of quantity centres. */
public final class MfcaCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD",
       "centres": [{"id": "CUT"}, {"id": "SEW", "keyUnit": "kg"}],
       "materials": [{"id": "FABRIC", "unit": "kg", "price": 6, "class": "raw",
                      "participates": true}],
       "flows": [
         {"id": "IN", "to": "CUT", "material": "FABRIC", "quantity": 1000},
         {"id": "PANELS", "from": "CUT", "to": "SEW", "side": "product", "quantity": 850},
         {"id": "OFFCUT", "from": "CUT", "side": "loss", "quantity": 150, "salePrice": 0.2,
          "medium": "waste"},
         {"id": "SHIRTS", "from": "SEW", "side": "product", "quantity": 800},
         {"id": "REJECT", "from": "SEW", "to": "CUT", "side": "product", "quantity": 20},
         {"id": "SEWLOSS", "from": "SEW", "side": "loss", "quantity": 30, "medium": "waste"}],
       "costs": [
         {"centre": "CUT", "category": "system", "amount": 500},
         {"centre": "SEW", "category": "energy", "amount": 200},
         {"centre": "SEW", "category": "system", "amount": 3000, "productShare": 0.95,
          "reason": "metered machine hours"},
         {"centre": "CUT", "category": "waste_management", "amount": 40}],
       "burdens": [{"name": "electricity", "unit": "kW.h", "centre": "SEW", "amount": 1500}],
       "keyRounding": "none"}
      """;

  @Override
  public String name() {
    return "mfca";
  }

  @Override
  public String title() {
    return "Material flow cost accounting of a network of quantity centres (ISO 14051, 14053)";
  }

  @Override
  public String describe() {
    return """
    Carries material, energy, system and waste management cost through a network of quantity
    centres, loops included, in one linear solve per category. Source: ISO 14051:2011, ISO
    14053:2021. Amounts are in `currency`, quantities in the unit of the material or key.

    **Input** (field names in camelCase or snake_case; unknown fields are refused)

    - `currency`: ISO 4217 code, "XXX" when the source names none.
    - `centres`: ids, or objects `id`, `kind` (production, utility, treatment), `keyUnit` ("kg").
    - `materials`: `id`, `unit` ("kg"), `price` per unit (absent: unknown, not 0), `class` (raw,
      auxiliary, packaging, merchandise, operating, water, energy), `participates` in keys. Energy
      carriers are used up where they enter; their cost is energy cost.
    - `flows`: `id`, `from`, `to` (absent or "outside"), `side` (input, product, loss,
      intended_loss, stock_change), `material` (absent: mixture), `quantity`, `keyAtOrigin` and
      `keyAtDestination` in the key units where those differ in more than size (t and g become kg
      by themselves, m3 do not), `participates` (true, false, or `{"origin":
      .., "destination": ..}`), `paid`, `salePrice` per unit, `byProduct`, `medium` (air_climate,
      wastewater, waste, soil_groundwater, noise_vibration, biodiversity_landscape, radiation,
      other). A product to another centre is an intermediate, supply or rework and takes every
      category along; a loss to another centre (recycling, treatment) takes its material only.
      A stock change from outside is opening stock, to outside closing stock; opening stock that
      names no material is work in progress at its book value `paid`.
    - `costs`: `centre`, `category` (energy, system, waste_management, material), `amount`, and
      for a line of its own `productShare`, `lossShare`, `flowShares` or `productWeights` with
      `reason`.
    - `overrides`: the same shares for everything of one `category` in one `centre`.
    - `burdens`: `name`, `unit`, `centre`, `amount`: carried to products by the keys.
    - `keyRounding`: decimals of the key, half to even, or "none".

    **Output**: `centres` (key; carriedIn, newInput, product, loss, ... by category), `products`,
    `transfers`, `losses`, `stock`, `unaccounted` by id, `materials`, `totals`, `conventional`,
    `earnings`, `burdens` (with `products`: carried, and caused with losses included),
    `printed` (totals in whole units that add up), `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<MfcaResult> outcome = Mfca.calculate(MfcaInput.read(input), Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<MfcaResult>(MfcaResult result, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = MfcaJson.write(result);
    JsonNode printed =
        JsonOutcomes.printed(
            List.of("products", "losses", "stockChange", "unaccounted"),
            List.of(
                result.totals().products().total(),
                result.totals().losses().total(),
                result.totals().stockChange().total(),
                result.totals().unaccounted().total()));
    node.set("printed", printed);
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }
}
