package org.baitong.engine.utility.water;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class WaterCalculators {
  private WaterCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new ActivatedSludge(),
        new BoilerWater(),
        new DischargeHeat(),
        new MeteredWater(),
        new ProcessWater(),
        new Rinsing(),
        new SanitaryWater(),
        new TimedWater(),
        new WaterReuse());
  }
}
