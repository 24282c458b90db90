package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.Change;
import org.baitong.engine.measure.Effect;
import org.baitong.engine.measure.Measure;
import org.baitong.engine.measure.PlanRequest;
import org.baitong.engine.measure.Price;
import org.baitong.engine.measure.ResponseNetwork;
import org.baitong.engine.measure.ResponseNetwork.Ends;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a network with its measures. */
final class MeasuresInput {
  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final Map<String, Price> prices = new LinkedHashMap<>();
  private final Currency currency;

  private MeasuresInput(Currency currency) {
    this.currency = currency;
    List.of(Layer.MATERIAL, Layer.WATER, Layer.ENERGY)
        .forEach(layer -> layers.put(layer.id(), layer));
  }

  static PlanRequest read(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    MeasuresInput reader = new MeasuresInput(all.currency());
    List<ResponseNetwork.Flow> flows = new ArrayList<>();
    for (JsonFields flow : all.objects("flows")) {
      flows.add(reader.flow(flow));
      flow.done();
    }
    List<ResponseNetwork.Centre> centres = new ArrayList<>();
    for (JsonFields centre : all.objects("centres")) {
      Kind kind = centre.choice(Kind.class, "kind");
      if (kind == null) {
        throw JsonFields.refuse(
            centre.at("kind") + " is missing", "production, utility or treatment?");
      }
      String main = centre.textOr("main", Layer.MATERIAL.id());
      Layer layer = reader.layers.get(main);
      if (layer == null) {
        throw JsonFields.refuse(
            centre.at("main") + " is " + main + ", which no flow carries",
            String.join(", ", reader.layers.keySet()) + "?");
      }
      centres.add(new ResponseNetwork.Centre(centre.requireText("id"), kind, layer));
      centre.done();
    }
    List<Measure> measures = new ArrayList<>();
    for (JsonFields measure : all.objects("measures")) {
      measures.add(measure(measure));
      measure.done();
    }
    all.done();
    if (flows.isEmpty() || measures.isEmpty()) {
      throw JsonFields.refuse(
          (flows.isEmpty() ? "flows" : "measures") + " is missing or empty",
          "state the network and what is done to it.");
    }
    try {
      return new PlanRequest(
          new ResponseNetwork(centres, flows, Set.of()),
          measures,
          new PlanRequest.Value(reader.currency, reader.prices, List.of()),
          List.of());
    } catch (IllegalArgumentException e) {
      throw new CalculationInputException(String.valueOf(e.getMessage()));
    }
  }

  private ResponseNetwork.Flow flow(JsonFields fields) {
    String id = fields.requireText("id");
    UnitOfMeasure unit = fields.unit("kg", "unit");
    Map<Layer, Quantity> contents = new LinkedHashMap<>();
    for (JsonFields content : fields.objects("contents")) {
      String name = content.requireText("layer");
      UnitOfMeasure per = content.unit("kg", "unit");
      double value = content.requireNumber("value");
      Layer layer = layers.computeIfAbsent(name, key -> new Layer(key, per));
      if (!(value > 0) || per.dimension() != layer.dimension()) {
        throw JsonFields.refuse(
            content.at("value") + " is " + value + " " + per.ucum(),
            "a positive amount in a unit like " + layer.unit().ucum() + "?");
      }
      contents.put(layer, per.quantity(value));
      content.done();
    }
    Double price = fields.number("price");
    if (price != null) {
      prices.put(id, new Price(Money.undated(price, currency), "data:" + id + "#price"));
    }
    double value = fields.requireNumber("value");
    if (!(value >= 0)) {
      throw JsonFields.refuse(fields.at("value") + " is " + value, "zero or a positive amount?");
    }
    Side side = fields.choice(Side.class, "side");
    return new ResponseNetwork.Flow(
        id,
        new Ends(fields.text("from"), fields.text("to")),
        side == null ? Side.SUPPLY : side,
        fields.textOr("carrier", id),
        fields.textOr("substance", ""),
        Stated.of(value, unit),
        contents);
  }

  private static Measure measure(JsonFields fields) {
    String id = fields.requireText("id");
    List<Effect> effects = new ArrayList<>();
    for (JsonFields effect : fields.objects("effects")) {
      effects.add(effect(id + "." + effects.size(), effect));
      effect.done();
    }
    return new Measure(id, effects, ids(fields, "excludes"), ids(fields, "requires"), null, null);
  }

  private static Set<String> ids(JsonFields fields, String name) {
    Set<String> ids = new LinkedHashSet<>();
    fields.list(name).forEach(node -> ids.add(node.asString()));
    return ids;
  }

  private static Effect effect(String id, JsonFields fields) {
    Double share = fields.number("share");
    Double replaced = fields.number("replaced");
    Double before = fields.number("before");
    Double after = fields.number("after");
    Double less = fields.number("less");
    Double more = fields.number("more");
    List<@Nullable Change> stated = new ArrayList<>();
    stated.add(share == null ? null : new Change.Share(new Ratio(share)));
    stated.add(replaced == null ? null : new Change.Replaced(new Ratio(replaced)));
    stated.add(
        before == null || after == null
            ? null
            : new Change.Efficiency(new Ratio(before), new Ratio(after)));
    UnitOfMeasure unit = less == null && more == null ? null : fields.unit("kg", "unit");
    stated.add(less == null || unit == null ? null : new Change.Less(Stated.of(less, unit)));
    stated.add(more == null || unit == null ? null : new Change.More(Stated.of(more, unit)));
    stated.removeIf(change -> change == null);
    if (stated.size() != 1) {
      throw JsonFields.refuse(
          fields.at("") + " states " + stated.size() + " changes",
          "exactly one of share, less, more, replaced, or before with after?");
    }
    return new Effect(
        id,
        fields.requireText("flow"),
        java.util.Objects.requireNonNull(stated.getFirst()),
        fields.text("answers"));
  }
}
