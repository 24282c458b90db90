package org.baitong.engine.quantity;

import java.util.Locale;

/** From where a pressure is counted. */
public enum PressureKind implements Basis {
  /** From vacuum. */
  ABSOLUTE,
  /** From the pressure of the air around. */
  GAUGE,
  /** Between two points of one system. */
  DIFFERENCE;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
