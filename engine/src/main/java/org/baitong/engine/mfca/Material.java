package org.baitong.engine.mfca;

import java.util.Objects;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A material with its own price.
 *
 * <p>Example: {@code Material.of("FABRIC", kilogram, UnitPrice.per(money, kilogram))}.
 *
 * @param id stable id
 * @param unit unit in which people read its quantities; its dimension is the material's
 * @param price null when unknown, which makes every figure that needs it missing, never 0; 0 is a
 *     stated price (rain water)
 * @param materialClass what it is for
 * @param participates whether it counts in keys
 */
public record Material(
    String id,
    UnitOfMeasure unit,
    @Nullable UnitPrice price,
    MaterialClass materialClass,
    Participation participates) {
  /** Throws when the price is not for an amount of the unit's dimension. */
  public Material {
    Objects.requireNonNull(id);
    Objects.requireNonNull(materialClass);
    Objects.requireNonNull(participates);
    if (price != null && price.dimension() != unit.dimension()) {
      throw new IllegalArgumentException(
          "The price of "
              + id
              + " is for a "
              + price.dimension().ucum()
              + ", its quantities are in "
              + unit.ucum()
              + "\nMaybe state the price for a unit like "
              + unit.ucum());
    }
  }

  /** A material of unstated class and participation. */
  public static Material of(String id, UnitOfMeasure unit, @Nullable UnitPrice price) {
    return new Material(id, unit, price, MaterialClass.UNSTATED, Participation.UNSTATED);
  }

  /** The same material with its class: {@code water.as(MaterialClass.WATER)}. */
  public Material as(MaterialClass newClass) {
    return new Material(id, unit, price, newClass, participates);
  }

  /** The same material with its participation: {@code oil.participating(Participation.NO)}. */
  public Material participating(Participation newParticipation) {
    return new Material(id, unit, price, materialClass, newParticipation);
  }

  /** Money for one unit; null when unknown. */
  @Nullable Double each() {
    return price == null ? null : price.in(unit).amount();
  }
}
