package org.baitong.engine.wood;

/** Where wood was grown. */
public enum WoodOrigin {
  /** Trees planted to be cut and planted again. */
  PLANTATION(false),
  /** Old rubber trees at replanting. */
  RUBBERWOOD(false),
  /** Offcuts and sawdust of a sawmill. */
  SAWMILL_RESIDUE(false),
  /** Husk, straw, shells, prunings of farms. */
  FARM_RESIDUE(false),
  /** Natural forest, with or without permission. */
  NATURAL_FOREST(true),
  /** Nobody knows. */
  UNKNOWN(true);

  private final boolean unproven;

  WoodOrigin(boolean unproven) {
    this.unproven = unproven;
  }

  /** Whether no paper can make it count as mitigation. */
  public boolean isUnproven() {
    return unproven;
  }
}
