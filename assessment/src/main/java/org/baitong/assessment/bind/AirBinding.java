package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.pollution.FuelSulphur;
import org.baitong.engine.pollution.OpenBurning;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Pollutants of fires: sulphur dioxide by the sulphur of the fuel, and burning in the open. */
final class AirBinding {
  private static final List<String> OPEN = List.of("PM", "SO2", "NOX");

  private final Reconciled sources;
  private final FuelAnalyses fuels;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();

  AirBinding(Reconciled sources, Recorder recorder) {
    this.sources = sources;
    this.fuels = new FuelAnalyses(sources, recorder);
    this.recorder = recorder;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Sulphur dioxide of every fire whose fuel was analysed. */
  List<AirEmission> sulphurDioxide() {
    List<AirEmission> emissions = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (EmissionSource source : sources.dossier().environment().sources()) {
      Flow flow = sources.bound().carriers().flow(source.flow());
      if (flow == null || !burns(source.activity())) {
        continue;
      }
      Carrier carrier = sources.bound().carriers().of(flow);
      Optional<Measured<Ratio>> sulphur = fuels.sulphur(carrier);
      if (sulphur.isEmpty()) {
        unknown.add(carrier.id());
        continue;
      }
      Outcome<Mass> mass = sulphurDioxide(source, flow, sulphur.get());
      findings.addAll(mass.findings());
      emissions.add(new AirEmission(source.id(), flow.id(), "SO2", mass));
    }
    if (!unknown.isEmpty()) {
      findings.add(
          Finding.info("SULPHUR_NOT_ANALYSED", Where.of("fuels", ""))
              .with("carriers", String.join(", ", unknown)));
    }
    return emissions;
  }

  private static boolean burns(EmissionSource.Activity activity) {
    return switch (activity) {
      case STATIONARY, OFF_ROAD, ROAD -> true;
      default -> false;
    };
  }

  private Outcome<Mass> sulphurDioxide(EmissionSource source, Flow flow, Measured<Ratio> sulphur) {
    Measured<Mass> fuel = fuel(source, flow);
    if (fuel == null) {
      return Outcome.missing(
          Finding.warning("FUEL_MASS_UNKNOWN", Where.of("sources", source.id(), "flow"))
              .with("source", source.id())
              .with("flow", flow.id()));
    }
    Carrier carrier = sources.bound().carriers().of(flow);
    Optional<Measured<Ratio>> retained = fuels.retained(carrier);
    if (retained.isEmpty()) {
      findings.add(
          Finding.info("SULPHUR_RETENTION_NONE", Where.of("carriers", carrier.id()))
              .with("carrier", carrier.id()));
    }
    Measured<Ratio> ash = retained.orElse(Measured.of(new Ratio(0), 0, "data:fuels"));
    return new FuelSulphur(source.id(), fuel, sulphur, ash)
        .sulphurDioxide(recorder)
        .map(Measured::value);
  }

  /** The mass that this source burns of its flow. */
  private @Nullable Measured<Mass> fuel(EmissionSource source, Flow flow) {
    Carrier carrier = sources.bound().carriers().of(flow);
    Double kilograms = kilograms(carrier);
    for (Balance.FlowRow row : sources.flows()) {
      Double quantity = row.reconciled().find().orElse(null);
      if (!row.id().equals(flow.id()) || quantity == null || quantity < 0 || kilograms == null) {
        continue;
      }
      Double percent = source.sharePercent();
      double share = percent == null ? 1 : percent / 100;
      double sigma = row.sigma() == null || !(row.sigma() >= 0) ? 0 : row.sigma();
      String step = "input.so2." + source.id() + ".fuel";
      recorder.record(
          () ->
              new Step(
                  step,
                  "q * k * s",
                  List.of(
                      new Input("q", quantity, row.unit(), "step:balance.flow." + row.id()),
                      new Input("k", kilograms, "kg", "data:carriers/" + carrier.id() + "/massKg"),
                      new Input("s", share, "1", "data:sources/" + source.id() + "/sharePercent")),
                  quantity * kilograms * share,
                  "kg",
                  ""));
      return new Measured<>(
          Mass.of(quantity * kilograms * share),
          Mass.of(sigma * kilograms * share),
          "step:" + step);
    }
    return null;
  }

  /** Kilograms in one unit of a carrier: its own unit says it, else what the factory stated. */
  static @Nullable Double kilograms(Carrier carrier) {
    UnitOfMeasure unit = Units.parse(carrier.unit()).find().orElse(null);
    return unit != null && unit.dimension() == Dimension.MASS
        ? Double.valueOf(unit.factor())
        : carrier.massKg();
  }

  /** Waste burnt in the open: its amount counts, and its pollutants where factors are known. */
  List<AirEmission> openBurning(String stream, String flow, Measured<Mass> mass) {
    Outcome<Map<String, Mass>> burnt =
        new OpenBurning(stream, mass, Map.of()).emissions(OPEN, recorder);
    findings.addAll(burnt.findings());
    List<AirEmission> emissions = new ArrayList<>();
    for (String pollutant : OPEN) {
      Mass known = burnt.find().map(all -> all.get(pollutant)).orElse(null);
      emissions.add(
          new AirEmission(
              stream,
              flow,
              pollutant,
              known == null ? new Outcome.Missing<>(burnt.findings()) : Outcome.of(known)));
    }
    return emissions;
  }
}
