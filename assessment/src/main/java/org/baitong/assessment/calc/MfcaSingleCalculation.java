package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.Earning;
import org.baitong.engine.mfca.Key;
import org.baitong.engine.mfca.MaterialClass;
import org.baitong.engine.mfca.MfcaOptions;
import org.baitong.engine.mfca.Participation;
import org.baitong.engine.mfca.SingleCentre;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** MFCA of one process, as a table of materials and costs. */
public final class MfcaSingleCalculation implements Calculation {
  private static final String EXAMPLE =
      """
      {"currency": "USD", "key_rounding": 3,
       "materials": [
         {"name": "Steel sheet", "unit_price": 13, "product_qty": 896, "loss_qty": 311,
          "participates_in_allocation": true},
         {"name": "Machine oil", "unit_price": 2, "product_qty": 0, "loss_qty": 28,
          "participates_in_allocation": false}],
       "energy": [{"name": "Electricity", "cost": 1660}],
       "system": [{"name": "Labour", "cost": 45000}, {"name": "Depreciation", "cost": 58000}],
       "waste_management": [{"name": "Steel scrap", "cost": 365}]}
      """;

  @Override
  public String name() {
    return "mfca-single";
  }

  @Override
  public String title() {
    return "Material flow cost accounting of one process (ISO 14053)";
  }

