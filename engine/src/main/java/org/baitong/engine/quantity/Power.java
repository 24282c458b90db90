package org.baitong.engine.quantity;

/**
 * A power.
 *
 * @param watts finite number in the reference unit of {@link Dimension#POWER}
 */
public record Power(double watts) implements AdditiveQuantity<Power> {
  public Power {
    Checks.requireFinite("Power", watts);
  }

  @Override
  public double value() {
    return watts;
  }

  @Override
  public Dimension dimension() {
    return Dimension.POWER;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Power withValue(double newValue) {
    return new Power(newValue);
  }

  /** {@code new Power(1000).times(new TimeSpan(3600))} is 3.6 MJ. */
  public Energy times(TimeSpan time) {
    return Energy.of(watts * time.seconds());
  }
}
