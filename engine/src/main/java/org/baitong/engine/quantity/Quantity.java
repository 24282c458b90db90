package org.baitong.engine.quantity;

/**
 * An amount of something in the reference unit of its dimension, on a stated basis.
 *
 * <p>Example: {@code Mass.of(2).value()} is 2.0, in {@code Dimension.MASS.ucum()} = "kg".
 */
public sealed interface Quantity permits AdditiveQuantity, Temperature, Pressure {
  /** The amount in the reference unit of {@link #dimension()}; always finite. */
  double value();

  /** What kind of amount it is. */
  Dimension dimension();

  /** What the amount refers to; {@link Basis#NONE} where nothing has to be said. */
  Basis basis();
}
