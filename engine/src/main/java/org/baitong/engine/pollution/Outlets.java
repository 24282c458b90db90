package org.baitong.engine.pollution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** Loads, removal and compliance of one wastewater outlet. */
public final class Outlets {
  /** A volume that grew by less than this many standard uncertainties did not grow. */
  private static final double GREW = 2;

  private final OutletRequest request;
  private final Recorder recorder;
  private final Where where;
  private final String prefix;
  private final Loads loads;
  private final List<Finding> findings = new ArrayList<>();

  private Outlets(OutletRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
    this.where = Where.of("outlets", request.id());
    this.prefix = "outlet." + request.id();
    this.loads = new Loads(where, recorder);
  }

  /**
   * The outlet's loads in kg of the period, removal by treatment, and every parameter against its
   * limits. Missing when an amount is negative or a parameter has two mean contents.
   *
   * <p>Example: 1000 m3 with 0.15 kg/m3 of COD carry 150 kg; from 1 kg/m3 before treatment in the
   * same volume, 85 % are removed.
   */
  public static Outcome<OutletResult> assess(OutletRequest request, Recorder recorder) {
    return new Outlets(request, recorder).result();
  }

  private Outcome<OutletResult> result() {
    check(request.after());
    if (request.before() != null) {
      check(request.before());
    }
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    List<OutletResult.Row> rows = new ArrayList<>();
    Verdict verdict = Verdict.NO_LIMIT;
    for (String parameter : parameters()) {
      OutletResult.Row row = row(parameter);
      rows.add(row);
      verdict = verdict.worse(row.held().verdict());
    }
    Measured<Volume> volume = request.after().volume();
    Outcome<Measured<Volume>> discharged =
        volume != null
            ? Outcome.of(volume)
            : Outcome.missing(
                Finding.warning("OUTLET_VOLUME_MISSING", where).with("place", request.id()));
    findings.addAll(0, discharged.findings());
    return Outcome.of(
        new OutletResult(request.id(), request.receiver(), discharged, rows, verdict),
        List.copyOf(new LinkedHashSet<>(findings)));
  }

  private void check(Discharge discharge) {
    Measured<Volume> volume = discharge.volume();
    if (volume != null && volume.value().value() < 0) {
      findings.add(negative("volume", volume.value().value(), "m3"));
    }
    Set<String> seen = new LinkedHashSet<>();
    for (Content content : discharge.contents()) {
      double value = content.concentration().value().value();
      if (value < 0) {
        findings.add(negative(content.parameter(), value, "kg/m3"));
      }
      if (!seen.add(content.parameter())) {
        findings.add(
            Finding.error("PARAMETER_TWICE", where)
                .with("place", discharge.flow())
                .with("parameter", content.parameter()));
      }
    }
  }

  private Finding negative(String field, double amount, String unit) {
    return Finding.error("POLLUTION_NEGATIVE", where)
        .with("place", request.id())
        .with("field", field)
        .with("amount", amount, unit);
  }

  private Set<String> parameters() {
    Set<String> parameters = new LinkedHashSet<>();
    request.after().contents().forEach(content -> parameters.add(content.parameter()));
    request.after().spots().forEach(spot -> parameters.add(spot.parameter()));
    request.limits().forEach(limit -> parameters.add(limit.parameter()));
    return parameters;
  }

  private OutletResult.Row row(String parameter) {
    Content content = find(request.after(), parameter);
    Discharge before = request.before();
    Content entering = before == null ? null : find(before, parameter);
    String id = prefix + "." + parameter;

    Outcome<Measured<Mass>> load =
        content == null
            ? none("NO_MEAN_CONTENT", parameter)
            : loads.load(id + ".load", request.after().volume(), content);
    Outcome<Measured<Mass>> loadBefore =
        before == null || entering == null
            ? none("NOT_MEASURED_BEFORE", parameter)
            : loads.load(id + ".loadBefore", before.volume(), entering);
    Outcome<Measured<Ratio>> removal = removal(id, loadBefore, load);
    Outcome<Measured<Ratio>> thinning =
        content == null || entering == null
            ? none("NOT_MEASURED_BEFORE", parameter)
            : loads.removal(id + ".thinning", entering.concentration(), content.concentration());
    worse(parameter, removal.isUsable() ? removal : thinning);

    Held held = held(parameter, content);
    Outcome<Concentration> undiluted = undiluted(id, load);
    dilution(parameter, held, undiluted);
    return new OutletResult.Row(
        parameter,
        content == null ? none("NO_MEAN_CONTENT", parameter) : Outcome.of(content.concentration()),
        load,
        loadBefore,
        removal,
        thinning,
        undiluted,
        held);
  }

