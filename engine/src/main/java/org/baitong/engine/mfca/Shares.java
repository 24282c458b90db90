package org.baitong.engine.mfca;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Stated shares that replace the key: how an amount splits over a centre's outputs, and why.
 *
 * <p>Either a product share, whose rest is loss; or a share for each output flow, adding up to 1.
 * The flows of a side divide its share by quantity, the product flows by weights (hours, value)
 * where those are stated. Weights alone leave the key itself as it is. Example: {@code
 * Shares.ofProduct(new Ratio(0.9), "metered")}.
 *
 * @param productShare share of the product side, 0 to 1; null when nothing is said about it
 * @param flowShares absolute shares by output flow id, adding up to 1; empty when not used
 * @param productWeights weights of product flows by id, for example hours or value; empty for
 *     quantities
 * @param reason why the key is replaced; printed
 */
public record Shares(
    @Nullable Ratio productShare,
    Map<String, Ratio> flowShares,
    Map<String, Double> productWeights,
    String reason) {
  public Shares {
    flowShares = Collections.unmodifiableMap(new LinkedHashMap<>(flowShares));
    productWeights = Collections.unmodifiableMap(new LinkedHashMap<>(productWeights));
    Objects.requireNonNull(reason);
  }

  /**
   * {@code Shares.ofProduct(new Ratio(0.9), "metered")}: 90 % to the product side, the rest lost.
   */
  public static Shares ofProduct(Ratio productShare, String reason) {
    return new Shares(productShare, Map.of(), Map.of(), reason);
  }

  /** {@code Shares.ofFlows(Map.of("F2", most, "F3", rest), "machine hours")}. */
  public static Shares ofFlows(Map<String, Ratio> flowShares, String reason) {
    return new Shares(null, flowShares, Map.of(), reason);
  }

  /** {@code Shares.weighted(Map.of("F2", 120.0, "F3", 40.0), "machine hours")}: the key stays. */
  public static Shares weighted(Map<String, Double> productWeights, String reason) {
    return new Shares(null, Map.of(), productWeights, reason);
  }
}
