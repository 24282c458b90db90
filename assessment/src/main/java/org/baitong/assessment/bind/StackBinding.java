package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Outlet;
import org.baitong.dossier.Sample;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.pollution.Conditions;
import org.baitong.engine.pollution.Content;
import org.baitong.engine.pollution.Discharge;
import org.baitong.engine.pollution.Spot;
import org.baitong.engine.pollution.StackRequest;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * A stack from the samples of its flow: pollutants as mass per volume (several samples give their
 * mean), and TEMPERATURE, PRESSURE (absolute), MOISTURE and O2 of the gas. A limit row of the
 * outlet with the parameter O2-REFERENCE says the oxygen that the other limits refer to.
 */
final class StackBinding {
  static final String REFERENCE_OXYGEN = "O2-REFERENCE";

  private static final Set<String> STATE = Set.of("TEMPERATURE", "PRESSURE", "MOISTURE", "O2");

  private final Reconciled sources;
  private final List<LimitValue> limits;
  private final List<Finding> findings = new ArrayList<>();

  StackBinding(Reconciled sources, List<LimitValue> limits) {
    this.sources = sources;
    this.limits = limits;
  }

  List<Finding> findings() {
    return findings;
  }

  StackRequest request(Outlet outlet) {
    Map<String, List<Sample>> samples = new LinkedHashMap<>();
    for (Sample sample : sources.dossier().environment().samples()) {
      if (sample.flow().equals(outlet.flow())
          && Samples.inPeriod(sample, sources.period(), findings)) {
        samples
            .computeIfAbsent(
                sample.parameter().strip().toUpperCase(Locale.ROOT), key -> new ArrayList<>())
            .add(sample);
      }
    }
    GasState state = state(outlet.flow());
    List<Content> contents = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    samples.forEach(
        (parameter, rows) -> {
          if (STATE.contains(parameter)) {
            return;
          }
          Content content = mean(parameter, rows, state);
          if (content != null) {
            contents.add(content);
          } else {
            rows.forEach(
                row -> spots.add(new Spot(parameter, Samples.reading(row, sources.facts()))));
          }
        });
    contents.addAll(balanced(outlet.flow(), samples.keySet(), state));
    return new StackRequest(
        outlet.id(),
        new Discharge(outlet.flow(), volume(outlet.flow(), state), contents, spots),
        conditions(outlet, samples),
        limits);
  }

  /** Loads that ride in the balance, for pollutants without a spot sample. */
  private List<Content> balanced(String flowId, Set<String> sampled, GasState state) {
    List<Content> contents = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>(sampled);
    for (var stated : sources.dossier().concentrations()) {
      String parameter = stated.load().strip().toUpperCase(Locale.ROOT);
      Double perUnit = sources.contents().get(flowId + "." + stated.load());
      Flow flow = sources.bound().carriers().flow(flowId);
      boolean here = stated.flow().equals(flowId);
      if (flow == null || !here || perUnit == null || perUnit < 0 || !known.add(parameter)) {
        continue;
      }
      UnitOfMeasure gas = unit(sources.bound().carriers().of(flow));
      UnitOfMeasure load = unit(sources.bound().carriers().get(stated.load()));
      if (gas != null
          && load != null
          && gas.dimension() == Dimension.VOLUME
          && load.dimension() == Dimension.MASS) {
        double value = perUnit * load.factor() / gas.factor();
        Double percent = stated.uncertaintyPercent();
        double relative =
            (percent == null ? sources.facts().uncertainty(stated.source()) : percent) / 100;
        contents.add(
            new Content(
                parameter,
                Measured.of(
                    new Concentration(value, state),
                    relative,
                    "data:concentrations/" + stated.id() + "/value")));
      }
    }
    return contents;
  }

  private static @Nullable UnitOfMeasure unit(Carrier carrier) {
    return Units.parse(carrier.unit()).find().orElse(null);
  }

  /** The state the flow's readings are in; actual when nothing is said. */
  private GasState state(String flow) {
    return sources.dossier().readings().stream()
            .filter(reading -> reading.flow().equals(flow))
            .anyMatch(reading -> reading.basis() == org.baitong.dossier.Reading.Basis.NORMAL)
        ? GasState.NORMAL
        : GasState.ACTUAL;
  }

  /** The mean of the samples; null when one of them is no mass per volume. */
  private @Nullable Content mean(String parameter, List<Sample> rows, GasState state) {
    double sum = 0;
    double variance = 0;
    for (Sample row : rows) {
      UnitOfMeasure unit = Units.parse(row.unit()).find().orElse(null);
      if (unit == null || unit.dimension() != Dimension.CONCENTRATION) {
        return null;
      }
      Double sigma = Samples.reading(row, sources.facts()).sigma();
      double own = sigma == null ? 0 : unit.toReference(sigma);
      sum += unit.toReference(row.value());
      variance += own * own;
    }
    int n = rows.size();
    return new Content(
        parameter,
        new Measured<>(
            new Concentration(sum / n, state),
            new Concentration(StrictMath.sqrt(variance) / n, state),
            "data:samples/" + rows.getFirst().id() + "/value"));
  }

  private @Nullable Measured<Volume> volume(String flowId, GasState state) {
    Flow flow = sources.bound().carriers().flow(flowId);
    if (flow == null) {
      return null;
    }
    Carrier carrier = sources.bound().carriers().of(flow);
    UnitOfMeasure unit = unit(carrier);
    for (Balance.FlowRow row : sources.flows()) {
      Double quantity = row.reconciled().find().orElse(null);
      if (row.id().equals(flowId)
          && quantity != null
          && quantity >= 0
          && unit != null
          && unit.dimension() == Dimension.VOLUME) {
        Double sigma = row.sigma();
        return new Measured<>(
            new Volume(unit.toReference(quantity), state),
            new Volume(unit.toReference(sigma == null ? 0 : sigma), state),
            "step:balance.flow." + flowId);
      }
    }
    return null;
  }

  private Conditions conditions(Outlet outlet, Map<String, List<Sample>> samples) {
    Double kelvins = level(samples, "TEMPERATURE", "K");
    Double pascals = level(samples, "PRESSURE", "Pa");
    Ratio reference = null;
    for (var limit : sources.dossier().environment().limits()) {
      Double max = limit.max();
      if (limit.outlet().equals(outlet.id())
          && limit.parameter().strip().equalsIgnoreCase(REFERENCE_OXYGEN)
          && max != null) {
        Level share = new Level(max, limit.unit()).in("1").find().orElse(null);
        reference = share == null ? null : new Ratio(share.value());
      }
    }
    Double moisture = level(samples, "MOISTURE", "1");
    Double oxygen = level(samples, "O2", "1");
    return new Conditions(
        kelvins == null || kelvins <= 0 ? null : Temperature.of(kelvins),
        pascals == null || pascals <= 0 ? null : new Pressure(pascals, PressureKind.ABSOLUTE),
        moisture == null ? null : new Ratio(moisture),
        oxygen == null ? null : new Ratio(oxygen),
        reference,
        new Ratio(0.21));
  }

  /** The mean of the samples of a parameter in a unit; null when there is none that converts. */
  private static @Nullable Double level(
      Map<String, List<Sample>> samples, String parameter, String unit) {
    double sum = 0;
    int n = 0;
    for (Sample sample : samples.getOrDefault(parameter, List.of())) {
      Level level = new Level(sample.value(), sample.unit()).in(unit).find().orElse(null);
      if (level != null) {
        sum += level.value();
        n++;
      }
    }
    return n == 0 ? null : sum / n;
  }
}
