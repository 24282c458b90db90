package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;

/**
 * The emissions of one place and period: rows that may be added, rows that stand apart, and the ids
 * of rows that could not be calculated.
 *
 * @param id id of the whole, such as "inventory"
 * @param electricity which electricity rows count: LOCATION_BASED or MARKET_BASED
 * @param rows rows that count in the totals
 * @param apart rows of other purposes: never in the totals
 * @param unknown rows without a usable value
 */
public record Inventory(
    String id,
    Purpose electricity,
    List<EmissionRow> rows,
    List<EmissionRow> apart,
    List<String> unknown) {
  public Inventory {
    rows = List.copyOf(rows);
    apart = List.copyOf(apart);
    unknown = List.copyOf(unknown);
  }

  /**
   * An inventory of these rows by their source's id.
   *
   * <p>Throws when {@code electricity} is another purpose than LOCATION_BASED or MARKET_BASED.
   * Example: {@code Inventory.of("inventory", Purpose.LOCATION_BASED, rows)}.
   */
  public static Inventory of(
      String id, Purpose electricity, Map<String, Outcome<EmissionRow>> outcomes) {
    if (electricity != Purpose.LOCATION_BASED && electricity != Purpose.MARKET_BASED) {
      throw new IllegalArgumentException(
          "An inventory counts electricity LOCATION_BASED or MARKET_BASED, not " + electricity);
    }
    List<EmissionRow> rows = new ArrayList<>();
    List<EmissionRow> apart = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, Outcome<EmissionRow>> entry : outcomes.entrySet()) {
      if (entry.getValue() instanceof Outcome.Value<EmissionRow>(EmissionRow row, var ignored)) {
        Purpose purpose = row.key().purpose();
        boolean counts = purpose == Purpose.INVENTORY || purpose == electricity;
        (counts ? rows : apart).add(row);
      } else {
        unknown.add(entry.getKey());
      }
    }
    return new Inventory(id, electricity, rows, apart, unknown);
  }

  /** Whether every row has a value, so that totals are totals and not "at least". */
  public boolean isComplete() {
    return unknown.isEmpty();
  }

  /** The sum of the known rows, gas by gas. */
  public GasVector gases() {
    return sum(rows);
  }

  /** The known rows' sums by scope. */
  public Map<Scope, GasVector> byScope() {
    return by(row -> row.key().scope());
  }

  /** The known rows' sums by IPCC category. */
  public Map<String, GasVector> byCategory() {
    return by(row -> row.key().category());
  }

  private <K extends Comparable<K>> Map<K, GasVector> by(Function<EmissionRow, K> key) {
    Map<K, GasVector> sums = new TreeMap<>();
    for (EmissionRow row : rows) {
      sums.merge(key.apply(row), row.gases(), GasVector::plus);
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(sums));
  }

  private static GasVector sum(List<EmissionRow> rows) {
    GasVector sum = GasVector.EMPTY;
    for (EmissionRow row : rows) {
      sum = sum.plus(row.gases());
    }
    return sum;
  }

  /**
   * The total as CO2e under a GWP set, with a step for each gas's sum. For a second set on the same
   * recorder, view {@link #gases} with {@link Co2e#view}: the sums are recorded once.
   *
   * <p>Disqualified with INVENTORY_INCOMPLETE when a row is unknown: the value is then what the
   * known rows give, "at least". Missing with GWP_MISSING.
   */
  public Outcome<Co2eView> co2e(GwpSet set, Recorder recorder) {
    gases().masses().forEach((gas, mass) -> recorder.record(() -> step(gas, mass)));
    Outcome<Co2eView> view = Co2e.view(id, gases(), set, recorder);
    if (isComplete() || !(view instanceof Outcome.Value<Co2eView>(Co2eView value, var findings))) {
      return view;
    }
    Finding incomplete =
        Finding.error("INVENTORY_INCOMPLETE", Where.of("inventory", id))
            .with("rows", String.join(", ", unknown));
    return Outcome.disqualified(value, incomplete).withFindings(findings);
  }

  private Step step(Gas gas, Mass mass) {
    List<Input> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (EmissionRow row : rows) {
      for (GasAmount amount : row.amounts()) {
        if (amount.gas() == gas) {
          String name = "m" + (inputs.size() + 1);
          names.add(name);
          inputs.add(
              new Input(name, amount.kilograms().value(), "kg", amount.kilograms().origin()));
        }
      }
    }
    return new Step(
        "emission." + id + "." + gas.name(),
        String.join(" + ", names),
        inputs,
        mass.kilograms(),
        "kg",
        "sum of sources");
  }
}
