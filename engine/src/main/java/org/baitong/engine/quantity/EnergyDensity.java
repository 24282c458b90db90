package org.baitong.engine.quantity;

/**
 * Energy for a volume of fuel or product.
 *
 * @param joulesPerCubicMetre finite number
 * @param heating net or gross for a fuel; NOT_FUEL for an energy intensity
 * @param gasState whether the cubic metre is actual or normal
 */
public record EnergyDensity(double joulesPerCubicMetre, Heating heating, GasState gasState)
    implements AdditiveQuantity<EnergyDensity> {
  public EnergyDensity {
    Checks.requireFinite("EnergyDensity", joulesPerCubicMetre);
  }

  /** Per actual cubic metre: {@code EnergyDensity.of(36e9, Heating.NET)}. */
  public static EnergyDensity of(double joulesPerCubicMetre, Heating heating) {
    return new EnergyDensity(joulesPerCubicMetre, heating, GasState.ACTUAL);
  }

  @Override
  public double value() {
    return joulesPerCubicMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.ENERGY_DENSITY;
  }

  @Override
  public Basis basis() {
    return new Basis.GasFuel(heating, gasState);
  }

  @Override
  public EnergyDensity withValue(double newValue) {
    return new EnergyDensity(newValue, heating, gasState);
  }
}
