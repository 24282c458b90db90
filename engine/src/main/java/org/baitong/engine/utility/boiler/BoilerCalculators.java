package org.baitong.engine.utility.boiler;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of boilers. */
public final class BoilerCalculators {
  private BoilerCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new Blowdown(),
        new BoilerByLosses(),
        new Economiser(),
        new FuelForUsefulHeat(),
        new SteamBoiler());
  }
}
