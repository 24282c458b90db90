package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import org.baitong.engine.emission.GridMargin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Operating, build and combined margin of a grid: the one that is not given. */
public final class GridMarginCalculation implements Calculation {
  @Override
  public String name() {
    return "grid-margin";
  }

  @Override
  public String title() {
    return "Combined margin of a grid, or the build margin or weight that a table implies";
  }

  @Override
  public String describe() {
    return """
    Combined = weight x operating + (1 - weight) x build (CDM tool 07). Three of the four are given,
    the fourth comes out: a check of tables that publish some of them only.

    **Input**: three of `operating`, `build`, `combined` (one unit for all) and `weight` (of the
    operating margin, 0 to 1).

    **Output**: all four.
    """;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared()
        .readTree("{\"operating\": 1046, \"combined\": 874, \"weight\": 0.75}");
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    Double operating = f.number("operating");
    Double build = f.number("build");
    Double combined = f.number("combined");
    Double weight = f.number("weight");
    f.done();
    try {
      GridMargin margin = GridMargin.of(operating, build, combined, weight);
      ObjectNode node = JSON.objectNode();
      node.set("operating", JsonOutcomes.number(margin.operating()));
      node.set("build", JsonOutcomes.number(margin.build()));
      node.set("combined", JsonOutcomes.number(margin.combined()));
      node.set("weight", JsonOutcomes.number(margin.weight()));
      return node;
    } catch (IllegalArgumentException e) {
      String[] lines = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
      throw JsonFields.refuse(
          lines[0], lines.length > 1 ? lines[1] : "three of the four, as they are published?");
    }
  }
}
