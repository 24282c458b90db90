package org.baitong.engine.quantity;

/**
 * A quotient of two quantities of one kind: a share, a yield, kilograms per kilogram.
 *
 * @param value finite number in the reference unit of {@link Dimension#RATIO}
 */
public record Ratio(double value) implements AdditiveQuantity<Ratio> {
  public Ratio {
    Checks.requireFinite("Ratio", value);
  }

  @Override
  public Dimension dimension() {
    return Dimension.RATIO;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Ratio withValue(double newValue) {
    return new Ratio(newValue);
  }
}
