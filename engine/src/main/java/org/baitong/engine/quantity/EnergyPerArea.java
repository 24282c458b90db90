package org.baitong.engine.quantity;

/**
 * An energy for an area: irradiation.
 *
 * @param joulesPerSquareMetre finite number in the reference unit of {@link
 *     Dimension#ENERGY_PER_AREA}
 */
public record EnergyPerArea(double joulesPerSquareMetre)
    implements AdditiveQuantity<EnergyPerArea> {
  public EnergyPerArea {
    Checks.requireFinite("EnergyPerArea", joulesPerSquareMetre);
  }

  @Override
  public double value() {
    return joulesPerSquareMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.ENERGY_PER_AREA;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public EnergyPerArea withValue(double newValue) {
    return new EnergyPerArea(newValue);
  }
}
