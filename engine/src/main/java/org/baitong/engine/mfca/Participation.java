package org.baitong.engine.mfca;

/** Whether a material or flow counts in a quantity centre's key. */
public enum Participation {
  /** Counts in the key. */
  YES,
  /** Costed, but not in the key (machine oil, process water). */
  NO,
  /**
   * Nobody said: the default of its kind applies, and a key that rests on it may be disqualified.
   */
  UNSTATED
}
