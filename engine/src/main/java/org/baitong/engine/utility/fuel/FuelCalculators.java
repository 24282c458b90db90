package org.baitong.engine.utility.fuel;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class FuelCalculators {
  private FuelCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new Biogas(),
        new ByProduct(),
        new FuelSwitch(),
        new GasMetered(),
        new HuskGasifier(),
        new SteamStreamHeating(),
        new SteamUse(),
        new StreamHeating());
  }
}
