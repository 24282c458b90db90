package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.motion.Belt;
import org.baitong.engine.utility.motion.FanAssessment;
import org.baitong.engine.utility.motion.FanCompressibility;
import org.baitong.engine.utility.motion.FanDrive;
import org.baitong.engine.utility.motion.MotorClass;
import org.baitong.engine.utility.motion.MotorClass.Efficiency;
import org.baitong.engine.utility.motion.MotorClass.Poles;
import org.baitong.engine.utility.motion.MotorLoad;
import org.baitong.engine.utility.motion.MotorReplacement;
import org.baitong.engine.utility.motion.PumpAssessment;
import org.baitong.engine.utility.motion.PumpDrive;
import org.baitong.engine.utility.motion.PumpHead;
import org.baitong.engine.utility.motion.PumpPower;
import org.baitong.engine.utility.motion.SystemCurve;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pumps, fans, motors, drives and belts: sources and physics. */
class MotionTest {
  /**
   * Siemens, General information regarding efficiency in accordance with International Efficiency:
   * minimum efficiencies of IEC 60034-30:2008 at 50 Hz in per cent, kW and then IE1, IE2, IE3 with
   * 2, 4 and 6 poles each (rows 0.75 to 7.5 kW).
   */
  private static final double[][] PRINTED = {
    {0.75, 72.1, 72.1, 70.0, 77.4, 79.6, 75.9, 80.7, 82.5, 78.9},
    {1.1, 75.0, 75.0, 72.9, 79.6, 81.4, 78.1, 82.7, 84.1, 81.0},
    {1.5, 77.2, 77.2, 75.2, 81.3, 82.8, 79.8, 84.2, 85.3, 82.5},
    {2.2, 79.7, 79.7, 77.7, 83.2, 84.3, 81.8, 85.9, 86.7, 84.3},
    {3, 81.5, 81.5, 79.7, 84.6, 85.5, 83.3, 87.1, 87.7, 85.6},
    {4, 83.1, 83.1, 81.4, 85.8, 86.6, 84.6, 88.1, 88.6, 86.8},
    {5.5, 84.7, 84.7, 83.1, 87.0, 87.7, 86.0, 89.2, 89.6, 88.0},
    {7.5, 86.0, 86.0, 84.7, 88.1, 88.7, 87.2, 90.1, 90.4, 89.1}
  };

  @Test
  @Tag("ME2")
  void theEfficiencyClassesRoundToThePrintedTableOfTheStandard() {
    for (double[] row : PRINTED) {
      for (int i = 0; i < 9; i++) {
        Efficiency efficiency = List.of(Efficiency.IE1, Efficiency.IE2, Efficiency.IE3).get(i / 3);
        Poles poles = List.of(Poles.TWO, Poles.FOUR, Poles.SIX).get(i % 3);
        double found = efficiency(row[0], poles, efficiency);
        assertThat(StrictMath.rint(found * 1000) / 10)
            .as("%s kW, %s, %s poles", row[0], efficiency, poles)
            .isEqualTo(row[i + 1]);
      }
    }
  }

  private static double efficiency(double kilowatts, Poles poles, Efficiency efficiency) {
    return Try.of(new MotorClass())
        .with("ratedPower", kilowatts)
        .with("poles", poles)
        .with("efficiencyClass", efficiency)
        .get()
        .efficiency()
        .value();
  }

  @Test
  @Tag("ME2")
  void aBetterClassIsBetterAtEveryPowerAndNumberOfPoles() {
    for (double kilowatts : new double[] {0.75, 2.2, 11, 37, 90, 200, 1000}) {
      for (Poles poles : Poles.values()) {
        double last = 0;
        for (Efficiency efficiency : Efficiency.values()) {
          if (efficiency == Efficiency.IE1 && poles == Poles.EIGHT) {
            continue;
          }
          double found = efficiency(kilowatts, poles, efficiency);
          assertThat(found).isGreaterThan(last).isLessThan(1);
          last = found;
        }
      }
    }
    Try.of(new MotorClass())
        .with("poles", Poles.EIGHT)
        .with("efficiencyClass", Efficiency.IE1)
        .refusedWith("MOTOR_CLASS_UNKNOWN", "efficiencyClass");
  }

  @Test
  @Tag("ME2")
  void aFigureThatNobodyComparedIsFlagged() {
    assertThat(Try.of(new MotorClass()).with("efficiencyClass", Efficiency.IE1).run().findings())
        .anyMatch(finding -> finding.code().equals("MOTOR_CLASS_UNVERIFIED"));
    assertThat(Try.of(new MotorClass()).run().findings()).isEmpty();
  }

  @Test
  @Tag("ME3")
  void moreThanAHundredPerCentIsDisqualifiedNotReported() {
    Outcome<PumpAssessment.Result> pump = Try.of(new PumpAssessment()).with("power", 5.0).run();
    assertThat(pump).isInstanceOf(Outcome.Disqualified.class);
    assertThat(pump.findings().getFirst().code()).isEqualTo("CALC_IMPOSSIBLE");
    Try.of(new FanAssessment()).with("power", 5.0).refusedWith("CALC_IMPOSSIBLE", "fanEfficiency");
    Try.of(new PumpPower())
        .with("pumpEfficiency", 101.0)
        .refusedWith("CALC_OUT_OF_RANGE", "pumpEfficiency");
    Try.of(new PumpPower()).with("head", -1.0).refusedWith("CALC_OUT_OF_RANGE", "head");
    Try.of(new PumpHead())
        .with("dischargePressure", Sample.gauge(0))
        .refusedWith("CALC_BELOW_LEAST", "head");
  }

