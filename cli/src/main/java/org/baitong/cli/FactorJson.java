package org.baitong.cli;

import java.util.List;
import java.util.Locale;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts as JSON for programs. */
final class FactorJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FactorJson() {}

  static ObjectNode list(List<Fact> facts) {
    ObjectNode json = NODES.objectNode();
    json.put("edition", ReferenceData.EDITION);
    json.set("facts", array(facts));
    return json;
  }

  static ObjectNode of(Fact fact) {
    ObjectNode json = NODES.objectNode();
    json.put("id", fact.id());
    ObjectNode key = json.putObject("key");
    fact.key().parts().forEach(key::put);
    json.put("value", fact.value());
    json.put("unit", fact.unit());
    if (fact.figure().hasBounds()) {
      json.put("low", fact.low());
      json.put("high", fact.high());
      json.put("distribution", fact.figure().distribution().name().toLowerCase(Locale.ROOT));
      json.put("boundsVerified", fact.origin().boundsVerified());
    }
    if (fact.validity().from() != null) {
      json.put("from", fact.validity().from().toString());
    }
    if (fact.validity().to() != null) {
      json.put("to", fact.validity().to().toString());
    }
    json.put("source", fact.source());
    json.put("licence", fact.origin().licence());
    json.put("verified", fact.verified());
    if (fact.superseded()) {
      json.put("supersededBy", fact.origin().supersededBy());
    }
    if (!fact.origin().note().isEmpty()) {
      json.put("note", fact.origin().note());
    }
    return json;
  }

  static ObjectNode of(FactorChanges changes) {
    ObjectNode json = NODES.objectNode();
    json.put("from", changes.from());
    json.put("to", changes.to());
    json.put("same", changes.same());
    json.set("added", array(changes.added()));
    json.set("removed", array(changes.removed()));
    ArrayNode changed = json.putArray("changed");
    for (FactorChanges.Change change : changes.changed()) {
      ObjectNode one = changed.addObject();
      one.set("before", of(change.before()));
      one.set("after", of(change.after()));
    }
    return json;
  }

  private static ArrayNode array(List<Fact> facts) {
    ArrayNode array = NODES.arrayNode();
    facts.forEach(fact -> array.add(of(fact)));
    return array;
  }
}
