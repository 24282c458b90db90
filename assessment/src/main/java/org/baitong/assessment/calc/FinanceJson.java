package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.Locale;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.finance.InternalRates;
import org.baitong.engine.finance.Payback;
import org.baitong.engine.quantity.Ratio;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the calculations of finance and choice write alike. */
final class FinanceJson {
  private FinanceJson() {}

  static ObjectNode rates(InternalRates rates) {
    ObjectNode node = JSON.objectNode();
    node.put("kind", rates.kind().name().toLowerCase(Locale.ROOT));
    ArrayNode all = node.putArray("rates");
    rates.rates().forEach(rate -> all.add(rate.perYear().value()));
    return node;
  }

  static ObjectNode payback(Payback payback) {
    ObjectNode node = JSON.objectNode();
    node.put("state", payback.state().name().toLowerCase(Locale.ROOT));
    Ratio years = payback.years();
    if (years != null) {
      node.put("years", years.value());
      node.put("months", 12 * years.value());
    }
    return node;
  }

  static ArrayNode steps(Recorder.Tape tape) {
    ArrayNode steps = JSON.arrayNode();
    for (Step step : tape.list()) {
      ObjectNode one = steps.addObject();
      one.put("id", step.id());
      one.put("formula", step.formula());
      one.put("value", step.value());
      one.put("unit", step.unit());
    }
    return steps;
  }
}
