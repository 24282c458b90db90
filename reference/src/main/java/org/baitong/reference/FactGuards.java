package org.baitong.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * The guards that a table of facts must pass before anything is calculated with it: each stands for
 * a defect that was seen in public emission-factor data.
 */
public final class FactGuards {
  /**
   * Densities of fuels in kg/L that a delivery may have; the literature holds 0.9133 for diesel.
   */
  private static final Map<String, double[]> DENSITY = new LinkedHashMap<>();

  static {
    DENSITY.put("gas_diesel_oil", new double[] {0.82, 0.86});
    DENSITY.put("motor_gasoline", new double[] {0.71, 0.78});
    DENSITY.put("residual_fuel_oil", new double[] {0.90, 1.02});
    DENSITY.put("lpg", new double[] {0.49, 0.58});
    DENSITY.put("other_kerosene", new double[] {0.77, 0.84});
  }

  /** A per-mass factor may differ this much from calorific value times factor per energy. */
  private static final double SAME = 2;

  private final Optional<ReferenceData> base;
  private final List<Finding> findings = new ArrayList<>();

  private FactGuards(Optional<ReferenceData> base) {
    this.base = base;
  }

  /** Everything that is wrong with rows that stand alone, such as those of an edition. */
  public static List<Finding> check(List<Fact> rows) {
    return new FactGuards(Optional.empty()).run(rows);
  }

  /** Everything that is wrong with rows that are laid over an edition. */
  public static List<Finding> check(List<Fact> rows, ReferenceData under) {
    return new FactGuards(Optional.of(under)).run(rows);
  }

  private List<Finding> run(List<Fact> rows) {
    duplicates(rows);
    for (Fact fact : rows) {
      if (unit(fact) && magnitude(fact)) {
        density(fact);
        perMass(fact, rows);
      }
      sector(fact);
      equivalent(fact);
      gwp(fact);
      contradiction(fact);
      superseded(fact, rows);
    }
    editions(rows);
    reciprocals(rows);
    return findings;
  }

