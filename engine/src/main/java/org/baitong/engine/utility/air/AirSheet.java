package org.baitong.engine.utility.air;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificHeat;
import org.jspecify.annotations.Nullable;

/** What the calculators of compressed air share on their working sheets. */
final class AirSheet {
  private static final String DRY_AIR = "dry air, R = 8.314462618 / 0.0289652 J/(kg.K) (ISO 2533)";

  private AirSheet() {}

  /** The pressure of the air around; the standard atmosphere where none is stated. */
  static Figure atmosphere(Work work, @Nullable Pressure stated) {
    return stated == null
        ? work.known(
            "p_a", Work.STANDARD_ATMOSPHERE, "Pa", "ISO 2533 standard atmosphere, not stated")
        : work.given("p_a", stated, "atmosphere");
  }

  /** A pressure from vacuum; gauge pressures count from the atmosphere of the sheet. */
  static Figure absolute(
      Work work, String symbol, Pressure pressure, String field, Figure atmosphere) {
    if (pressure.kind() == PressureKind.ABSOLUTE) {
      return work.given(symbol, pressure, field);
    }
    Figure gauge = work.given(symbol + "_g", pressure, field);
    return work.step(symbol, symbol + "_g + p_a", "Pa", gauge, atmosphere);
  }

  /** Whether an atmosphere that is stated as a gauge pressure has to be refused. */
  static boolean isGauge(@Nullable Pressure atmosphere) {
    return atmosphere != null && atmosphere.kind() != PressureKind.ABSOLUTE;
  }

  /** The refusal of an atmosphere stated as a gauge pressure: it would be zero by definition. */
  static Finding gaugeAtmosphere(Work work) {
    return work.refusal("AIR_ATMOSPHERE_GAUGE", "atmosphere");
  }

  /** Specific gas constant of dry air unless that of the humid air is stated. */
  static Figure gasConstant(Work work, @Nullable SpecificHeat stated) {
    return stated == null
        ? work.known("R", 287.05, "J/(kg.K)", DRY_AIR)
        : work.given("R", stated, "gasConstant");
  }

  /** Area of a circle over the square of its diameter. */
  static Figure circleFactor(Work work, @Nullable Ratio stated) {
    return stated == null
        ? work.known("f", StrictMath.PI / 4, "1", "geometry: pi/4")
        : work.given("f", stated, "circleFactor");
  }
}
