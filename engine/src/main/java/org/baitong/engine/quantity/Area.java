package org.baitong.engine.quantity;

/**
 * An area.
 *
 * @param squareMetres finite number in the reference unit of {@link Dimension#AREA}
 */
public record Area(double squareMetres) implements AdditiveQuantity<Area> {
  public Area {
    Checks.requireFinite("Area", squareMetres);
  }

  @Override
  public double value() {
    return squareMetres;
  }

  @Override
  public Dimension dimension() {
    return Dimension.AREA;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public Area withValue(double newValue) {
    return new Area(newValue);
  }

  /** Mass of a fabric or sheet: {@code new Area(10).times(Grammage.of(0.2))} is 2 kg. */
  public Mass times(Grammage grammage) {
    return new Mass(squareMetres * grammage.kilogramsPerSquareMetre(), grammage.moisture());
  }
}
