package org.baitong.engine.quantity;

/**
 * A UCUM unit that Baitong supports: reference value = value * factor + offset.
 *
 * @param ucum the case-sensitive UCUM code, for example "kW.h"
 * @param dimension what it measures
 * @param factor reference units in one of it, positive
 * @param offset reference value of its zero; other than 0 only for degrees Celsius and Fahrenheit
 */
public record UnitOfMeasure(String ucum, Dimension dimension, double factor, double offset) {
  public UnitOfMeasure {
    Checks.requireFinite("The factor of " + ucum, factor);
    Checks.requireFinite("The offset of " + ucum, offset);
    if (factor <= 0) {
      throw new IllegalArgumentException("The factor of " + ucum + " is positive, not " + factor);
    }
  }

  /** {@code Units.parse("Cel").get().toReference(25)} is 298.15 K. */
  public double toReference(double value) {
    return value * factor + offset;
  }

  /** Whether amounts in it can be added up on the usual basis: kg can, bar and Cel cannot. */
  public boolean isAmount() {
    return QuantityMaker.make(0, this, Basis.NONE).find().orElse(null) instanceof AdditiveQuantity;
  }

  /**
   * So many of it on the usual basis: {@code Units.parse("t").get().quantity(2)} is 2000 kg wet.
   * Throws with the finding of {@link Units#quantity} where a basis has to be stated.
   */
  public Quantity quantity(double number) {
    double reference = toReference(number);
    // What factories count in most stands here by itself: results make thousands of them.
    return switch (dimension) {
      case COUNT -> new Count(reference);
      case RATIO -> new Ratio(reference);
      case MASS -> Mass.of(reference);
      case VOLUME -> Volume.of(reference);
      case ENERGY -> Energy.of(reference);
      default -> QuantityMaker.make(number, this, Basis.NONE).get();
    };
  }

  /** {@code Units.parse("Cel").get().fromReference(298.15)} is 25. */
  public double fromReference(double reference) {
    return (reference - offset) / factor;
  }
}
