package org.baitong.engine.quantity;

/**
 * A heat transfer coefficient, or the U-value of a wall.
 *
 * @param wattsPerSquareMetreKelvin finite number in the reference unit of {@link
 *     Dimension#HEAT_TRANSFER}
 */
public record HeatTransfer(double wattsPerSquareMetreKelvin)
    implements AdditiveQuantity<HeatTransfer> {
  public HeatTransfer {
    Checks.requireFinite("HeatTransfer", wattsPerSquareMetreKelvin);
  }

  @Override
  public double value() {
    return wattsPerSquareMetreKelvin;
  }

  @Override
  public Dimension dimension() {
    return Dimension.HEAT_TRANSFER;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public HeatTransfer withValue(double newValue) {
    return new HeatTransfer(newValue);
  }
}
