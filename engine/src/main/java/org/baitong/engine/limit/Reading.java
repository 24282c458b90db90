package org.baitong.engine.limit;

import org.baitong.engine.quantity.Level;
import org.jspecify.annotations.Nullable;

/**
 * A level that is held against limits.
 *
 * @param id names it within its parameter, for example the id of a sample
 * @param value the level
 * @param sigma standard uncertainty in the level's unit; null when nobody stated it
 * @param origin {@code step:} or {@code data:}
 */
public record Reading(String id, Level value, @Nullable Double sigma, String origin) {
  public Reading {
    if (sigma != null && !(sigma >= 0 && Double.isFinite(sigma))) {
      throw new IllegalArgumentException(
          "The standard uncertainty of " + id + " is zero or positive, not " + sigma);
    }
  }
}
