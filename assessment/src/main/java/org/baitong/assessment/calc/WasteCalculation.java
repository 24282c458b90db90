package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.Fate;
import org.baitong.engine.pollution.SolidWaste;
import org.baitong.engine.pollution.WasteLot;
import org.baitong.engine.pollution.WasteResult;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Solid waste by type, hazard and fate. */
public final class WasteCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"waste": [
         {"id": "OFFCUTS", "type": "04 02 22", "kg": 60000, "hazardous": false, "fate": "recycled"},
         {"id": "SLUDGE", "type": "04 02 20", "kg": 30000, "hazardous": true, "fate": "landfilled"},
         {"id": "MIXED", "type": "20 03 01", "kg": 10000, "fate": "unknown"}]}
      """;

  @Override
  public String name() {
    return "waste";
  }

  @Override
  public String title() {
    return "Solid waste by type, hazard and fate, with the share diverted from disposal";
  }

  @Override
  public String describe() {
    return """
    Diverted from disposal are reuse, recycling, sale, composting and digestion; burning with
    energy recovery is disposal (GRI 306, 2020). Unknown and stored waste makes the share a range.

    **Input**: `waste`: `id`, `type`, `kg` (absent: not weighed, not 0), `hazardous` (absent: not
    classified), `fate` (reused, recycled, sold, composted, digested, energy_recovery, incinerated,
    landfilled, open_dumped, open_burnt, stored, unknown; absent: unknown).

    **Output**: `total` (kg), `byType`, `byFate`, `byHazard`, `divertedLow`, `divertedHigh`,
    `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    List<WasteLot> lots = new ArrayList<>();
    for (JsonFields w : all.objects("waste")) {
      String id = w.requireText("id");
      Double kg = w.number("kg");
      Fate fate = w.choice(Fate.class, "fate");
      lots.add(
          new WasteLot(
              id,
              w.textOr("type", ""),
              kg == null ? null : Measured.of(Mass.of(kg), 0, "data:waste/" + id + "/kg"),
              w.flag("hazardous"),
              fate == null ? Fate.UNKNOWN : fate));
      w.done();
    }
    all.done();
    Outcome<WasteResult> outcome = SolidWaste.sum(lots, Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<WasteResult>(WasteResult r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    node.set("total", JsonOutcomes.of(r.total().map(Mass::kilograms)));
    node.set("byType", masses(r.byType()));
    node.set("byFate", masses(r.byFate()));
    node.set("byHazard", masses(r.byHazard()));
    node.set("divertedLow", JsonOutcomes.of(r.diverted().map(range -> range.low().value())));
    node.set("divertedHigh", JsonOutcomes.of(r.diverted().map(range -> range.high().value())));
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static <K> ObjectNode masses(Map<K, Mass> masses) {
    ObjectNode node = JSON.objectNode();
    masses.forEach(
        (name, mass) -> node.set(String.valueOf(name), JsonOutcomes.number(mass.kilograms())));
    return node;
  }
}
