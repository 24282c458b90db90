package org.baitong.engine.quantity;

import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * A reading on a scale on which amounts are never summed: pH, a temperature, decibels, lux, a
 * concentration held against a limit.
 *
 * @param value finite number on the scale
 * @param unit UCUM code, or the name of a scale that UCUM does not convert, for example "dB(A)"
 */
public record Level(double value, String unit) {
  public Level {
    Checks.requireFinite("Level", value);
  }

  /**
   * The same level in another unit: {@code new Level(0.5, "g/L").in("mg/L")} is 500 mg/L. Scales
   * that UCUM does not convert are only equal to themselves. Missing with LEVEL_NOT_CONVERTIBLE.
   */
  public Outcome<Level> in(String other) {
    if (other.equals(unit)) {
      return Outcome.of(this);
    }
    UnitOfMeasure from = Units.parse(unit).find().orElse(null);
    UnitOfMeasure to = Units.parse(other).find().orElse(null);
    if (from == null || to == null || from.dimension() != to.dimension()) {
      return Outcome.missing(
          Finding.error("LEVEL_NOT_CONVERTIBLE", Where.of("unit", unit))
              .with("unit", unit)
              .with("other", other));
    }
    return Outcome.of(new Level(to.fromReference(from.toReference(value)), other));
  }

  /**
   * Whether the zero of the scale means "none", so that a share of a level says something: true for
   * mg/L and lux, false for degrees, decibels and pH.
   */
  public boolean hasTrueZero() {
    UnitOfMeasure known = Units.parse(unit).find().orElse(null);
    if (known != null) {
      return known.dimension() != Dimension.TEMPERATURE;
    }
    return !unit.startsWith("dB") && !unit.startsWith("B[") && !unit.equals("[pH]");
  }
}
