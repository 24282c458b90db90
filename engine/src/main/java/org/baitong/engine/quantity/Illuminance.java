package org.baitong.engine.quantity;

/**
 * Light that falls on an area.
 *
 * @param lux finite number in the reference unit of {@link Dimension#ILLUMINANCE}
 */
public record Illuminance(double lux) implements AdditiveQuantity<Illuminance> {
  public Illuminance {
    Checks.requireFinite("Illuminance", lux);
  }

  @Override
  public double value() {
    return lux;
  }

  @Override
  public Dimension dimension() {
    return Dimension.ILLUMINANCE;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Illuminance withValue(double newValue) {
    return new Illuminance(newValue);
  }
}
