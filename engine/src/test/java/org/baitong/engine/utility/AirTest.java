package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.baitong.engine.calculator.Sample;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.utility.air.AirValve;
import org.baitong.engine.utility.air.Controls;
import org.baitong.engine.utility.air.Cylinder;
import org.baitong.engine.utility.air.LeakDecibel;
import org.baitong.engine.utility.air.LeakOrifice;
import org.baitong.engine.utility.air.Nozzle;
import org.baitong.engine.utility.air.PressureReduction;
import org.baitong.engine.utility.air.Receiver;
import org.baitong.engine.utility.air.ReceiverUsable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compressed air: what its formulas owe to physics. */
class AirTest {
  @Test
  @Tag("ME3")
  void theChokedAndTheSubsonicFlowMeetAtTheCriticalRatio() {
    double critical = StrictMath.pow(2 / 2.4, 1.4 / 0.4);
    double before =
        Try.of(new LeakOrifice())
            .with("pressure", Sample.absolute(1.01325 / critical * (1 + 1e-9)))
            .get()
            .holeMassFlow()
            .value();
    LeakOrifice.Result after =
        Try.of(new LeakOrifice())
            .with("pressure", Sample.absolute(1.01325 / critical * (1 - 1e-9)))
            .get();
    assertThat(after.regime()).isEqualTo(LeakOrifice.Flow.SUBSONIC);
    assertThat(after.holeMassFlow().value()).isCloseTo(before, within(1e-8 * before));
  }

  /** Air at rest at 0.833 of the temperature and sonic speed: m = rho* A c*, independent route. */
  @Test
  @Tag("ME3")
  void theChokedFlowIsThatOfSonicSpeedAtTheThroat() {
    LeakOrifice.Result result = Try.of(new LeakOrifice()).with("dischargeCoefficient", 1.0).get();
    double t0 = 308.15;
    double p0 = 801_325;
    double t = t0 / 1.2;
    double p = p0 * StrictMath.pow(1 / 1.2, 3.5);
    double throat = p / (287.05 * t) * StrictMath.sqrt(1.4 * 287.05 * t) * StrictMath.PI / 4 * 9e-6;
    assertThat(result.regime()).isEqualTo(LeakOrifice.Flow.CHOKED);
    assertThat(result.holeMassFlow().value()).isCloseTo(throat, within(1e-10));
  }

  @Test
  @Tag("ME3")
  void aGaugePressureIsNeverTakenForAnAbsoluteOne() {
    double gauge = Try.of(new LeakOrifice()).get().holeMassFlow().value();
    double absolute =
        Try.of(new LeakOrifice()).with("pressure", Sample.absolute(7)).get().holeMassFlow().value();
    assertThat(gauge / absolute).isCloseTo(8.01325 / 7, within(1e-12));
    Try.of(new LeakOrifice())
        .with("atmosphere", Sample.gauge(0))
        .refusedWith("AIR_ATMOSPHERE_GAUGE", "atmosphere");
    Try.of(new LeakOrifice())
        .with("pressure", Sample.absolute(0.9))
        .refusedWith("CALC_NOT_ABOVE", "pressure");
    Try.of(new LeakOrifice())
        .with("pressure", new Pressure(7e5, PressureKind.DIFFERENCE))
        .refusedWith("CALC_BASIS", "pressure");
  }

  /** The cycle is simulated in steps of a thousandth of a second, without the closed formula. */
  @Test
  @Tag("ME3")
  void theLoadUnloadCycleUsesWhatASimulationOfItUses() {
    for (double blowdown : new double[] {0, 10, 30, 120}) {
      Controls.Result result = Try.of(new Controls()).with("blowdown", blowdown).get();
      double capacity = 700 / 3600.0;
      double demand = 350 / 3600.0;
      double step = 1e-3;
      double air = 0;
      double band = 3.0 * 70_000 / 101_325;
      double work = 0;
      double time = 0;
      while (air < band) {
        air += (capacity - demand) * step;
        work += step;
        time += step;
      }
      double since = 0;
      while (air > 0) {
        air -= demand * step;
        double fall = blowdown == 0 ? 1 : StrictMath.min(1, since / blowdown);
        work += step * (1 - 0.75 * fall);
        since += step;
        time += step;
      }
      assertThat(result.powerShare().value()).isCloseTo(work / time, within(1e-3));
      TimeSpan cycle = java.util.Objects.requireNonNull(result.cycle());
      assertThat(cycle.seconds()).isCloseTo(time, within(0.01));
    }
  }

  @Test
  @Tag("ME2")
  void theControlResponseIsTheSlopeOfThePower() {
    for (double blowdown : new double[] {20, 200}) {
      Controls.Result one =
          Try.of(new Controls()).with("blowdown", blowdown).with("demand", 350.0).get();
      Controls.Result more =
          Try.of(new Controls()).with("blowdown", blowdown).with("demand", 350.07).get();
      double slope =
          (more.powerShare().value() - one.powerShare().value())
              / (more.load().value() - one.load().value());
      assertThat(one.controlResponse().value()).isCloseTo(slope, within(1e-3));
    }
  }

