package org.baitong.engine.utility.motion;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class MotionCalculators {
  private MotionCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(
        new Belt(),
        new FanAssessment(),
        new FanCompressibility(),
        new FanDrive(),
        new MotorClass(),
        new MotorLoad(),
        new MotorReplacement(),
        new PumpAssessment(),
        new PumpDrive(),
        new PumpHead(),
        new PumpPower(),
        new SystemCurve());
  }
}
