package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.assessment.bind.Carriers;
import org.baitong.assessment.bind.Conversion;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Measure;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureLink;
import org.baitong.dossier.WasteStream;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.Change;
import org.baitong.engine.measure.Effect;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Reads what a dossier says of its measures, and refuses what shifts a burden. */
final class MeasureBinding {
  /** Of a net value above 100 % because condensation is not counted; none gives more than this. */
  private static final double MOST_OF_NET = 110;

  /**
   * Biomass that may be burnt as a fuel though it is waste: residues of farming, of food processing
   * and of wood, untreated (Directive 2010/75/EU, article 3(31)).
   */
  private static final List<String> CLEAN = List.of("0201", "0203", "0301", "150103");

  /** An efficiency states two values of its own. */
  private static final CalculatedValue NONE = new CalculatedValue(0, "");

  private final Reconciled factory;
  private final Carriers carriers;
  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();

  MeasureBinding(Reconciled factory, Recorder recorder) {
    this.factory = factory;
    this.carriers = factory.bound().carriers();
    this.recorder = recorder;
  }

  List<Finding> findings() {
    return findings;
  }

  List<org.baitong.engine.measure.Measure> measures() {
    return factory.dossier().improvement().measures().stream().map(this::measure).toList();
  }

  private org.baitong.engine.measure.Measure measure(Measure measure) {
    List<Effect> effects = new ArrayList<>();
    boolean open = false;
    Finding veto = null;
    for (MeasureEffect row : factory.dossier().improvement().effects()) {
      if (row.measure().equals(measure.id())) {
        Outcome<Effect> effect = effect(row);
        findings.addAll(effect.findings());
        open |= !effect.isUsable();
        effect.find().ifPresent(effects::add);
        Finding burnt = burnt(row);
        veto = veto == null ? burnt : veto;
      }
    }
    Set<String> excludes = new LinkedHashSet<>();
    Set<String> requires = new LinkedHashSet<>();
    for (MeasureLink link : factory.dossier().improvement().links()) {
      if (link.measure().equals(measure.id())) {
        (link.kind() == MeasureLink.Kind.EXCLUDES ? excludes : requires).add(link.other());
      }
    }
    // Half a measure saves nothing that can be stood for: all of its effects count or none.
    return new org.baitong.engine.measure.Measure(
        measure.id(), open ? List.of() : effects, excludes, requires, yearlyCost(measure), veto);
  }

  /** Upkeep and the investment spread evenly over the life; null when one of them is not known. */
  private @Nullable Money yearlyCost(Measure measure) {
    Double investment = measure.investment();
    Double life = measure.lifeYears();
    if (investment == null || life == null || life == 0) {
      return null;
    }
    String target = factory.bound().currencies().target();
    String stated = measure.currency() == null ? target : measure.currency();
    double upkeep = measure.yearlyCost() == null ? 0 : measure.yearlyCost();
    return factory
        .bound()
        .currencies()
        .convert(upkeep + investment / life, stated, Where.of("measures", measure.id()))
        .find()
        .map(amount -> new Money(amount, new Currency(target), factory.period().end()))
        .orElse(null);
  }

  private Outcome<Effect> effect(MeasureEffect row) {
    Flow flow = carriers.flow(row.flow());
    boolean efficiency = row.kind() == MeasureEffect.Kind.EFFICIENCY_BEFORE_AFTER;
    if (flow == null || (row.value() == null && !efficiency && !CalculatedValue.isAsked(row))) {
      return Outcome.missing(
          Finding.warning("EFFECT_VALUE_MISSING", Where.of("effects", row.id(), "value"))
              .with("effect", row.id())
              .with("measure", row.measure()));
    }
    Outcome<CalculatedValue> value = efficiency ? Outcome.of(NONE) : value(row, flow);
    if (!value.isUsable()) {
      return new Outcome.Missing<>(value.findings());
    }
    CalculatedValue number = value.get();
    Outcome<Change> change =
        switch (row.kind()) {
          case REDUCES_SHARE -> share(row, number).map(Change.Share::new);
          case REPLACES -> share(row, number).map(Change.Replaced::new);
          case REDUCES_AMOUNT -> amount(row, flow, number, "kept").map(Change.Less::new);
          case ADDS_AMOUNT -> amount(row, flow, number, "added").map(Change.More::new);
          case EFFICIENCY_BEFORE_AFTER -> efficiency(row, flow);
        };
    return change.map(known -> new Effect(row.id(), row.flow(), known, answers(row, flow)));
  }

  /** As it is stated, or as a calculator works it out from the inputs of the measure. */
  private Outcome<CalculatedValue> value(MeasureEffect row, Flow flow) {
    Double stated = row.value();
    if (stated != null) {
      return Outcome.of(new CalculatedValue(stated, "data:effects/" + row.id() + "/value"));
    }
    boolean share =
        row.kind() == MeasureEffect.Kind.REDUCES_SHARE || row.kind() == MeasureEffect.Kind.REPLACES;
    String unit = row.unit() == null ? carriers.of(flow).unit() : row.unit();
    Outcome<UnitOfMeasure> wanted = Units.parse(share ? "%" : unit);
    return wanted.isUsable()
        ? CalculatedValue.of(row, factory.dossier().improvement().inputs(), wanted.get(), recorder)
        : new Outcome.Missing<>(wanted.findings());
  }

