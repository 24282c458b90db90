package org.baitong.engine.emission;

import java.util.List;

/**
 * Whose uncertainty is asked for.
 *
 * @param rows the rows of one total, such as {@link Inventory#rows}
 * @param gwpSet turns gases into CO2e; its own uncertainty is left out, as IPCC does
 * @param seed any number: the same seed gives the same bytes
 * @param draws how many draws, from 100 to a million
 */
public record UncertaintyRequest(List<EmissionRow> rows, GwpSet gwpSet, long seed, int draws) {
  /** Enough for two digits of a 95 % interval. */
  public static final int USUAL_DRAWS = 10_000;

  public UncertaintyRequest {
    rows = List.copyOf(rows);
    if (draws < 100 || draws > 1_000_000) {
      throw new IllegalArgumentException(
          "draws is " + draws + "\nMaybe 10000: from 100 to a million.");
    }
  }
}
