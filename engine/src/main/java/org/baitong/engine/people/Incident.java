package org.baitong.engine.people;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An accident, a fainting or a near miss.
 *
 * @param id stable id
 * @param month when
 * @param kind what
 * @param hurt who was hurt or fainted; nobody for a near miss
 * @param lostDays calendar days lost by all of them; null when not known
 */
public record Incident(
    String id, YearMonth month, Kind kind, People hurt, @Nullable Double lostDays) {

  /** What happened. */
  public enum Kind {
    /** Somebody died. */
    FATALITY,
    /** Somebody could not work on a later day. */
    LOST_TIME,
    /** Somebody was hurt and went on working. */
    NO_LOST_TIME,
    /** Somebody fainted. */
    FAINTING,
    /** Nobody was hurt. */
    NEAR_MISS
  }
}
