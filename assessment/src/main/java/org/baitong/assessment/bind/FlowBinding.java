package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.assessment.bind.YearAmounts.Amount;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Flow.Side;
import org.baitong.dossier.Price;
import org.baitong.dossier.Stock;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.CostCategory;
import org.baitong.engine.mfca.CostLine;
import org.baitong.engine.mfca.FlowSide;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.mfca.Participation;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/** Turns a dossier's flows and stocks into the flows of the cost accounting, priced as paid. */
final class FlowBinding {
  private final Dossier dossier;
  private final Period period;
  private final Bound bound;
  private final Carriers carriers;
  private final LedgerCarry ledger;
  private final Map<String, Amount> measured;
  private final Map<String, Double> quantities;
  private final Paid paid;
  private final Trail trail;
  private final List<CostLine> unquantified = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  FlowBinding(MfcaBinding.Sources sources, Paid paid, Recorder recorder) {
    this.dossier = sources.dossier();
    this.period = sources.period();
    this.bound = sources.bound();
    this.carriers = sources.bound().carriers();
    this.ledger = sources.ledger();
    this.measured = sources.measured();
    this.quantities = sources.quantities();
    this.paid = paid;
    this.trail = new Trail(recorder, sources.bound().currencies().target());
  }

  /** All flows and changes of stock; what is lost in an unknown amount is left out and named. */
  List<org.baitong.engine.mfca.Flow> flows() {
    List<org.baitong.engine.mfca.Flow> flows = new ArrayList<>();
    for (Flow flow : dossier.flows()) {
      if (flow.side() == Side.LOSS && !quantities.containsKey(flow.id())) {
        findings.add(
            Finding.warning("FLOW_UNKNOWN_LEFT_OUT", Where.of("flows", flow.id()))
                .with("carrier", flow.carrier())
                .with("centre", flow.from()));
      } else if (flow.side() == Side.INPUT && paidWithoutQuantity(flow)) {
        costWithoutQuantity(flow);
      } else if (isSubstantial(carriers.of(flow))) {
        flows.add(flow.side() == Side.INPUT ? input(flow) : output(flow));
        waterWithin(flow).ifPresent(flows::add);
      }
    }
    flows.addAll(stockChanges());
    return flows;
  }

