package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.mfca.Burden;
import org.baitong.engine.mfca.Centre;
import org.baitong.engine.mfca.CentreKind;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.CostLine;
import org.baitong.engine.mfca.Flow;
import org.baitong.engine.mfca.FlowSide;
import org.baitong.engine.mfca.Material;
import org.baitong.engine.mfca.MaterialClass;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.mfca.MfcaOptions;
import org.baitong.engine.mfca.MfcaRequest;
import org.baitong.engine.mfca.Participation;
import org.baitong.engine.mfca.ShareOverride;
import org.baitong.engine.mfca.Shares;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the network form of an MFCA. */
final class MfcaInput {
  private static final String NO_REASON = "stated in the input";

  private final List<Centre> centres = new ArrayList<>();
  private final List<Material> materials = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<CostLine> costs = new ArrayList<>();
  private final List<ShareOverride> overrides = new ArrayList<>();
  private final List<Burden> burdens = new ArrayList<>();
  private final Set<String> flowIds = new LinkedHashSet<>();

  private Money zero = Money.undated(0, Currency.NONE);

  private MfcaInput() {}

  static MfcaRequest read(JsonNode input) {
    MfcaInput read = new MfcaInput();
    JsonFields all = new JsonFields("", input);
    read.zero = Money.undated(0, all.currency());
    read.centres(all);
    for (JsonFields m : all.objects("materials")) {
      read.material(m);
    }
    for (JsonFields f : all.objects("flows")) {
      read.flow(f);
    }
    for (JsonFields c : all.objects("costs", "costLines")) {
      read.cost(c);
    }
    for (JsonFields o : all.objects("overrides", "shareOverrides")) {
      read.override(o);
    }
    for (JsonFields b : all.objects("burdens")) {
      read.burden(b);
    }
    MfcaOptions options = options(all);
    all.done();
    return new MfcaRequest(
        read.zero.currency(),
        read.centres,
        read.materials,
        read.flows,
        read.costs,
        read.overrides,
        read.burdens,
        options);
  }

  /** keyRounding: decimals, or "none". */
  static MfcaOptions options(JsonFields all) {
    JsonNode node = all.find("keyRounding", "keyDecimals");
    if (node == null || (node.isString() && node.asString().equals("none"))) {
      return MfcaOptions.DEFAULT;
    }
    if (!node.isIntegralNumber()
        || !node.canConvertToInt()
        || node.asInt() < 0
        || node.asInt() > 12) {
      throw JsonFields.refuse(
          all.at("keyRounding") + " is " + node + ", not a number of decimals",
          "\"none\", or 0 to 12?");
    }
    return MfcaOptions.rounded(node.asInt());
  }

  private void centres(JsonFields all) {
    List<JsonNode> list = all.list("centres", "centers", "processes", "quantityCentres");
    for (int i = 0; i < list.size(); i++) {
      JsonNode node = list.get(i);
      if (node.isString()) {
        centres.add(Centre.of(node.asString()));
        continue;
      }
      JsonFields c = new JsonFields("centres[" + (i + 1) + "]", node);
      String id = c.requireText("id", "name");
      CentreKind kind = c.choice(CentreKind.class, "kind");
      centres.add(
          new Centre(id, kind == null ? CentreKind.PRODUCTION : kind, c.unit("kg", "keyUnit")));
      c.done();
    }
  }

  private void material(JsonFields m) {
    String id = m.requireText("id", "name");
    MaterialClass kind = m.choice(MaterialClass.class, "class", "materialClass");
    UnitOfMeasure unit = m.unit("kg");
    materials.add(
        new Material(
            id,
            unit,
            m.price(zero, unit, "price", "unitPrice"),
            kind == null ? MaterialClass.UNSTATED : kind,
            participation(m.flag("participates", "participatesInAllocation"))));
    m.done();
  }

  private static Participation participation(@Nullable Boolean flag) {
    if (flag == null) {
      return Participation.UNSTATED;
    }
    return flag ? Participation.YES : Participation.NO;
  }

  private static @Nullable String end(JsonFields f, String field) {
    String text = f.text(field);
    return text == null || text.isBlank() || text.equalsIgnoreCase("outside") ? null : text;
  }

