package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.assessment.bind.YearAmounts.Amount;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Concentration;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Stock;
import org.baitong.engine.balance.BalanceFlow;
import org.baitong.engine.balance.BalanceRequest;
import org.baitong.engine.balance.Datum;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * The factory as layers that must balance in every centre: material (kg), water (m3), energy (MJ),
 * every operating material by itself, and every load.
 */
final class BalanceNetwork {
  private final BalanceBinding.Sources sources;
  private final Dossier dossier;
  private final Carriers carriers;
  private final List<Finding> findings = new ArrayList<>();
  private final List<BalanceFlow> flows = new ArrayList<>();

  BalanceNetwork(BalanceBinding.Sources sources) {
    this.sources = sources;
    this.dossier = sources.dossier();
    this.carriers = sources.bound().carriers();
  }

  List<Finding> findings() {
    return findings;
  }

  BalanceRequest request() {
    for (Flow flow : dossier.flows()) {
      flows.add(flow(flow));
    }
    int stated = flows.size();
    addStocks();
    Map<String, Set<Layer>> centres = new LinkedHashMap<>();
    for (Centre centre : dossier.centres()) {
      centres.put(centre.id(), layers(centre, flows.subList(0, stated)));
    }
    return new BalanceRequest(centres, flows, List.of(), sources.confidence());
  }

  private BalanceFlow flow(Flow flow) {
    Carrier carrier = carriers.of(flow);
    Amount amount = sources.amounts().amounts().get(flow.id());
    Map<Layer, Datum> contents = contents(flow, carrier);
    UnitOfMeasure unit = sources.bound().unit(carrier);
    return new BalanceFlow(
        flow.id(),
        inside(flow.from()),
        inside(flow.to()),
        unit,
        amount == null
            ? Datum.unknown()
            : Datum.measured(unit.quantity(amount.value()), unit.quantity(amount.sigma())),
        contents);
  }

  private static @Nullable String inside(String end) {
    return end.equals(Dossier.OUTSIDE) ? null : end;
  }

  private Map<Layer, Datum> contents(Flow flow, Carrier carrier) {
    Map<Layer, Datum> contents = new LinkedHashMap<>();
    put(contents, Layer.MATERIAL, carrier.massKg());
    put(contents, Layer.WATER, carrier.waterM3());
    put(contents, Layer.ENERGY, carrier.energyMj());
    Carrier substance = carriers.substance(flow);
    if (substance != null && substance.kind() == Carrier.Kind.OPERATING) {
      put(
          contents,
          new Layer(substance.id(), sources.bound().unit(substance)),
          Carriers.ratio(carrier, substance));
    }
    if (carrier.kind() == Carrier.Kind.LOAD) {
      put(contents, load(carrier), 1.0);
    }
    for (Concentration concentration : dossier.concentrations()) {
      if (concentration.flow().equals(flow.id()) && applies(concentration)) {
        load(concentration, carrier, contents);
      }
    }
    return contents;
  }

  /** Operating materials never become product, so each is balanced by itself as well. */
  private void physical(Carrier carrier, @Nullable Carrier substance, Map<Layer, Datum> contents) {
    put(contents, Layer.MATERIAL, carrier.massKg());
    put(contents, Layer.WATER, carrier.waterM3());
    put(contents, Layer.ENERGY, carrier.energyMj());
    if (substance != null && substance.kind() == Carrier.Kind.OPERATING) {
      put(
          contents,
          new Layer(substance.id(), sources.bound().unit(substance)),
          Carriers.ratio(carrier, substance));
    }
  }

  private static void put(Map<Layer, Datum> contents, Layer layer, @Nullable Double content) {
    if (content != null && content > 0) {
      contents.put(layer, Datum.exact(layer.unit().quantity(content)));
    }
  }

  private Layer load(Carrier carrier) {
    return new Layer(carrier.id(), sources.bound().unit(carrier));
  }

  private boolean applies(Concentration concentration) {
    String from = concentration.validFrom();
    String to = concentration.validTo();
    return (from == null || from.compareTo(sources.period().last().toString()) <= 0)
        && (to == null || to.compareTo(sources.period().first().toString()) >= 0);
  }

