package org.baitong.engine.mfca;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A material with its own price.
 *
 * <p>Example: {@code Material.of("FABRIC", "kg", 6.5)}.
 *
 * @param id stable id
 * @param unit unit of its quantities, UCUM
 * @param price currency per {@code unit}; null when unknown, which makes every figure that needs it
 *     missing, never 0; 0 is a stated price (rain water)
 * @param materialClass what it is for
 * @param participates whether it counts in keys
 */
public record Material(
    String id,
    String unit,
    @Nullable Double price,
    MaterialClass materialClass,
    Participation participates) {
  public Material {
    Objects.requireNonNull(id);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(materialClass);
    Objects.requireNonNull(participates);
  }

  /** A material of unstated class and participation. */
  public static Material of(String id, String unit, @Nullable Double price) {
    return new Material(id, unit, price, MaterialClass.UNSTATED, Participation.UNSTATED);
  }

  /** The same material with its class: {@code Material.of("WATER", "m3", 0.4).as(WATER)}. */
  public Material as(MaterialClass newClass) {
    return new Material(id, unit, price, newClass, participates);
  }

  /** The same material with its participation: {@code oil.participating(Participation.NO)}. */
  public Material participating(Participation newParticipation) {
    return new Material(id, unit, price, materialClass, newParticipation);
  }
}