  private void flow(JsonFields f) {
    String from = end(f, "from");
    String to = end(f, "to");
    FlowSide side = f.choice(FlowSide.class, "side");
    if (side == null && from == null) {
      side = FlowSide.INPUT;
    }
    if (side == null) {
      throw JsonFields.refuse(
          f.at("side") + " is missing", "product, loss, intended_loss or stock_change?");
    }
    String material = f.text("material");
    String id = f.text("id", "name");
    if (id == null) {
      id = generated(from, to, material, side);
    }
    flowIds.add(id);
    Participation[] ends = ends(f);
    UnitOfMeasure unit = unit(material, from == null ? to : from);
    flows.add(
        Flow.of(id, side, from, to)
            .of(material)
            .quantity(f.quantity(unit, "quantity", "qty"))
            .inKeys(
                f.quantity(keyUnit(from, unit), "keyAtOrigin"),
                f.quantity(keyUnit(to, unit), "keyAtDestination"))
            .participating(ends[0], ends[1])
            .paidFor(money(f.number("paid")))
            .soldAt(f.price(zero, unit, "salePrice"))
            .asByProduct(Boolean.TRUE.equals(f.flag("byProduct")))
            .into(f.choice(Medium.class, "medium")));
    f.done();
  }

  /** The unit of a flow: its material's, or for a mixture the key unit of this centre. */
  private UnitOfMeasure unit(@Nullable String material, @Nullable String centre) {
    for (Material m : materials) {
      if (m.id().equals(material)) {
        return m.unit();
      }
    }
    return keyUnit(centre, Units.parse("kg").get());
  }

  private UnitOfMeasure keyUnit(@Nullable String centre, UnitOfMeasure other) {
    for (Centre c : centres) {
      if (c.id().equals(centre)) {
        return c.keyUnit();
      }
    }
    return other;
  }

  private @Nullable Money money(@Nullable Double amount) {
    return amount == null ? null : zero.withAmount(amount);
  }

  private String generated(
      @Nullable String from, @Nullable String to, @Nullable String material, FlowSide side) {
    String name =
        side.name().toLowerCase(Locale.ROOT)
            + ":"
            + (from == null ? "outside" : from)
            + ">"
            + (to == null ? "outside" : to)
            + (material == null ? "" : ":" + material);
    String id = name;
    for (int i = 2; flowIds.contains(id); i++) {
      id = name + "#" + i;
    }
    return id;
  }

  private static Participation[] ends(JsonFields f) {
    JsonNode node = f.find("participates");
    if (node != null && node.isObject()) {
      JsonFields ends = new JsonFields(f.at("participates"), node);
      Participation[] both = {
        participation(ends.flag("origin")), participation(ends.flag("destination"))
      };
      ends.done();
      return both;
    }
    Participation one = participation(f.flag("participates"));
    return new Participation[] {one, one};
  }

  private void cost(JsonFields c) {
    String centre = c.text("centre", "center");
    if (centre == null) {
      centre = centres.size() == 1 ? centres.getFirst().id() : c.requireText("centre");
    }
    CostCategory category = c.choice(CostCategory.class, "category");
    if (category == null) {
      throw JsonFields.refuse(
          c.at("category") + " is missing", "energy, system, waste_management or material?");
    }
    Money amount = zero.withAmount(c.requireNumber("amount", "cost"));
    String id = c.text("id", "name");
    if (id == null) {
      id = centre + ":" + category.name().toLowerCase(Locale.ROOT) + ":" + (costs.size() + 1);
    }
    costs.add(new CostLine(id, centre, category, amount, shares(c)));
    c.done();
  }

  private void override(JsonFields o) {
    String centre = o.requireText("centre", "center");
    CostCategory category = o.choice(CostCategory.class, "category");
    Shares shares = shares(o);
    if (category == null || shares == null) {
      throw JsonFields.refuse(
          o.at(category == null ? "category" : "productShare") + " is missing",
          "an override needs a category and productShare, lossShare, flowShares or"
              + " productWeights.");
    }
    overrides.add(new ShareOverride(centre, category, shares));
    o.done();
  }

  static @Nullable Shares shares(JsonFields f) {
    Ratio product = f.ratio("productShare");
    Ratio loss = f.ratio("lossShare");
    if (product != null && loss != null && Math.abs(product.value() + loss.value() - 1) > 1e-9) {
      throw JsonFields.refuse(
          f.at("lossShare")
              + " is "
              + loss.value()
              + " beside a productShare of "
              + product.value(),
          "they add up to 1?");
    }
    Map<String, Ratio> flowShares = new LinkedHashMap<>();
    f.numbers("flowShares").forEach((id, share) -> flowShares.put(id, new Ratio(share)));
    Map<String, Double> weights = f.numbers("productWeights");
    String reason = f.textOr("reason", NO_REASON);
    if (product == null && loss != null) {
      product = new Ratio(1 - loss.value());
    }
    if (product == null && flowShares.isEmpty() && weights.isEmpty()) {
      return null;
    }
    return new Shares(product, flowShares, weights, reason);
  }

  private void burden(JsonFields b) {
    String centre = b.text("centre", "center");
    burdens.add(
        new Burden(
            b.requireText("name", "burden"),
            centre == null && centres.size() == 1
                ? centres.getFirst().id()
                : centre == null ? b.requireText("centre") : centre,
            Stated.of(b.requireNumber("amount"), b.unit("1"))));
    b.done();
  }
}
