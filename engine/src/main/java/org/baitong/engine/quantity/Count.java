package org.baitong.engine.quantity;

/**
 * A number of pieces; pairs, dozens and cartons are local units.
 *
 * @param pieces finite number in the reference unit of {@link Dimension#COUNT}
 */
public record Count(double pieces) implements AdditiveQuantity<Count> {
  public Count {
    Checks.requireFinite("Count", pieces);
  }

  @Override
  public double value() {
    return pieces;
  }

  @Override
  public Dimension dimension() {
    return Dimension.COUNT;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Count withValue(double newValue) {
    return new Count(newValue);
  }
}
