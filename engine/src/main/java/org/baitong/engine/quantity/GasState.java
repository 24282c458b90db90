package org.baitong.engine.quantity;

import java.util.Locale;

/** The state in which a volume of gas is counted. */
public enum GasState implements Basis {
  /** As it is at its own temperature and pressure; every liquid. */
  ACTUAL,
  /** At 273.15 K and 101325 Pa (DIN 1343, ISO 10780). */
  NORMAL;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
