package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.FuelAnalysis;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * What laboratories found in the factory's fuels, brought to the fuel as it is received: the last
 * analysis of the period for each fuel, else the last one before it with a finding.
 */
public final class FuelAnalyses {
  private static final String ISO = "ISO 1928:2020, net calorific value at another moisture";

  /** Heat that a kilogram of water takes to evaporate at 25 degrees, in MJ (ISO 1928). */
  private static final double EVAPORATION = 2.443;

  private final Map<String, FuelAnalysis> byCarrier = new LinkedHashMap<>();
  private final Set<String> burntByAnalysis = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Recorder recorder;

  /** Chooses one analysis for each fuel. */
  public FuelAnalyses(Reconciled sources, Recorder recorder) {
    this.recorder = recorder;
    List<FuelAnalysis> all = new ArrayList<>(sources.dossier().environment().fuels());
    all.sort(Comparator.comparing(fuel -> Objects.requireNonNullElse(fuel.date(), "")));
    String end = sources.period().last().toString();
    for (FuelAnalysis fuel : all) {
      boolean inside = Samples.inPeriod(fuel.date(), sources.period());
      String date = Objects.requireNonNullElse(fuel.date(), end);
      if (inside || date.compareTo(end) < 0) {
        byCarrier.put(fuel.carrier(), fuel);
      } else {
        findings.add(
            Finding.info("MEASURED_OUTSIDE_PERIOD", Where.of("fuels", fuel.id()))
                .with("id", fuel.id())
                .with("date", date));
      }
    }
    byCarrier
        .values()
        .forEach(
            fuel -> {
              if (!Samples.inPeriod(fuel.date(), sources.period())) {
                findings.add(
                    Finding.info("FUEL_ANALYSIS_EARLIER", Where.of("fuels", fuel.id(), "date"))
                        .with("carrier", fuel.carrier())
                        .with("date", String.valueOf(fuel.date())));
              }
            });
  }

  /** Analyses of other years, and heating values that nothing could use. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    byCarrier.forEach(
        (carrier, fuel) -> {
          if (fuel.heatingValue() != null && !burntByAnalysis.contains(carrier)) {
            all.add(
                Finding.info("FUEL_HEATING_UNUSED", Where.of("fuels", fuel.id(), "heatingValue"))
                    .with("carrier", carrier));
          }
        });
    return all;
  }

  /** The share of sulphur in a fuel as received; empty when nobody analysed it. */
  public Optional<Measured<Ratio>> sulphur(Carrier carrier) {
    FuelAnalysis fuel = byCarrier.get(carrier.id());
    Double percent = fuel == null ? null : fuel.sulphurPercent();
    Optional<Input> received = fuel == null ? Optional.empty() : received(fuel);
    if (fuel == null || percent == null || received.isEmpty()) {
      return Optional.empty();
    }
    double share = percent / 100 * received.get().value();
    String step = "fuel." + carrier.id() + ".sulphur";
    recorder.record(
        () ->
            new Step(
                step,
                "p / 100 * k",
                List.of(new Input("p", percent, "%", at(fuel, "sulphurPercent")), received.get()),
                share,
                "1",
                ""));
    return Optional.of(Measured.of(new Ratio(share), 0, "step:" + step));
  }

  /** The share of the sulphur that stays in the ash; empty when nobody says. */
  public Optional<Measured<Ratio>> retained(Carrier carrier) {
    FuelAnalysis fuel = byCarrier.get(carrier.id());
    Double percent = fuel == null ? null : fuel.retainedPercent();
    return fuel == null || percent == null
        ? Optional.empty()
        : Optional.of(Measured.of(new Ratio(percent / 100), 0, at(fuel, "retainedPercent")));
  }

  /**
   * The net calorific value by mass as received; empty when it was not analysed, is gross (hydrogen
   * is not known, so it has no net value) or is stated by volume.
   */
  public Optional<Factor> netCalorific(Carrier carrier) {
    FuelAnalysis fuel = byCarrier.get(carrier.id());
    if (fuel == null || fuel.heatingValue() == null || fuel.heating() != Carrier.Heating.NET) {
      return Optional.empty();
    }
    UnitOfMeasure unit = Units.parse(String.valueOf(fuel.unit())).find().orElse(null);
    Double moisture = fuel.moisturePercent();
    boolean received = fuel.basis() == FuelAnalysis.FuelBasis.AS_RECEIVED;
    boolean dry = fuel.basis() == FuelAnalysis.FuelBasis.DRY && moisture != null;
    if (unit == null || unit.dimension() != Dimension.SPECIFIC_ENERGY || !(received || dry)) {
      return Optional.empty();
    }
    UnitOfMeasure shown = Units.parse("MJ/kg").get();
    double stated = shown.fromReference(unit.toReference(fuel.heatingValue()));
    if (received || moisture == null) {
      burntByAnalysis.add(carrier.id());
      return Optional.of(Factor.exact(at(fuel, "heatingValue"), stated, shown, ""));
    }
    double m = moisture / 100;
    double net = stated * (1 - m) - EVAPORATION * m;
    if (net <= 0) {
      return Optional.empty();
    }
    burntByAnalysis.add(carrier.id());
    String step = "fuel." + carrier.id() + ".ncv";
    recorder.record(
        () ->
            new Step(
                step,
                "h * (1 - m) - " + EVAPORATION + " * m",
                List.of(
                    new Input("h", stated, "MJ/kg", at(fuel, "heatingValue")),
                    new Input("m", m, "1", at(fuel, "moisturePercent"))),
                net,
                "MJ/kg",
                ISO));
    return Optional.of(Factor.exact("step:" + step, net, shown, ""));
  }

  /** How much of the analysed basis a kilogram as received is; empty when that is not known. */
  private Optional<Input> received(FuelAnalysis fuel) {
    if (fuel.basis() == FuelAnalysis.FuelBasis.AS_RECEIVED) {
      return Optional.of(new Input("k", 1, "1", at(fuel, "basis")));
    }
    Double moisture = fuel.moisturePercent();
    Double ash = fuel.basis() == FuelAnalysis.FuelBasis.DRY ? Double.valueOf(0) : fuel.ashPercent();
    if (moisture == null || ash == null) {
      return Optional.empty();
    }
    double k = (1 - moisture / 100) * (1 - ash / 100);
    String step = "fuel." + fuel.carrier() + ".received";
    recorder.record(
        () ->
            new Step(
                step,
                "(1 - m / 100) * (1 - a / 100)",
                List.of(
                    new Input("m", moisture, "%", at(fuel, "moisturePercent")),
                    new Input("a", ash, "%", at(fuel, "ashPercent"))),
                k,
                "1",
                ""));
    return Optional.of(new Input("k", k, "1", "step:" + step));
  }

  private static String at(FuelAnalysis fuel, String field) {
    return "data:fuels/" + fuel.id() + "/" + field;
  }
}
