package org.baitong.engine.quantity;

/**
 * The dynamic viscosity of a fluid.
 *
 * @param pascalSeconds finite number in the reference unit of {@link Dimension#DYNAMIC_VISCOSITY}
 */
public record DynamicViscosity(double pascalSeconds) implements AdditiveQuantity<DynamicViscosity> {
  public DynamicViscosity {
    Checks.requireFinite("DynamicViscosity", pascalSeconds);
  }

  @Override
  public double value() {
    return pascalSeconds;
  }

  @Override
  public Dimension dimension() {
    return Dimension.DYNAMIC_VISCOSITY;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public DynamicViscosity withValue(double newValue) {
    return new DynamicViscosity(newValue);
  }
}
