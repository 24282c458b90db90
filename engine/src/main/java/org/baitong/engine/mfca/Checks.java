package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be understood, naming every place at once. */
final class Checks {
  /** Nothing a factory weighs or pays; far below where products of two numbers overflow. */
  private static final double LARGEST = 1e30;

  private static final double SMALLEST = 1e-30;

  private final MfcaRequest request;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> centres = new HashSet<>();
  private final Set<String> materials = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Flow> flows = new HashMap<>();

  private Checks(MfcaRequest request) {
    this.request = request;
  }

  /** Empty when the request can be calculated. */
  static List<Finding> of(MfcaRequest request) {
    Checks checks = new Checks(request);
    checks.all();
    return checks.findings;
  }

  private void all() {
    if (request.centres().isEmpty()) {
      findings.add(Finding.error("MFCA_WITHOUT_CENTRE", Where.ALL));
    }
    for (Centre c : request.centres()) {
      unique(centres.add(c.id()), "centre", c.id());
    }
    for (Material m : request.materials()) {
      unique(materials.add(m.id()), "material", m.id());
      Basis basis = m.price() == null ? null : m.price().basis();
      kinds.put(m.id(), new Kind(m.unit().dimension(), basis));
      number(m.each(), Where.of("material", m.id(), "price"), currency());
    }
    for (Flow f : request.flows()) {
      unique(flows.put(f.id(), f) == null, "flow", f.id());
      flow(f);
    }
    Set<String> lines = new HashSet<>();
    for (CostLine line : request.costs()) {
      unique(lines.add(line.id()), "costLine", line.id());
      Where where = Where.of("costLine", line.id(), "amount");
      number(line.money(), where, currency());
      centre(line.centre(), Where.of("costLine", line.id(), "centre"));
      if (line.shares() != null) {
        boolean waste = line.category() == CostCategory.WASTE_MANAGEMENT;
        shares(line.shares(), line.centre(), Where.of("costLine", line.id(), "shares"));
        if (waste) {
          waste(line.shares(), Where.of("costLine", line.id(), "shares"));
        }
      }
    }
    overrides();
    burdens();
  }

  private void overrides() {
    Set<String> seen = new HashSet<>();
    for (ShareOverride o : request.overrides()) {
      Where where = Where.of("override", o.centre() + "/" + o.category(), "shares");
      unique(seen.add(o.centre() + "/" + o.category()), "override", where.id());
      centre(o.centre(), where);
      shares(o.shares(), o.centre(), where);
      if (o.category() == CostCategory.WASTE_MANAGEMENT) {
        findings.add(Finding.error("WASTE_MANAGEMENT_IS_LOSS", where).with("id", where.id()));
      }
    }
  }

  private void burdens() {
    Map<String, String> units = new HashMap<>();
    for (Burden b : request.burdens()) {
      Where where = Where.of("burden", b.name(), "amount");
      centre(b.centre(), where);
      String unit = b.amount().unit().ucum();
      if (!(Math.abs(b.amount().number()) <= LARGEST)) {
        findings.add(notFinite(where));
      }
      String before = units.putIfAbsent(b.name(), unit);
      if (before != null && !before.equals(unit)) {
        findings.add(
            Finding.error("BURDEN_UNITS_DIFFER", where)
                .with("burden", b.name())
                .with("unit", unit)
                .with("other", before));
      }
    }
  }

  private void flow(Flow f) {
    Where where = Where.of("flow", f.id());
    String from = f.from();
    String to = f.to();
    if (from != null) {
      centre(from, Where.of("flow", f.id(), "from"));
    }
    if (to != null) {
      centre(to, Where.of("flow", f.id(), "to"));
    }
    boolean ends =
        switch (f.side()) {
          case INPUT -> from == null && to != null;
          case PRODUCT, LOSS -> from != null;
          case INTENDED_LOSS -> from != null && to == null;
          case STOCK_CHANGE -> (from == null) != (to == null);
        };
    if (!ends) {
      findings.add(
          Finding.error("FLOW_ENDS_WRONG", where)
              .with("flow", f.id())
              .with("side", f.side().name()));
    }
    String material = f.material();
    if (material != null && !materials.contains(material)) {
      findings.add(
          Finding.error("MATERIAL_UNKNOWN", Where.of("flow", f.id(), "material"))
              .with("flow", f.id())
              .with("material", material));
    }
    boolean opening = OpeningMixtures.is(f);
    if (material == null && from == null && !opening) {
      findings.add(Finding.error("INPUT_WITHOUT_MATERIAL", where).with("flow", f.id()));
    }
    if ((material != null || opening) && f.quantity() == null) {
      findings.add(
          Finding.error("QUANTITY_MISSING", Where.of("flow", f.id(), "quantity"))
              .with("flow", f.id())
              .with("centre", from != null ? from : String.valueOf(to)));
    }
    amount(f.quantity(), Where.of("flow", f.id(), "quantity"));
    amount(f.origin().key(), Where.of("flow", f.id(), "keyAtOrigin"));
    amount(f.destination().key(), Where.of("flow", f.id(), "keyAtDestination"));
    Money paid = f.paid();
    number(paid == null ? null : paid.amount(), Where.of("flow", f.id(), "paid"), currency());
    UnitPrice sale = f.salePrice();
    Where sold = Where.of("flow", f.id(), "salePrice");
    number(sale == null ? null : sale.perReferenceUnit().amount(), sold, currency());
    Quantity quantity = f.quantity();
    if (quantity != null) {
      if (sale != null) {
        alike(f.id(), sold, quantity, new Kind(sale.dimension(), sale.basis()));
      }
      ofItsMaterial(f, quantity);
    }
  }

  private record Kind(Dimension dimension, @Nullable Basis basis) {}

