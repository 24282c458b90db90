package org.baitong.cli;

import java.util.Collection;
import java.util.List;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.suggest.Suggestion;
import org.baitong.engine.quantity.Money;
import org.baitong.reference.library.Evidence;
import org.baitong.reference.library.LibraryMeasure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Measures of the library, and what it suggests, as JSON for programs. */
final class MeasureJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MeasureJson() {}

  static ArrayNode list(List<LibraryMeasure> measures) {
    ArrayNode rows = NODES.arrayNode();
    measures.forEach(measure -> rows.add(of(measure)));
    return rows;
  }

  /** A measure; its evidence keeps the published figures and currencies. */
  static ObjectNode of(LibraryMeasure measure) {
    ObjectNode row = NODES.objectNode();
    row.put("id", measure.id());
    row.put("shelf", measure.shelf().name());
    row.put("practice", measure.practice().name());
    texts(row, "sectors", measure.sectors());
    texts(row, "rules", measure.rules().stream().map(Object::toString).toList());
    texts(row, "causes", measure.causes());
    texts(row, "calculators", measure.calculators());
    row.put("cost", measure.cost() == null ? null : measure.cost().name());
    row.put("persistence", measure.persistence() == null ? null : measure.persistence().name());
    texts(row, "sideEffects", measure.sideEffects().stream().map(Enum::name).toList());
    row.put("nameEn", measure.nameEn());
    row.put("nameKm", measure.nameKm());
    row.put("howEn", measure.howEn());
    row.put("howKm", measure.howKm());
    ArrayNode evidence = row.putArray("evidence");
    measure.evidence().forEach(one -> evidence.add(of(one)));
    return row;
  }

  private static ObjectNode of(Evidence evidence) {
    ObjectNode row = NODES.objectNode();
    row.put("id", evidence.id());
    row.put("grade", evidence.grade().name());
    row.put("country", evidence.country());
    texts(row, "sectors", evidence.sector());
    ArrayNode effects = row.putArray("effects");
    for (Evidence.Effect effect : evidence.effects()) {
      effects
          .addObject()
          .put("subject", effect.subject())
          .put("low", effect.low())
          .put("high", effect.high())
          .put("unit", effect.unit());
    }
    money(row, "investment", evidence.investment());
    money(row, "saving", evidence.saving());
    Evidence.Payback payback = evidence.payback();
    if (payback != null) {
      row.putObject("publishedPayback").put("low", payback.low()).put("high", payback.high());
    }
    evidence.recomputedPayback().ifPresent(years -> row.put("recomputedPayback", years));
    row.put("doubtful", evidence.isDoubtful());
    row.put("source", evidence.source());
    row.put("year", evidence.year());
    row.put("conditionsEn", evidence.conditionsEn());
    row.put("conditionsKm", evidence.conditionsKm());
    return row;
  }

  static ArrayNode suggestions(List<Suggestion> suggestions) {
    ArrayNode rows = NODES.arrayNode();
    suggestions.forEach(suggestion -> rows.add(of(suggestion)));
    return rows;
  }

  /** A suggestion with its whole measure. */
  private static ObjectNode of(Suggestion suggestion) {
    ObjectNode row = NODES.objectNode();
    row.set("measure", of(suggestion.measure()));
    row.put("rule", suggestion.rule());
    row.put("refused", suggestion.isRefused());
    row.put("taken", suggestion.taken());
    JsonNode reasons = AssessmentJson.tree(suggestion.reasons());
    row.set("reasons", reasons);
    texts(row, "centres", suggestion.centres());
    texts(row, "flows", suggestion.flows());
    money(row, "atStake", suggestion.atStake());
    return row;
  }

  private static void texts(ObjectNode row, String name, Collection<String> texts) {
    ArrayNode array = row.putArray(name);
    texts.forEach(array::add);
  }

  private static void money(ObjectNode row, String name, @Nullable Money money) {
    if (money != null) {
      row.putObject(name).put("value", money.amount()).put("currency", money.currency().code());
    }
  }
}
