package org.baitong.engine.quantity;

import java.util.Locale;

/** Which heat of combustion an energy stands for. */
public enum Heating implements Basis {
  /** Lower: the water of combustion leaves as vapour. */
  NET,
  /** Higher: the water of combustion is condensed. */
  GROSS,
  /** Electricity, heat, final energy: no combustion is meant. */
  NOT_FUEL;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
