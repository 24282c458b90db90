package org.baitong.engine.quantity;

import java.util.Objects;

/**
 * A price with the unit for which its factory reads it.
 *
 * <p>Example: {@code new StatedPrice(price, Units.parse("t").get()).each()} is money for a tonne.
 *
 * @param price the price
 * @param unit a unit of the priced dimension
 */
public record StatedPrice(UnitPrice price, UnitOfMeasure unit) {
  public StatedPrice {
    Objects.requireNonNull(price);
    if (price.dimension() != unit.dimension()) {
      price.in(unit);
    }
  }

  /** A price stated for one unit on the usual basis. */
  public static StatedPrice of(Money money, UnitOfMeasure unit) {
    return new StatedPrice(UnitPrice.per(money, unit), unit);
  }

  /** Money for one unit. */
  public Money each() {
    return price.in(unit);
  }
}
