package org.baitong.engine.people;

/** Sex as it was counted. */
public enum Sex {
  /** Women. */
  FEMALE,
  /** Men. */
  MALE,
  /** Counted without it. */
  NOT_STATED
}
