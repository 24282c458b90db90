package org.baitong.engine.emission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.baitong.engine.quantity.Mass;

/**
 * Masses by gas; a gas that is not in it was not calculated, which is not the same as zero.
 *
 * <p>Example: {@code GasVector.of(Gas.N2O, Mass.of(2)).plus(GasVector.of(Gas.N2O, Mass.of(3)))}.
 *
 * @param masses each gas's own mass, never CO2e
 */
public record GasVector(Map<Gas, Mass> masses) {
  /** No gas at all. */
  public static final GasVector EMPTY = new GasVector(Map.of());

  public GasVector {
    Map<Gas, Mass> copy = new EnumMap<>(Gas.class);
    copy.putAll(masses);
    masses = Collections.unmodifiableMap(copy);
  }

  /** One gas. */
  public static GasVector of(Gas gas, Mass mass) {
    return new GasVector(Map.of(gas, mass));
  }

  /** The mass of a gas, if it was calculated. */
  public Optional<Mass> find(Gas gas) {
    return Optional.ofNullable(masses.get(gas));
  }

  /** Gas by gas. */
  public GasVector plus(GasVector other) {
    Map<Gas, Mass> sum = new EnumMap<>(Gas.class);
    sum.putAll(masses);
    other.masses.forEach((gas, mass) -> sum.merge(gas, mass, Mass::plus));
    return new GasVector(sum);
  }

  /** Every gas scaled by a plain number. */
  public GasVector times(double factor) {
    Map<Gas, Mass> scaled = new EnumMap<>(Gas.class);
    masses.forEach((gas, mass) -> scaled.put(gas, mass.times(factor)));
    return new GasVector(scaled);
  }
}
