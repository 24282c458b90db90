package org.baitong.assessment.calc;

import java.util.List;
import java.util.Map;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.SingleCentre;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Outcomes and findings as JSON: a number, or an object that says why there is none to use. */
final class JsonOutcomes {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** For the texts of {@code describe()}. */
  static final String STATES =
      """
      A figure is a number, or `{"missing": CODE}`, or `{"disqualified": CODE, "value": number}`.
      `findings` says more about each code. Nothing is rounded except fields called `printed`.
      """;

  /** Beyond this a double has no whole units any more that could be rounded to. */
  private static final double LARGEST_PRINTED = 1e15;

  private JsonOutcomes() {}

  static JsonNode number(double value) {
    return JSON.numberNode(value == 0 ? 0.0 : value);
  }

  static JsonNode of(Outcome<Double> outcome) {
    return switch (outcome) {
      case Outcome.Value<Double>(Double value, var findings) -> number(value);
      case Outcome.Missing<Double>(var findings) ->
          JSON.objectNode().put("missing", findings.getFirst().code());
      case Outcome.Disqualified<Double>(Double value, var findings) ->
          JSON.objectNode().put("disqualified", findings.getFirst().code()).put("value", value);
    };
  }

  /** The amount alone: the currency stands once above. */
  static JsonNode number(Money money) {
    return number(money.amount());
  }

  static JsonNode number(Ratio ratio) {
    return number(ratio.value());
  }

  static JsonNode money(Outcome<Money> outcome) {
    return of(outcome.map(Money::amount));
  }

  static JsonNode ratio(Outcome<Ratio> outcome) {
    return of(outcome.map(Ratio::value));
  }

  static JsonNode percent(Outcome<Ratio> outcome) {
    return of(outcome.map(ratio -> 100 * ratio.value()));
  }

  static <K> ObjectNode amounts(Map<K, Money> amounts) {
    ObjectNode node = JSON.objectNode();
    amounts.forEach((name, amount) -> node.set(String.valueOf(name), number(amount)));
    return node;
  }

  static ObjectNode of(CategoryCosts costs) {
    ObjectNode node = JSON.objectNode();
    node.set("material", money(costs.material()));
    node.set("energy", money(costs.energy()));
    node.set("system", money(costs.system()));
    node.set("wasteManagement", money(costs.wasteManagement()));
    node.set("total", money(costs.total()));
    return node;
  }

  /** The amount alone, in the unit that stands beside it. */
  static JsonNode number(Stated stated) {
    return number(stated.number());
  }

  static JsonNode stated(Outcome<Stated> outcome) {
    return of(outcome.map(Stated::number));
  }

  static JsonNode price(Outcome<StatedPrice> outcome) {
    return of(outcome.map(price -> price.each().amount()));
  }

  static ObjectNode quantities(Map<String, Stated> quantities) {
    ObjectNode node = JSON.objectNode();
    quantities.forEach((name, quantity) -> node.set(name, number(quantity)));
    return node;
  }

  static ArrayNode findings(List<Finding> findings) {
    ArrayNode list = JSON.arrayNode();
    for (Finding finding : findings) {
      ObjectNode node = JSON.objectNode();
      node.put("code", finding.code());
      node.put("severity", finding.severity().name());
      node.put("kind", finding.where().kind());
      node.put("id", finding.where().id());
      node.put("field", finding.where().field());
      ObjectNode args = JSON.objectNode();
      finding.args().forEach((name, arg) -> args.set(name, arg(arg)));
      node.set("args", args);
      list.add(node);
    }
    return list;
  }

  private static JsonNode arg(Arg arg) {
    return switch (arg) {
      case Arg.Figure(double value, String unit) ->
          unit.isEmpty() ? number(value) : JSON.objectNode().put("value", value).put("unit", unit);
      case Arg.Text(String text) -> JSON.stringNode(text);
      case Arg.Key(String key) -> JSON.stringNode(key);
    };
  }