  private void duplicates(List<Fact> rows) {
    Set<String> ids = new HashSet<>();
    Map<Key, List<Fact>> byKey = new LinkedHashMap<>();
    for (Fact fact : rows) {
      if (!ids.add(fact.id())) {
        add(error("FACT_ID_TWICE", fact));
        continue;
      }
      if (fact.superseded()) {
        continue;
      }
      List<Fact> same = byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>());
      for (Fact other : same) {
        if (other.validity().overlaps(fact.validity())) {
          add(
              error("FACT_KEY_TWICE", fact)
                  .with("other", other.id())
                  .with("key", fact.key().text()));
        }
      }
      same.add(fact);
    }
    // A row that is laid over the edition under an id of its own must not rival one that stays.
    base.ifPresent(
        under -> {
          for (Fact fact : rows) {
            under.list(fact.key().quantity()).stream()
                .filter(other -> !ids.contains(other.id()) && !other.superseded())
                .filter(other -> !fact.superseded() && other.key().equals(fact.key()))
                .filter(other -> other.validity().overlaps(fact.validity()))
                .forEach(
                    other ->
                        add(
                            error("FACT_KEY_TWICE", fact)
                                .with("other", other.id())
                                .with("key", fact.key().text())));
          }
        });
  }

  /** Whether the unit is known and one of this kind of quantity. */
  private boolean unit(Fact fact) {
    FactKind kind = kind(fact);
    if (FactKind.isShownOnly(fact.unit())) {
      if (!kind.asWritten(fact.unit())) {
        add(unitFinding("FACT_UNIT_KIND", fact));
        return false;
      }
      return true;
    }
    Outcome<UnitOfMeasure> unit = Units.parse(fact.unit());
    if (!unit.isUsable()) {
      add(unitFinding("FACT_UNIT", fact));
      return false;
    }
    if (kind.range(unit.get().dimension()).isEmpty()) {
      add(unitFinding("FACT_UNIT_KIND", fact));
      return false;
    }
    return true;
  }

  /** Whether the number can be one of its kind at all: tells kg from t and kg/kg from kg/L. */
  private boolean magnitude(Fact fact) {
    if (FactKind.isShownOnly(fact.unit())) {
      return fact.value() > 0 || refuseMagnitude(fact);
    }
    UnitOfMeasure unit = Units.parse(fact.unit()).get();
    double value = unit.toReference(fact.value());
    FactKind.Range range = kind(fact).range(unit.dimension()).orElseThrow();
    boolean inside = value >= range.low() && value <= range.high() * (1 + 1e-9);
    if (fact.key().quantity().equals("ef-combustion")) {
      inside &= CombustionRange.holds(fact.key().gas(), unit.dimension(), value);
    }
    return inside || refuseMagnitude(fact);
  }

  private boolean refuseMagnitude(Fact fact) {
    add(
        error("FACT_MAGNITUDE", fact)
            .with("value", fact.value(), fact.unit())
            .with("quantity", fact.key().quantity()));
    return false;
  }

  private void density(Fact fact) {
    double[] band = DENSITY.get(fact.key().subject());
    if (!fact.key().quantity().equals("density") || band == null) {
      return;
    }
    double value = Units.parse(fact.unit()).get().toReference(fact.value()) / 1000;
    if (value < band[0] || value > band[1]) {
      add(
          error("FACT_DENSITY", fact)
              .with("value", value, "kg/L")
              .with("subject", fact.key().subject())
              .with("low", band[0], "kg/L")
              .with("high", band[1], "kg/L"));
    }
  }

  /** A factor per mass must be what calorific value times factor per energy gives, give or take. */
  private void perMass(Fact fact, List<Fact> rows) {
    if (!fact.key().quantity().equals("ef-combustion") || !fact.key().gas().equals("CO2")) {
      return;
    }
    UnitOfMeasure unit = Units.parse(fact.unit()).get();
    if (unit.dimension() != Dimension.RATIO) {
      return;
    }
    Optional<Double> energy = reference(rows, "ncv", fact, Dimension.SPECIFIC_ENERGY);
    Optional<Double> factor = reference(rows, "ef-combustion", fact, Dimension.MASS_PER_ENERGY);
    if (energy.isPresent() && factor.isPresent()) {
      double expected = energy.get() * factor.get();
      double value = unit.toReference(fact.value());
      if (value > expected * SAME || value < expected / SAME) {
        add(
            error("FACT_MAGNITUDE", fact)
                .with("value", fact.value(), fact.unit())
                .with("quantity", fact.key().quantity()));
      }
    }
  }

  /** The value of the same fuel in another dimension, in its reference unit. */
  private Optional<Double> reference(
      List<Fact> rows, String quantity, Fact about, Dimension dimension) {
    List<Fact> all = new ArrayList<>(rows);
    base.ifPresent(under -> all.addAll(under.list(quantity)));
    for (Fact fact : all) {
      boolean same =
          fact.key().quantity().equals(quantity)
              && fact.key().subject().equals(about.key().subject())
              && (quantity.equals("ncv") || fact.key().gas().equals(about.key().gas()));
      Outcome<UnitOfMeasure> unit = Units.parse(fact.unit());
      if (same && unit.isUsable() && unit.get().dimension() == dimension) {
        return Optional.of(unit.get().toReference(fact.value()));
      }
    }
    return Optional.empty();
  }

  /** Methane and nitrous oxide of a fire depend on the sector by a factor of ten. */
  private void sector(Fact fact) {
    Key key = fact.key();
    boolean needed = key.gas().equals("CH4") || key.gas().equals("N2O");
    if (key.quantity().equals("ef-combustion") && needed && key.sector().isEmpty()) {
      add(error("FACT_SECTOR_MISSING", fact).with("gas", key.gas()));
    }
  }

  /** Gases are stored one by one; a sum in CO2 equivalents hides its set of potentials. */
  private void equivalent(Fact fact) {
    boolean sum = fact.key().gas().replaceAll("[^A-Za-z0-9]", "").equalsIgnoreCase("CO2E");
    boolean grid = fact.key().quantity().equals("grid") && !fact.origin().note().isBlank();
    if (sum && !grid) {
      add(error("FACT_CO2E", fact));
    }
  }

  private void gwp(Fact fact) {
    Key key = fact.key();
    if (!key.quantity().equals("gwp") || base.isEmpty()) {
      return;
    }
    List<Fact> known =
        base.get().list("gwp").stream().filter(row -> row.key().gas().equals(key.gas())).toList();
    Optional<Fact> own =
        known.stream().filter(row -> row.key().guideline().equals(key.guideline())).findFirst();
    if (own.isEmpty() || own.get().value() == fact.value()) {
      return;
    }
    String other =
        known.stream()
            .filter(row -> row.value() == fact.value())
            .map(row -> row.key().guideline())
            .findFirst()
            .orElse("");
    Finding finding =
        error(other.isEmpty() ? "FACT_GWP_VALUE" : "FACT_GWP_SET", fact)
            .with("gas", key.gas())
            .with("value", fact.value(), "1")
            .with("set", key.guideline())
            .with("right", own.get().value(), "1");
    add(other.isEmpty() ? finding : finding.with("other", other));
  }

  /** What a publication says cannot be changed by citing it; an own value has no guideline. */
  private void contradiction(Fact fact) {
    Key key = fact.key();
    if (base.isEmpty() || key.guideline().isEmpty() || key.quantity().equals("gwp")) {
      return;
    }
    for (Fact known : base.get().list(key.quantity())) {
      if (known.key().equals(key)
          && known.origin().verified()
          && known.validity().overlaps(fact.validity())
          && known.unit().equals(fact.unit())
          && known.value() != fact.value()) {
        add(
            error("FACT_EDITION_CONTRADICTED", fact)
                .with("guideline", key.guideline())
                .with("value", fact.value(), fact.unit())
                .with("right", known.value(), known.unit()));
      }
    }
  }

  /** A calorific value and a factor per energy of one fuel belong to one edition. */
  private void editions(List<Fact> rows) {
    Map<String, Set<String>> values = guidelines(rows, "ncv");
    Map<String, Set<String>> factors = guidelines(rows, "ef-combustion");
    values.forEach(
        (fuel, editions) -> {
          Set<String> used = factors.getOrDefault(fuel, Set.of());
          Set<String> shared = new TreeSet<>(editions);
          shared.retainAll(used);
          if (!used.isEmpty() && shared.isEmpty()) {
            Fact fact =
                rows.stream()
                    .filter(row -> row.key().quantity().equals("ncv"))
                    .filter(row -> row.key().subject().equals(fuel))
                    .findFirst()
                    .orElseThrow();
            add(
                error("FACT_EDITION_MIXED", fact)
                    .with("subject", fuel)
                    .with("guideline", String.join(", ", editions))
                    .with("other", String.join(", ", used)));
          }
        });
  }

  private static Map<String, Set<String>> guidelines(List<Fact> rows, String quantity) {
    Map<String, Set<String>> guidelines = new LinkedHashMap<>();
    for (Fact fact : rows) {
      if (fact.key().quantity().equals(quantity) && !fact.key().guideline().isEmpty()) {
        guidelines
            .computeIfAbsent(fact.key().subject(), fuel -> new TreeSet<>())
            .add(fact.key().guideline());
      }
    }
    return guidelines;
  }

  /** 19.3 km/L is 0.0518 L/km; printed as 0.518 it is ten times too much. */
  private void reciprocals(List<Fact> rows) {
    Map<String, Fact> economies = new HashMap<>();
    for (Fact fact : rows) {
      if (fact.key().quantity().equals("fuel-economy")) {
        economies.put(fact.key().subject(), fact);
      }
    }
    for (Fact fact : rows) {
      Fact economy = economies.get(fact.key().subject());
      if (fact.key().quantity().equals("fuel-use") && economy != null) {
        double product = fact.value() * economy.value();
        if (product < 0.95 || product > 1.05) {
          add(
              error("FACT_RECIPROCAL", fact)
                  .with("value", fact.value(), fact.unit())
                  .with("other", economy.id())
                  .with("right", 1 / economy.value(), fact.unit()));
        }
      }
    }
  }

  private void superseded(Fact fact, List<Fact> rows) {
    String by = fact.origin().supersededBy();
    if (by.isEmpty()) {
      return;
    }
    boolean known =
        rows.stream().anyMatch(row -> row.id().equals(by) && !row.superseded())
            || base.map(under -> under.has(by) && !under.get(by).superseded()).orElse(false);
    if (!known || by.equals(fact.id())) {
      add(error("FACT_SUPERSEDED_UNKNOWN", fact).with("by", by));
    }
  }

  private static FactKind kind(Fact fact) {
    return FactKind.find(fact.key().quantity())
        .orElseThrow(
            () -> new IllegalArgumentException("No kind of fact " + fact.key().quantity()));
  }

  private static Finding unitFinding(String code, Fact fact) {
    return error(code, fact).with("unit", fact.unit()).with("quantity", fact.key().quantity());
  }

  private static Finding error(String code, Fact fact) {
    return Finding.error(code, Where.of("fact", fact.id())).with("id", fact.id());
  }

  private void add(Finding finding) {
    findings.add(finding);
  }
}
