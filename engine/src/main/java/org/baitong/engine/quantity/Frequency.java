package org.baitong.engine.quantity;

/**
 * How often in a time, for example hours of operation per year or batches per day.
 *
 * @param perSecond finite number in the reference unit of {@link Dimension#FREQUENCY}
 */
public record Frequency(double perSecond) implements AdditiveQuantity<Frequency> {
  public Frequency {
    Checks.requireFinite("Frequency", perSecond);
  }

  @Override
  public double value() {
    return perSecond;
  }

  @Override
  public Dimension dimension() {
    return Dimension.FREQUENCY;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Frequency withValue(double newValue) {
    return new Frequency(newValue);
  }

  /** {@code frequency.times(time)}: a number of times. */
  public Ratio times(TimeSpan time) {
    return new Ratio(perSecond * time.seconds());
  }
}