  /** Costs of inputs that nobody measured; complete after {@link #flows()}. */
  List<CostLine> costsWithoutQuantity() {
    return unquantified;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Nobody knows how much came in, but the books know what it cost and it came in only here. */
  private boolean paidWithoutQuantity(Flow flow) {
    return !quantities.containsKey(flow.id())
        && ledger.paidByCarrier().containsKey(flow.carrier())
        && dossier.flows().stream()
            .allMatch(
                other -> other.id().equals(flow.id()) || !other.carrier().equals(flow.carrier()));
  }

  /** The cost then follows the key of the centre, like any cost that has no quantity. */
  private void costWithoutQuantity(Flow flow) {
    List<Trail.Part> lines = ledger.paidByCarrier().getOrDefault(flow.carrier(), List.of());
    double booked = lines.stream().mapToDouble(Trail.Part::value).sum();
    boolean energy = carriers.of(flow).kind() == Carrier.Kind.ENERGY;
    CostCategory category = energy ? CostCategory.ENERGY : CostCategory.MATERIAL;
    unquantified.add(CostLine.of(flow.id(), flow.to(), category, ledger.money(booked)));
    findings.add(
        Finding.warning("INPUT_COSTED_WITHOUT_QUANTITY", Where.of("flows", flow.id()))
            .with("carrier", flow.carrier())
            .with("centre", flow.to())
            .with("amount", booked, dossier.factory().currency()));
  }

  /** The water that a mixture carries, as a flow of its own: wet garments take water along. */
  private Optional<org.baitong.engine.mfca.Flow> waterWithin(Flow flow) {
    Carrier carrier = carriers.of(flow);
    Double quantity = quantities.get(flow.id());
    Double content = carrier.waterM3();
    Carrier water = carriers.water();
    boolean mixture = flow.side() != Side.INPUT && carriers.substance(flow) == null;
    if (!mixture || quantity == null || content == null || water == null) {
      return Optional.empty();
    }
    Double perUnit = water.waterM3();
    if (perUnit == null || perUnit == 0) {
      return Optional.empty();
    }
    return Optional.of(
        org.baitong.engine.mfca.Flow.of(
                flow.id() + "~" + water.id(),
                FlowSide.valueOf(flow.side().name()),
                inside(flow.from()),
                inside(flow.to()))
            .of(water.id())
            .quantity(bound.unit(water).quantity(quantity * content / perUnit))
            .inKeys(nothing(flow.from()), nothing(flow.to()))
            .participating(Participation.NO, Participation.NO)
            .into(flow.medium() == null ? null : Medium.valueOf(flow.medium().name())));
  }

  /** Nothing in the key of a centre; null outside. */
  private @Nullable Quantity nothing(String end) {
    Centre centre = carriers.centre(end);
    return centre == null ? null : Carriers.keyUnit(centre.key()).quantity(0);
  }

  /** Loads and pollutants are carried as burdens, not as cost. */
  static boolean isSubstantial(Carrier carrier) {
    return switch (carrier.kind()) {
      case LOAD -> false;
      case EMISSION ->
          carrier.massKg() != null || carrier.waterM3() != null || carrier.energyMj() != null;
      default -> true;
    };
  }

  static Participation participation(Carrier carrier) {
    Boolean stated = carrier.participates();
    return stated == null ? Participation.UNSTATED : stated ? Participation.YES : Participation.NO;
  }

  private org.baitong.engine.mfca.Flow input(Flow flow) {
    Carrier carrier = carriers.of(flow);
    Double quantity = quantities.get(flow.id());
    org.baitong.engine.mfca.Flow made =
        org.baitong.engine.mfca.Flow.input(
                flow.id(),
                flow.to(),
                carrier.id(),
                quantity == null ? null : bound.unit(carrier).quantity(quantity))
            .paidFor(money(paidFor(flow, carrier)));
    if (quantity != null) {
      trail.quantity(flow.id(), carrier, quantity, 1, carrier.unit());
    }
    return keyed(made, flow, carrier, quantity);
  }

  /**
   * The ledger's amount by this input's part of all inputs of the carrier, else measured x price.
   */
  private @Nullable Double paidFor(Flow flow, Carrier carrier) {
    List<Trail.Part> lines = ledger.paidByCarrier().get(carrier.id());
    if (lines != null) {
      double booked = lines.stream().mapToDouble(Trail.Part::value).sum();
      List<Trail.Part> inputs = new ArrayList<>();
      double all = 0;
      for (Flow other : dossier.flows()) {
        if (other.side() == Side.INPUT && other.carrier().equals(carrier.id())) {
          Double quantity = quantities.get(other.id());
          if (quantity == null) {
            return null;
          }
          all += quantity;
          inputs.add(new Trail.Part(quantity, "step:balance.flow." + other.id()));
        }
      }
      Double own = quantities.get(flow.id());
      if (own == null || all == 0) {
        return null;
      }
      trail.paidFromLedger(flow.id(), carrier, lines, inputs);
      return booked * own / all;
    }
    Amount amount = measured.get(flow.id());
    Double price = paid.averagePrice(flow, carrier, Price.Kind.PURCHASE);
    if (amount == null || price == null) {
      return null;
    }
    trail.paidFromPrice(flow.id(), carrier, amount.value(), price);
    return amount.value() * price;
  }

  private org.baitong.engine.mfca.Flow output(Flow flow) {
    Carrier carrier = carriers.of(flow);
    Carrier substance = carriers.substance(flow);
    Double quantity = quantities.get(flow.id());
    double factor = factor(flow, carrier, substance);
    Double amount = quantity == null || Double.isNaN(factor) ? null : quantity * factor;
    UnitOfMeasure unit = substance == null ? unitOf(flow, carrier) : bound.unit(substance);
    if (quantity != null && amount != null) {
      trail.quantity(flow.id(), carrier, quantity, factor, unit.ucum());
    }
    Double price = salePrice(flow, carrier, amount);
    FlowSide side = FlowSide.valueOf(flow.side().name());
    org.baitong.engine.mfca.Flow made =
        org.baitong.engine.mfca.Flow.of(flow.id(), side, inside(flow.from()), inside(flow.to()))
            .of(substance == null ? null : substance.id())
            .quantity(amount == null ? null : unit.quantity(amount))
            .asByProduct(flow.byProduct())
            .into(flow.medium() == null ? null : Medium.valueOf(flow.medium().name()))
            .soldAt(price == null ? null : UnitPrice.per(ledger.money(price), unit));
    return keyed(made, flow, carrier, quantity);
  }

  /**
   * What one unit of a flow counts in the cost accounting: units of its substance, else of the key
   * of the centre it leaves, else kg. NaN when a substance's content is unknown.
   */
  private double factor(Flow flow, Carrier carrier, @Nullable Carrier substance) {
    if (substance != null) {
      Double ratio = Carriers.ratio(carrier, substance);
      if (ratio == null) {
        findings.add(
            Finding.error("CONTENT_MISSING", Where.of("carriers", carrier.id(), "massKg"))
                .with("carrier", carrier.id())
                .with("of", substance.id())
                .with("flow", flow.id()));
        return Double.NaN;
      }
      return ratio;
    }
    Centre origin = carriers.centre(flow.from());
    Double content = origin == null ? null : Carriers.keyContent(carrier, origin.key());
    if (content == null) {
      content = carrier.massKg();
    }
    return content == null ? 1 : content;
  }

  /** The unit that {@link #factor} leads to. */
  private UnitOfMeasure unitOf(Flow flow, Carrier carrier) {
    Centre origin = carriers.centre(flow.from());
    if (origin != null && Carriers.keyContent(carrier, origin.key()) != null) {
      return Carriers.keyUnit(origin.key());
    }
    return carrier.massKg() != null ? Carriers.keyUnit(Centre.Key.MASS) : bound.unit(carrier);
  }

  private @Nullable Money money(@Nullable Double amount) {
    return amount == null ? null : ledger.money(amount);
  }

  private static @Nullable String inside(String centre) {
    return centre.equals(Dossier.OUTSIDE) ? null : centre;
  }

  /** The flow in the key units of both its ends; what has no such content does not participate. */
  private org.baitong.engine.mfca.Flow keyed(
      org.baitong.engine.mfca.Flow made, Flow flow, Carrier carrier, @Nullable Double quantity) {
    return made.inKeys(key(flow.from(), carrier, quantity), key(flow.to(), carrier, quantity))
        .participating(counts(flow.from(), carrier), counts(flow.to(), carrier));
  }

  private @Nullable Quantity key(String end, Carrier carrier, @Nullable Double quantity) {
    Centre centre = carriers.centre(end);
    Double content = centre == null ? null : Carriers.keyContent(carrier, centre.key());
    if (quantity == null || centre == null) {
      return null;
    }
    if (content == null) {
      // Heat takes no share of what is in a mixture; what has a mass shares by mass.
      return carrier.massKg() == null ? nothing(end) : null;
    }
    return Carriers.keyUnit(centre.key()).quantity(quantity * content);
  }

  /**
   * In a mass key the factory says what participates, and energy never does; in any other key
   * whatever has such a content counts.
   */
  private Participation counts(String end, Carrier carrier) {
    Centre centre = carriers.centre(end);
    if (centre == null) {
      return Participation.UNSTATED;
    }
    if (Carriers.keyContent(carrier, centre.key()) == null) {
      return Participation.NO;
    }
    if (centre.key() != Centre.Key.MASS) {
      return Participation.YES;
    }
    if (carrier.kind() == Carrier.Kind.ENERGY) {
      return Participation.NO;
    }
    return participation(carrier);
  }

  /** Money per unit of the flow as the request counts it; sold losses and by-products only. */
  private @Nullable Double salePrice(Flow flow, Carrier carrier, @Nullable Double amount) {
    boolean sold = flow.side() == Side.LOSS || flow.byProduct();
    Double quantity = quantities.get(flow.id());
    if (!sold || !flow.to().equals(Dossier.OUTSIDE) || quantity == null || amount == null) {
      return null;
    }
    Double booked = ledger.earnedByCarrier().get(carrier.id());
    double money;
    if (booked != null) {
      double all = 0;
      for (Flow other : dossier.flows()) {
        if (other.carrier().equals(carrier.id())
            && other.to().equals(Dossier.OUTSIDE)
            && (other.side() == Side.LOSS || other.byProduct())) {
          all += quantities.getOrDefault(other.id(), 0.0);
        }
      }
      if (all == 0) {
        return null;
      }
      money = booked * quantity / all;
    } else {
      Double price = paid.averagePrice(flow, carrier, Price.Kind.SALE);
      if (price == null) {
        return null;
      }
      money = price * quantity;
    }
    return amount == 0 ? null : Double.valueOf(money / amount);
  }

  private List<org.baitong.engine.mfca.Flow> stockChanges() {
    List<org.baitong.engine.mfca.Flow> flows = new ArrayList<>();
    Map<String, Double> growth = new LinkedHashMap<>();
    Map<String, Stock> mixtures = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Stock stock : dossier.stocks()) {
      boolean opening = StockDates.isOpening(stock, period);
      boolean closing = StockDates.isClosing(stock, period);
      Carrier carrier = carriers.get(stock.carrier());
      String place = stock.carrier() + "@" + stock.centre();
      Double quantity = quantities.get(stock.id());
      if (quantity == null || (!opening && !closing) || !seen.add(place + opening)) {
        continue;
      }
      if (Carriers.isBought(carrier) || carrier.kind() == Carrier.Kind.ENERGY) {
        flows.add(stockChange(stock, carrier, quantity, opening));
      } else {
        mixtures.put(place, stock);
        growth.merge(place, opening ? -quantity : quantity, Double::sum);
      }
    }
    growth.forEach((place, net) -> mixtureGrowth(mixtures.get(place), net).ifPresent(flows::add));
    return flows;
  }