  @Test
  @Tag("ME2")
  void controlsRankAsTheirPhysicsSays() {
    double throttled =
        Try.of(new Controls())
            .with("control", Controls.Control.MODULATION)
            .with("zeroFlowPower", 70.0)
            .get()
            .power()
            .value();
    double switched = Try.of(new Controls()).with("storage", 10_000.0).get().power().value();
    // With little storage and a slow blowdown the switched machine is no better than the throttled.
    assertThat(Try.of(new Controls()).get().power().value()).isGreaterThan(throttled);
    double stopped =
        Try.of(new Controls())
            .with("control", Controls.Control.START_STOP)
            .with("zeroFlowPower", 0.0)
            .get()
            .power()
            .value();
    assertThat(stopped).isLessThan(switched);
    assertThat(switched).isLessThan(throttled);
    // 3 % less power for 10 % less flow: half flow draws 85 % (R. Marshall, Plant Services 2015).
    assertThat(throttled).isCloseTo(0.85 * 75_000, within(1e-6));
    Try.of(new Controls())
        .with("control", Controls.Control.START_STOP)
        .refusedWith("AIR_STOPPED_DRAWS", "zeroFlowPower");
    Try.of(new Controls()).with("demand", 800.0).refusedWith("CALC_NOT_ABOVE", "capacity");
    assertThat(Try.of(new Controls()).with("storage", (Object) null).run().findings())
        .anyMatch(finding -> finding.code().equals("AIR_STORAGE_UNKNOWN"));
  }

  @Test
  @Tag("ME3")
  void aReceiverOfTheSizeAskedForGivesTheAirAskedFor() {
    Receiver.Result size = Try.of(new Receiver()).get();
    Volume volume = size.volume();
    ReceiverUsable.Result given =
        Try.of(new ReceiverUsable())
            .with("volume", volume)
            .with("fullPressure", Sample.gauge(7.2))
            .with("emptyPressure", Sample.gauge(7.0))
            .with("demand", 250.0)
            .get();
    assertThat(given.freeAir().value()).isCloseTo(size.freeAir().value(), within(1e-9));
    assertThat(java.util.Objects.requireNonNull(given.duration()).seconds())
        .isCloseTo(60, within(1e-6));
    Try.of(new Receiver()).with("refill", 300.0).refusedWith("CALC_NOT_ABOVE", "demand");
    Try.of(new ReceiverUsable())
        .with("emptyPressure", Sample.gauge(8))
        .refusedWith("CALC_NOT_ABOVE", "fullPressure");
  }

  @Test
  @Tag("ME3")
  void anUnchangedPressureSavesNothingAndStagesNeedLess() {
    PressureReduction.Result same =
        Try.of(new PressureReduction()).with("newPressure", Sample.gauge(7.5)).get();
    assertThat(same.ratio().value()).isEqualTo(1);
    assertThat(same.saving().value()).isZero();
    double one = Try.of(new PressureReduction()).get().ratio().value();
    double two = Try.of(new PressureReduction()).with("stages", 2.0).get().ratio().value();
    // With more stages the work nears ln of the ratio, which is less steep at the top.
    assertThat(two).isNotEqualTo(one).isLessThan(1);
    Try.of(new PressureReduction()).with("stages", 1.5).refusedWith("CALC_NOT_WHOLE", "stages");
    Try.of(new PressureReduction())
        .with("newPressure", Sample.absolute(1.2))
        .with("atmosphere", Sample.absolute(1))
        .get();
  }

  @Test
  @Tag("ME3")
  void valvesTablesAndCurvesAreNotUsedBeyondTheirEnds() {
    Try.of(new AirValve())
        .with("outletPressure", Sample.gauge(3))
        .refusedWith("AIR_CHOKED", "outletPressure");
    Try.of(new AirValve())
        .with("outletPressure", Sample.gauge(8))
        .refusedWith("CALC_NOT_ABOVE", "inletPressure");
    Try.of(new AirValve())
        .with("flowCoefficient", (Object) null)
        .refusedWith("CALC_ONE_OF", "flowCoefficient");
    Try.of(new LeakDecibel())
        .with("pressure", Sample.gauge(13))
        .refusedWith("CALC_NOT_BETWEEN", "pressure");
    Try.of(new LeakDecibel()).with("level", 50.0).refusedWith("CALC_NOT_BETWEEN", "level");
    Try.of(new Nozzle())
        .with("pressure", Sample.gauge(11))
        .refusedWith("CALC_NOT_BETWEEN", "pressure");
    Try.of(new Cylinder()).with("rod", 50.0).refusedWith("CALC_NOT_ABOVE", "bore");
  }
}
