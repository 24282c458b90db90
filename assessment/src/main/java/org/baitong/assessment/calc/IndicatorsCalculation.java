package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.indicator.Basis;
import org.baitong.engine.indicator.Indicator;
import org.baitong.engine.indicator.Recp;
import org.baitong.engine.indicator.RecpPeriod;
import org.baitong.engine.indicator.RecpRequest;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.indicator.Series;
import org.baitong.engine.indicator.Weight;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Resource productivity and pollution intensity against a baseline. */
public final class IndicatorsCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"base": {"first": "2024-01", "last": "2024-12",
         "products": [{"id": "SHIRT", "unit": "{piece}", "total": 900000},
                      {"id": "JACKET", "unit": "{piece}", "total": 100000}],
         "amounts": [{"indicator": "energy", "unit": "MW.h", "total": 5000, "sigmaPercent": 2},
                     {"indicator": "water", "unit": "m3", "total": 60000, "sigmaPercent": 3}]},
       "now": {"first": "2025-01", "last": "2025-12",
         "products": [{"id": "SHIRT", "unit": "{piece}", "total": 990000},
                      {"id": "JACKET", "unit": "{piece}", "total": 120000}],
         "amounts": [{"indicator": "energy", "unit": "MW.h", "total": 5100, "sigmaPercent": 2},
                     {"indicator": "water", "unit": "m3", "total": 52000, "sigmaPercent": 3}]},
       "weights": [{"product": "SHIRT", "weight": 24, "basis": "standard minutes per piece"},
                   {"product": "JACKET", "weight": 60, "basis": "standard minutes per piece"}],
       "declared": [{"indicator": "energy", "basis": "normalised"},
                    {"indicator": "water", "basis": "absolute"}]}
      """;

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public String title() {
    return "RECP indicators, absolute and relative, against a baseline (UNIDO/UNEP)";
  }

  @Override
  public String describe() {
    return """
    Productivity = output / resource (energy, materials, water), intensity = pollution / output
    (greenhouse gas, wastewater, waste); change = (now / base - 1) * 100; avoided = (intensity base
    - intensity now) * output now; output effect + intensity effect = difference. Source:
    UNIDO/UNEP, enterprise-level indicators for resource productivity and pollution intensity.

    **Input**: `base` and `now` with `first`, `last` (months), `products` (`id`, `unit`, `total` or
    `months`: numbers by month, `sigmaPercent`), `amounts` (`indicator`: energy, materials, water,
    greenhouse_gas, wastewater, waste; the same fields), `abnormal` (`month`, `reason`: left out
    when every series is monthly); `weights` (`product`, `weight`, `basis`); `declared`
    (`indicator`, `basis`: absolute or normalised).

    **Output**: `outputBasis` (empty: products stand alone, nothing is added), `output` and `rows`
    by product ("" is the common output) and indicator: `absolute` (base, now, difference,
    changePercent) and `relative` (base, now, changePercent, changeSigma, direction, avoided,
    outputEffect, intensityEffect, index with the baseline = 100); `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<RecpResult> outcome = Recp.compare(read(input), Recorder.OFF);
    RecpResult r = outcome.get();
    ObjectNode node = JSON.objectNode();
    node.put("outputBasis", r.outputBasis());
    node.put("baseMonths", r.base().size());
    node.put("nowMonths", r.now().size());
    ObjectNode output = node.putObject("output");
    for (RecpResult.Output one : r.output()) {
      output.set(one.product(), absolute(one.amount()));
    }
    ObjectNode rows = node.putObject("rows");
    for (RecpResult.Row row : r.rows()) {
      ObjectNode one = rows.withObjectProperty(row.product()).putObject(row.indicator().name());
      Basis declared = row.declared();
      one.put("declared", declared == null ? "" : declared.name());
      one.set("absolute", absolute(row.absolute()));
      one.set("relative", relative(row.relative()));
    }
    node.set("findings", JsonOutcomes.findings(outcome.findings()));
    return node;
  }

  private static ObjectNode absolute(RecpResult.Absolute a) {
    ObjectNode node = JSON.objectNode();
    node.put("unit", a.unit());
    node.set("base", JsonOutcomes.of(a.base()));
    node.set("now", JsonOutcomes.of(a.now()));
    node.set("difference", JsonOutcomes.of(a.difference()));
    node.set("changePercent", JsonOutcomes.of(a.changePercent()));
    return node;
  }

  private static JsonNode relative(Outcome<RecpResult.Relative> outcome) {
    RecpResult.Relative r = outcome.find().orElse(null);
    if (r == null) {
      return JSON.objectNode().put("missing", outcome.findings().getFirst().code());
    }
    ObjectNode node = JSON.objectNode();
    node.put("unit", r.now().numeratorUnit() + "/" + r.now().denominatorUnit());
    node.set("base", JsonOutcomes.number(r.base().value()));
    node.set("now", JsonOutcomes.number(r.now().value()));
    node.set("changePercent", JsonOutcomes.number(r.changePercent()));
    node.set("changeSigma", JsonOutcomes.number(r.changeSigma()));
    node.put("direction", r.direction().name());
    node.set("avoided", JsonOutcomes.number(r.avoided()));
    node.set("outputEffect", JsonOutcomes.of(r.outputEffect()));
    node.set("intensityEffect", JsonOutcomes.of(r.intensityEffect()));
    node.set("index", JsonOutcomes.of(r.index()));
    return node;
  }

  private static RecpRequest read(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    RecpPeriod base = period(all, "base");
    RecpPeriod now = period(all, "now");
    List<Weight> weights = new ArrayList<>();
    for (JsonFields w : all.objects("weights")) {
      String product = w.requireText("product");
      weights.add(
          new Weight(
              product,
              w.requireNumber("weight"),
              w.textOr("basis", ""),
              "data:weights/" + product + "/weight"));
      w.done();
    }
    Map<Indicator, Basis> declared = new EnumMap<>(Indicator.class);
    for (JsonFields d : all.objects("declared")) {
      Indicator indicator = indicator(d);
      Basis basis = d.choice(Basis.class, "basis");
      if (basis == null) {
        throw JsonFields.refuse(d.at("basis") + " is missing", "absolute or normalised?");
      }
      declared.put(indicator, basis);
      d.done();
    }
    all.done();
    return new RecpRequest(base, now, weights, declared);
  }

  private static Indicator indicator(JsonFields f) {
    Indicator indicator = f.choice(Indicator.class, "indicator");
    if (indicator == null || indicator == Indicator.OUTPUT) {
      throw JsonFields.refuse(
          f.at("indicator") + " is missing or output", "energy? Output is stated by product.");
    }
    return indicator;
  }

  private static RecpPeriod period(JsonFields all, String name) {
    JsonFields p = all.object(name);
    if (p == null) {
      throw JsonFields.refuse(name + " is missing", "state both periods?");
    }
    YearMonth first = Times.month(p, "first");
    YearMonth last = Times.lastMonth(p, first);
    Map<String, Series> products = new LinkedHashMap<>();
    for (JsonFields one : p.objects("products")) {
      String id = one.requireText("id");
      if (products.put(id, series(one, "products/" + id)) != null) {
        throw JsonFields.refuse(one.at("id") + " is " + id + " twice", "one id a product?");
      }
    }
    Map<Indicator, Series> amounts = new EnumMap<>(Indicator.class);
    for (JsonFields one : p.objects("amounts")) {
      Indicator indicator = indicator(one);
      if (amounts.put(indicator, series(one, "amounts/" + indicator)) != null) {
        throw JsonFields.refuse(
            one.at("indicator") + " is " + indicator + " twice", "one row an indicator?");
      }
    }
    Map<YearMonth, String> abnormal = new LinkedHashMap<>();
    for (JsonFields one : p.objects("abnormal")) {
      abnormal.put(Times.month(one, "month"), one.textOr("reason", ""));
      one.done();
    }
    p.done();
    return new RecpPeriod(first, last, products, amounts, abnormal);
  }

  private static Series series(JsonFields f, String address) {
    String unit = f.requireText("unit");
    Double total = f.number("total");
    Double percent = f.number("sigmaPercent");
    double sigma = percent == null ? 0 : percent / 100;
    if (sigma < 0) {
      throw JsonFields.refuse(f.at("sigmaPercent") + " is " + percent, "0 or positive?");
    }
    Map<YearMonth, Series.Part> months = new LinkedHashMap<>();
    f.numbers("months")
        .forEach(
            (name, value) -> {
              JsonFields one = new JsonFields(f.at("months"), JSON.objectNode().put("month", name));
              months.put(
                  Times.month(one, "month"),
                  new Series.Part(value, "data:" + address + "/" + name));
            });
    f.done();
    if ((total == null) == months.isEmpty()) {
      throw JsonFields.refuse(
          f.at("total") + " and months are both there or both missing", "one of the two?");
    }
    return total == null
        ? Series.monthly(unit, months, sigma)
        : Series.total(unit, total, sigma, "data:" + address);
  }
}
