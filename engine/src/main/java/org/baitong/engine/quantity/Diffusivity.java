package org.baitong.engine.quantity;

/**
 * A kinematic viscosity or a thermal diffusivity.
 *
 * @param squareMetresPerSecond finite number in the reference unit of {@link Dimension#DIFFUSIVITY}
 */
public record Diffusivity(double squareMetresPerSecond) implements AdditiveQuantity<Diffusivity> {
  public Diffusivity {
    Checks.requireFinite("Diffusivity", squareMetresPerSecond);
  }

  @Override
  public double value() {
    return squareMetresPerSecond;
  }

  @Override
  public Dimension dimension() {
    return Dimension.DIFFUSIVITY;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Diffusivity withValue(double newValue) {
    return new Diffusivity(newValue);
  }
}
