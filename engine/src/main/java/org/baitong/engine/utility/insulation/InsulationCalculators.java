package org.baitong.engine.utility.insulation;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of insulation. */
public final class InsulationCalculators {
  private InsulationCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new HeatTransferNumber(), new PipeHeatLoss(), new SurfaceHeatLoss(), new TankHeatLoss());
  }
}
