package org.baitong.engine.mfca;

import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How a calculation is to be done.
 *
 * @param keyDecimals the key is rounded half to even to so many decimals before it is applied;
 *     null: not rounded
 * @param balanceTolerance relative difference between a centre's inputs and outputs up to which the
 *     finding is only information; the difference itself is always shown as unaccounted
 * @param identityTolerance relative tolerance of the identity of costs; rounding errors only
 */
public record MfcaOptions(
    @Nullable Integer keyDecimals, Ratio balanceTolerance, Ratio identityTolerance) {
  /** Key not rounded, 0.5 % of imbalance before it is a warning, identity to 1e-9. */
  public static final MfcaOptions DEFAULT =
      new MfcaOptions(null, new Ratio(0.005), new Ratio(1e-9));

  public MfcaOptions {
    if (keyDecimals != null && (keyDecimals < 0 || keyDecimals > 12)) {
      throw new IllegalArgumentException("keyDecimals is 0 to 12, not " + keyDecimals);
    }
    if (!(balanceTolerance.value() >= 0) || !(identityTolerance.value() >= 0)) {
      throw new IllegalArgumentException("Tolerances are 0 or more");
    }
  }

  /** {@code MfcaOptions.rounded(3)}: the key in three decimals. */
  public static MfcaOptions rounded(@Nullable Integer decimals) {
    return new MfcaOptions(decimals, DEFAULT.balanceTolerance, DEFAULT.identityTolerance);
  }
}
