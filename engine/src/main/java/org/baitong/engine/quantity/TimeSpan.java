package org.baitong.engine.quantity;

/**
 * A length of time.
 *
 * @param seconds finite number in the reference unit of {@link Dimension#TIME}
 */
public record TimeSpan(double seconds) implements AdditiveQuantity<TimeSpan> {
  public TimeSpan {
    Checks.requireFinite("TimeSpan", seconds);
  }

  @Override
  public double value() {
    return seconds;
  }

  @Override
  public Dimension dimension() {
    return Dimension.TIME;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public TimeSpan withValue(double newValue) {
    return new TimeSpan(newValue);
  }
}
