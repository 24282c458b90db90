package org.baitong.engine.utility.electricity;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class ElectricityCalculators {
  private ElectricityCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new Chp(),
        new Lighting(),
        new Metered(),
        new Nameplate(),
        new PowerFactor(),
        new Solar(),
        new Tariff(),
        new ThreePhase());
  }
}
