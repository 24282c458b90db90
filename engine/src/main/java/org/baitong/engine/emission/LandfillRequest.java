package org.baitong.engine.emission;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Waste of one type in one landfill.
 *
 * @param key source and category; {@link Landfill} sets the purpose
 * @param deposits wet waste by year of deposition
 * @param factors DOC, DOC_DECAYED, METHANE_CORRECTION, METHANE_SHARE, COVER_OXIDATION and, for a
 *     year's emission, DECAY
 * @param recovered methane captured in the year asked for; null counts as none, with a remark
 */
public record LandfillRequest(
    RowKey key,
    SortedMap<Integer, ActivityData> deposits,
    Factors factors,
    @Nullable ActivityData recovered) {
  public LandfillRequest {
    deposits = Collections.unmodifiableSortedMap(new TreeMap<>(deposits));
  }
}