  /** What a stock of products grew by costs what they cost now; what it shrank by has no price. */
  private Optional<org.baitong.engine.mfca.Flow> mixtureGrowth(@Nullable Stock stock, double net) {
    if (stock == null) {
      return Optional.empty();
    }
    Carrier carrier = carriers.get(stock.carrier());
    Quantity content = key(stock.centre(), carrier, net);
    if (net < 0 || content == null) {
      findings.add(
          Finding.warning("STOCK_OF_MIXTURE", Where.of("stocks", stock.id()))
              .with("carrier", stock.carrier()));
      return Optional.empty();
    }
    return Optional.of(
        org.baitong.engine.mfca.Flow.of(stock.id(), FlowSide.STOCK_CHANGE, stock.centre(), null)
            .quantity(content)
            .participating(counts(stock.centre(), carrier), Participation.UNSTATED));
  }

  private org.baitong.engine.mfca.Flow stockChange(
      Stock stock, Carrier carrier, double quantity, boolean opening) {
    Quantity content = key(stock.centre(), carrier, quantity);
    trail.quantity(stock.id(), carrier, quantity, 1, carrier.unit());
    return org.baitong.engine.mfca.Flow.of(
            stock.id(),
            FlowSide.STOCK_CHANGE,
            opening ? null : stock.centre(),
            opening ? stock.centre() : null)
        .of(carrier.id())
        .quantity(bound.unit(carrier).quantity(quantity))
        .inKeys(opening ? null : content, opening ? content : null)
        .participating(counts(stock.centre(), carrier), counts(stock.centre(), carrier));
  }
}
