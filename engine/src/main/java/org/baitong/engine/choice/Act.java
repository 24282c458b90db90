package org.baitong.engine.choice;

import org.baitong.engine.quantity.Ratio;

/**
 * What a measure does to a flow. Amounts act first, then shares multiply: {@code max(0, 1 + sum of
 * amounts) * product of (1 - share)} is what is left of the flow.
 *
 * @param flow id of the flow
 * @param share of what is left that it saves, from 0 to 1
 * @param amount that it adds (positive) or takes away (negative), over the whole flow as it is now
 */
public record Act(String flow, Ratio share, Ratio amount) {
  public Act {
    if (!(share.value() >= 0 && share.value() <= 1)) {
      throw new IllegalArgumentException(
          "The share saved of "
              + flow
              + " is "
              + share.value()
              + "\nMaybe 0.2 for 20 %: from 0 to 1; state what is added as an amount.");
    }
  }

  /** {@code Act.saves("heat", new Ratio(0.12))}: 12 % of what the others leave. */
  public static Act saves(String flow, Ratio share) {
    return new Act(flow, share, new Ratio(0));
  }

  /** {@code Act.adds("electricity", new Ratio(0.03))}: 3 % of today's flow more. */
  public static Act adds(String flow, Ratio amount) {
    return new Act(flow, new Ratio(0), amount);
  }
}
