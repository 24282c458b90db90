package org.baitong.engine.quantity;

/**
 * Light that a lamp gives.
 *
 * @param lumens finite number in the reference unit of {@link Dimension#LUMINOUS_FLUX}
 */
public record LuminousFlux(double lumens) implements AdditiveQuantity<LuminousFlux> {
  public LuminousFlux {
    Checks.requireFinite("LuminousFlux", lumens);
  }

  @Override
  public double value() {
    return lumens;
  }

  @Override
  public Dimension dimension() {
    return Dimension.LUMINOUS_FLUX;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public LuminousFlux withValue(double newValue) {
    return new LuminousFlux(newValue);
  }
}
