package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.ema.EmaCategory;
import org.baitong.engine.ema.LedgerLine;
import org.baitong.engine.ema.LedgerReconciliation;
import org.baitong.engine.ema.LossShare;
import org.baitong.engine.ema.Npo;
import org.baitong.engine.ema.NpoLine;
import org.baitong.engine.ema.NpoRequest;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Non-product-output cost top-down from the books. */
public final class NpoCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD", "turnover": 100000,
       "systemShare": {"share": 0.1, "source": "estimated", "confidence": "low"},
       "lines": [
         {"id": "600", "category": "material_raw", "amount": 40000,
          "loss": {"share": 0.15, "source": "balance", "confidence": "high"},
          "media": {"waste": 1}},
         {"id": "602", "category": "material_operating", "amount": 3000,
          "media": {"wastewater": 1}},
         {"id": "606", "category": "energy", "amount": 9000},
         {"id": "640", "category": "system_labour", "amount": 20000},
         {"id": "615", "category": "waste_management", "amount": 1200, "media": {"waste": 1}},
         {"id": "758", "category": "earning", "amount": 300},
         {"id": "661", "category": "excluded", "amount": 800, "reason": "interest"}]}
      """;

  @Override
  public String name() {
    return "npo";
  }

  @Override
  public String title() {
    return "Non-product-output cost from the ledger (UN DSD 2001)";
  }

  @Override
  public String describe() {
    return """
    Purchase value of what does not end in product, waste management, system share and prevention,
    less earnings, from ledger lines mapped to categories. Source: UN DSD, Environmental Management
    Accounting, Procedures and Principles, 2001.

    **Input**: `currency`, `turnover` (absent: revenue lines), `treatmentAssets` (ids),
    `systemShare`, and `lines`: `id`, `account`, `text`, `period`, `amount`, `category`
    (material_raw, material_auxiliary, material_packaging, material_operating,
    material_merchandise, energy, water, system_labour, system_depreciation, system_maintenance,
    system_transport, system_other, waste_management, prevention, earning, revenue, excluded),
    `loss` (a number, or `share`, `source`: balance, measured, estimated, `confidence`: high,
    medium, low; absent: not assessed, not 0), `productShare` for water, `costCentre`, `media`
    (shares by medium), `asset`, `reason`.

    **Output**: `lines` by id, `byGroup`, `byCategory`, `byCostCentre`, `byMedium`,
    `withoutMedium`, `total`, `notAssessed`, `percentOfTurnover`, `percentOfProductionCost`,
    `ledger` (ledger, carried, leftOut, difference, and `lines`), `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<NpoResult> outcome = Npo.calculate(read(input), Recorder.OFF);
    if (!(outcome instanceof Outcome.Value<NpoResult>(NpoResult r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    node.put("currency", r.currency().code());
    ObjectNode lines = node.putObject("lines");
    for (NpoLine line : r.lines()) {
      ObjectNode row = lines.putObject(line.id());
      row.put("status", line.status().name());
      row.put("category", line.category() == null ? "" : line.category().name());
      if (line.share() != null) {
        row.set("share", JsonOutcomes.number(line.share().share()));
        row.put("source", line.share().source().name());
      }
      row.set("npo", JsonOutcomes.money(line.npo()));
    }
    node.set("byGroup", JsonOutcomes.amounts(r.byGroup()));
    node.set("byCategory", JsonOutcomes.amounts(r.byCategory()));
    node.set("byCostCentre", JsonOutcomes.amounts(r.byCostCentre()));
    node.set("byMedium", JsonOutcomes.amounts(r.byMedium()));
    node.set("withoutMedium", JsonOutcomes.number(r.withoutMedium()));
    node.set("total", JsonOutcomes.number(r.total()));
    node.set("notAssessed", JsonOutcomes.number(r.notAssessed()));
    node.set("turnover", JsonOutcomes.money(r.turnover()));
    node.set("productionCost", JsonOutcomes.number(r.productionCost()));
    node.set("percentOfTurnover", JsonOutcomes.percent(r.shareOfTurnover()));
    node.set("percentOfProductionCost", JsonOutcomes.percent(r.shareOfProductionCost()));
    node.set("ledger", ledger(r.ledger()));
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static ObjectNode ledger(LedgerReconciliation l) {
    ObjectNode node = JSON.objectNode();
    node.set("ledger", JsonOutcomes.number(l.ledger()));
    node.set("carried", JsonOutcomes.number(l.carried()));
    node.set("leftOut", JsonOutcomes.number(l.leftOut()));
    node.set("difference", JsonOutcomes.number(l.difference()));
    ObjectNode lines = node.putObject("lines");
    for (LedgerReconciliation.Line line : l.lines()) {
      ObjectNode row = lines.putObject(line.id());
      row.set("carried", JsonOutcomes.number(line.carried()));
      row.set("leftOut", JsonOutcomes.number(line.leftOut()));
      row.put("reason", line.reason());
      row.set("difference", JsonOutcomes.number(line.difference()));
    }
    return node;
  }

  private static NpoRequest read(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    Money zero = Money.undated(0, all.currency());
    Double turnover = all.number("turnover");
    LossShare system = loss(all, "systemShare");
    List<String> assets = new ArrayList<>();
    for (JsonNode asset : all.list("treatmentAssets")) {
      assets.add(asset.asString());
    }
    List<LedgerLine> lines = new ArrayList<>();
    for (JsonFields l : all.objects("lines", "ledger")) {
      lines.add(line(l, zero));
    }
    all.done();
    if (lines.isEmpty()) {
      throw JsonFields.refuse("lines is missing or empty", "state the ledger lines.");
    }
    return new NpoRequest(
        zero.currency(),
        lines,
        system,
        turnover == null ? null : zero.withAmount(turnover),
        assets);
  }

  private static LedgerLine line(JsonFields l, Money zero) {
    LedgerLine line =
        new LedgerLine(
            l.requireText("id"),
            zero.withAmount(l.requireNumber("amount")),
            new LedgerLine.Booking(
                l.textOr("account", ""), l.textOr("text", ""), l.textOr("period", "")),
            new LedgerLine.Mapping(
                l.choice(EmaCategory.class, "category"),
                loss(l, "loss"),
                l.ratio("productShare"),
                l.textOr("reason", "")),
            new LedgerLine.Place(l.textOr("costCentre", ""), l.textOr("asset", ""), media(l)));
    l.done();
    return line;
  }

  private static @Nullable LossShare loss(JsonFields f, String field) {
    JsonNode node = f.find(field);
    if (node == null) {
      return null;
    }
    if (!node.isObject()) {
      Ratio share = f.ratio(field);
      return share == null
          ? null
          : new LossShare(share, LossShare.Source.ESTIMATED, LossShare.Confidence.LOW);
    }
    JsonFields l = new JsonFields(f.at(field), node);
    LossShare.Source source = l.choice(LossShare.Source.class, "source");
    LossShare.Confidence confidence = l.choice(LossShare.Confidence.class, "confidence");
    LossShare loss =
        new LossShare(
            new Ratio(l.requireNumber("share")),
            source == null ? LossShare.Source.ESTIMATED : source,
            confidence == null ? LossShare.Confidence.LOW : confidence);
    l.done();
    return loss;
  }

  private static Map<Medium, Ratio> media(JsonFields l) {
    Map<Medium, Ratio> media = new EnumMap<>(Medium.class);
    l.numbers("media")
        .forEach(
            (name, share) -> {
              JsonFields one = new JsonFields(l.at("media"), JSON.objectNode().put("medium", name));
              Medium medium = one.choice(Medium.class, "medium");
              if (medium != null) {
                media.put(medium, new Ratio(share));
              }
            });
    return media;
  }
}
