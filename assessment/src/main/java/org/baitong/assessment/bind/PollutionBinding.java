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
import org.baitong.dossier.WasteStream;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.pollution.Content;
import org.baitong.engine.pollution.Discharge;
import org.baitong.engine.pollution.Fate;
import org.baitong.engine.pollution.OutletRequest;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.Outlets;
import org.baitong.engine.pollution.Receiver;
import org.baitong.engine.pollution.SolidWaste;
import org.baitong.engine.pollution.Spot;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.pollution.Stacks;
import org.baitong.engine.pollution.WasteLot;
import org.baitong.engine.pollution.WasteResult;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the loads and the compliance of every outlet and for the waste of the factory, from the
 * reconciled balance.
 */
public final class PollutionBinding {
  private final Reconciled sources;
  private final Recorder recorder;
  private final LimitFacts limits;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Balance.FlowRow> rows = new LinkedHashMap<>();
  private final Set<String> recorded = new LinkedHashSet<>();
  private final Pollution result;

  /** Calculates for a checked dossier. */
  public PollutionBinding(Reconciled sources, Recorder recorder) {
    this.sources = sources;
    this.recorder = recorder;
    this.limits = new LimitFacts(sources.facts());
    sources.flows().forEach(row -> rows.put(row.id(), row));
    this.result = calculate();
  }

  /** Outlets, stacks, loads and waste. */
  public Pollution result() {
    return result;
  }

  /** What is doubtful about them. */
  public List<Finding> findings() {
    return findings;
  }

  private Pollution calculate() {
    List<Outcome<OutletResult>> outlets = new ArrayList<>();
    List<Outcome<StackResult>> stacks = new ArrayList<>();
    List<OutletResult> known = new ArrayList<>();
    for (Outlet outlet : sources.dossier().environment().outlets()) {
      if (outlet.receiver() == Outlet.Receiver.AIR) {
        StackBinding stack = new StackBinding(sources, limitsOf(outlet, Set.of()));
        Outcome<StackResult> one = Stacks.assess(stack.request(outlet), recorder);
        findings.addAll(stack.findings());
        findings.addAll(one.findings());
        stacks.add(one);
      } else {
        Outcome<OutletResult> one = Outlets.assess(request(outlet), recorder);
        findings.addAll(one.findings());
        one.find().ifPresent(known::add);
        outlets.add(one);
      }
    }
    AirBinding air = new AirBinding(sources, recorder);
    List<AirEmission> fires = air.sulphurDioxide();
    Outcome<WasteResult> waste = waste(air, fires);
    findings.addAll(air.findings());
    return new Pollution(outlets, stacks, Outlets.total(known), fires, waste);
  }

  private OutletRequest request(Outlet outlet) {
    Discharge after = discharge(outlet.flow());
    String before = outlet.before();
    Set<String> measured = new LinkedHashSet<>();
    after.contents().forEach(content -> measured.add(content.parameter()));
    after.spots().forEach(spot -> measured.add(spot.parameter()));
    return new OutletRequest(
        outlet.id(),
        Receiver.valueOf(outlet.receiver().name()),
        after,
        before == null ? null : discharge(before),
        limitsOf(outlet, measured));
  }

  /**
   * Limits of the permit, and those of the law for what is measured or permitted; what the law
   * limits besides is one finding, not fifty.
   */
  private List<LimitValue> limitsOf(Outlet outlet, Set<String> measured) {
    List<LimitValue> all = new ArrayList<>();
    Set<String> asked = new LinkedHashSet<>(measured);
    for (var limit : sources.dossier().environment().limits()) {
      String parameter = name(limit.parameter());
      if (!limit.outlet().equals(outlet.id()) || parameter.equals(StackBinding.REFERENCE_OXYGEN)) {
        continue;
      }
      asked.add(parameter);
      permit(limit, parameter, limit.min(), "min", all);
      permit(limit, parameter, limit.max(), "max", all);
    }
    List<String> open = new ArrayList<>();
    limits
        .effluent(outlet.receiver().name())
        .forEach(
            (parameter, limit) -> {
              if (asked.contains(parameter)) {
                limit.forEach(limits::use);
                all.addAll(limit);
              } else {
                open.add(parameter);
              }
            });
    if (!open.isEmpty()) {
      findings.add(
          Finding.info("LAW_LIMITS_NOT_MEASURED", Where.of("outlets", outlet.id()))
              .with("place", outlet.id())
              .with("parameters", String.join(", ", open)));
    }
    return all;
  }

  /** One side of a permit's limit, with the address of its own cell. */
  private static void permit(
      org.baitong.dossier.Limit row,
      String parameter,
      @Nullable Double value,
      String side,
      List<LimitValue> all) {
    if (value == null) {
      return;
    }
    Level level = new Level(value, row.unit());
    boolean least = side.equals("min");
    all.add(
        new LimitValue(
            row.id(),
            parameter,
            least ? level : null,
            least ? null : level,
            LimitValue.Kind.PERMIT,
            row.source(),
            row.verified(),
            "data:limits/" + row.id() + "/" + side));
  }

  private static String name(String parameter) {
    return parameter.strip().toUpperCase(Locale.ROOT);
  }

  private Discharge discharge(String flowId) {
    Flow flow = sources.bound().carriers().flow(flowId);
    Balance.FlowRow row = rows.get(flowId);
    if (flow == null || row == null) {
      return new Discharge(flowId, null, List.of(), spots(flowId));
    }
    Carrier carrier = sources.bound().carriers().of(flow);
    Double water = carrier.waterM3();
    return new Discharge(
        flowId,
        water == null ? null : volume(row, carrier, water),
        water == null || water == 0 ? List.of() : contents(flow, carrier, water),
        spots(flowId));
  }

