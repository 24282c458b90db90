package org.baitong.engine.quantity;

/**
 * A temperature, or a difference of two.
 *
 * @param kelvins finite; a point is not below absolute zero
 * @param kind point or difference
 */
public record Temperature(double kelvins, TemperatureKind kind) implements Quantity {
  public Temperature {
    Checks.requireFinite("Temperature", kelvins);
    if (kind == TemperatureKind.POINT && kelvins < 0) {
      throw new IllegalArgumentException(
          "A temperature of " + kelvins + " K is below absolute zero");
    }
  }

  /** A point in kelvin: {@code Temperature.of(298.15)}. */
  public static Temperature of(double kelvins) {
    return new Temperature(kelvins, TemperatureKind.POINT);
  }

  @Override
  public double value() {
    return kelvins;
  }

  @Override
  public Dimension dimension() {
    return Dimension.TEMPERATURE;
  }

  @Override
  public Basis basis() {
    return kind;
  }

  /** Adds a difference; throws when the other is a point. */
  public Temperature plus(Temperature difference) {
    Checks.check("Addition to a temperature", difference.kind, TemperatureKind.DIFFERENCE);
    return new Temperature(kelvins + difference.kelvins, kind);
  }

  /** Subtracts a difference, or a point of the same scale, which gives a difference. */
  public Temperature minus(Temperature other) {
    if (other.kind == TemperatureKind.DIFFERENCE) {
      return new Temperature(kelvins - other.kelvins, kind);
    }
    Checks.check("Subtraction of a temperature", kind, other.kind);
    return new Temperature(kelvins - other.kelvins, TemperatureKind.DIFFERENCE);
  }

  /** Like {@code compareTo}, for two of one kind. */
  public int compare(Temperature other) {
    Checks.check("Comparison", kind, other.kind);
    return Double.compare(kelvins, other.kelvins);
  }
}
