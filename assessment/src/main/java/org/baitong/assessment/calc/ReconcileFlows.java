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

/** Reads the network form of a reconciliation: flows between nodes; every node balances. */
final class ReconcileFlows {
  private static final double NORMAL_95 = 1.96;

  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, List<Term>> nodes = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private ReconcileFlows() {}

  static ReconcileProblem read(JsonNode input, double confidence) {
    ReconcileFlows read = new ReconcileFlows();
    JsonFields all = new JsonFields("", input);
    for (JsonFields flow : all.objects("flows", "streams")) {
      read.flow(all, flow);
    }
    if (read.nodes.isEmpty()) {
      throw JsonFields.refuse("flows name no node", "each has a \"from\" or a \"to\"?");
    }
    List<Constraint> constraints = new ArrayList<>();
    read.nodes.forEach((node, terms) -> constraints.add(new Constraint(node, terms, 0)));
    return new ReconcileProblem(read.variables, constraints, confidence);
  }

  private void flow(JsonFields all, JsonFields flow) {
    String id = flow.requireText("id", "name");
    if (!ids.add(id)) {
      throw JsonFields.refuse(flow.at("id") + " is \"" + id + "\" again", "each has its own id?");
    }
    Double value = flow.number("measured", "value", "quantity");
    Double guess = flow.number("initial");
    Double sigma = stdDev(flow, value);
    if (sigma == null) {
      sigma = stdDev(all, value);
    }
    if (value == null) {
      variables.add(Variable.unmeasured(id, guess == null ? 0 : guess));
    } else if (sigma == null) {
      throw JsonFields.refuse(
          flow.at("stdDev") + " is missing for a measured flow",
          "give stdDev, variance, halfWidth95 or relativeStdDev there, or one for all beside"
              + " \"flows\"; 0 for a constant.");
    } else if (sigma == 0) {
      variables.add(Variable.constant(id, value));
    } else {
      variables.add(Variable.measured(id, value, sigma));
    }
    end(flow.text("to"), 1);
    end(flow.text("from"), -1);
    flow.done();
  }

  private void end(@Nullable String node, double sign) {
    if (node != null && !node.isBlank() && !node.equalsIgnoreCase("outside")) {
      nodes.computeIfAbsent(node, n -> new ArrayList<>()).add(Term.of(sign, variables.size() - 1));
    }
  }

  private static @Nullable Double stdDev(JsonFields fields, @Nullable Double value) {
    Double variance = fields.number("variance");
    Double stdDev = fields.number("stdDev");
    Double half = fields.number("halfWidth95");
    Double relative = fields.number("relativeStdDev");
    Double sigma = null;
    int given = 0;
    for (Double d : new @Nullable Double[] {variance, stdDev, half, relative}) {
      if (d != null && d < 0) {
        throw JsonFields.refuse(fields.at("stdDev") + " is negative: " + d, "the sign is a slip?");
      }
      given += d == null ? 0 : 1;
    }
    if (given > 1) {
      throw JsonFields.refuse(
          fields.at("stdDev") + " is given more than once",
          "one of variance, stdDev, halfWidth95, relativeStdDev?");
    }
    if (variance != null) {
      sigma = Math.sqrt(variance);
    } else if (stdDev != null) {
      sigma = stdDev;
    } else if (half != null) {
      sigma = half / NORMAL_95;
    } else if (relative != null && value != null) {
      if (value == 0 && relative > 0) {
        throw JsonFields.refuse(
            fields.at("relativeStdDev") + " is relative to a measured 0", "use stdDev there?");
      }
      sigma = relative * Math.abs(value);
    }
    return sigma;
  }
}