  /** A load is answered by the load of the flow that is named. */
  private @Nullable String answers(MeasureEffect row, Flow flow) {
    Flow other = row.answers() == null ? null : carriers.flow(row.answers());
    boolean load = carriers.of(flow).kind() == Carrier.Kind.LOAD;
    return other != null && load && carriers.of(other).kind() != Carrier.Kind.LOAD
        ? other.id() + "." + flow.carrier()
        : row.answers();
  }

  private Outcome<Ratio> share(MeasureEffect row, CalculatedValue stated) {
    double percent = stated.value();
    record(
        row,
        "kept",
        "1 - v / 100",
        List.of(new Input("v", percent, "%", stated.origin())),
        1 - percent / 100);
    return Outcome.of(new Ratio(percent / 100));
  }

  private Outcome<Stated> amount(
      MeasureEffect row, Flow flow, CalculatedValue stated, String field) {
    double number = stated.value();
    Carrier carrier = carriers.of(flow);
    String unit = row.unit() == null ? carrier.unit() : row.unit();
    Outcome<Conversion.Factor> factor = factory.bound().conversion().factor(unit, carrier);
    if (!factor.isUsable()) {
      return new Outcome.Missing<>(factor.findings());
    }
    double amount = number * factor.get().factor();
    Input value = new Input("v", number, unit, stated.origin());
    Input size = new Input("k", factor.get().factor(), "1", "data:effects/" + row.id() + "/unit");
    double before =
        factory.flows().stream()
            .filter(f -> f.id().equals(flow.id()))
            .flatMap(f -> f.reconciled().find().stream())
            .findFirst()
            .orElse(0.0);
    if (field.equals("added")) {
      record(row, field, "v * k", List.of(value, size), amount);
    } else if (before > 0) {
      Input all = new Input("a", before, carrier.unit(), "step:input." + flow.id() + ".before");
      record(row, field, "1 - v * k / a", List.of(value, size, all), 1 - amount / before);
    }
    return Outcome.of(Stated.of(amount, factory.bound().unit(carrier)));
  }

  private Outcome<Change> efficiency(MeasureEffect row, Flow flow) {
    Double before = row.beforePercent();
    Double after = row.afterPercent();
    if (before == null || after == null) {
      return Outcome.missing(
          Finding.warning("EFFECT_VALUE_MISSING", Where.of("effects", row.id(), "afterPercent"))
              .with("effect", row.id())
              .with("measure", row.measure()));
    }
    Carrier.Heating heating = carriers.of(flow).heating();
    double most =
        heating == null
            ? Double.POSITIVE_INFINITY
            : heating == Carrier.Heating.NET ? MOST_OF_NET : 100;
    if (after > most || before > most) {
      return Outcome.missing(
          Finding.error(
                  "EFFECT_EFFICIENCY_IMPOSSIBLE", Where.of("effects", row.id(), "afterPercent"))
              .with("effect", row.id())
              .with("flow", flow.id())
              .with("efficiency", Math.max(before, after), "%"));
    }
    record(
        row,
        "kept",
        "b / a",
        List.of(
            new Input("b", before, "%", "data:effects/" + row.id() + "/beforePercent"),
            new Input("a", after, "%", "data:effects/" + row.id() + "/afterPercent")),
        before / after);
    return Outcome.of(new Change.Efficiency(new Ratio(before / 100), new Ratio(after / 100)));
  }

  private void record(
      MeasureEffect row, String field, String formula, List<Input> inputs, double value) {
    recorder.record(
        () ->
            new Step("input." + row.id() + "." + field, formula, inputs, value, "1", row.source()));
  }

  /** Waste that would burn in place of a fuel: what leaves the heap goes up the stack. */
  private @Nullable Finding burnt(MeasureEffect row) {
    String burnt =
        switch (row.kind()) {
          case REPLACES -> row.answers();
          case ADDS_AMOUNT -> row.flow();
          default -> null;
        };
    Flow flow = burnt == null ? null : carriers.flow(burnt);
    if (flow == null || carriers.of(flow).kind() != Carrier.Kind.WASTE || !isBurntAt(row, flow)) {
      return null;
    }
    boolean clean =
        factory.dossier().environment().waste().stream()
            .filter(stream -> isSameWaste(stream, flow))
            .map(WasteStream::ewc)
            .anyMatch(
                code -> code != null && CLEAN.stream().anyMatch(code.replace(" ", "")::startsWith));
    return clean
        ? null
        : Finding.warning("MEASURE_BURNS_WASTE", Where.of("measures", row.measure()))
            .with("measure", row.measure())
            .with("flow", flow.id())
            .with("carrier", flow.carrier());
  }

  private boolean isSameWaste(WasteStream stream, Flow flow) {
    Flow other = carriers.flow(stream.flow());
    return other != null && other.carrier().equals(flow.carrier());
  }

  /** In place of a fuel, or brought to where a fuel is burnt. */
  private boolean isBurntAt(MeasureEffect row, Flow flow) {
    Flow replaced = carriers.flow(row.flow());
    boolean inPlaceOfFuel =
        row.kind() == MeasureEffect.Kind.REPLACES
            && replaced != null
            && carriers.of(replaced).heating() != null;
    boolean whereFuelBurns =
        !flow.to().equals(Dossier.OUTSIDE)
            && factory.dossier().flows().stream()
                .anyMatch(
                    other -> other.to().equals(flow.to()) && carriers.of(other).heating() != null);
    return inPlaceOfFuel || whereFuelBurns;
  }
}
