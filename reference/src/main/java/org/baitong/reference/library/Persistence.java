package org.baitong.reference.library;

/** What a saving needs in order to last. */
public enum Persistence {
  /** It lasts as long as people keep the habit. */
  HABIT,
  /** It lasts as long as the equipment is looked after. */
  UPKEEP,
  /** It lasts as long as the equipment. */
  BUILT_IN
}