  @Test
  @Tag("ME3")
  void withoutStaticHeadAndLossesThePowerFallsWithTheCubeOfTheFlow() {
    List<PumpDrive.Duty> half =
        List.of(
            new PumpDrive.Duty(
                Sample.of(VolumeFlow.class, 50, "m3/h"), Sample.of(TimeSpan.class, 1000, "h")));
    List<PumpDrive.Duty> full =
        List.of(
            new PumpDrive.Duty(
                Sample.of(VolumeFlow.class, 100, "m3/h"), Sample.of(TimeSpan.class, 1000, "h")));
    double atHalf = driven(0, half);
    double atFull = driven(0, full);
    assertThat(atHalf / atFull).isCloseTo(0.125, within(1e-12));
    // With a third of the head static, half the flow takes far more than an eighth.
    assertThat(driven(10, half) / driven(10, full)).isGreaterThan(0.24);
  }

  private static double driven(double staticHead, List<PumpDrive.Duty> duties) {
    return Try.of(new PumpDrive())
        .with("staticHead", staticHead)
        .with("duties", (Object) duties)
        .get()
        .driven()
        .value();
  }

  @Test
  @Tag("ME2")
  void aDriveThatCostsMoreThanItSavesIsSaid() {
    List<PumpDrive.Duty> full =
        List.of(
            new PumpDrive.Duty(
                Sample.of(VolumeFlow.class, 100, "m3/h"), Sample.of(TimeSpan.class, 8000, "h")));
    var outcome =
        Try.of(new PumpDrive())
            .with("duties", (Object) full)
            .with("systemHead", 34.0)
            .with("throttledEfficiency", 72.0)
            .run();
    assertThat(outcome.get().saving().value()).isNegative();
    assertThat(outcome.findings()).anyMatch(f -> f.code().equals("MOTION_DRIVE_COSTS"));
    Try.of(new PumpDrive()).with("duties.flow", 120.0).refusedWith("CALC_NOT_ABOVE", "dutyFlow");
    Try.of(new PumpDrive())
        .with("duties", (Object) List.of())
        .refusedWith("CALC_ENTRIES", "duties");
  }

  @Test
  @Tag("ME3")
  void theOperatingPointLiesOnBothCurves() {
    SystemCurve.Result point = Try.of(new SystemCurve()).get();
    double q = point.flow().value() * 3600;
    assertThat(45 - (45 - 32) * q * q / 1e4).isCloseTo(point.head().value(), within(1e-9));
    assertThat(12 + (26 - 12) * q * q / 8100).isCloseTo(point.head().value(), within(1e-9));
    Try.of(new SystemCurve()).with("dutyHead", 46.0).refusedWith("CALC_NOT_ABOVE", "shutoffHead");
    Try.of(new SystemCurve()).with("systemHead", 11.0).refusedWith("CALC_NOT_ABOVE", "systemHead");
  }

  @Test
  @Tag("ME3")
  void aSmallPressureRiseNeedsNoCompressibility() {
    FanCompressibility.Result small =
        Try.of(new FanCompressibility())
            .with("inletPressure", Sample.gauge(-0.0005))
            .with("outletPressure", Sample.gauge(0.0005))
            .with("shaftPower", 10.0)
            .get();
    assertThat(small.compressibility().value()).isCloseTo(1, within(1e-3));
    Try.of(new FanCompressibility())
        .with("outletPressure", Sample.gauge(-0.05))
        .refusedWith("CALC_NOT_ABOVE", "outletPressure");
  }

  @Test
  @Tag("ME2")
  void fanControlsRankAndFullFlowDrawsFullPower() {
    List<FanDrive.Duty> half =
        List.of(new FanDrive.Duty(new Ratio(0.5), Sample.of(TimeSpan.class, 1000, "h")));
    double last = 0;
    for (FanDrive.Control control :
        List.of(
            FanDrive.Control.VARIABLE_SPEED,
            FanDrive.Control.INLET_VANES,
            FanDrive.Control.OUTLET_DAMPER)) {
      double found =
          Try.of(new FanDrive())
              .with("control", control)
              .with("duties", (Object) half)
              .get()
              .electricity()
              .value();
      assertThat(found).isGreaterThan(last);
      last = found;
      double full =
          Try.of(new FanDrive())
              .with("control", control)
              .with(
                  "duties",
                  (Object)
                      List.of(
                          new FanDrive.Duty(new Ratio(1), Sample.of(TimeSpan.class, 1000, "h"))))
              .get()
              .electricity()
              .value();
      assertThat(full / 3.6e6).isCloseTo(15_000, within(160.0));
    }
  }

  @Test
  @Tag("ME2")
  void replacingAMotorByItsOwnClassSavesNothingAndItsSpeedMayCost() {
    assertThat(
            Try.of(new MotorReplacement()).with("oldClass", Efficiency.IE3).get().saving().value())
        .isZero();
    double same = Try.of(new MotorReplacement()).get().saving().value();
    double faster = Try.of(new MotorReplacement()).with("speedRatio", 101.0).get().saving().value();
    assertThat(faster).isLessThan(same);
    Try.of(new MotorReplacement())
        .with("oldClass", (Object) null)
        .refusedWith("CALC_ONE_OF", "oldClass");
    assertThat(Try.of(new MotorLoad()).with("power", 4.0).run().findings())
        .anyMatch(f -> f.code().equals("MOTOR_LOAD_LOW"));
    assertThat(Try.of(new MotorLoad()).with("power", 25.0).run().findings())
        .anyMatch(f -> f.code().equals("MOTOR_OVERLOADED"));
  }

  @Test
  @Tag("ME3")
  void theSameBeltSavesNothing() {
    Belt.Result same = Try.of(new Belt()).with("newBelt", Belt.Kind.V_BELT).get();
    assertThat(java.util.Objects.requireNonNull(same.saving()).value()).isCloseTo(0, within(1e-3));
  }
}
