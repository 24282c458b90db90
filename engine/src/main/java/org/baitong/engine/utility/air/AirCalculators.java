package org.baitong.engine.utility.air;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class AirCalculators {
  private AirCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new AirPipe(),
        new AirValve(),
        new CompressorCost(),
        new CompressorHeat(),
        new Controls(),
        new Cylinder(),
        new Dryer(),
        new LeakBag(),
        new LeakDecibel(),
        new LeakEstimate(),
        new LeakOrifice(),
        new LeakSurvey(),
        new Nozzle(),
        new PressureReduction(),
        new Receiver(),
        new ReceiverBridging(),
        new ReceiverUsable());
  }
}
