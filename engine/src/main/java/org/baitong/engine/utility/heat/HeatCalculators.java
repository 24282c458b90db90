package org.baitong.engine.utility.heat;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of process heat. */
public final class HeatCalculators {
  private HeatCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new AirPreheater(),
        new AuxiliaryPower(),
        new ChargeHeat(),
        new FlueGasHeat(),
        new GasFuel(),
        new GasStreamHeat(),
        new HeatExchangerSize(),
        new HeatPump(),
        new HeatSourceSwitch(),
        new HumidAir(),
        new LeakageLoss(),
        new LiquidStreamHeat(),
        new OpeningLoss(),
        new OxygenEnrichment(),
        new SolidFuelExcessAir(),
        new WallLoss());
  }
}