  /** All flows of a material are amounts of one kind on one basis, the one that is priced. */
  private void ofItsMaterial(Flow f, Quantity quantity) {
    String material = f.material();
    Kind kind = material == null ? null : kinds.get(material);
    if (material != null && kind != null) {
      alike(f.id(), Where.of("flow", f.id(), "quantity"), quantity, kind);
      if (kind.basis == null) {
        // No price says on which basis: the first flow does.
        kinds.put(material, new Kind(kind.dimension, quantity.basis()));
      }
    }
  }

  private void alike(String flow, Where where, Quantity quantity, Kind kind) {
    if (quantity.dimension() != kind.dimension) {
      findings.add(
          Finding.error("FLOW_DIMENSION_DIFFERS", where)
              .with("flow", flow)
              .with("unit", quantity.dimension().ucum())
              .with("other", kind.dimension.ucum()));
    } else if (kind.basis != null && !quantity.basis().equals(kind.basis)) {
      findings.add(
          Finding.error("FLOW_BASIS_DIFFERS", where)
              .with("flow", flow)
              .with("basis", word(quantity.basis()))
              .with("other", word(kind.basis)));
    }
  }

  private static Arg word(Basis basis) {
    return Arg.key("basis." + basis.label().replace(' ', '_'));
  }

  private String currency() {
    return request.currency().code();
  }

  private void amount(@Nullable Quantity quantity, Where where) {
    number(
        quantity == null ? null : quantity.value(),
        where,
        quantity == null ? "" : quantity.dimension().ucum());
  }

  private void shares(Shares s, String centre, Where where) {
    if (s.reason().isBlank()) {
      findings.add(Finding.error("OVERRIDE_WITHOUT_REASON", where).with("id", where.id()));
    }
    Ratio product = s.productShare();
    if (product != null) {
      share(product.value(), where);
    }
    boolean absolute = !s.flowShares().isEmpty();
    boolean weighted = !s.productWeights().isEmpty();
    boolean nothing = product == null && !absolute && !weighted;
    boolean twice = absolute && (product != null || weighted);
    if (nothing || twice) {
      findings.add(Finding.error("SHARES_UNCLEAR", where).with("id", where.id()));
    }
    double sum = 0;
    for (Map.Entry<String, Ratio> e : s.flowShares().entrySet()) {
      leaves(e.getKey(), centre, where);
      share(e.getValue().value(), where);
      sum += e.getValue().value();
    }
    if (absolute && sum > 1 + Keys.NOISE) {
      findings.add(
          Finding.error("SHARE_ABOVE_ONE", where).with("id", where.id()).with("share", sum, "1"));
    } else if (absolute && sum < 1 - Keys.NOISE) {
      findings.add(
          Finding.error("SHARES_BELOW_ONE", where).with("id", where.id()).with("share", sum, "1"));
    }
    double weights = 0;
    for (Map.Entry<String, Double> e : s.productWeights().entrySet()) {
      Flow f = leaves(e.getKey(), centre, where);
      number(e.getValue(), where, "");
      weights += e.getValue();
      if (f != null && f.side() != FlowSide.PRODUCT) {
        findings.add(unknownFlow(e.getKey(), centre, where));
      }
    }
    if (!s.productWeights().isEmpty() && !(weights > 0)) {
      findings.add(Finding.error("SHARES_UNCLEAR", where).with("id", where.id()));
    }
  }

  /** A loss cannot be put on product flows: every share has to name a loss flow. */
  private void waste(Shares s, Where where) {
    boolean bad = s.productShare() != null || !s.productWeights().isEmpty();
    for (String id : s.flowShares().keySet()) {
      Flow f = flows.get(id);
      bad |= f != null && f.side() != FlowSide.LOSS;
    }
    if (bad) {
      findings.add(Finding.error("WASTE_MANAGEMENT_IS_LOSS", where).with("id", where.id()));
    }
  }

  private @Nullable Flow leaves(String id, String centre, Where where) {
    Flow f = flows.get(id);
    if (f == null || !centre.equals(f.from())) {
      findings.add(unknownFlow(id, centre, where));
    }
    return f;
  }

  private static Finding unknownFlow(String id, String centre, Where where) {
    return Finding.error("SHARE_FLOW_UNKNOWN", where).with("flow", id).with("centre", centre);
  }

  private void share(double share, Where where) {
    if (!(share >= 0)) {
      findings.add(
          Finding.error("SHARE_NEGATIVE", where).with("id", where.id()).with("share", share, "1"));
    } else if (share > 1 + Keys.NOISE) {
      findings.add(
          Finding.error("SHARE_ABOVE_ONE", where).with("id", where.id()).with("share", share, "1"));
    }
  }

  private void unique(boolean isNew, String kind, String id) {
    if (!isNew) {
      findings.add(Finding.error("ID_DUPLICATE", Where.of(kind, id)).with("id", id));
    }
  }

  private void centre(String id, Where where) {
    if (!centres.contains(id)) {
      findings.add(
          Finding.error("CENTRE_UNKNOWN", where).with("id", where.id()).with("centre", id));
    }
  }

  private void number(@Nullable Double value, Where where, String unit) {
    if (value == null) {
      return;
    }
    if (!(Math.abs(value) <= LARGEST)) {
      findings.add(notFinite(where));
    } else if (value != 0 && Math.abs(value) < SMALLEST) {
      findings.add(notFinite(where));
    } else if (value < 0) {
      findings.add(
          Finding.error("AMOUNT_NEGATIVE", where)
              .with("id", where.id())
              .with("field", where.field())
              .with("amount", value, unit));
    }
  }

  private static Finding notFinite(Where where) {
    return Finding.error("NUMBER_NOT_FINITE", where)
        .with("id", where.id())
        .with("field", where.field());
  }
}
