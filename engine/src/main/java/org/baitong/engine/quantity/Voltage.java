package org.baitong.engine.quantity;

/**
 * An electric voltage.
 *
 * @param volts finite number in the reference unit of {@link Dimension#VOLTAGE}
 */
public record Voltage(double volts) implements AdditiveQuantity<Voltage> {
  public Voltage {
    Checks.requireFinite("Voltage", volts);
  }

  @Override
  public double value() {
    return volts;
  }

  @Override
  public Dimension dimension() {
    return Dimension.VOLTAGE;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Voltage withValue(double newValue) {
    return new Voltage(newValue);
  }
}
