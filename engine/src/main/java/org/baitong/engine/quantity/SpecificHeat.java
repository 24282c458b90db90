package org.baitong.engine.quantity;

/**
 * Energy for a mass and a kelvin: a specific heat capacity or a specific entropy.
 *
 * @param joulesPerKilogramKelvin finite number in the reference unit of {@link
 *     Dimension#SPECIFIC_HEAT}
 */
public record SpecificHeat(double joulesPerKilogramKelvin)
    implements AdditiveQuantity<SpecificHeat> {
  public SpecificHeat {
    Checks.requireFinite("SpecificHeat", joulesPerKilogramKelvin);
  }

  @Override
  public double value() {
    return joulesPerKilogramKelvin;
  }

  @Override
  public Dimension dimension() {
    return Dimension.SPECIFIC_HEAT;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public SpecificHeat withValue(double newValue) {
    return new SpecificHeat(newValue);
  }
}