  @Override
  public String describe() {
    return """
    The table of one process: each material at its own price, energy and system cost by the key
    (participating product quantity over participating input), waste management all loss. It is
    the network calculation `mfca` with one centre. Source: ISO 14053:2021.

    **Input** (snake_case or camelCase; unknown fields are refused)

    - `currency` ("XXX"), `unit` of all quantities ("kg").
    - `materials`: `name`, `unit_price` (absent: unknown), `product_qty`, `loss_qty`, `input_qty`
      (absent: their sum; of the three two are enough), `participates_in_allocation` (absent:
      nobody said), `class` (as in `mfca`), `sale_price` of the loss.
    - `energy`, `system`, `waste_management`: lists of `name`, `cost`, and for a line of its own
      `product_share` (0 to 1).
    - `key_rounding`: decimals of the key, half to even before it is applied, or "none".

    **Output**: `materials` (rows), `material_totals`, `allocation_ratio` (product, loss,
    unrounded_product), `energy`, `system`, `waste_management` (total, product, loss, printed,
    lines), `total` (cost, product, loss, product_pct, loss_pct, printed_product, printed_loss),
    `total_with_unrounded_ratio`, `conventional`, `earnings`, `findings`. Quantities that no output
    explains stand as `unaccounted`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    Outcome<SingleCentre.Result> outcome = SingleCentre.calculate(read(input), Recorder.OFF);
    if (!(outcome
        instanceof Outcome.Value<SingleCentre.Result>(SingleCentre.Result r, var findings))) {
      throw JsonOutcomes.refusal(outcome.findings());
    }
    ObjectNode node = JSON.objectNode();
    node.put("currency", r.result().currency().code());
    ArrayNode rows = node.putArray("materials");
    for (SingleCentre.RowResult row : r.rows()) {
      ObjectNode out = JSON.objectNode().put("material", row.name());
      row(out, row);
      rows.add(out);
    }
    row(node.putObject("material_totals"), r.rowTotals());
    node.set("allocation_ratio", ratio(r.key()));
    Totals t = r.result().totals();
    int at = 0;
    for (CostCategory category :
        List.of(CostCategory.ENERGY, CostCategory.SYSTEM, CostCategory.WASTE_MANAGEMENT)) {
      int count = count(input, category);
      node.set(key(category), block(category, t, r.lines().subList(at, at + count)));
      at += count;
    }
    node.set("total", totals(t));
    node.set("total_with_unrounded_ratio", totals(r.unrounded().totals()));
    ObjectNode conventional = MfcaJson.conventional(r.result().conventional());
    conventional.set("loss_pct", JsonOutcomes.percent(r.result().conventional().lossShare()));
    node.set("conventional", conventional);
    ObjectNode earnings = node.putObject("earnings");
    for (Earning e : r.result().earnings()) {
      earnings.set(e.flow(), JsonOutcomes.number(e.amount()));
    }
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static String key(CostCategory category) {
    return switch (category) {
      case MATERIAL -> "material";
      case ENERGY -> "energy";
      case SYSTEM -> "system";
      case WASTE_MANAGEMENT -> "waste_management";
    };
  }

  private static int count(JsonNode input, CostCategory category) {
    return new JsonFields("", input).list(key(category)).size();
  }

  private static SingleCentre.Request read(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    Money zero = Money.undated(0, all.currency());
    UnitOfMeasure unit = all.unit("kg");
    List<SingleCentre.Row> rows = new ArrayList<>();
    for (JsonFields m : all.objects("materials")) {
      rows.add(row(m, zero, unit));
    }
    List<SingleCentre.Line> lines = new ArrayList<>();
    for (CostCategory category :
        List.of(CostCategory.ENERGY, CostCategory.SYSTEM, CostCategory.WASTE_MANAGEMENT)) {
      for (JsonFields l : all.objects(key(category))) {
        lines.add(
            new SingleCentre.Line(
                key(category) + "[" + (lines.size() + 1) + "] " + l.textOr("name", ""),
                category,
                zero.withAmount(l.requireNumber("cost", "amount")),
                l.ratio("productShare")));
        l.done();
      }
    }
    MfcaOptions options = MfcaInput.options(all);
    all.done();
    if (rows.isEmpty()) {
      throw JsonFields.refuse("materials is missing or empty", "state at least one material.");
    }
    return new SingleCentre.Request(zero.currency(), unit, rows, lines, options);
  }

  private static SingleCentre.Row row(JsonFields m, Money zero, UnitOfMeasure unit) {
    String name = m.requireText("name", "id", "material");
    Quantity input = m.quantity(unit, "inputQty", "inputQuantity");
    Quantity product = m.quantity(unit, "productQty", "productQuantity");
    Quantity loss = m.quantity(unit, "lossQty", "lossQuantity");
    if (product == null && (input == null || loss == null)) {
      throw JsonFields.refuse(m.at("product_qty") + " is missing", "it is 0? Then state 0.");
    }
    if (loss == null && (input == null || product == null)) {
      throw JsonFields.refuse(m.at("loss_qty") + " is missing", "it is 0? Then state 0.");
    }
    Boolean participates = m.flag("participatesInAllocation", "participates");
    MaterialClass kind = m.choice(MaterialClass.class, "class", "materialClass");
    SingleCentre.Row row =
        SingleCentre.Row.complete(
            name,
            m.price(zero, unit, "unitPrice", "price"),
            new @Nullable Quantity[] {input, product, loss});
    SingleCentre.Row full =
        new SingleCentre.Row(
            name,
            row.unitPrice(),
            row.inputQuantity(),
            row.productQuantity(),
            row.lossQuantity(),
            participates == null
                ? Participation.UNSTATED
                : participates ? Participation.YES : Participation.NO,
            kind == null ? MaterialClass.UNSTATED : kind,
            m.price(zero, unit, "salePrice"));
    m.done();
    return full;
  }

  private static void row(ObjectNode out, SingleCentre.RowResult row) {
    out.set("input_qty", JsonOutcomes.number(row.inputQuantity()));
    out.set("input_cost", JsonOutcomes.money(row.inputCost()));
    out.set("product_qty", JsonOutcomes.number(row.productQuantity()));
    out.set("product_cost", JsonOutcomes.money(row.productCost()));
    out.set("loss_qty", JsonOutcomes.number(row.lossQuantity()));
    out.set("loss_cost", JsonOutcomes.money(row.lossCost()));
    out.set("loss_ratio_pct", JsonOutcomes.percent(row.lossShare()));
  }

  private static ObjectNode ratio(Outcome<Key> key) {
    ObjectNode node = JSON.objectNode();
    node.set("product", JsonOutcomes.ratio(key.map(Key::product)));
    node.set("loss", JsonOutcomes.ratio(key.map(Key::loss)));
    node.set("unaccounted", JsonOutcomes.ratio(key.map(Key::unaccounted)));
    node.set("unrounded_product", JsonOutcomes.ratio(key.map(Key::unrounded)));
    return node;
  }

  private static ObjectNode block(CostCategory category, Totals t, List<SingleCentre.Parts> lines) {
    ObjectNode node = JSON.objectNode();
    node.set("total", JsonOutcomes.money(t.inputs().of(category)));
    Outcome<Money> product = t.products().of(category);
    Outcome<Money> loss = t.losses().of(category);
    Outcome<Money> rest = t.unaccounted().of(category);
    node.set("product", JsonOutcomes.money(product));
    node.set("loss", JsonOutcomes.money(loss));
    node.set("unaccounted", JsonOutcomes.money(rest));
    node.set("printed", printed(product, loss, rest));
    ArrayNode rows = node.putArray("lines");
    for (SingleCentre.Parts line : lines) {
      ObjectNode row = JSON.objectNode();
      row.put("name", line.name().substring(line.name().indexOf(' ') + 1));
      row.set("total", JsonOutcomes.number(line.total()));
      row.set("product", JsonOutcomes.money(line.product()));
      row.set("loss", JsonOutcomes.money(line.loss()));
      row.set("printed", printed(line.product(), line.loss(), line.unaccounted()));
      rows.add(row);
    }
    return node;
  }

  private static ArrayNode printed(
      Outcome<Money> product, Outcome<Money> loss, Outcome<Money> rest) {
    boolean open = rest.find().isPresent() && rest.find().get().amount() != 0;
    List<String> names = open ? List.of("0", "1", "2") : List.of("0", "1");
    List<Outcome<Money>> parts = open ? List.of(product, loss, rest) : List.of(product, loss);
    ArrayNode list = JSON.arrayNode();
    JsonOutcomes.printed(names, parts).forEach(list::add);
    return list;
  }

  private static ObjectNode totals(Totals t) {
    ObjectNode node = JSON.objectNode();
    CategoryCosts inputs = t.inputs();
    node.set("cost", JsonOutcomes.money(inputs.total()));
    node.set("product", JsonOutcomes.money(t.products().total()));
    node.set("loss", JsonOutcomes.money(t.losses().total()));
    node.set("unaccounted", JsonOutcomes.money(t.unaccounted().total()));
    node.set("product_pct", JsonOutcomes.percent(t.productShare()));
    node.set("loss_pct", JsonOutcomes.percent(t.lossShare()));
    ArrayNode printed = printed(t.products().total(), t.losses().total(), t.unaccounted().total());
    if (!printed.isEmpty()) {
      node.set("printed_product", printed.get(0));
      node.set("printed_loss", printed.get(1));
    }
    return node;
  }
}
