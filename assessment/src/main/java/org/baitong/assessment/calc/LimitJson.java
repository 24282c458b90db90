package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baitong.engine.limit.Check;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Limits and readings in JSON. */
final class LimitJson {
  static final String FIELDS =
      """
      `limits`: `id`, `parameter`, `max`, `min` (one of them or both), `unit`, `kind` (law, permit,
      guideline), `source`, `verified`.
      """;

  private LimitJson() {}

  static List<LimitValue> limits(JsonFields all) {
    List<LimitValue> limits = new ArrayList<>();
    for (JsonFields l : all.objects("limits")) {
      Boolean verified = l.flag("verified");
      limits.add(
          limit(l, l.requireText("id"), l.requireText("parameter"), verified != null && verified));
      l.done();
    }
    return limits;
  }

  private static LimitValue limit(JsonFields l, String id, String parameter, boolean verified) {
    String unit = l.requireText("unit");
    Level min = level(l.number("min"), unit);
    Level max = level(l.number("max"), unit);
    LimitValue.Kind kind = l.choice(LimitValue.Kind.class, "kind");
    if (min == null && max == null) {
      throw JsonFields.refuse(l.at("max") + " is missing", "state max, min or both?");
    }
    if (min != null && max != null && min.value() > max.value()) {
      throw JsonFields.refuse(l.at("min") + " is above max", "exchange the two?");
    }
    return new LimitValue(
        id,
        parameter,
        min,
        max,
        kind == null ? LimitValue.Kind.LAW : kind,
        l.textOr("source", id),
        verified,
        "data:limits/" + id);
  }

  private static @Nullable Level level(@Nullable Double value, String unit) {
    return value == null ? null : new Level(value, unit);
  }

  /** A reading: {@code id}, {@code value}, {@code unit}, {@code sigma} in that unit. */
  static Reading reading(JsonFields f, String section) {
    String id = f.requireText("id");
    Double sigma = f.number("sigma");
    if (sigma != null && sigma < 0) {
      throw JsonFields.refuse(
          f.at("sigma") + " is " + sigma, "a standard uncertainty is 0 or positive?");
    }
    return new Reading(
        id,
        new Level(f.requireNumber("value"), f.requireText("unit")),
        sigma,
        "data:" + section + "/" + id + "/value");
  }

  static ObjectNode of(Held held) {
    ObjectNode node = JSON.objectNode();
    node.put("verdict", held.verdict().name());
    Check decisive = held.decisive();
    if (decisive != null) {
      node.put("decisive", decisive.limit().id());
      node.set("distance", JsonOutcomes.number(decisive.distance()));
      node.set("margin", JsonOutcomes.of(decisive.margin()));
    }
    ArrayNode checks = node.putArray("checks");
    for (Check check : held.checks()) {
      ObjectNode row = checks.addObject();
      row.put("limit", check.limit().id());
      row.put("side", check.side().name().toLowerCase(Locale.ROOT));
      row.put("reading", check.reading());
      row.set("value", JsonOutcomes.number(check.value().value()));
      row.set("bound", JsonOutcomes.number(check.bound().value()));
      row.set("sigma", JsonOutcomes.number(check.sigma()));
      row.put("unit", check.bound().unit());
      row.set("distance", JsonOutcomes.number(check.distance()));
      row.set("margin", JsonOutcomes.of(check.margin()));
      row.put("verdict", check.verdict().name());
      row.put("verified", check.limit().verified());
    }
    return node;
  }
}
