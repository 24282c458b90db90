package org.baitong.engine.emission;

import org.baitong.engine.quantity.Mass;

/**
 * One gas of a row with the formula that gives it.
 *
 * @param gas which gas
 * @param kilograms the formula and its value in kg
 */
public record GasAmount(Gas gas, Term.Derived kilograms) {
  /** The mass of the gas. */
  public Mass mass() {
    return Mass.of(kilograms.value());
  }
}
