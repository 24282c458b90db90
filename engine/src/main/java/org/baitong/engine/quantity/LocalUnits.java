package org.baitong.engine.quantity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** The local units that one factory has declared; there are no built-in ones. */
public final class LocalUnits {
  /** A factory that declared none. */
  public static final LocalUnits NONE = new LocalUnits(new LinkedHashMap<>());

  private record Key(String name, String carrier) {}

  private final Map<Key, LocalUnit> units;

  private LocalUnits(Map<Key, LocalUnit> units) {
    this.units = units;
  }

  /**
   * A registry of these declarations; missing with LOCAL_UNIT_DECLARED_TWICE when two have one name
   * and carrier.
   */
  public static Outcome<LocalUnits> of(Collection<LocalUnit> declared) {
    Map<Key, LocalUnit> units = new LinkedHashMap<>();
    for (LocalUnit unit : declared) {
      if (units.putIfAbsent(new Key(unit.name(), unit.carrier()), unit) != null) {
        return Outcome.missing(finding("LOCAL_UNIT_DECLARED_TWICE", unit.name(), unit.carrier()));
      }
    }
    return Outcome.of(new LocalUnits(units));
  }

  /** All declarations in their order. */
  public List<LocalUnit> list() {
    return List.copyOf(units.values());
  }

  /** The declaration; missing with LOCAL_UNIT_UNDECLARED, never a default. */
  public Outcome<LocalUnit> resolve(String name, String carrier) {
    LocalUnit unit = units.get(new Key(name, carrier));
    return unit == null
        ? Outcome.missing(finding("LOCAL_UNIT_UNDECLARED", name, carrier))
        : Outcome.of(unit);
  }

  /**
   * So many local units as a typed quantity: {@code units.quantity(10, "stere", "FUELWOOD")}.
   * Missing with LOCAL_UNIT_UNDECLARED or QUANTITY_NOT_FINITE.
   */
  public Outcome<Quantity> quantity(double count, String name, String carrier) {
    return switch (resolve(name, carrier)) {
      case Outcome.Value<LocalUnit>(LocalUnit unit, var ignored) ->
          QuantityMaker.make(count * unit.value(), unit.unit(), unit.basis());
      case Outcome.Missing<LocalUnit>(var findings) -> new Outcome.Missing<>(findings);
      case Outcome.Disqualified<LocalUnit>(var ignored, var findings) ->
          new Outcome.Missing<>(findings);
    };
  }

  private static Finding finding(String code, String name, String carrier) {
    return Finding.error(code, Where.of("localUnit", name))
        .with("name", name)
        .with("carrier", carrier);
  }
}
