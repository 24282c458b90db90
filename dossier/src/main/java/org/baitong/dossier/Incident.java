package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Accidents, faintings or near misses of one kind in one month.
 *
 * @param id stable id
 * @param month the month, "2025-04"
 * @param kind what happened
 * @param female women affected; 0 when none
 * @param male men affected; 0 when none
 * @param notStated people affected whose sex is not stated; 0 when none
 * @param lostDays working days lost by all of them; null is not known
 * @param note free text
 */
public record Incident(
    String id,
    String month,
    Kind kind,
    int female,
    int male,
    int notStated,
    @Nullable Double lostDays,
    @Nullable String note)
    implements Dossier.Row {

  /** What happened. */
  public enum Kind {
    /** A person died. */
    FATALITY,
    /** A person was hurt and missed at least one shift. */
    LOST_TIME,
    /** A person was hurt and went on working. */
    NO_LOST_TIME,
    /** A person fainted. */
    FAINTING,
    /** Nobody was hurt, by luck. */
    NEAR_MISS
  }
}
