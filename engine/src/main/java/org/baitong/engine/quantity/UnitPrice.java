package org.baitong.engine.quantity;

import java.util.Objects;

/**
 * The price of one reference unit of a quantity on a stated basis.
 *
 * <p>Example: {@code new Money(900, USD, date).dividedBy(Mass.of(1000))} is 0.90 USD/kg wet.
 *
 * @param perReferenceUnit money for one reference unit of the dimension
 * @param dimension what is priced
 * @param basis on which basis it is measured
 */
public record UnitPrice(Money perReferenceUnit, Dimension dimension, Basis basis) {
  public UnitPrice {
    Objects.requireNonNull(perReferenceUnit);
    Objects.requireNonNull(dimension);
    Objects.requireNonNull(basis);
  }

  /** {@code UnitPrice.of(paid, Mass.of(2))}: what one unit costs; throws on a quantity of zero. */
  public static UnitPrice of(Money total, Quantity quantity) {
    return total.dividedBy(quantity);
  }

  /**
   * The price of one unit on the usual basis: {@code UnitPrice.per(new Money(0.2, USD, date),
   * Units.parse("kW.h").get())}. Throws for a unit whose zero is not the reference unit's.
   */
  public static UnitPrice per(Money money, UnitOfMeasure unit) {
    return of(money, unit.quantity(1));
  }

  /** The money for one of this unit; throws when it is not one of the priced dimension. */
  public Money in(UnitOfMeasure unit) {
    if (unit.dimension() != dimension) {
      throw new IllegalArgumentException(
          "A price per "
              + dimension.ucum()
              + " cannot be stated per "
              + unit.ucum()
              + "\nMaybe state the price for a unit like "
              + dimension.ucum());
    }
    return perReferenceUnit.times(unit.factor());
  }

  /** The money for a quantity; throws when its dimension or basis is not the priced one. */
  public Money times(Quantity quantity) {
    if (quantity.dimension() != dimension) {
      throw new IllegalArgumentException(
          "A price per "
              + dimension.ucum()
              + " does not fit a quantity in "
              + quantity.dimension().ucum());
    }
    Checks.check("Price times quantity", basis, quantity.basis());
    return perReferenceUnit.times(quantity.value());
  }
}