  /**
   * Parts of a total in whole units that add up; empty when one may not be used or is too large.
   */
  static ObjectNode printed(List<String> names, List<Outcome<Money>> parts) {
    ObjectNode node = JSON.objectNode();
    if (parts.stream()
        .allMatch(part -> part.isUsable() && Math.abs(part.get().amount()) < LARGEST_PRINTED)) {
      List<Long> whole = SingleCentre.printedWhole(parts.stream().map(Outcome::get).toList());
      for (int i = 0; i < names.size(); i++) {
        node.put(names.get(i), whole.get(i));
      }
    }
    return node;
  }

  /** Why the engine refuses the request, for the person at the command line. */
  static CalculationInputException refusal(List<Finding> findings) {
    return refusal("", findings);
  }

  /** Why the engine refuses what stands at a path of the input. */
  static CalculationInputException refusal(String path, List<Finding> findings) {
    StringBuilder text = new StringBuilder(path.isEmpty() ? "" : path + ": ");
    for (Finding finding : findings) {
      text.append(finding.where().kind()).append(' ').append(finding.where().id());
      if (!finding.where().field().isEmpty()) {
        text.append(", ").append(finding.where().field());
      }
      text.append(": ").append(finding.code());
      finding
          .args()
          .forEach((name, arg) -> text.append(", ").append(name).append(" = ").append(plain(arg)));
      text.append('\n');
    }
    return new CalculationInputException(
        text.append("Maybe ").append(advice(findings.getFirst().code())).toString(), findings);
  }

  private static String plain(Arg arg) {
    return switch (arg) {
      case Arg.Figure(double value, String unit) -> (value + " " + unit).strip();
      case Arg.Text(String text) -> text;
      case Arg.Key(String key) -> key;
    };
  }

  private static String advice(String code) {
    return switch (code) {
      case "ID_DUPLICATE" -> "give each row an id of its own.";
      case "CENTRE_UNKNOWN" -> "correct the id, or add it to \"centres\".";
      case "MATERIAL_UNKNOWN" -> "correct the id, or add it to \"materials\".";
      case "FLOW_ENDS_WRONG" ->
          "an input comes from outside, a product or loss leaves a centre, a stock change has one"
              + " end outside.";
      case "INPUT_WITHOUT_MATERIAL" -> "name the material the flow consists of.";
      case "QUANTITY_MISSING" -> "state the quantity; unknown is not 0.";
      case "AMOUNT_NEGATIVE" -> "state a positive number; a sale is an earning.";
      case "SHARE_ABOVE_ONE", "SHARES_BELOW_ONE", "SHARE_NEGATIVE" ->
          "shares lie between 0 and 1 and add up to 1 (80 % is 0.8).";
      case "SHARES_UNCLEAR" -> "state either productShare or flowShares.";
      case "SHARE_FLOW_UNKNOWN" -> "name flows that leave the same centre.";
      case "OVERRIDE_WITHOUT_REASON" -> "add a \"reason\"; it is printed.";
      case "WASTE_MANAGEMENT_IS_LOSS" -> "leave the shares out: it is all loss.";
      case "NETWORK_CYCLE_CLOSED" -> "state the product or loss that leaves the cycle.";
      case "FLOW_DIMENSION_DIFFERS", "FLOW_BASIS_DIFFERS" ->
          "state flow, material and price as the same kind of amount.";
      case "BURDEN_UNITS_DIFFER" -> "use one unit for one burden.";
      case "CONTROLLABILITY_RANGE" -> "1, 2 or 3.";
      case "CALC_OUT_OF_RANGE" -> "the unit is another one, or the calculator is not made for it.";
      case "CALC_BASIS" -> "state the basis that the field asks for.";
      case "THRESHOLD_RANGE" -> "a share between 0 and 1.";
      default -> "correct the number or the id.";
    };
  }
}
