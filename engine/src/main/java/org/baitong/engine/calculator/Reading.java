package org.baitong.engine.calculator;

/** On which basis a field of a calculator is read. */
public enum Reading {
  /**
   * Mass as weighed, actual volume, a point of temperature, heat or electricity; a pressure says
   * itself whether it is gauge or absolute.
   */
  USUAL,
  /** A difference of two temperatures or pressures. */
  DIFFERENCE,
  /** A mass without its water. */
  DRY,
  /** A volume of gas at 273.15 K and 101.325 kPa. */
  NORMAL,
  /**
   * It has to be said: net or gross of a fuel's energy (and wet or dry of its mass), actual or
   * normal of a gas.
   */
  STATED
}
