package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the matrix form and the named form of the reconciliation's input, strictly. */
final class ReconcileInput {
  private static final double NORMAL_95 = 1.96;
  private static final List<String> SPREADS =
      List.of("variance", "stdDev", "halfWidth95", "relativeStdDev");
  private static final Set<String> KNOWN =
      Set.of(
          "names",
          "measured",
          "variance",
          "stdDev",
          "halfWidth95",
          "relativeStdDev",
          "incidence",
          "rhs",
          "unmeasured",
          "confidence",
          "constants",
          "unknown",
          "initial",
          "constraints",
          "eliminate",
          "flows",
          "streams",
          "note",
          "notes",
          "title",
          "source");

  final ReconcileProblem problem;

  /** Whether results are given by name. */
  final boolean named;

  final boolean eliminate;

  /** Flows in the order of output: unmeasured ones as the input lists them. */
  final List<Integer> order;

  /** How many of the variables and constraints the user stated; helpers come after them. */
  final int stated;

  final int balances;

  private ReconcileInput(
      ReconcileProblem problem, boolean named, boolean eliminate, Set<Integer> listed) {
    this.problem = problem;
    this.named = named;
    this.eliminate = eliminate;
    int helpers =
        (int) problem.variables().stream().filter(v -> v.name().startsWith(Helpers.MARK)).count();
    stated = problem.variables().size() - helpers;
    balances = problem.constraints().size() - helpers;
    Set<Integer> all = new LinkedHashSet<>(listed);
    for (int j = 0; j < stated; j++) {
      all.add(j);
    }
    order = List.copyOf(all);
  }

  static ReconcileInput read(JsonNode input) {
    if (!input.isObject()) {
      throw wrong("The input is not a JSON object", "it starts with {?");
    }
    for (String field : input.propertyNames()) {
      if (!KNOWN.contains(field)) {
        throw wrong("The field \"" + field + "\" is not known", "one of " + sorted() + "?");
      }
    }
    JsonNode measured = input.path("measured");
    double confidence = confidence(input.path("confidence"));
    boolean eliminate = eliminate(input.path("eliminate"));
    if (input.has("flows") || input.has("streams")) {
      onlyWithFlows(input);
      return new ReconcileInput(ReconcileFlows.read(input, confidence), true, eliminate, Set.of());
    }
    if (measured.isArray()) {
      List<Variable> variables = variables(input);
      List<String> names = variables.stream().map(Variable::name).toList();
      return new ReconcileInput(
          new ReconcileProblem(variables, rows(input), confidence),
          false,
          eliminate,
          unmeasured(input.path("unmeasured"), names.size(), names));
    }
    if (measured.isObject()) {
      return new ReconcileInput(named(input, confidence), true, eliminate, Set.of());
    }
    throw wrong(
        measured.isMissingNode()
            ? "The field \"measured\" is missing"
            : "The field \"measured\" is " + measured,
        "give a list of numbers with \"incidence\", an object of names with \"constraints\", or"
            + " \"flows\"?");
  }

  private static void onlyWithFlows(JsonNode input) {
    for (String field :
        List.of("measured", "incidence", "constraints", "unknown", "constants", "rhs", "names")) {
      if (input.has(field)) {
        throw wrong(
            field + " stands beside \"flows\"", "flows carry everything: measured, from, to?");
      }
    }
  }

  private static String sorted() {
    return String.join(", ", KNOWN.stream().sorted().toList());
  }

  private static double confidence(JsonNode node) {
    if (node.isMissingNode()) {
      return ReconcileProblem.USUAL_CONFIDENCE;
    }
    double value = number("confidence", node);
    if (!(value > 0 && value < 1)) {
      throw wrong("confidence is " + value + ", not between 0 and 1", "0.95 for 95 %?");
    }
    return value;
  }

  private static boolean eliminate(JsonNode node) {
    if (!node.isMissingNode() && !node.isBoolean()) {
      throw wrong("eliminate is " + node + ", not true or false", "true without quotes?");
    }
    return node.asBoolean(false);
  }

  // ---- matrix form

