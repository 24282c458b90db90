package org.baitong.engine.quantity;

/**
 * A quantity with its standard uncertainty and where it comes from.
 *
 * <p>Example: {@code new Measured<>(Volume.of(100), Volume.of(3), "data:readings/R1")}.
 *
 * @param <Q> what was measured
 * @param value the best estimate
 * @param sigma standard uncertainty on the same basis, zero or positive
 * @param origin as in the inputs of a recorded step: {@code step:}, {@code data:} or {@code
 *     factor:}
 */
public record Measured<Q extends AdditiveQuantity<Q>>(Q value, Q sigma, String origin) {
  public Measured {
    Checks.check("A standard uncertainty", value.basis(), sigma.basis());
    if (sigma.value() < 0) {
      throw new IllegalArgumentException(
          "A standard uncertainty is zero or positive, not " + sigma.value());
    }
  }

  /** With a relative standard uncertainty: {@code Measured.of(Mass.of(10), 0.05, origin)}. */
  public static <Q extends AdditiveQuantity<Q>> Measured<Q> of(
      Q value, double relativeSigma, String origin) {
    return new Measured<>(value, value.times(relativeSigma * Math.signum(value.value())), origin);
  }

  /** Standard uncertainty over value; 0 when both are zero. */
  public double relativeSigma() {
    return sigma.value() == 0 ? 0 : sigma.value() / Math.abs(value.value());
  }
}