  private @Nullable Measured<Volume> volume(Balance.FlowRow row, Carrier carrier, double water) {
    Double quantity = row.reconciled().find().orElse(null);
    if (quantity == null || quantity < 0) {
      return null;
    }
    String step = "input.outlet." + row.id() + ".volume";
    record(step, "q * w", row, new Input("w", water, "m3", at(carrier, "waterM3")), "m3");
    return new Measured<>(
        Volume.of(quantity * water), Volume.of(sigma(row) * water), "step:" + step);
  }

  private static double sigma(Balance.FlowRow row) {
    Double sigma = row.sigma();
    return sigma == null || !(sigma >= 0) ? 0 : sigma;
  }

  private static String at(Carrier carrier, String field) {
    return "data:carriers/" + carrier.id() + "/" + field;
  }

  /** Once per step: a flow may be the end of one outlet and the beginning of another. */
  private void record(String step, String formula, Balance.FlowRow row, Input factor, String unit) {
    if (recorded.add(step)) {
      double quantity = row.reconciled().find().orElse(0.0);
      recorder.record(
          () ->
              new Step(
                  step,
                  formula,
                  List.of(
                      new Input("q", quantity, row.unit(), "step:balance.flow." + row.id()),
                      factor),
                  quantity * factor.value(),
                  unit,
                  ""));
    }
  }

  private List<Content> contents(Flow flow, Carrier carrier, double water) {
    List<Content> contents = new ArrayList<>();
    for (var stated : sources.dossier().concentrations()) {
      Double perUnit = sources.contents().get(flow.id() + "." + stated.load());
      boolean twice =
          contents.stream().anyMatch(content -> content.parameter().equals(name(stated.load())));
      if (!stated.flow().equals(flow.id()) || perUnit == null || perUnit < 0 || twice) {
        continue;
      }
      Outcome<UnitOfMeasure> unit =
          Units.parse(sources.bound().carriers().get(stated.load()).unit());
      double kilograms = unit.isUsable() ? unit.get().factor() : 1;
      double value = perUnit * kilograms / water;
      Double percent = stated.uncertaintyPercent();
      double relative =
          (percent == null ? sources.facts().uncertainty(stated.source()) : percent) / 100;
      String step = "input.outlet." + flow.id() + "." + stated.load();
      if (recorded.add(step)) {
        recorder.record(
            () ->
                new Step(
                    step,
                    "c * k / w",
                    List.of(
                        new Input(
                            "c", perUnit, "1", "data:concentrations/" + stated.id() + "/value"),
                        new Input("k", kilograms, "kg", "data:carriers/" + stated.load() + "/unit"),
                        new Input("w", water, "m3", at(carrier, "waterM3"))),
                    value,
                    "kg/m3",
                    ""));
      }
      contents.add(
          new Content(
              name(stated.load()), Measured.of(Concentration.of(value), relative, "step:" + step)));
    }
    return contents;
  }

  private List<Spot> spots(String flow) {
    List<Spot> spots = new ArrayList<>();
    for (Sample sample : sources.dossier().environment().samples()) {
      if (sample.flow().equals(flow) && Samples.inPeriod(sample, sources.period(), findings)) {
        spots.add(new Spot(name(sample.parameter()), Samples.reading(sample, sources.facts())));
      }
    }
    return spots;
  }

  private Outcome<WasteResult> waste(AirBinding air, List<AirEmission> fires) {
    List<WasteStream> streams = sources.dossier().environment().waste();
    if (streams.isEmpty()) {
      return Outcome.missing(
          Finding.info("DOSSIER_SAYS_NOTHING", Where.of("waste", "")).with("section", "waste"));
    }
    List<WasteLot> lots = new ArrayList<>();
    for (WasteStream stream : streams) {
      Measured<Mass> mass = mass(stream.flow());
      String ewc = stream.ewc();
      String type = stream.wasteType();
      Fate fate = Fate.valueOf(stream.fate().name());
      lots.add(
          new WasteLot(
              stream.id(),
              ewc != null ? ewc : type != null ? type : stream.flow(),
              mass,
              stream.hazardous(),
              fate));
      if (fate == Fate.OPEN_BURNT && mass != null) {
        fires.addAll(air.openBurning(stream.id(), stream.flow(), mass));
      }
    }
    Outcome<WasteResult> waste = SolidWaste.sum(lots, recorder);
    findings.addAll(waste.findings());
    return waste;
  }

  private @Nullable Measured<Mass> mass(String flowId) {
    Flow flow = sources.bound().carriers().flow(flowId);
    Balance.FlowRow row = rows.get(flowId);
    if (flow == null || row == null) {
      return null;
    }
    Carrier carrier = sources.bound().carriers().of(flow);
    Double quantity = row.reconciled().find().orElse(null);
    Double kilograms = AirBinding.kilograms(carrier);
    if (quantity == null || quantity < 0 || kilograms == null) {
      return null;
    }
    String step = "input.waste." + flowId + ".mass";
    record(step, "q * k", row, new Input("k", kilograms, "kg", at(carrier, "massKg")), "kg");
    return new Measured<>(
        Mass.of(quantity * kilograms), Mass.of(sigma(row) * kilograms), "step:" + step);
  }
}
