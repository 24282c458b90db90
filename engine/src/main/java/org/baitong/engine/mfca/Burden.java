package org.baitong.engine.mfca;

import java.util.Objects;
import org.baitong.engine.quantity.Stated;

/**
 * A physical amount that arises in a quantity centre and is carried to products like a cost:
 * energy, water, a gas, a load of wastewater.
 *
 * <p>Example: {@code new Burden("electricity", "SEW", Stated.of(12_000, "kW.h"))}.
 *
 * @param name the same name in every centre adds up
 * @param centre id of the centre where it arises
 * @param amount in the same unit for the same name
 */
public record Burden(String name, String centre, Stated amount) {
  public Burden {
    Objects.requireNonNull(name);
    Objects.requireNonNull(centre);
    Objects.requireNonNull(amount);
  }
}
