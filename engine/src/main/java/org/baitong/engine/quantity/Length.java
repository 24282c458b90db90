package org.baitong.engine.quantity;

/**
 * A length.
 *
 * @param metres finite number in the reference unit of {@link Dimension#LENGTH}
 */
public record Length(double metres) implements AdditiveQuantity<Length> {
  public Length {
    Checks.requireFinite("Length", metres);
  }

  @Override
  public double value() {
    return metres;
  }

  @Override
  public Dimension dimension() {
    return Dimension.LENGTH;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Length withValue(double newValue) {
    return new Length(newValue);
  }

  /** {@code new Length(2).times(new Length(3))} is 6 square metres. */
  public Area times(Length other) {
    return new Area(metres * other.metres());
  }
}
