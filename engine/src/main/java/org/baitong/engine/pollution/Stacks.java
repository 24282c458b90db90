package org.baitong.engine.pollution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** Loads and compliance of one stack: dust, sulphur dioxide, nitrogen oxides and the like. */
public final class Stacks {
  private static final String REFERENCE =
      "Directive 2010/75/EU, Annex VI Part 7: E_s = (21 - O_s) / (21 - O_m) * E_m; 40 CFR 60.284";
  private static final String IDEAL_GAS = "ideal gas at 273.15 K, 101325 Pa, dry";

  private final StackRequest request;
  private final Recorder recorder;
  private final Where where;
  private final List<Finding> findings = new ArrayList<>();

  private Stacks(StackRequest request, Recorder recorder) {
    this.request = request;
    this.recorder = recorder;
    this.where = Where.of("outlets", request.id());
  }

  /**
   * Loads in kg and contents in dry normal gas at the reference oxygen. Missing when an amount is
   * negative, volume and contents are in different states, or the oxygen is not below that of air.
   *
   * <p>Example: 200 mg/m3 at 11 % oxygen are 300 mg/m3 at 6 %.
   */
  public static Outcome<StackResult> assess(StackRequest request, Recorder recorder) {
    return new Stacks(request, recorder).result();
  }

  private Outcome<StackResult> result() {
    check();
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    Conditions conditions = request.conditions();
    if (conditions.referenceOxygen() == null && !request.limits().isEmpty()) {
      findings.add(Finding.info("OXYGEN_REFERENCE_UNKNOWN", where).with("place", request.id()));
    }
    List<StackResult.Row> rows = new ArrayList<>();
    Verdict verdict = Verdict.NO_LIMIT;
    Loads loads = new Loads(where, recorder);
    for (String parameter : parameters()) {
      Content content = find(parameter);
      String id = "stack." + request.id() + "." + parameter;
      Outcome<Measured<Mass>> load =
          content == null
              ? none(parameter)
              : loads.load(id + ".load", request.gas().volume(), content);
      Outcome<Measured<Concentration>> reference =
          content == null ? none(parameter) : atReference(id, content.concentration());
      Held held = held(parameter, reference);
      if (content != null) {
        findings.addAll(load.findings());
        findings.addAll(reference.findings());
      }
      verdict = verdict.worse(held.verdict());
      rows.add(new StackResult.Row(parameter, load, reference, held));
    }
    return Outcome.of(
        new StackResult(request.id(), rows, verdict), List.copyOf(new LinkedHashSet<>(findings)));
  }

  private void check() {
    Measured<Volume> volume = request.gas().volume();
    if (volume != null && volume.value().value() < 0) {
      negative("volume", volume.value().value(), "m3");
    }
    Set<String> seen = new LinkedHashSet<>();
    for (Content content : request.gas().contents()) {
      Concentration c = content.concentration().value();
      if (c.value() < 0) {
        negative(content.parameter(), c.value(), "kg/m3");
      }
      if (!seen.add(content.parameter())) {
        findings.add(
            Finding.error("PARAMETER_TWICE", where)
                .with("place", request.id())
                .with("parameter", content.parameter()));
      }
      if (volume != null && volume.value().gasState() != c.gasState()) {
        findings.add(
            Finding.error("GAS_STATES_DIFFER", where)
                .with("place", request.id())
                .with("parameter", content.parameter()));
      }
    }
    Conditions s = request.conditions();
    share("moisture", s.moisture(), 1);
    share("oxygen", s.oxygen(), s.airOxygen().value());
    share("referenceOxygen", s.referenceOxygen(), s.airOxygen().value());
  }

  private void negative(String field, double amount, String unit) {
    findings.add(
        Finding.error("POLLUTION_NEGATIVE", where)
            .with("place", request.id())
            .with("field", field)
            .with("amount", amount, unit));
  }

  private void share(String field, @Nullable Ratio share, double below) {
    if (share != null && !(share.value() >= 0 && share.value() < below)) {
      findings.add(
          Finding.error("GAS_SHARE_IMPOSSIBLE", where)
              .with("place", request.id())
              .with("field", field)
              .with("share", share.value(), "1")
              .with("below", below, "1"));
    }
  }

  private Set<String> parameters() {
    Set<String> parameters = new LinkedHashSet<>();
    request.gas().contents().forEach(content -> parameters.add(content.parameter()));
    request.gas().spots().forEach(spot -> parameters.add(spot.parameter()));
    request.limits().forEach(limit -> parameters.add(limit.parameter()));
    return parameters;
  }

  private @Nullable Content find(String parameter) {
    for (Content content : request.gas().contents()) {
      if (content.parameter().equals(parameter)) {
        return content;
      }
    }
    return null;
  }

  private <T> Outcome<T> none(String parameter) {
    return Outcome.missing(
        Finding.info("NO_MEAN_CONTENT", where)
            .with("place", request.id())
            .with("parameter", parameter));
  }

  /** c_ref = c / normal-per-actual / (1 - w) * (O_air - O_ref) / (O_air - O). */
  private Outcome<Measured<Concentration>> atReference(
      String id, Measured<Concentration> measured) {
    Conditions s = request.conditions();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("c", measured.value().value(), "kg/m3", measured.origin()));
    StringBuilder formula = new StringBuilder("c");
    String data = "data:outlets/" + request.id() + "/";
    double k = 1;
    if (measured.value().gasState() == GasState.ACTUAL) {
      if (s.temperature() == null || s.pressure() == null) {
        return Outcome.missing(
            Finding.warning("GAS_STATE_UNKNOWN", where).with("place", request.id()));
      }
      double normal = Volume.of(1).toNormal(s.temperature(), s.pressure()).value();
      inputs.add(new Input("n", normal, "1", data + "temperature"));
      formula.append(" / n");
      k /= normal;
    }
    if (s.moisture() != null) {
      inputs.add(new Input("w", s.moisture().value(), "1", data + "moisture"));
      formula.append(" / (1 - w)");
      k /= 1 - s.moisture().value();
    }
    if (s.referenceOxygen() != null) {
      if (s.oxygen() == null) {
        return Outcome.missing(
            Finding.warning("OXYGEN_NOT_MEASURED", where).with("place", request.id()));
      }
      double air = s.airOxygen().value();
      inputs.add(new Input("a", air, "1", data + "airOxygen"));
      inputs.add(new Input("r", s.referenceOxygen().value(), "1", data + "referenceOxygen"));
      inputs.add(new Input("o", s.oxygen().value(), "1", data + "oxygen"));
      formula.append(" * (a - r) / (a - o)");
      k *= (air - s.referenceOxygen().value()) / (air - s.oxygen().value());
    }
    double factor = k;
    String step = id + ".atReference";
    recorder.record(
        () ->
            new Step(
                step,
                formula.toString(),
                inputs,
                measured.value().value() * factor,
                "kg/m3",
                s.referenceOxygen() == null ? IDEAL_GAS : REFERENCE));
    return Outcome.of(
        new Measured<>(
            new Concentration(measured.value().value() * factor, GasState.NORMAL),
            new Concentration(measured.sigma().value() * factor, GasState.NORMAL),
            "step:" + step));
  }

  private Held held(String parameter, Outcome<Measured<Concentration>> reference) {
    Outcome<Held> held =
        new Judged("stack." + request.id(), where, request.gas().spots(), request.limits())
            .hold(
                parameter,
                reference.map(Judged.Shown.CUBIC_METRE::mean).find().orElse(null),
                recorder);
    findings.addAll(held.findings());
    return held.get();
  }
}
