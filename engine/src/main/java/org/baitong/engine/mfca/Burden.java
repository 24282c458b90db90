package org.baitong.engine.mfca;

import java.util.Objects;

/**
 * A physical amount that arises in a quantity centre and is carried to products like a cost:
 * energy, water, a gas, a load of wastewater.
 *
 * <p>Example: {@code new Burden("electricity", "kW.h", "SEW", 12_000)}.
 *
 * @param name the same name in every centre adds up
 * @param unit UCUM unit, the same for the same name
 * @param centre id of the centre where it arises
 * @param amount in {@code unit}
 */
public record Burden(String name, String unit, String centre, double amount) {
  public Burden {
    Objects.requireNonNull(name);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(centre);
  }
}
