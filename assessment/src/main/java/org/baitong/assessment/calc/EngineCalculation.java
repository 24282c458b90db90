package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.UnitOfMeasure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any engineering calculator as a calculation with JSON, made from what its fields declare.
 *
 * @param <Q> its request
 * @param <R> its result
 */
final class EngineCalculation<Q extends Record, R extends Record> implements Calculation {
  private final Calculator<Q, R> calculator;

  EngineCalculation(Calculator<Q, R> calculator) {
    this.calculator = calculator;
  }

  @Override
  public String name() {
    return calculator.manual().id();
  }

  @Override
  public String title() {
    return calculator.manual().title();
  }

  @Override
  public String describe() {
    return CalculatorPage.description(calculator);
  }

  @Override
  public JsonNode example() {
    return FieldWriter.request(calculator.requestFields(), calculator.manual().example());
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields json = new JsonFields("", input);
    FieldReader reader = new FieldReader(localUnits(json));
    Map<String, UnitOfMeasure> units = unitsOfResult(json);
    Q request = reader.read(calculator.requestFields(), json);
    json.done();
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<R> outcome = calculator.calculate(request, tape);
    if (outcome instanceof Outcome.Missing<R>) {
      throw JsonOutcomes.refusal("", outcome.findings());
    }
    Manual<Q> manual = calculator.manual();
    ObjectNode node = JSON.objectNode();
    node.put("calculator", manual.id()).put("version", manual.version());
    if (outcome instanceof Outcome.Disqualified<R>) {
      node.put("disqualified", outcome.findings().getFirst().code());
    }
    R result = outcome.find().orElseThrow();
    node.set("result", FieldWriter.result(calculator.resultFields(), result, units));
    node.set("units", FieldWriter.units(calculator.resultFields(), units));
    node.set("steps", steps(tape));
    node.set("findings", JsonOutcomes.findings(outcome.findings()));
    ArrayNode sources = node.putArray("sources");
    manual.citations().forEach(sources::add);
    return node;
  }

  /** One figure of the result in a unit; missing with the calculator's findings. */
  Outcome<Double> figure(CalculatorCall call, Recorder recorder) {
    JsonFields json = new JsonFields("", call.input());
    Q request = new FieldReader(Map.of()).read(calculator.requestFields(), json);
    json.done();
    FieldSpec spec = measured(calculator.resultFields(), call.result());
    if (spec == null || spec.unit().dimension() != call.unit().dimension()) {
      throw JsonFields.refuse(
          name() + " has no result \"" + call.result() + "\" in " + call.unit().ucum(),
          "see the results and their units: baitong calc " + name() + " --describe");
    }
    return calculator
        .calculate(request, recorder)
        .map(
            result ->
                FieldWriter.result(
                        calculator.resultFields(), result, Map.of(call.result(), call.unit()))
                    .findValue(call.result())
                    .asDouble());
  }

  private static ArrayNode steps(Recorder.Tape tape) {
    ArrayNode steps = JSON.arrayNode();
    for (Step step : tape.list()) {
      ObjectNode one = steps.addObject();
      one.put("id", step.id()).put("formula", step.formula());
      one.set("value", JsonOutcomes.number(step.value()));
      one.put("unit", step.unit()).put("source", step.citation());
      ArrayNode inputs = one.putArray("inputs");
      for (Input input : step.inputs()) {
        ObjectNode each = inputs.addObject().put("name", input.name());
        each.set("value", JsonOutcomes.number(input.value()));
        each.put("unit", input.unit()).put("origin", input.origin());
      }
    }
    return steps;
  }

  /** Units that the factory declares: {@code {"sack": {"value": 50, "unit": "kg"}}}. */
  private static Map<String, UnitOfMeasure> localUnits(JsonFields json) {
    Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
    JsonNode declared = json.find("localUnits");
    if (declared == null) {
      return units;
    }
    JsonFields names = new JsonFields("localUnits", declared);
    for (String name : declared.propertyNames()) {
      JsonFields one = names.object(name);
      if (one == null) {
        continue;
      }
      double number = one.requireNumber("value");
      UnitOfMeasure unit = UnitNames.parse(one.path, one.requireText("unit"));
      one.done();
      if (number <= 0 || unit.offset() != 0) {
        throw JsonFields.refuse(
            one.path + " is " + number + " " + unit.ucum() + ", which is no amount",
            "how many kg or m3 one of it holds?");
      }
      units.put(name, new UnitOfMeasure(unit.ucum(), unit.dimension(), number * unit.factor(), 0));
    }
    return units;
  }

  /** Units in which results are wanted: {@code "units": {"heatLoss": "kW"}}. */
  private Map<String, UnitOfMeasure> unitsOfResult(JsonFields json) {
    Map<String, UnitOfMeasure> units = new LinkedHashMap<>();
    JsonNode asked = json.find("units");
    if (asked == null) {
      return units;
    }
    JsonFields names = new JsonFields("units", asked);
    for (String name : asked.propertyNames()) {
      String path = names.at(name);
      UnitOfMeasure unit = UnitNames.parse(path, names.requireText(name));
      FieldSpec spec = measured(calculator.resultFields(), name);
      if (spec == null || spec.unit().dimension() != unit.dimension()) {
        throw JsonFields.refuse(
            path + " is " + unit.ucum() + ", which fits no result of that name",
            "see the units of the results in --describe?");
      }
      units.put(name, unit);
    }
    return units;
  }

  private static @org.jspecify.annotations.Nullable FieldSpec measured(
      Fields<?> fields, String name) {
    for (FieldSpec spec : fields.list()) {
      switch (spec.kind()) {
        case QUANTITY -> {
          if (spec.name().equals(name)) {
            return spec;
          }
        }
        case RECORD, LIST -> {
          FieldSpec below = measured(spec.nested(), name);
          if (below != null) {
            return below;
          }
        }
        default -> {}
      }
    }
    return null;
  }
}
