package org.baitong.engine.quantity;

/**
 * A mass on an area, for example of fabric, with its moisture basis.
 *
 * @param kilogramsPerSquareMetre finite number in the reference unit of {@link Dimension#GRAMMAGE}
 * @param moisture the basis; amounts on two bases are never mixed
 */
public record Grammage(double kilogramsPerSquareMetre, Moisture moisture)
    implements AdditiveQuantity<Grammage> {
  public Grammage {
    Checks.requireFinite("Grammage", kilogramsPerSquareMetre);
  }

  /** On the basis WET: {@code Grammage.of(2)}. */
  public static Grammage of(double kilogramsPerSquareMetre) {
    return new Grammage(kilogramsPerSquareMetre, Moisture.WET);
  }

  @Override
  public double value() {
    return kilogramsPerSquareMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.GRAMMAGE;
  }

  @Override
  public Basis basis() {
    return moisture;
  }

  @Override
  public Grammage withValue(double newValue) {
    return new Grammage(newValue, moisture);
  }
}
