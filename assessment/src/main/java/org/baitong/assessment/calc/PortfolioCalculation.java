package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.baitong.engine.choice.Choice;
import org.baitong.engine.choice.ChoiceRequest;
import org.baitong.engine.choice.ChoiceResult;
import org.baitong.engine.choice.Chosen;
import org.baitong.engine.choice.Prices;
import org.baitong.engine.choice.Stability;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.risk.Sampler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The best affordable set of measures. */
public final class PortfolioCalculation implements Calculation {
  private static final int MOST_POINTS = 50;
  private static final int MOST_DRAWS = 2_000;

  private static final String EXAMPLE =
      """
      {"currency": "USD",
       "flows": [{"id": "heat", "worth": 320000, "t": 400}, {"id": "power", "worth": 580000, "t": 350}],
       "measures": [
         {"id": "insulation", "ownValue": -4000, "uses": {"budget": 4000},
          "acts": [{"flow": "heat", "share": 0.05}]},
         {"id": "new boiler", "ownValue": -60000, "uses": {"budget": 60000},
          "acts": [{"flow": "heat", "share": 0.2}]},
         {"id": "tune-up", "ownValue": -7600, "uses": {"budget": 6000},
          "acts": [{"flow": "heat", "share": 0.06}]},
         {"id": "lamps", "ownValue": -12300, "uses": {"budget": 15000},
          "acts": [{"flow": "power", "share": 0.08}]},
         {"id": "fume filter", "ownValue": -3000, "uses": {"budget": 2500},
          "acts": [{"flow": "power", "amount": 0.002}]}],
       "limits": [{"id": "budget", "capacity": 30000, "unit": "USD"}],
       "mandatory": [["fume filter"]],
       "exclusive": [["new boiler", "tune-up"]],
       "own": ["new boiler"], "prices": true, "frontier": 5,
       "stability": {"draws": 50, "variables": [
           {"id": "power price", "shape": "normal", "mean": 1, "deviation": 0.2}],
         "rests": [{"part": "flow_worth", "id": "power", "variables": ["power price"]}]}}
      """;

  @Override
  public String name() {
    return "portfolio";
  }

  @Override
  public String title() {
    return "The best affordable set of measures that overlap, exclude and require each other";
  }

  @Override
  public String describe() {
    return """
    Exact, by branch and bound. On one flow savings multiply: what is left is max(0, 1 + sum of
    amounts) times the product of (1 - share). What is mandatory enters whatever it costs; the
    owner's own set is always allowed, with its price.

    **Input**:\s"""
        + PortfolioInput.FIELDS
        + """
    ; `own` (a set to be priced), `prices` (true: what each limit and rule costs), `frontier` (levels
    of CO2e between the most valuable and the greenest set), `stability` (`draws`, `seed`,
    `variables`, `correlations`, `rests`: `part` flow_worth, effect, own_value or uses, `id`,
    `variables`), `explain`.

    **Output**: `best` (`measures`, `value`, `t`, `uses`), `own` with `price` and `findings`, `prices`
    (`kind`, `id`, `gain`, `measures`), `frontier`, `stability` (`solved`, `same`, `stays` by
    measure), `steps`.
    """;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    return FinanceFields.refusing(() -> answer(input));
  }

  private static JsonNode answer(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    ChoiceRequest request = PortfolioInput.read(f);
    List<String> own = f.find("own") == null ? null : FinanceFields.texts(f, "own");
    boolean prices = Boolean.TRUE.equals(f.flag("prices"));
    boolean explain = Boolean.TRUE.equals(f.flag("explain"));
    int points = FinanceFields.whole(f, "frontier", -1, MOST_POINTS);
    JsonFields stability = f.object("stability");
    f.done();
    Outcome<ChoiceResult> best = Choice.best(request);
    ObjectNode node = JSON.objectNode();
    node.set("best", set(usable(best).best()));
    if (own != null) {
      Outcome<Choice.OwnSet> priced = Choice.own(request, new TreeSet<>(own));
      ObjectNode row = set(usable(priced).own());
      row.set("price", JsonOutcomes.number(priced.get().price()));
      row.set("findings", JsonOutcomes.findings(priced.findings()));
      node.set("own", row);
    }
    if (prices) {
      ArrayNode list = node.putArray("prices");
      usable(Prices.of(request)).forEach(price -> list.add(price(price)));
    }
    if (points >= 0) {
      ArrayNode list = node.putArray("frontier");
      usable(Choice.frontier(request, points)).forEach(point -> list.add(set(point)));
    }
    if (stability != null) {
      node.set("stability", stability(request, stability));
    }
    if (explain) {
      Recorder.Tape tape = new Recorder.Tape();
      usable(Choice.evaluate(request, new TreeSet<>(best.get().best().measures()), tape));
      node.set("steps", FinanceJson.steps(tape));
    }
    return node;
  }

  private static <T> T usable(Outcome<T> outcome) {
    List<Finding> findings = outcome.findings();
    if (!outcome.isUsable()) {
      throw JsonOutcomes.refusal(findings);
    }
    return outcome.get();
  }

  private static ObjectNode set(Chosen chosen) {
    ObjectNode node = JSON.objectNode();
    ArrayNode measures = node.putArray("measures");
    chosen.measures().forEach(measures::add);
    node.set("value", JsonOutcomes.number(chosen.value()));
    node.set("t", JsonOutcomes.number(chosen.co2e().kilograms() / 1000));
    ObjectNode uses = node.putObject("uses");
    chosen.uses().forEach((id, used) -> uses.set(id, JsonOutcomes.number(used)));
    return node;
  }

  private static ObjectNode price(Prices.Price price) {
    ObjectNode row = JSON.objectNode();
    row.put("kind", price.kind().name().toLowerCase(Locale.ROOT));
    row.put("id", price.id());
    row.set("gain", JsonOutcomes.number(price.gain()));
    ArrayNode measures = row.putArray("measures");
    price.without().measures().forEach(measures::add);
    return row;
  }

  private static ObjectNode stability(ChoiceRequest request, JsonFields f) {
    Sampler sampler = RiskFields.sampler(f);
    int draws = FinanceFields.whole(f, "draws", 200, MOST_DRAWS);
    List<Stability.Rests> rests = new ArrayList<>();
    for (JsonFields one : f.objects("rests")) {
      Stability.Part part = one.choice(Stability.Part.class, "part");
      if (part == null) {
        throw JsonFields.refuse(
            one.at("part") + " is missing", "flow_worth, effect, own_value or uses?");
      }
      rests.add(
          new Stability.Rests(part, one.requireText("id"), FinanceFields.texts(one, "variables")));
      one.done();
    }
    f.done();
    Stability.Result r = usable(Stability.of(request, sampler, rests, draws));
    ObjectNode node = JSON.objectNode();
    node.put("solved", r.solved());
    node.set("same", JsonOutcomes.number(r.same()));
    ObjectNode stays = node.putObject("stays");
    r.stays().forEach((id, share) -> stays.put(id, share.value()));
    return node;
  }
}