  private static List<Variable> variables(JsonNode input) {
    JsonNode measured = input.get("measured");
    int n = measured.size();
    if (n == 0) {
      throw wrong("measured is an empty list", "there is at least one flow?");
    }
    List<String> names = names(input.path("names"), n);
    Set<Integer> unmeasured = unmeasured(input.path("unmeasured"), n, names);
    String spread = spread(input);
    JsonNode spreads = input.get(spread);
    if (!spreads.isNumber() && (!spreads.isArray() || spreads.size() != n)) {
      throw wrong(
          spread + " has " + spreads.size() + " entries for " + n + " flows",
          "give one per flow, null for unmeasured ones?");
    }
    List<Variable> variables = new ArrayList<>();
    for (int j = 0; j < n; j++) {
      JsonNode value = measured.get(j);
      if (value.isNull() || unmeasured.contains(j)) {
        variables.add(Variable.unmeasured(names.get(j), 0));
      } else {
        String field = "measured[" + (j + 1) + "]";
        double v = number(field, value);
        String spreadField = spread + "[" + (j + 1) + "]";
        variables.add(
            known(
                names.get(j),
                v,
                sigma(spread, spreadField, spreads.isNumber() ? spreads : spreads.get(j), v)));
      }
    }
    return variables;
  }

  private static Variable known(String name, double value, double sigma) {
    return sigma == 0 ? Variable.constant(name, value) : Variable.measured(name, value, sigma);
  }

  private static List<String> names(JsonNode node, int n) {
    List<String> names = new ArrayList<>();
    if (!node.isMissingNode() && (!node.isArray() || node.size() != n)) {
      throw wrong(
          "names has " + node.size() + " entries for " + n + " flows", "give one per flow?");
    }
    for (int j = 0; j < n; j++) {
      String name = node.isMissingNode() ? "" + (j + 1) : node.get(j).asString("");
      if (name.isEmpty() || names.contains(name)) {
        throw wrong("names[" + (j + 1) + "] is \"" + name + "\"", "each flow has its own name?");
      }
      names.add(name);
    }
    return names;
  }

  private static Set<Integer> unmeasured(JsonNode node, int n, List<String> names) {
    Set<Integer> found = new LinkedHashSet<>();
    for (JsonNode entry : node) {
      int index = entry.isString() ? names.indexOf(entry.asString()) + 1 : entry.asInt(0);
      if (index < 1 || index > n || (entry.isNumber() && entry.asDouble() != index)) {
        throw wrong(
            "unmeasured has " + entry + ", not a flow from 1 to " + n, "flows count from 1?");
      }
      found.add(index - 1);
    }
    return found;
  }

  private static String spread(JsonNode input) {
    List<String> given = SPREADS.stream().filter(input::has).toList();
    if (given.size() != 1) {
      throw wrong(
          given.isEmpty()
              ? "The uncertainty of the measurements is missing"
              : "The uncertainty is given more than once: " + String.join(", ", given),
          "give one of " + String.join(", ", SPREADS) + "?");
    }
    return given.getFirst();
  }

  private static double sigma(String spread, String field, JsonNode node, double value) {
    double v = number(field, node);
    if (v < 0) {
      throw wrong(field + " is " + v + ", negative", "the sign is a slip?");
    }
    return switch (spread) {
      case "variance" -> Math.sqrt(v);
      case "stdDev" -> v;
      case "halfWidth95" -> v / NORMAL_95;
      default -> relative(field, v, value);
    };
  }

  private static double relative(String field, double share, double value) {
    if (value == 0 && share > 0) {
      throw wrong(
          field + " is relative to a measured 0, so nothing is known of its uncertainty",
          "use stdDev for this case?");
    }
    return share * Math.abs(value);
  }

