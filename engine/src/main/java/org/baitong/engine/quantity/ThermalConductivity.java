package org.baitong.engine.quantity;

/**
 * How well a material conducts heat.
 *
 * @param wattsPerMetreKelvin finite number in the reference unit of {@link
 *     Dimension#THERMAL_CONDUCTIVITY}
 */
public record ThermalConductivity(double wattsPerMetreKelvin)
    implements AdditiveQuantity<ThermalConductivity> {
  public ThermalConductivity {
    Checks.requireFinite("ThermalConductivity", wattsPerMetreKelvin);
  }

  @Override
  public double value() {
    return wattsPerMetreKelvin;
  }

  @Override
  public Dimension dimension() {
    return Dimension.THERMAL_CONDUCTIVITY;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public ThermalConductivity withValue(double newValue) {
    return new ThermalConductivity(newValue);
  }
}
