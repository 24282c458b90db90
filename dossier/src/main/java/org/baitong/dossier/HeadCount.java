package org.baitong.dossier;

/**
 * How many people of one sex and contract worked here on one day.
 *
 * @param id stable id
 * @param date day of the count, "2025-12-31"
 * @param sex sex as stated
 * @param contract kind of contract
 * @param count people, not positions
 * @param source where it comes from, for example "payroll December 2025"
 */
public record HeadCount(
    String id, String date, Sex sex, Contract contract, int count, String source)
    implements Dossier.Row {

  /** Sex as a person states it. */
  public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not stated. */
    NOT_STATED
  }

  /** Kind of contract. */
  public enum Contract {
    /** Of unlimited duration. */
    PERMANENT,
    /** Of a stated duration. */
    FIXED_TERM,
    /** By the day or the piece. */
    CASUAL,
    /** In training. */
    APPRENTICE,
    /** Employed by another firm, working here. */
    CONTRACTOR
  }
}
