package org.baitong.engine.utility.cooling;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class CoolingCalculators {
  private CoolingCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new Chiller(),
        new EvaporativePad(),
        new HumidityRatio(),
        new TowerFan(),
        new TowerMakeup(),
        new TowerWater());
  }
}
