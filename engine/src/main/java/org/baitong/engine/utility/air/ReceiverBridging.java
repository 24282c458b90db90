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
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.jspecify.annotations.Nullable;

/** The receiver that bridges the time until air from the compressor room arrives. */
public final class ReceiverBridging
    extends Calculator<ReceiverBridging.Request, ReceiverBridging.Result> {
  /** The pipe and the demand at its end. */
  public record Request(
      @Field(unit = "m", min = 0, max = 10_000, doc = "length of pipe to the compressor room")
          Length distance,
      @Field(unit = "m/s", min = 0.1, max = 300, doc = "speed at which the change of flow travels")
          Speed speed,
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air that is drawn meanwhile")
          VolumeFlow demand,
      @Field(
              unit = "kPa",
              min = 0.1,
              max = 2000,
              doc = "fall of pressure allowed",
              reading = Reading.DIFFERENCE)
          Pressure pressureDrop,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere) {}

  /** The receiver. */
  public record Result(
      @Field(unit = "s", min = 0, doc = "time to bridge") TimeSpan delay,
      @Field(unit = "L", min = 0, doc = "volume of the receiver") Volume volume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-receiver-bridging",
          1,
          Group.AIR,
          "Receiver that bridges the way from the compressor room",
          "The demand at the end of the pipe draws on a receiver there until the flow from the"
              + " compressor has followed.",
          List.of("US DOE, MEASUR Tools Suite, receiver tank, bridging storage", "Boyle's law"),
          "A compressor that is running; one that has to start first needs its start-up time on"
              + " top.",
          new Request(
              Sample.of(Length.class, 300, "m"),
              Sample.of(Speed.class, 75, "m/s"),
              Sample.of(VolumeFlow.class, 1000, "m3/h"),
              new Pressure(15_000, PressureKind.DIFFERENCE),
              null),
          List.of(
              Trend.rises("distance", "volume"),
              Trend.falls("speed", "volume"),
              Trend.rises("demand", "volume"),
              Trend.falls("pressureDrop", "volume")));

  /** The calculator; it has no state. */
  public ReceiverBridging() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure s = work.given("s", asked.distance(), "distance");
    Figure v = work.given("v", asked.speed(), "speed");
    Figure t = work.step("t", "s / v", "s", s, v);
    Figure q = work.given("Q", asked.demand(), "demand");
    Figure dp = work.given("dp", asked.pressureDrop(), "pressureDrop");
    Figure volume = work.step("V", "t * Q * p_a / dp", "m3", t, q, pa, dp);
    return Outcome.of(new Result(new TimeSpan(t.value()), Volume.of(volume.value())));
  }
}
