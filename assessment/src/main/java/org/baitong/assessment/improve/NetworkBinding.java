package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.Carriers;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.ResponseNetwork;
import org.baitong.engine.measure.ResponseNetwork.Ends;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/** Makes the reconciled balance the network that answers to measures. */
final class NetworkBinding {
  /** A solved zero may be minus a rounding error, this much of the largest flow. */
  private static final double NOISE = 1e-12;

  private final Reconciled factory;
  private final Carriers carriers;
  private final Recorder recorder;
  private final Map<String, Balance.FlowRow> rows = new LinkedHashMap<>();

  NetworkBinding(Reconciled factory, Recorder recorder) {
    this.factory = factory;
    this.carriers = factory.bound().carriers();
    this.recorder = recorder;
    factory.flows().forEach(row -> rows.put(row.id(), row));
  }

  ResponseNetwork network() {
    List<ResponseNetwork.Flow> flows = new ArrayList<>();
    Set<Layer> loads = new LinkedHashSet<>();
    for (Carrier carrier : factory.dossier().carriers()) {
      if (carrier.kind() == Carrier.Kind.LOAD) {
        loads.add(layer(carrier));
      }
    }
    double largest =
        rows.values().stream()
            .mapToDouble(row -> Math.abs(row.reconciled().find().orElse(0.0)))
            .max()
            .orElse(0);
    for (Flow flow : factory.dossier().flows()) {
      Balance.FlowRow row = rows.get(flow.id());
      Double amount = row == null ? null : row.reconciled().find().orElse(null);
      // Nothing flows backwards: a negative figure says that a reading is wrong, not how much
      // flows.
      if (amount != null && amount > -NOISE * largest) {
        add(flow, amount, flows);
        addLoads(flow, amount, flows);
      }
    }
    List<ResponseNetwork.Centre> centres =
        factory.dossier().centres().stream().map(this::centre).toList();
    return new ResponseNetwork(centres, flows, loads);
  }

  private ResponseNetwork.Centre centre(Centre centre) {
    Kind kind =
        switch (centre.kind()) {
          case PRODUCTION -> Kind.PRODUCTION;
          case UTILITY -> Kind.UTILITY;
          case TREATMENT -> Kind.TREATMENT;
        };
    Layer byKey =
        switch (centre.key()) {
          case ENERGY -> Layer.ENERGY;
          case VOLUME -> Layer.WATER;
          case MASS, PIECES -> Layer.MATERIAL;
        };
    boolean makesMatter =
        factory.dossier().flows().stream()
            .filter(flow -> flow.from().equals(centre.id()) && flow.side() == Flow.Side.PRODUCT)
            .anyMatch(flow -> contents(flow).containsKey(Layer.MATERIAL));
    return new ResponseNetwork.Centre(
        centre.id(), kind, kind == Kind.PRODUCTION && makesMatter ? Layer.MATERIAL : byKey);
  }

  private Layer layer(Carrier load) {
    return new Layer(load.id(), unit(load));
  }

  private UnitOfMeasure unit(Carrier carrier) {
    return factory.bound().unit(carrier);
  }

  private static @Nullable String inside(String end) {
    return end.equals(Dossier.OUTSIDE) ? null : end;
  }

  private static Side side(Flow flow) {
    return switch (flow.side()) {
      case INPUT, PRODUCT -> Side.SUPPLY;
      case LOSS -> Side.LOSS;
      case INTENDED_LOSS -> Side.INTENDED_LOSS;
    };
  }

  private void add(Flow flow, double amount, List<ResponseNetwork.Flow> flows) {
    Carrier carrier = carriers.of(flow);
    Carrier substance = carriers.substance(flow);
    Map<Layer, Quantity> contents = contents(flow);
    flows.add(
        new ResponseNetwork.Flow(
            flow.id(),
            new Ends(inside(flow.from()), inside(flow.to())),
            side(flow),
            carrier.id(),
            substance == null ? "" : substance.id(),
            Stated.of(Math.max(0, amount), unit(carrier)),
            contents));
    before(flow.id(), amount, carrier.unit());
    contents.forEach((layer, content) -> recordContent(flow, carrier, layer, content));
  }

