package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.emission.Co2e;
import org.baitong.engine.emission.Co2eView;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Inventory;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Term;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Emissions as JSON: tonnes by gas, steps, factors, and CO2e where a set was asked for. */
final class EmissionJson {
  /** For the texts of {@code describe()}. */
  static final String FORMS =
      """
      **Forms**: an amount is a number in its usual unit or `{"value": 5, "unit": "short ton",
      "uncertaintyPercent": 5}`; the energy of a fuel says `"heating": "net"` or `"gross"`. A factor
      is a number in its usual unit, the id of a fact, or `{"value", "unit", "low", "high",
      "distribution", "id", "guideline"}`. Units are UCUM codes (kW.h, kg/TJ) or usual names (kWh,
      MMBtu, scf, short ton, gal). `gwp` is AR4, AR5, AR6 or numbers by gas; without it there is no
      CO2e. Several sources go into `rows`, each with an `id`; `total` adds them.

      **Output**: `t` (tonnes by gas), `steps`, `co2e` (`t`, `byGas`, `memo`), `factors`, `tier`,
      `category`, `scope`, `purpose`, `findings`; for an unknown row `missing` and its findings.
      """;

  private EmissionJson() {}

  static ObjectNode row(Outcome<EmissionRow> outcome, @Nullable GwpSet set) {
    ObjectNode node = JSON.objectNode();
    List<Finding> findings = new ArrayList<>(outcome.findings());
    switch (outcome) {
      case Outcome.Missing<EmissionRow> missing ->
          node.put("missing", missing.findings().getFirst().code());
      case Outcome.Disqualified<EmissionRow>(EmissionRow row, var rules) -> {
        node.put("disqualified", rules.getFirst().code());
        findings.addAll(put(node, row, set));
      }
      case Outcome.Value<EmissionRow>(EmissionRow row, var ignored) ->
          findings.addAll(put(node, row, set));
    }
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static List<Finding> put(ObjectNode node, EmissionRow row, @Nullable GwpSet set) {
    node.put("category", row.key().category());
    node.put("scope", row.key().scope().name().toLowerCase(Locale.ROOT));
    node.put("purpose", row.key().purpose().name());
    node.put("tier", row.tier());
    ObjectNode steps = node.putObject("steps");
    for (Term.Derived step : row.steps()) {
      steps.putObject(step.name()).put("value", step.value()).put("unit", step.unit());
    }
    node.set("t", tonnes(row.gases()));
    ArrayNode factors = node.putArray("factors");
    for (Factor factor : row.factors()) {
      factors.add(factor.id());
    }
    return set == null ? List.of() : co2e(node, row.key().id(), row.gases(), set);
  }

  /** Adds the CO2e view under "co2e"; a missing GWP stands there as missing. */
  static List<Finding> co2e(ObjectNode node, String id, GasVector gases, GwpSet set) {
    Outcome<Co2eView> view = Co2e.view(id, gases, set, Recorder.OFF);
    ObjectNode co2e = node.putObject("co2e");
    put(co2e, view);
    return view.findings();
  }

  private static void put(ObjectNode co2e, Outcome<Co2eView> outcome) {
    switch (outcome) {
      case Outcome.Missing<Co2eView>(var findings) ->
          co2e.put("missing", findings.getFirst().code());
      case Outcome.Disqualified<Co2eView>(Co2eView view, var findings) -> {
        co2e.put("disqualified", findings.getFirst().code());
        put(co2e, view, "atLeastT");
      }
      case Outcome.Value<Co2eView>(Co2eView view, var ignored) -> put(co2e, view, "t");
    }
  }

  private static void put(ObjectNode co2e, Co2eView view, String name) {
    co2e.put("set", view.gwpSet());
    co2e.set(name, JsonOutcomes.number(view.total().kilograms() / 1000));
    co2e.set("byGas", tonnes(new GasVector(view.byGas())));
    co2e.set("memo", tonnes(new GasVector(view.memo())));
  }

  static ObjectNode tonnes(GasVector gases) {
    ObjectNode node = JSON.objectNode();
    for (Map.Entry<Gas, Mass> entry : gases.masses().entrySet()) {
      node.set(name(entry.getKey()), JsonOutcomes.number(entry.getValue().kilograms() / 1000));
    }
    return node;
  }

  /** "CO2_fossil", "CH4_biogenic", "HFC-134a". */
  static String name(Gas gas) {
    if (gas == Gas.CO2E_UNSPLIT) {
      return "CO2e_unsplit";
    }
    return gas.name().startsWith("H")
        ? gas.formula()
        : gas.name().replace("_FOSSIL", "_fossil").replace("_BIOGENIC", "_biogenic");
  }

  /** Rows by id with their total; a row without a value makes the total "at least". */
  static ObjectNode rows(
      Map<String, Outcome<EmissionRow>> rows, Purpose electricity, @Nullable GwpSet set) {
    ObjectNode node = JSON.objectNode();
    ObjectNode each = node.putObject("rows");
    rows.forEach((id, row) -> each.set(id, row(row, set)));
    Inventory inventory = Inventory.of("total", electricity, new LinkedHashMap<>(rows));
    ObjectNode total = node.putObject("total");
    total.put("electricity", electricity.name().toLowerCase(Locale.ROOT));
    total.set("t", tonnes(inventory.gases()));
    ObjectNode scopes = total.putObject("byScope");
    inventory
        .byScope()
        .forEach(
            (scope, gases) -> scopes.set(scope.name().toLowerCase(Locale.ROOT), tonnes(gases)));
    ObjectNode categories = total.putObject("byCategory");
    inventory.byCategory().forEach((category, gases) -> categories.set(category, tonnes(gases)));
    ArrayNode unknown = total.putArray("unknown");
    inventory.unknown().forEach(unknown::add);
    ArrayNode apart = total.putArray("apart");
    inventory.apart().forEach(row -> apart.add(row.key().id()));
    List<Finding> findings = new ArrayList<>();
    if (set != null) {
      Outcome<Co2eView> view = inventory.co2e(set, Recorder.OFF);
      put(total.putObject("co2e"), view);
      findings.addAll(view.findings());
    }
    total.set("findings", JsonOutcomes.findings(findings));
    return node;
  }
}
