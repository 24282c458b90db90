package org.baitong.engine.quantity;

/**
 * The resistance of a layer to heat, referred to an area.
 *
 * @param squareMetreKelvinsPerWatt finite number in the reference unit of {@link
 *     Dimension#THERMAL_RESISTANCE}
 */
public record ThermalResistance(double squareMetreKelvinsPerWatt)
    implements AdditiveQuantity<ThermalResistance> {
  public ThermalResistance {
    Checks.requireFinite("ThermalResistance", squareMetreKelvinsPerWatt);
  }

  @Override
  public double value() {
    return squareMetreKelvinsPerWatt;
  }

  @Override
  public Dimension dimension() {
    return Dimension.THERMAL_RESISTANCE;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public ThermalResistance withValue(double newValue) {
    return new ThermalResistance(newValue);
  }
}