  /** Load per unit of the carrier = concentration x volume per unit of the carrier. */
  private void load(Concentration concentration, Carrier carrier, Map<Layer, Datum> contents) {
    Where where = Where.of("concentrations", concentration.id(), "unit");
    Outcome<UnitOfMeasure> unit = Units.parse(concentration.unit());
    Layer layer = load(carriers.get(concentration.load()));
    Double volume = volumeM3(carrier);
    boolean density =
        unit.isUsable()
            && unit.get().dimension() == Dimension.CONCENTRATION
            && layer.dimension() == Dimension.MASS;
    if (!density || volume == null) {
      findings.add(
          Finding.error("CONCENTRATION_NOT_CONVERTIBLE", where)
              .with("unit", concentration.unit())
              .with("flow", concentration.flow())
              .with("load", concentration.load()));
      return;
    }
    double perUnit = unit.get().toReference(concentration.value()) / layer.unit().factor() * volume;
    Double stated = concentration.uncertaintyPercent();
    double percent = stated == null ? sources.amounts().percent(concentration.source()) : stated;
    Datum datum = Datum.relative(layer.unit().quantity(perUnit), new Ratio(percent / 100));
    if (contents.putIfAbsent(layer, datum) != null) {
      findings.add(
          Finding.warning("CONCENTRATION_TWICE", where)
              .with("flow", concentration.flow())
              .with("load", concentration.load()));
    }
  }

  /** The water in one unit of the carrier; of a gas, which holds none, the volume of its unit. */
  private static @Nullable Double volumeM3(Carrier carrier) {
    if (carrier.waterM3() != null) {
      return carrier.waterM3();
    }
    UnitOfMeasure unit = Units.parse(carrier.unit()).find().orElse(null);
    return unit != null && unit.dimension() == Dimension.VOLUME ? unit.factor() : null;
  }

  /**
   * Layers that a centre must balance on. Energy and loads vanish unseen (radiation, digestion): a
   * centre balances on them only if the network says where they go.
   */
  private Set<Layer> layers(Centre centre, List<BalanceFlow> flows) {
    Set<Layer> layers = new LinkedHashSet<>();
    Set<String> vanishing = new LinkedHashSet<>();
    for (int i = 0; i < flows.size(); i++) {
      BalanceFlow flow = flows.get(i);
      boolean here = centre.id().equals(flow.from()) || centre.id().equals(flow.to());
      if (here) {
        layers.addAll(flow.contents().keySet());
        Flow stated = dossier.flows().get(i);
        boolean lost = stated.side() == Flow.Side.LOSS && centre.id().equals(flow.from());
        Carrier carrier = carriers.of(stated);
        if (lost && carrier.energyMj() != null) {
          vanishing.add(Layer.ENERGY.id());
        }
        if (carrier.kind() == Carrier.Kind.LOAD) {
          vanishing.add(carrier.id());
        }
      }
    }
    layers.removeIf(
        layer -> {
          boolean unseen =
              layer.equals(Layer.ENERGY)
                  || dossier.carriers().stream()
                      .anyMatch(c -> c.kind() == Carrier.Kind.LOAD && c.id().equals(layer.id()));
          return unseen && !vanishing.contains(layer.id());
        });
    return layers;
  }

  /** Opening stock comes in like a delivery, closing stock goes out like a dispatch. */
  private void addStocks() {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> opened = new LinkedHashSet<>();
    Map<String, Stock> closing = new LinkedHashMap<>();
    for (Stock stock : dossier.stocks()) {
      boolean opens = StockDates.isOpening(stock, sources.period());
      boolean closes = StockDates.isClosing(stock, sources.period());
      String place = stock.carrier() + "@" + stock.centre();
      if ((opens || closes) && seen.add(place + opens)) {
        add(stock, opens);
        if (opens) {
          opened.add(place);
        } else {
          closing.put(place, stock);
        }
      }
    }
    for (Stock stock : dossier.stocks()) {
      String place = stock.carrier() + "@" + stock.centre();
      if (opened.contains(place) ^ closing.containsKey(place)) {
        findings.add(
            Finding.warning("STOCK_ONE_SIDED", Where.of("stocks", stock.id()))
                .with("carrier", stock.carrier())
                .with("date", stock.date()));
      }
    }
  }

  private void add(Stock stock, boolean opens) {
    Carrier carrier = carriers.get(stock.carrier());
    Outcome<Conversion.Factor> factor = sources.bound().conversion().factor(stock.unit(), carrier);
    findings.addAll(factor.findings());
    if (!factor.isUsable()) {
      return;
    }
    Double stated = stock.uncertaintyPercent();
    double percent = stated == null ? sources.amounts().percent(stock.source()) : stated;
    double relative = StrictMath.hypot(percent / 100, factor.get().relativeUncertainty());
    UnitOfMeasure unit = sources.bound().unit(carrier);
    Map<Layer, Datum> contents = new LinkedHashMap<>();
    physical(carrier, carriers.substance(carrier), contents);
    flows.add(
        new BalanceFlow(
            stock.id(),
            opens ? null : stock.centre(),
            opens ? stock.centre() : null,
            unit,
            Datum.relative(
                unit.quantity(stock.quantity() * factor.get().factor()), new Ratio(relative)),
            contents));
  }
}
