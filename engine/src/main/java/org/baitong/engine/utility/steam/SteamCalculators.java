package org.baitong.engine.utility.steam;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of steam. */
public final class SteamCalculators {
  private SteamCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new CondensateReturn(),
        new Deaerator(),
        new Desuperheater(),
        new FlashSteam(),
        new If97Equation(),
        new PressureReduction(),
        new SteamHeader(),
        new SteamHeatExchanger(),
        new SteamHeatLoss(),
        new SteamLeak(),
        new SteamProperties(),
        new SteamTurbine());
  }
}