  private static @Nullable Content find(Discharge discharge, String parameter) {
    for (Content content : discharge.contents()) {
      if (content.parameter().equals(parameter)) {
        return content;
      }
    }
    return null;
  }

  private <T> Outcome<T> none(String code, String parameter) {
    return Outcome.missing(
        Finding.info(code, where).with("place", request.id()).with("parameter", parameter));
  }

  private Outcome<Measured<Ratio>> removal(
      String id, Outcome<Measured<Mass>> before, Outcome<Measured<Mass>> after) {
    if (!before.isUsable()) {
      return new Outcome.Missing<>(before.findings());
    }
    if (!after.isUsable()) {
      return new Outcome.Missing<>(after.findings());
    }
    return loads.removal(id + ".removal", before.get(), after.get());
  }

  private void worse(String parameter, Outcome<Measured<Ratio>> removal) {
    if (removal.isUsable() && removal.get().value().value() < 0) {
      findings.add(
          Finding.warning("WORSE_AFTER_TREATMENT", where)
              .with("place", request.id())
              .with("parameter", parameter)
              .with("removal", removal.get().value().value(), "1")
              .with("sigma", removal.get().sigma().value(), "1"));
    }
  }

  private Held held(String parameter, @Nullable Content content) {
    Outcome<Held> held =
        new Judged(prefix, where, request.after().spots(), request.limits())
            .hold(
                parameter,
                content == null ? null : Judged.Shown.LITRE.mean(content.concentration()),
                recorder);
    findings.addAll(held.findings());
    return held.get();
  }

  /** Only where the volume grew on the way through treatment; otherwise nothing was diluted. */
  private Outcome<Concentration> undiluted(String id, Outcome<Measured<Mass>> load) {
    Discharge before = request.before();
    Measured<Volume> out = request.after().volume();
    Measured<Volume> in = before == null ? null : before.volume();
    if (in == null || out == null || !load.isUsable() || in.value().value() == 0) {
      return Outcome.missing(
          Finding.info("VOLUME_BEFORE_UNKNOWN", where).with("place", request.id()));
    }
    double growth = out.value().value() - in.value().value();
    double sigma = StrictMath.hypot(out.sigma().value(), in.sigma().value());
    if (growth <= GREW * sigma) {
      return Outcome.missing(Finding.info("NOT_DILUTED", where).with("place", request.id()));
    }
    return Outcome.of(loads.undiluted(id + ".undiluted", load.get(), in));
  }

  private void dilution(String parameter, Held held, Outcome<Concentration> undiluted) {
    if (!undiluted.isUsable() || held.verdict() == Verdict.EXCEEDED) {
      return;
    }
    double milligrams = undiluted.get().value() * 1000;
    for (LimitValue limit : request.limits()) {
      Level max = limit.max();
      if (!limit.parameter().equals(parameter) || max == null) {
        continue;
      }
      Level bound = max.in("mg/L").find().orElse(null);
      if (bound != null && milligrams > bound.value()) {
        findings.add(
            Finding.warning("COMPLIES_BY_DILUTION", where)
                .with("place", request.id())
                .with("parameter", parameter)
                .with("undiluted", milligrams, "mg/L")
                .with("limit", bound.value(), "mg/L"));
        return;
      }
    }
  }

  /**
   * Loads of several outlets by parameter, in kg; a parameter whose load is unknown at one outlet
   * is missing in total. Qualities have no load and do not appear.
   *
   * <p>Example: outlets with 150 and 50 kg of COD give 200 kg.
   */
  public static Map<String, Outcome<Mass>> total(List<OutletResult> outlets) {
    Map<String, Outcome<Mass>> totals = new LinkedHashMap<>();
    for (OutletResult outlet : outlets) {
      for (OutletResult.Row row : outlet.rows()) {
        if (row.concentration().isUsable()) {
          totals.merge(row.parameter(), row.load().map(Measured::value), Outlets::plus);
        }
      }
    }
    return totals;
  }

  private static Outcome<Mass> plus(Outcome<Mass> one, Outcome<Mass> other) {
    if (!one.isUsable()) {
      return one;
    }
    return other.map(mass -> mass.plus(one.get()));
  }
}
