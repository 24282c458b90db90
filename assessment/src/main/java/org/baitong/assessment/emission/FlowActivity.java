package org.baitong.assessment.emission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.Bound;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Flow;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** Reconciled flows as activity data: typed, with their uncertainty and the step they come from. */
final class FlowActivity {
  /** Half a 95 % interval in standard deviations. */
  private static final double NINETY_FIVE = 1.959963984540054;

  private final Map<String, Balance.FlowRow> rows = new LinkedHashMap<>();
  private final Bound bound;
  private final Recorder recorder;

  FlowActivity(List<Balance.FlowRow> flows, Bound bound, Recorder recorder) {
    flows.forEach(flow -> rows.put(flow.id(), flow));
    this.bound = bound;
    this.recorder = recorder;
  }

  /** What a flow's amount is multiplied by: a share and a content, with where each comes from. */
  record Taken(double share, String shareOrigin) {
    static Taken of(@Nullable Double percent, String origin) {
      return new Taken(percent == null ? 1 : percent / 100, origin);
    }
  }

  /** The mass of a part of a flow; empty when its amount or its mass a unit is not known. */
  Optional<ActivityData> mass(String id, Flow flow, Taken taken) {
    Carrier carrier = bound.carriers().of(flow);
    UnitOfMeasure own = own(carrier, Dimension.MASS);
    Double content = own != null ? Double.valueOf(own.factor()) : carrier.massKg();
    String origin = "data:carriers/" + carrier.id() + (own == null ? "/massKg" : "/unit");
    return content == null
        ? Optional.empty()
        : data(new Asked(id + ".mass", flow, taken, "kg"), content, origin).map(Made::mass);
  }

  /** The volume of a part of a flow; empty when it is not known. */
  Optional<ActivityData> volume(String id, Flow flow, Taken taken) {
    Carrier carrier = bound.carriers().of(flow);
    UnitOfMeasure own = own(carrier, Dimension.VOLUME);
    Double content = own != null ? Double.valueOf(own.factor()) : carrier.waterM3();
    String origin = "data:carriers/" + carrier.id() + (own == null ? "/waterM3" : "/unit");
    return content == null
        ? Optional.empty()
        : data(new Asked(id + ".volume", flow, taken, "m3"), content, origin).map(Made::volume);
  }

  /** The energy of a part of a flow, on the basis its carrier states; empty when not known. */
  Optional<ActivityData> energy(String id, Flow flow, Taken taken) {
    Carrier carrier = bound.carriers().of(flow);
    UnitOfMeasure own = own(carrier, Dimension.ENERGY);
    Double content = carrier.energyMj();
    boolean stated = content != null;
    Double megajoules = stated ? content : own == null ? null : Double.valueOf(own.factor() / 1e6);
    String origin = "data:carriers/" + carrier.id() + (stated ? "/energyMj" : "/unit");
    Heating heating =
        carrier.heating() == null
            ? Heating.NOT_FUEL
            : carrier.heating() == Carrier.Heating.NET ? Heating.NET : Heating.GROSS;
    return megajoules == null
        ? Optional.empty()
        : data(new Asked(id + ".energy", flow, taken, "MJ"), megajoules, origin)
            .map(made -> made.energy(heating));
  }

  /** A load that a flow carries, in kg: its content a unit times its amount. */
  Optional<ActivityData> load(String id, Flow flow, Taken taken, double kilograms) {
    return data(
            new Asked(id + ".load", flow, taken, "kg"),
            kilograms,
            "data:concentrations/" + flow.id() + "/value")
        .map(Made::mass);
  }

  private record Asked(String id, Flow flow, Taken taken, String unit) {}

  private record Made(double value, String origin, double relative) {
    ActivityData mass() {
      return as(Mass.of(value));
    }

    ActivityData volume() {
      return as(Volume.of(value));
    }

    ActivityData energy(Heating heating) {
      return as(new Energy(value * 1e6, heating));
    }

    private ActivityData as(Quantity quantity) {
      return new ActivityData(quantity, origin, relative);
    }
  }

  private Optional<Made> data(Asked asked, double content, String contentOrigin) {
    Balance.FlowRow row = rows.get(asked.flow().id());
    Double amount = row == null ? null : row.reconciled().find().orElse(null);
    if (row == null || amount == null) {
      return Optional.empty();
    }
    double value = amount * asked.taken().share() * content;
    Double sigma = row.sigma();
    double relative = sigma == null || amount == 0 ? 0 : NINETY_FIVE * sigma / Math.abs(amount);
    String step = "activity." + asked.id();
    recorder.record(
        () ->
            new Step(
                step,
                "q * s * k",
                List.of(
                    new Input("q", amount, row.unit(), "step:balance.flow." + row.id()),
                    new Input("s", asked.taken().share(), "1", asked.taken().shareOrigin()),
                    new Input("k", content, "1", contentOrigin)),
                value,
                asked.unit(),
                ""));
    return Optional.of(new Made(value, "step:" + step, relative));
  }

  /** Kilograms in one unit of a carrier; null when nobody says. */
  static @Nullable Double kilograms(Carrier carrier) {
    UnitOfMeasure own = own(carrier, Dimension.MASS);
    return own == null ? carrier.massKg() : Double.valueOf(own.factor());
  }

  /** The carrier's own unit when it measures this; null when it does not. */
  private static @Nullable UnitOfMeasure own(Carrier carrier, Dimension dimension) {
    return Units.parse(carrier.unit())
        .find()
        .filter(unit -> unit.dimension() == dimension)
        .orElse(null);
  }
}
