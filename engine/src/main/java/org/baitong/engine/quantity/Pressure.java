package org.baitong.engine.quantity;

/**
 * A pressure, or a difference of two.
 *
 * @param pascals finite; an absolute pressure is not negative
 * @param kind absolute, gauge or difference
 */
public record Pressure(double pascals, PressureKind kind) implements Quantity {
  public Pressure {
    Checks.requireFinite("Pressure", pascals);
    if (kind == PressureKind.ABSOLUTE && pascals < 0) {
      throw new IllegalArgumentException("An absolute pressure of " + pascals + " Pa is negative");
    }
  }

  @Override
  public double value() {
    return pascals;
  }

  @Override
  public Dimension dimension() {
    return Dimension.PRESSURE;
  }

  @Override
  public Basis basis() {
    return kind;
  }

  /** Absolute = gauge + the absolute pressure of the air around. */
  public Pressure toAbsolute(Pressure atmospheric) {
    Checks.check("Conversion to absolute pressure", kind, PressureKind.GAUGE);
    Checks.check("Atmospheric pressure", atmospheric.kind, PressureKind.ABSOLUTE);
    return new Pressure(pascals + atmospheric.pascals, PressureKind.ABSOLUTE);
  }

  /** Gauge = absolute - the absolute pressure of the air around. */
  public Pressure toGauge(Pressure atmospheric) {
    Checks.check("Conversion to gauge pressure", kind, PressureKind.ABSOLUTE);
    Checks.check("Atmospheric pressure", atmospheric.kind, PressureKind.ABSOLUTE);
    return new Pressure(pascals - atmospheric.pascals, PressureKind.GAUGE);
  }

  /** Adds a difference; throws when the other is a pressure of its own. */
  public Pressure plus(Pressure difference) {
    Checks.check("Addition to a pressure", difference.kind, PressureKind.DIFFERENCE);
    return new Pressure(pascals + difference.pascals, kind);
  }

  /** Subtracts a difference, or a pressure on the same basis, which gives a difference. */
  public Pressure minus(Pressure other) {
    if (other.kind == PressureKind.DIFFERENCE) {
      return new Pressure(pascals - other.pascals, kind);
    }
    Checks.check("Subtraction of a pressure", kind, other.kind);
    return new Pressure(pascals - other.pascals, PressureKind.DIFFERENCE);
  }

  /** The quotient of two on one basis, for example a compressor's pressure ratio (absolute). */
  public Ratio dividedBy(Pressure other) {
    Checks.check("Division", kind, other.kind);
    if (other.pascals == 0) {
      throw new IllegalArgumentException("Division of " + this + " by zero: " + other);
    }
    return new Ratio(pascals / other.pascals);
  }

  /** Like {@code compareTo}, for two on one basis. */
  public int compare(Pressure other) {
    Checks.check("Comparison", kind, other.kind);
    return Double.compare(pascals, other.pascals);
  }
}
