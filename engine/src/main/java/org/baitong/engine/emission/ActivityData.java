package org.baitong.engine.emission;

import org.baitong.engine.quantity.Quantity;

/**
 * Activity data: how much was burnt, bought, made or thrown away, with its 95 % uncertainty.
 *
 * <p>Example: {@code new ActivityData(Mass.of(100_000), "data:flows/F1", 0.05)}.
 *
 * @param quantity the amount, with its basis
 * @param origin {@code data:<address>} or {@code step:<id>}; one origin is one uncertain number
 * @param uncertainty half the 95 % interval over the amount, 0.05 for 5 %; 0 where none is stated
 */
public record ActivityData(Quantity quantity, String origin, double uncertainty) {
  public ActivityData {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("Activity data need an origin.\nMaybe data:<address>.");
    }
    if (!(uncertainty >= 0) || uncertainty == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          origin + " has the uncertainty " + uncertainty + "\nMaybe 0.05, for 5 %.");
    }
  }

  /** An amount without a stated uncertainty. */
  public static ActivityData of(Quantity quantity, String origin) {
    return new ActivityData(quantity, origin, 0);
  }
}
