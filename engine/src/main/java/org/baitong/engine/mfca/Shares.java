package org.baitong.engine.mfca;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Stated shares that replace the key: how an amount splits over a centre's outputs, and why.
 *
 * <p>Either a product share, whose rest is loss and which the flows of each side divide by
 * quantity; or a share for each output flow, adding up to 1; or both a product share and weights
 * (hours, value) by which the product flows divide it. Example: {@code Shares.ofProduct(0.9,
 * "metered")}.
 *
 * @param productShare share of the product side, 0 to 1; null when {@code flowShares} say it all
 * @param flowShares by flow id: shares adding up to 1 without a product share, weights of product
 *     flows with one; may be empty
 * @param reason why the key is replaced; printed
 */
public record Shares(@Nullable Double productShare, Map<String, Double> flowShares, String reason) {
  public Shares {
    flowShares = Collections.unmodifiableMap(new LinkedHashMap<>(flowShares));
    Objects.requireNonNull(reason);
  }

  /** {@code Shares.ofProduct(0.9, "metered")}: 90 % to the product side, the rest lost. */
  public static Shares ofProduct(double productShare, String reason) {
    return new Shares(productShare, Map.of(), reason);
  }

  /** {@code Shares.ofFlows(Map.of("F2", 0.7, "F3", 0.3), "machine hours")}. */
  public static Shares ofFlows(Map<String, Double> flowShares, String reason) {
    return new Shares(null, flowShares, reason);
  }
}
