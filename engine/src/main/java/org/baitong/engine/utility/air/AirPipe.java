package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.gauge;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.VolumeFlow;
import org.jspecify.annotations.Nullable;

/** The pipe in which compressed air keeps to a speed. */
public final class AirPipe extends Calculator<AirPipe.Request, AirPipe.Result> {
  /** The flow and the speed wanted. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air") VolumeFlow flow,
      @Field(unit = "kPa", min = 102, max = 5000, doc = "pressure in the pipe") Pressure pressure,
      @Field(unit = "m/s", min = 0.1, max = 100, doc = "speed wanted; 6 to 10 in mains")
          Speed speed,
      @Field(unit = "mm", min = 1, max = 2000, doc = "inner diameter of a pipe that is there")
          @Nullable Length diameter,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere) {}

  /** The pipe. */
  public record Result(
      @Field(unit = "cm2", min = 0, doc = "inner cross-section needed") Area crossSection,
      @Field(unit = "mm", min = 0, doc = "inner diameter needed") Length neededDiameter,
      @Field(unit = "m/s", min = 0, doc = "speed in the pipe that is there")
          @Nullable Speed actualSpeed) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-pipe",
          1,
          Group.AIR,
          "Size of a compressed-air pipe",
          "The free air shrinks by the pressure ratio; what is left flows at the speed wanted"
              + " through a circular cross-section.",
          List.of("US DOE, MEASUR Tools Suite, compressed-air pipe sizing", "Boyle's law"),
          "Air at the temperature of its surroundings. The fall of pressure over a long pipe is not"
              + " part of it.",
          new Request(
              Sample.of(VolumeFlow.class, 700, "m3/h"),
              gauge(7),
              Sample.of(Speed.class, 8, "m/s"),
              Sample.of(Length.class, 53, "mm"),
              null),
          List.of(
              Trend.rises("flow", "neededDiameter"),
              Trend.falls("pressure", "neededDiameter"),
              Trend.falls("speed", "neededDiameter"),
              Trend.falls("diameter", "actualSpeed")));

  /** The calculator; it has no state. */
  public AirPipe() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure p = AirSheet.absolute(work, "p", asked.pressure(), "pressure", pa);
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure actual = work.step("Q_p", "Q * p_a / p", "m3/s", q, pa, p);
    Figure v = work.given("v", asked.speed(), "speed");
    Figure area = work.step("A", "Q_p / v", "m2", actual, v);
    Figure f = AirSheet.circleFactor(work, null);
    Figure d = work.step("d", "sqrt(A / f)", "m", area, f);
    Speed speed = null;
    if (asked.diameter() != null) {
      Figure there = work.given("d_is", asked.diameter(), "diameter");
      speed = new Speed(work.step("v_is", "Q_p / (f * d_is ^ 2)", "m/s", actual, f, there).value());
    }
    return Outcome.of(new Result(new Area(area.value()), new Length(d.value()), speed));
  }
}
