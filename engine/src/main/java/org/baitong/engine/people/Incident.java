package org.baitong.engine.people;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An accident, a fainting or a near miss, or several of one kind in a month.
 *
 * <p>Several people who faint in one row fainted together.
 *
 * @param id stable id
 * @param month when
 * @param kind what
 * @param hurt who was hurt or fainted; of near misses their number, or nobody for one
 * @param lostDays days lost by all of them, working or calendar days as the factory counts; null
 *     when not known
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
