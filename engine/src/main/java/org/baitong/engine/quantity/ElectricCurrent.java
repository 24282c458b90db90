package org.baitong.engine.quantity;

/**
 * An electric current.
 *
 * @param amperes finite number in the reference unit of {@link Dimension#ELECTRIC_CURRENT}
 */
public record ElectricCurrent(double amperes) implements AdditiveQuantity<ElectricCurrent> {
  public ElectricCurrent {
    Checks.requireFinite("ElectricCurrent", amperes);
  }

  @Override
  public double value() {
    return amperes;
  }

  @Override
  public Dimension dimension() {
    return Dimension.ELECTRIC_CURRENT;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public ElectricCurrent withValue(double newValue) {
    return new ElectricCurrent(newValue);
  }
}
