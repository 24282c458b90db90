package org.baitong.engine.quantity;

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
