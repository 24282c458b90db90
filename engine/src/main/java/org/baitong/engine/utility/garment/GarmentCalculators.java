package org.baitong.engine.utility.garment;

import java.util.List;
import org.baitong.engine.calculator.Calculator;

/** The calculators of this package. */
public final class GarmentCalculators {
  private GarmentCalculators() {}

  /** All of them. */
  public static List<Calculator<?, ?>> list() {
    return List.of(new IroningSteam(), new SewingMotor(), new VacuumTable());
  }
}
