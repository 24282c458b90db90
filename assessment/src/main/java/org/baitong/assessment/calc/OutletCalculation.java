package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.Conditions;
import org.baitong.engine.pollution.Content;
import org.baitong.engine.pollution.Discharge;
import org.baitong.engine.pollution.OutletRequest;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.Outlets;
import org.baitong.engine.pollution.Receiver;
import org.baitong.engine.pollution.Spot;
import org.baitong.engine.pollution.StackRequest;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.pollution.Stacks;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One outlet: loads, removal by treatment and compliance. */
public final class OutletCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"id": "OUT-1", "receiver": "public_water",
       "after": {"flow": "F-EFFLUENT",
         "volume": {"value": 12000, "unit": "m3", "sigmaPercent": 3},
         "contents": [{"parameter": "COD", "value": 95, "unit": "mg/L", "sigmaPercent": 8},
                      {"parameter": "TSS", "value": 40, "unit": "mg/L", "sigmaPercent": 8}],
         "spots": [{"id": "S1", "parameter": "PH", "value": 8.2, "unit": "[pH]", "sigma": 0.1}]},
       "before": {"flow": "F-RAW",
         "volume": {"value": 12000, "unit": "m3", "sigmaPercent": 3},
         "contents": [{"parameter": "COD", "value": 900, "unit": "mg/L", "sigmaPercent": 8}]},
       "limits": [
         {"id": "LAW-COD", "parameter": "COD", "max": 100, "unit": "mg/L", "verified": false},
         {"id": "PERMIT-COD", "parameter": "COD", "max": 80, "unit": "mg/L", "kind": "permit",
          "verified": true},
         {"id": "LAW-PH", "parameter": "PH", "min": 5, "max": 9, "unit": "[pH]"},
         {"id": "LAW-BOD5", "parameter": "BOD5", "max": 80, "unit": "mg/L"}]}
      """;

  @Override
  public String name() {
    return "outlet";
  }

  @Override
  public String title() {
    return "Loads, removal and compliance of a wastewater outlet or a stack";
  }

  @Override
  public String describe() {
    return """
    Load = volume times concentration; removal = 1 - load / load before treatment; margin =
    (limit - value) / limit. A reading complies when it stays inside the limit by more than 1.645
    standard uncertainties (JCGM 106:2012), exceeds when it is outside by more, and is too close to
    call between. Of several limits the stricter is `decisive`. Stacks: contents in dry normal gas,
    times (21 - reference) / (21 - oxygen) (Directive 2010/75/EU, Annex VI Part 7).

    **Input**: `id`, `receiver` (protected_water, public_water, sewer, soil, air), `after` and
    `before` (absent: not treated or not measured) with `flow`, `volume` (`value`, `unit`,
    `sigmaPercent`; absent: unknown), `contents` (`parameter`, `value`, `unit`, `sigmaPercent`:
    means of the period) and `spots` (`id`, `parameter`, `value`, `unit`, `sigma`: pH, temperature,
    colour and spot analyses; no load). For air also `state` (normal, actual), `temperature` (Cel),
    `pressure` (Pa, absolute), `moisture`, `oxygen`, `referenceOxygen` (shares by volume),
    `airOxygen` (0.21).
    """
        + LimitJson.FIELDS
        + """

    **Output**: `verdict`, `rows` by parameter: `load` (kg), `loadBefore`, `removal`, `thinning`
    (of the concentration), their `...Sigma`, `undiluted` (mg/L in the volume before treatment),
    `atReference` (mg/m3, stacks), and `held` with every `check`; `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    String id = all.requireText("id");
    Receiver receiver = all.choice(Receiver.class, "receiver");
    if (receiver == null) {
      throw JsonFields.refuse("receiver is missing", "public_water, sewer or air?");
    }
    return receiver == Receiver.AIR ? stack(all, id) : outlet(all, id, receiver);
  }

  private static JsonNode outlet(JsonFields all, String id, Receiver receiver) {
    JsonFields after = all.object("after");
    if (after == null) {
      throw JsonFields.refuse("after is missing", "what is discharged?");
    }
    JsonFields before = all.object("before");
    OutletRequest request =
        new OutletRequest(
            id,
            receiver,
            discharge(after, GasState.ACTUAL),
            before == null ? null : discharge(before, GasState.ACTUAL),
            LimitJson.limits(all));
    all.done();
    Outcome<OutletResult> outcome = Outlets.assess(request, Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<OutletResult>(OutletResult r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    node.put("verdict", r.verdict().name());
    ObjectNode rows = node.putObject("rows");
    for (OutletResult.Row row : r.rows()) {
      ObjectNode one = rows.putObject(row.parameter());
      measured(one, "load", row.load());
      measured(one, "loadBefore", row.loadBefore());
      measured(one, "removal", row.removal());
      measured(one, "thinning", row.thinning());
      one.set("undiluted", JsonOutcomes.of(row.undiluted().map(c -> c.value() * 1000)));
      one.set("held", LimitJson.of(row.held()));
    }
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static JsonNode stack(JsonFields all, String id) {
    JsonFields after = all.object("after");
    if (after == null) {
      throw JsonFields.refuse("after is missing", "what leaves by the stack?");
    }
    if (all.object("before") != null) {
      throw JsonFields.refuse(
          "before is not used for air", "give the stack after its filter only?");
    }
    GasState state = after.choice(GasState.class, "state");
    GasState gas = state == null ? GasState.NORMAL : state;
    Conditions conditions = conditions(after);
    StackRequest request =
        new StackRequest(id, discharge(after, gas), conditions, LimitJson.limits(all));
    all.done();
    Outcome<StackResult> outcome = Stacks.assess(request, Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<StackResult>(StackResult r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    node.put("verdict", r.verdict().name());
    ObjectNode rows = node.putObject("rows");
    for (StackResult.Row row : r.rows()) {
      ObjectNode one = rows.putObject(row.parameter());
      measured(one, "load", row.load());
      one.set("atReference", JsonOutcomes.of(row.atReference().map(c -> c.value().value() * 1e6)));
      one.set("held", LimitJson.of(row.held()));
    }
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static Conditions conditions(JsonFields f) {
    Double celsius = f.number("temperature");
    Double pascal = f.number("pressure");
    if (celsius != null && !(celsius > -273.15 && celsius < 5000)) {
      throw JsonFields.refuse(f.at("temperature") + " is " + celsius, "degrees Celsius?");
    }
    if (pascal != null && !(pascal > 0)) {
      throw JsonFields.refuse(f.at("pressure") + " is " + pascal, "pascal, absolute?");
    }
    Ratio air = ratio(f, "airOxygen");
    return new Conditions(
        celsius == null ? null : Temperature.of(celsius + 273.15),
        pascal == null ? null : new Pressure(pascal, PressureKind.ABSOLUTE),
        ratio(f, "moisture"),
        ratio(f, "oxygen"),
        ratio(f, "referenceOxygen"),
        air == null ? new Ratio(0.21) : air);
  }

  private static @Nullable Ratio ratio(JsonFields f, String field) {
    Double share = f.number(field);
    return share == null ? null : new Ratio(share);
  }

  private static Discharge discharge(JsonFields f, GasState state) {
    String flow = f.textOr("flow", "");
    JsonFields v = f.object("volume");
    Measured<Volume> volume = null;
    if (v != null) {
      if (!(quantity(v, state) instanceof Volume amount)) {
        throw JsonFields.refuse(v.at("unit") + " is no unit of volume", "m3?");
      }
      volume = measured(v, amount, "data:flows/" + flow);
      v.done();
    }
    List<Content> contents = new ArrayList<>();
    for (JsonFields c : f.objects("contents")) {
      String parameter = c.requireText("parameter");
      if (!(quantity(c, state) instanceof Concentration amount)) {
        throw JsonFields.refuse(c.at("unit") + " is no mass per volume", "mg/L?");
      }
      contents.add(new Content(parameter, measured(c, amount, "data:concentrations/" + parameter)));
      c.done();
    }
    List<Spot> spots = new ArrayList<>();
    for (JsonFields s : f.objects("spots")) {
      spots.add(new Spot(s.requireText("parameter"), LimitJson.reading(s, "samples")));
      s.done();
    }
    f.done();
    return new Discharge(flow, volume, contents, spots);
  }

  private static Quantity quantity(JsonFields f, GasState state) {
    String unit = f.requireText("unit");
    Basis basis = state == GasState.NORMAL ? state : Basis.NONE;
    Outcome<Quantity> quantity = Units.quantity(f.requireNumber("value"), unit, basis);
    if (!quantity.isUsable()) {
      throw JsonFields.refuse(
          f.at("unit") + " is \"" + unit + "\", which does not fit", "m3, mg/L or mg/m3?");
    }
    return quantity.get();
  }

  private static <Q extends AdditiveQuantity<Q>> Measured<Q> measured(
      JsonFields f, Q amount, String origin) {
    Double percent = f.number("sigmaPercent");
    if (percent != null && percent < 0) {
      throw JsonFields.refuse(f.at("sigmaPercent") + " is " + percent, "0 or positive?");
    }
    return Measured.of(amount, percent == null ? 0 : percent / 100, origin);
  }

  private static void measured(
      ObjectNode node, String name, Outcome<? extends Measured<?>> outcome) {
    node.set(name, JsonOutcomes.of(outcome.map(m -> m.value().value())));
    outcome.find().ifPresent(m -> node.set(name + "Sigma", JsonOutcomes.number(m.sigma().value())));
  }
}
