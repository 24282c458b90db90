package org.baitong.engine.mfca;

import java.util.Objects;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a quantity centre costs.
 *
 * <p>Example: {@code CostLine.of("L1", "CUT", CostCategory.SYSTEM, money)}.
 *
 * @param id stable id
 * @param centre id of the centre where it arises
 * @param category its cost category
 * @param amount never negative (a credit is an earning)
 * @param shares the line's own shares, applied in this centre only; afterwards the amount travels
 *     with its category; null for the centre's. For WASTE_MANAGEMENT: shares of loss flows
 */
public record CostLine(
    String id, String centre, CostCategory category, Money amount, @Nullable Shares shares) {
  public CostLine {
    Objects.requireNonNull(id);
    Objects.requireNonNull(centre);
    Objects.requireNonNull(category);
    Objects.requireNonNull(amount);
  }

  /** A line that follows the centre's key. */
  public static CostLine of(String id, String centre, CostCategory category, Money amount) {
    return new CostLine(id, centre, category, amount, null);
  }

  /** The same line with shares of its own. */
  public CostLine with(Shares newShares) {
    return new CostLine(id, centre, category, amount, newShares);
  }

  double money() {
    return amount.amount();
  }
}
