package org.baitong.engine.quantity;

import java.util.Locale;

/** Whether a temperature is a point of the scale or a distance on it. */
public enum TemperatureKind implements Basis {
  /** A point: 25 degrees Celsius is 298.15 K. */
  POINT,
  /** A distance: 25 degrees Celsius is 25 K. */
  DIFFERENCE;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