  private void before(String id, double amount, String unit) {
    recorder.record(
        () ->
            new Step(
                "input." + id + ".before",
                "max(0, q)",
                List.of(new Input("q", amount, unit, balance(id))),
                Math.max(0, amount),
                unit,
                ""));
  }

  private void recordContent(Flow flow, Carrier carrier, Layer layer, Quantity content) {
    String field =
        layer.equals(Layer.MATERIAL)
            ? "massKg"
            : layer.equals(Layer.WATER)
                ? "waterM3"
                : layer.equals(Layer.ENERGY) ? "energyMj" : "unit";
    double stated = layer.unit().fromReference(content.value());
    recorder.record(
        () ->
            new Step(
                "input." + flow.id() + ".content." + layer.id(),
                "c * k",
                List.of(
                    new Input(
                        "c",
                        stated,
                        layer.unit().ucum(),
                        "data:carriers/" + carrier.id() + "/" + field),
                    new Input("k", layer.unit().factor(), "1", "data:units/" + layer.id())),
                content.value(),
                content.dimension().ucum(),
                ""));
  }

  /** What one unit carries; first what it is there for. Water and fuel are not weighed. */
  private Map<Layer, Quantity> contents(Flow flow) {
    Carrier carrier = carriers.of(flow);
    Map<Layer, Quantity> contents = new LinkedHashMap<>();
    if (carrier.kind() == Carrier.Kind.LOAD) {
      contents.put(layer(carrier), unit(carrier).quantity(1));
      return contents;
    }
    boolean water = carrier.waterM3() != null && carrier.waterM3() > 0;
    boolean energy = carrier.energyMj() != null && carrier.energyMj() > 0;
    switch (carrier.kind()) {
      case ENERGY -> {
        put(contents, Layer.ENERGY, carrier.energyMj());
        put(contents, Layer.WATER, carrier.waterM3());
        put(contents, Layer.MATERIAL, energy ? null : carrier.massKg());
      }
      case WATER, WASTEWATER -> {
        put(contents, Layer.WATER, carrier.waterM3());
        put(contents, Layer.ENERGY, carrier.energyMj());
        put(contents, Layer.MATERIAL, water ? null : carrier.massKg());
      }
      default -> {
        put(contents, Layer.MATERIAL, carrier.massKg());
        put(contents, Layer.WATER, carrier.waterM3());
        put(contents, Layer.ENERGY, carrier.energyMj());
      }
    }
    return contents;
  }

  private static void put(Map<Layer, Quantity> contents, Layer layer, @Nullable Double content) {
    if (content != null && content > 0) {
      contents.put(layer, layer.unit().quantity(content));
    }
  }

  /** A load that a flow carries is a flow of its own: "F-EFFLUENT.COD". */
  private void addLoads(Flow flow, double amount, List<ResponseNetwork.Flow> flows) {
    for (Carrier load : factory.dossier().carriers()) {
      Double content = factory.contents().get(flow.id() + "." + load.id());
      if (load.kind() == Carrier.Kind.LOAD
          && !load.id().equals(flow.carrier())
          && content != null
          && content > 0
          && amount > 0) {
        String id = flow.id() + "." + load.id();
        double carried = content * amount;
        flows.add(
            new ResponseNetwork.Flow(
                id,
                new Ends(inside(flow.from()), inside(flow.to())),
                side(flow),
                load.id(),
                "",
                Stated.of(carried, unit(load)),
                Map.of(layer(load), unit(load).quantity(1))));
        recorder.record(
            () ->
                new Step(
                    "input." + id + ".before",
                    "q * c",
                    List.of(
                        new Input("q", amount, carriers.of(flow).unit(), balance(flow.id())),
                        new Input("c", content, "1", balance(id))),
                    carried,
                    load.unit(),
                    ""));
      }
    }
  }

  private static String balance(String id) {
    return "step:balance.flow." + id;
  }
}
