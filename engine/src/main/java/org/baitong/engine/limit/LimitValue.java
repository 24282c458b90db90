package org.baitong.engine.limit;

import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;

/**
 * A limit for one parameter: a largest value, a smallest one, or both.
 *
 * @param id stable id of the row it comes from
 * @param parameter what it limits, for example "COD" or "PH"
 * @param min smallest allowed; null when there is none
 * @param max largest allowed; null when there is none
 * @param kind who sets it
 * @param source the law, permit or guideline
 * @param verified whether somebody compared it with its source
 * @param origin {@code factor:<fact id>} or {@code data:<address>}
 */
public record LimitValue(
    String id,
    String parameter,
    @Nullable Level min,
    @Nullable Level max,
    Kind kind,
    String source,
    boolean verified,
    String origin) {
  public LimitValue {
    if (min == null && max == null) {
      throw new IllegalArgumentException("The limit " + id + " has neither a min nor a max");
    }
    if (min != null && max != null) {
      Level same = max.in(min.unit()).find().orElse(null);
      if (same == null || same.value() < min.value()) {
        throw new IllegalArgumentException(
            "The limit " + id + " allows nothing: min " + min + ", max " + max);
      }
    }
  }

  /** Who sets a limit. */
  public enum Kind {
    /** Law, sub-decree, prakas or standard that binds everybody. */
    LAW,
    /** The factory's own permit or contract. */
    PERMIT,
    /** Recommended, not binding. */
    GUIDELINE
  }
}