  private static List<Constraint> rows(JsonNode input) {
    JsonNode incidence = input.path("incidence");
    if (!incidence.isArray() || incidence.isEmpty()) {
      throw wrong(
          "incidence is " + (incidence.isMissingNode() ? "missing" : incidence.toString()),
          "one list per node, +1 for what comes in and -1 for what goes out?");
    }
    int n = input.get("measured").size();
    JsonNode rhs = input.path("rhs");
    if (!rhs.isMissingNode() && (!rhs.isArray() || rhs.size() != incidence.size())) {
      throw wrong(
          "rhs has " + rhs.size() + " entries for " + incidence.size() + " rows",
          "give one per row of incidence?");
    }
    List<Constraint> rows = new ArrayList<>();
    for (int i = 0; i < incidence.size(); i++) {
      JsonNode row = incidence.get(i);
      if (!row.isArray() || row.size() != n) {
        throw wrong(
            "incidence[" + (i + 1) + "] has " + row.size() + " entries for " + n + " flows",
            "give 0 for a flow that does not touch the node?");
      }
      List<Term> terms = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        double a = number("incidence[" + (i + 1) + "][" + (j + 1) + "]", row.get(j));
        if (a != 0) {
          terms.add(Term.of(a, j));
        }
      }
      double right = rhs.isMissingNode() ? 0 : number("rhs[" + (i + 1) + "]", rhs.get(i));
      rows.add(new Constraint("row " + (i + 1), terms, right));
    }
    return rows;
  }

  // ---- named form

  private static ReconcileProblem named(JsonNode input, double confidence) {
    JsonNode measured = input.get("measured");
    Map<String, Integer> index = new LinkedHashMap<>();
    List<Variable> variables = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    String spread = measured.isEmpty() ? "stdDev" : spread(input);
    JsonNode spreads = input.path(spread);
    for (String name : measured.propertyNames()) {
      double value = number("measured." + name, measured.get(name));
      JsonNode node = spreads.isObject() ? spreads.path(name) : spreads;
      double sigma = sigma(spread, spread + "." + name, node, value);
      declare(index, name);
      variables.add(known(name, value, sigma));
      sizes.add(Math.abs(value));
    }
    JsonNode constants = input.path("constants");
    for (String name : constants.propertyNames()) {
      declare(index, name);
      double value = number("constants." + name, constants.get(name));
      variables.add(Variable.constant(name, value));
    }
    // Unmeasured values start at the middle of what is measured when nobody says better.
    sizes.sort(null);
    double typical = sizes.isEmpty() ? 1 : sizes.get(sizes.size() / 2);
    JsonNode initial = input.path("initial");
    for (JsonNode node : input.path("unknown")) {
      if (!node.isString()) {
        throw wrong("unknown has " + node + ", not a name", "names in quotes?");
      }
      String name = node.asString();
      declare(index, name);
      double guess = initial.has(name) ? number("initial." + name, initial.get(name)) : typical;
      variables.add(Variable.unmeasured(name, guess));
    }
    JsonNode texts = input.path("constraints");
    if (!texts.isArray() || texts.isEmpty()) {
      throw wrong(
          "constraints is " + (texts.isMissingNode() ? "missing" : texts.toString()),
          "a list like [\"F1 + F2 - F3 = 0\"]?");
    }
    Helpers helpers = new Helpers(variables);
    List<Constraint> constraints = new ArrayList<>();
    for (JsonNode text : texts) {
      if (!text.isString()) {
        throw wrong("constraints has " + text + ", not a text", "put it in quotes?");
      }
      constraints.add(ConstraintParser.parse(text.asString(), index, helpers));
    }
    constraints.addAll(helpers.definitions());
    return new ReconcileProblem(variables, constraints, confidence);
  }

  private static void declare(Map<String, Integer> index, String name) {
    if (index.putIfAbsent(name, index.size()) != null) {
      throw wrong(name + " is declared twice", "it is either measured, or constant, or unknown?");
    }
  }

  private static double number(String field, @Nullable JsonNode node) {
    if (node == null || !node.isNumber()) {
      throw wrong(
          field + " is " + (node == null || node.isMissingNode() ? "missing" : node.toString()),
          "a number with a decimal point, without quotes or unit?");
    }
    return JsonFields.inRange(field, node);
  }

  private static CalculationInputException wrong(String what, String maybe) {
    return new CalculationInputException(what + "\nMaybe " + maybe);
  }
}
