package org.baitong.engine.quantity;

/**
 * A speed, for example of a gas in a duct.
 *
 * @param metresPerSecond finite number in the reference unit of {@link Dimension#SPEED}
 */
public record Speed(double metresPerSecond) implements AdditiveQuantity<Speed> {
  public Speed {
    Checks.requireFinite("Speed", metresPerSecond);
  }

  @Override
  public double value() {
    return metresPerSecond;
  }

  @Override
  public Dimension dimension() {
    return Dimension.SPEED;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Speed withValue(double newValue) {
    return new Speed(newValue);
  }

  /** Flow through a cross-section, in its actual state. */
  public VolumeFlow times(Area section) {
    return VolumeFlow.of(metresPerSecond * section.squareMetres());
  }
}
