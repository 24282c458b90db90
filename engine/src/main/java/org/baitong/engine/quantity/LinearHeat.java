package org.baitong.engine.quantity;

/**
 * A power for a length: heat loss of a pipe.
 *
 * @param wattsPerMetre finite number in the reference unit of {@link Dimension#LINEAR_HEAT}
 */
public record LinearHeat(double wattsPerMetre) implements AdditiveQuantity<LinearHeat> {
  public LinearHeat {
    Checks.requireFinite("LinearHeat", wattsPerMetre);
  }

  @Override
  public double value() {
    return wattsPerMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.LINEAR_HEAT;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public LinearHeat withValue(double newValue) {
    return new LinearHeat(newValue);
  }
}
