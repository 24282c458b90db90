package org.baitong.engine.quantity;

import java.util.concurrent.ConcurrentHashMap;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * The edge between numbers with UCUM codes and typed quantities.
 *
 * <p>Codes are those of UCUM, case-sensitive, for the dimensions of {@link Dimension}. Text in
 * braces is refused, except {@code {piece}} alone, because it means nothing to a conversion.
 */
public final class Units {
  /** Enough for every real workbook; beyond it units are parsed each time. */
  private static final int REMEMBERED = 2_000;

  private static final ConcurrentHashMap<String, UnitOfMeasure> KNOWN = new ConcurrentHashMap<>();

  private Units() {}

  /**
   * The unit of a UCUM code. Missing with UNIT_UNKNOWN and a suggestion ("kWh": "kW.h"),
   * UNIT_BRACES ("bar{gauge}") or UNIT_UNSUPPORTED (a unit of something Baitong does not measure).
   *
   * <p>Example: {@code Units.parse("kW.h").get().factor()} is 3.6e6 (joules).
   */
  public static Outcome<UnitOfMeasure> parse(String ucum) {
    UnitOfMeasure known = KNOWN.get(ucum);
    if (known != null) {
      return Outcome.of(known);
    }
    Outcome<UnitOfMeasure> parsed = parseAnew(ucum);
    if (parsed.isUsable() && KNOWN.size() < REMEMBERED) {
      KNOWN.put(ucum, parsed.get());
    }
    return parsed;
  }

  private static Outcome<UnitOfMeasure> parseAnew(String ucum) {
    UnitOfMeasure common = CommonUnits.find(ucum);
    if (common != null) {
      return Outcome.of(common);
    }
    if (ucum.equals(Dimension.COUNT.ucum())) {
      return Outcome.of(new UnitOfMeasure(ucum, Dimension.COUNT, 1, 0));
    }
    if (ucum.indexOf('{') >= 0 || ucum.indexOf('}') >= 0) {
      return Outcome.missing(refusal("UNIT_BRACES", ucum));
    }
    if (!UcumLibrary.accepts(ucum)) {
      return Outcome.missing(unknown(ucum));
    }
    var unit = UcumLibrary.find(ucum);
    if (unit.isEmpty()) {
      return Outcome.missing(unknown(ucum));
    }
    return UcumLibrary.measure(ucum, unit.get())
        .map(Outcome::of)
        .orElseGet(() -> Outcome.missing(unsupported(ucum)));
  }

  private static Finding unsupported(String ucum) {
    return UnitSuggestions.withParentheses(ucum)
        .map(better -> refusal("UNIT_UNKNOWN", ucum).with("suggestion", better))
        .orElseGet(() -> refusal("UNIT_UNSUPPORTED", ucum));
  }

  private static Finding unknown(String ucum) {
    Arg suggestion =
        UnitSuggestions.find(ucum).map(Arg::of).orElseGet(() -> Arg.key("unit.suggestion.none"));
    return refusal("UNIT_UNKNOWN", ucum).with("suggestion", suggestion);
  }

  private static Finding refusal(String code, String ucum) {
    return Finding.error(code, Where.of("unit", ucum)).with("unit", ucum);
  }

  /**
   * A typed quantity. {@link Basis#NONE} means wet mass, actual volume, a point of temperature and
   * energy that is no fuel's; pressures, calorific values and emission factors per energy must
   * state their basis. Missing with a unit's finding, BASIS_MISSING, BASIS_NOT_APPLICABLE,
   * QUANTITY_NOT_FINITE or QUANTITY_IMPOSSIBLE.
   *
   * <p>Example: {@code Units.quantity(3, "bar", PressureKind.GAUGE)}.
   */
  public static Outcome<Quantity> quantity(double value, String ucum, Basis basis) {
    return switch (parse(ucum)) {
      case Outcome.Value<UnitOfMeasure>(UnitOfMeasure unit, var ignored) ->
          QuantityMaker.make(value, unit, basis);
      case Outcome.Missing<UnitOfMeasure>(var findings) -> new Outcome.Missing<>(findings);
      case Outcome.Disqualified<UnitOfMeasure>(var ignored, var findings) ->
          new Outcome.Missing<>(findings);
    };
  }

  /**
   * The amount in another unit of the same dimension: {@code Units.in(Mass.of(1500), "t")} is 1.5.
   * Throws when the unit is not one of that dimension.
   */
  public static double in(Quantity quantity, String ucum) {
    UnitOfMeasure unit = parse(ucum).get();
    if (unit.dimension() != quantity.dimension()) {
      throw new IllegalArgumentException(
          quantity
              + " cannot be expressed in "
              + ucum
              + ", a unit of "
              + unit.dimension()
              + "\nMaybe use a unit like "
              + quantity.dimension().ucum());
    }
    if (quantity.basis() == TemperatureKind.DIFFERENCE) {
      return quantity.value() / unit.factor();
    }
    return unit.fromReference(quantity.value());
  }
}
