package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Formula;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * The working sheet of one row: symbols are put on it, formulas use them by name, and what is
 * missing or wrong is noted. A sheet with an error gives no row.
 */
final class Sheet {
  private final RowKey key;
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final List<Term.Derived> steps = new ArrayList<>();
  private final List<GasAmount> amounts = new ArrayList<>();
  private final Set<Factor> used = new LinkedHashSet<>();
  private final List<Finding> errors = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();

  Sheet(RowKey key) {
    this.key = key;
  }

  Finding error(String code) {
    return Finding.error(code, Where.of("source", key.id())).with("source", key.id());
  }

  Finding info(String code) {
    return Finding.info(code, Where.of("source", key.id())).with("source", key.id());
  }

  void fail(Finding finding) {
    errors.add(finding);
  }

  void remark(Finding finding) {
    remarks.add(finding);
  }

  boolean failed() {
    return !errors.isEmpty();
  }

  /** Puts activity data on the sheet under a name, in the unit given. */
  void put(String name, ActivityData data, String unit) {
    double value = Units.in(data.quantity(), unit);
    terms.put(
        name,
        new Term.Symbol(
            name, value, unit, data.origin(), Spread.relative(value, data.uncertainty())));
  }

  /** Puts activity data on the sheet; notes their absence, a wrong unit or a negative number. */
  @Nullable Dimension need(Amount amount, @Nullable ActivityData data) {
    if (data == null) {
      fail(error("ACTIVITY_MISSING").with("amount", Arg.key(amount.key())));
      return null;
    }
    Quantity quantity = data.quantity();
    String unit = unit(amount.units(), quantity.dimension());
    if (unit == null) {
      fail(
          error("ACTIVITY_UNIT_WRONG")
              .with("amount", Arg.key(amount.key()))
              .with("unit", quantity.dimension().ucum())
              .with("units", String.join(", ", amount.units())));
      return null;
    }
    put(amount.symbol(), data, unit);
    if (quantity.basis() == Moisture.DRY && amount != Amount.FUEL) {
      fail(error("ACTIVITY_DRY").with("amount", Arg.key(amount.key())));
    }
    if (quantity.value() < 0) {
      fail(
          error("ACTIVITY_NEGATIVE")
              .with("amount", Arg.key(amount.key()))
              .with("value", Units.in(quantity, unit), unit));
    }
    return quantity.dimension();
  }

  /** Activity data that IPCC lets be none: nothing stated counts as none and is remarked. */
  void needOrNone(Amount amount, @Nullable ActivityData data) {
    if (data != null) {
      need(amount, data);
      return;
    }
    String unit = amount.units().getFirst();
    terms.put(
        amount.symbol(),
        new Term.Symbol(
            amount.symbol(),
            0,
            unit,
            "data:" + key.id() + "#" + amount.symbol() + " not stated",
            Spread.EXACT));
    remark(info("ACTIVITY_ASSUMED_NONE").with("amount", Arg.key(amount.key())));
  }

  /** Puts a factor on the sheet; notes its absence, a wrong unit or a value out of range. */
  @Nullable Dimension need(Role role, @Nullable Factor factor) {
    if (factor == null) {
      fail(error("EMISSION_FACTOR_MISSING").with("factor", Arg.key(role.key())));
      return null;
    }
    String unit = unit(role.units(), factor.dimension());
    if (unit == null) {
      fail(
          error("EMISSION_FACTOR_UNIT")
              .with("factor", factor.id())
              .with("unit", factor.unit().ucum())
              .with("units", String.join(", ", role.units())));
      return null;
    }
    double value = factor.in(unit);
    if (value < 0 || (role.isShare() && value > 1)) {
      fail(error("EMISSION_FACTOR_RANGE").with("factor", factor.id()).with("value", value, unit));
      return null;
    }
    put(role.symbol(), factor, unit);
    return factor.dimension();
  }

  /** Puts a factor on the sheet under a name of its own. */
  void put(String name, Factor factor, String unit) {
    used.add(factor);
    terms.put(
        name,
        new Term.Symbol(
            name,
            factor.in(unit),
            unit,
            factor.id().matches("(data|step):.*") ? factor.id() : "factor:" + factor.id(),
            new Spread(factor.distribution(), factor.lowIn(unit), factor.highIn(unit))));
  }

  double value(String name) {
    Term term = terms.get(name);
    return term == null ? Double.NaN : term.value();
  }

  /** Lets later formulas find what stands under one name under another. */
  void rename(String from, String to) {
    Term term = terms.get(from);
    if (term instanceof Term.Derived d) {
      terms.put(
          to,
          new Term.Derived(to, d.id(), d.unit(), d.formula(), d.terms(), d.citation(), d.value()));
    }
  }

  /** An intermediate result, named for later formulas. */
  void step(String name, String unit, String formula, String citation) {
    if (!failed()) {
      Term.Derived made = derived(name, unit, formula, citation);
      steps.add(made);
      terms.put(name, made);
    }
  }

  /** A gas in kilograms. */
  void gas(Gas gas, String formula, String citation) {
    if (!failed()) {
      amounts.add(new GasAmount(gas, derived(gas.name(), "kg", formula, citation)));
    }
  }

  private Term.Derived derived(String name, String unit, String formula, String citation) {
    List<Term> inputs = new ArrayList<>();
    for (String symbol : Formula.of(formula).symbols()) {
      Term term = terms.get(symbol);
      if (term == null) {
        throw new IllegalStateException(key.id() + ": nothing is put for " + symbol);
      }
      inputs.add(term);
    }
    String id = "emission." + key.id() + "." + name;
    return Term.Derived.of(new Step(id, formula, List.of(), 0, unit, citation), name, inputs);
  }

  /** The row, or why there is none; negative gases disqualify it. */
  Outcome<EmissionRow> row(String tier, Recorder recorder) {
    for (GasAmount amount : amounts) {
      if (!Double.isFinite(amount.kilograms().value())) {
        fail(error("EMISSION_NOT_FINITE").with("gas", amount.gas().formula()));
      }
    }
    if (failed()) {
      return new Outcome.Missing<>(errors);
    }
    steps.forEach(step -> recorder.record(step::step));
    amounts.forEach(amount -> recorder.record(() -> amount.kilograms().step()));
    EmissionRow row = new EmissionRow(key, tier, amounts, steps, List.copyOf(used));
    for (GasAmount amount : amounts) {
      double kilograms = amount.kilograms().value();
      if (kilograms < 0) {
        Finding negative =
            error("EMISSION_NEGATIVE")
                .with("gas", amount.gas().formula())
                .with("value", kilograms, "kg");
        return Outcome.disqualified(row, negative).withFindings(remarks);
      }
    }
    return Outcome.of(row, remarks);
  }

  /** The unit among these that measures this dimension. */
  static @Nullable String unit(List<String> units, Dimension dimension) {
    for (String unit : units) {
      UnitOfMeasure known = Units.parse(unit).get();
      if (known.dimension() == dimension) {
        return unit;
      }
    }
    return null;
  }
}
