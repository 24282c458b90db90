package org.baitong.assessment.calc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calculation of one kind of source: one row, or several under "rows" with their total. */
abstract class SourceCalculation implements Calculation {
  /** One source; the fields are read completely. */
  abstract Outcome<EmissionRow> row(JsonFields fields);

  abstract String input();

  abstract String sample();

  static RowKey key(String id, String category, Scope scope, Purpose purpose) {
    return new RowKey(id, category, scope, purpose);
  }

  @Override
  public String describe() {
    return input() + "\n" + EmissionJson.FORMS + "\n" + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(sample());
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    GwpSet set = EmissionInput.gwp(all);
    List<JsonFields> several = all.objects("rows", "sources");
    if (several.isEmpty() && all.find("rows", "sources") == null) {
      Outcome<EmissionRow> row = row(all);
      all.done();
      return EmissionJson.row(row, set);
    }
    Purpose electricity = all.choice(Purpose.class, "electricityBy");
    if (electricity != null
        && electricity != Purpose.LOCATION_BASED
        && electricity != Purpose.MARKET_BASED) {
      throw JsonFields.refuse(
          "electricityBy is \"" + electricity + "\"", "location_based or market_based?");
    }
    all.done();
    Map<String, Outcome<EmissionRow>> rows = new LinkedHashMap<>();
    for (JsonFields one : several) {
      String id = one.requireText("id");
      Outcome<EmissionRow> row = row(one);
      one.done();
      if (rows.put(id, row) != null) {
        throw JsonFields.refuse(one.at("id") + " is \"" + id + "\" again", "an id of its own?");
      }
    }
    return EmissionJson.rows(rows, electricity == null ? Purpose.LOCATION_BASED : electricity, set);
  }
}
