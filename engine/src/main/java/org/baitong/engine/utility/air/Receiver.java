package org.baitong.engine.utility.air;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The receiver that bridges a demand while its pressure falls no further than allowed. */
public final class Receiver extends Calculator<Receiver.Request, Receiver.Result> {
  /** The demand and the fall of pressure. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air that is drawn meanwhile")
          VolumeFlow demand,
      @Field(unit = "s", min = 0, max = 86400, doc = "how long; a minute for the usual rule")
          TimeSpan duration,
      @Field(
              unit = "kPa",
              min = 0.1,
              max = 2000,
              doc = "fall of pressure allowed",
              reading = Reading.DIFFERENCE)
          Pressure pressureDrop,
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air that flows in meanwhile")
          @Nullable VolumeFlow refill,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere) {}

  /** The receiver. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "free air that it has to give") Volume freeAir,
      @Field(unit = "L", min = 0, doc = "volume of the receiver") Volume volume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-receiver",
          1,
          Group.AIR,
          "Size of an air receiver",
          "The air that a receiver gives is its volume times the fall of pressure over the pressure"
              + " at which free air is counted. General storage: the demand of one minute."
              + " Dedicated storage: the demand of one machine's stroke. Metered storage: a"
              + " throttled refill flows in meanwhile.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., air receivers",
              "Boyle's law"),
          "Slow enough that the air keeps its temperature; a fast draw cools it and gives less.",
          new Request(
              Sample.of(VolumeFlow.class, 250, "m3/h"),
              Sample.of(TimeSpan.class, 60, "s"),
              new Pressure(20_000, PressureKind.DIFFERENCE),
              null,
              null),
          List.of(
              Trend.rises("demand", "volume"),
              Trend.rises("duration", "volume"),
              Trend.falls("pressureDrop", "volume"),
              Trend.falls("refill", "volume")));

  /** The calculator; it has no state. */
  public Receiver() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure q = work.given("Q", asked.demand(), "demand");
    Figure t = work.given("t", asked.duration(), "duration");
    Figure dp = work.given("dp", asked.pressureDrop(), "pressureDrop");
    Figure refill =
        asked.refill() == null
            ? work.number("Q_in", 0, "refill")
            : work.given("Q_in", asked.refill(), "refill");
    if (refill.value() > q.value()) {
      return Outcome.missing(Orders.notAbove(work, "demand", q, "refill", refill));
    }
    Figure air = work.step("V_free", "(Q - Q_in) * t", "m3", q, refill, t);
    Figure volume = work.step("V", "V_free * p_a / dp", "m3", air, pa, dp);
    return Outcome.of(new Result(Volume.of(air.value()), Volume.of(volume.value())));
  }
}
