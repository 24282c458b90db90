package org.baitong.engine.quantity;

/**
 * A power for an area: heat loss of a surface, irradiance.
 *
 * @param wattsPerSquareMetre finite number in the reference unit of {@link Dimension#HEAT_FLUX}
 */
public record HeatFlux(double wattsPerSquareMetre) implements AdditiveQuantity<HeatFlux> {
  public HeatFlux {
    Checks.requireFinite("HeatFlux", wattsPerSquareMetre);
  }

  @Override
  public double value() {
    return wattsPerSquareMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.HEAT_FLUX;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public HeatFlux withValue(double newValue) {
    return new HeatFlux(newValue);
  }
}
