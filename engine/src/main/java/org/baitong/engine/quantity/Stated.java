package org.baitong.engine.quantity;

import java.util.Objects;

/**
 * A quantity with the unit in which its factory reads it; the unit changes how it is shown, never
 * what it is.
 *
 * <p>Example: {@code Stated.of(12, "kW.h").quantity().value()} is 4.32e7, {@code number()} 12.
 *
 * @param quantity the amount
 * @param unit a unit of its dimension
 */
public record Stated(Quantity quantity, UnitOfMeasure unit) {
  public Stated {
    Objects.requireNonNull(quantity);
    if (quantity.dimension() != unit.dimension()) {
      throw new IllegalArgumentException(
          quantity
              + " cannot be read in "
              + unit.ucum()
              + ", a unit of "
              + unit.dimension()
              + "\nMaybe use a unit like "
              + quantity.dimension().ucum());
    }
  }

  /** So many of a unit, on the usual basis; throws where a basis has to be stated. */
  public static Stated of(double number, UnitOfMeasure unit) {
    return new Stated(unit.quantity(number), unit);
  }

  /** On the usual basis; throws with the unit's finding when the code is no unit. */
  public static Stated of(double number, String ucum) {
    return new Stated(Units.quantity(number, ucum, Basis.NONE).get(), Units.parse(ucum).get());
  }

  /** The amount in the unit. */
  public double number() {
    return unit.fromReference(quantity.value());
  }
}
