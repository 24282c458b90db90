package org.baitong.engine.quantity;

import java.util.Locale;

/** Whether a mass is counted with its water. */
public enum Moisture implements Basis {
  /** As received, as weighed: water included. */
  WET,
  /** Without its water. */
  DRY;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
