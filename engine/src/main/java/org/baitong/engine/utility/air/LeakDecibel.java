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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;

/** The loss of a leak from what an ultrasonic detector shows, between four values of its table. */
public final class LeakDecibel extends Calculator<LeakDecibel.Request, LeakDecibel.Result> {
  /** What the detector shows and the part of its table around it. */
  public record Request(
      @Field(unit = "kPa", min = 102, max = 5000, doc = "pressure of the line") Pressure pressure,
      @Field(unit = "1", min = 0, max = 150, doc = "sound level that the detector shows, in dB")
          Ratio level,
      @Field(unit = "kPa", min = 102, max = 5000, doc = "lower pressure of the table")
          Pressure lowPressure,
      @Field(unit = "kPa", min = 102, max = 5000, doc = "higher pressure of the table")
          Pressure highPressure,
      @Field(unit = "1", min = 0, max = 150, doc = "lower sound level of the table, in dB")
          Ratio lowLevel,
      @Field(unit = "1", min = 0, max = 150, doc = "higher sound level of the table, in dB")
          Ratio highLevel,
      @Field(unit = "m3/h", min = 0, max = 1e4, doc = "loss at lower pressure and lower level")
          VolumeFlow flowLowLow,
      @Field(unit = "m3/h", min = 0, max = 1e4, doc = "loss at lower pressure and higher level")
          VolumeFlow flowLowHigh,
      @Field(unit = "m3/h", min = 0, max = 1e4, doc = "loss at higher pressure and lower level")
          VolumeFlow flowHighLow,
      @Field(unit = "m3/h", min = 0, max = 1e4, doc = "loss at higher pressure and higher level")
          VolumeFlow flowHighHigh,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure")
          TimeSpan hours) {}

  /** What the leak loses. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "free air lost") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "free air lost in a year") Volume yearlyVolume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-leak-decibel",
          1,
          Group.AIR,
          "Compressed-air leaks: ultrasonic detector",
          "Bilinear interpolation in the detector maker's table of losses over pressure and sound"
              + " level. The table belongs to the detector, the frequency and the distance.",
          List.of("US DOE, MEASUR Tools Suite, leak survey, decibel method"),
          "Inside the four values only; accuracy of such tables is some 25 %.",
          new Request(
              gauge(7),
              new Ratio(25),
              gauge(3),
              gauge(12),
              new Ratio(10),
              new Ratio(45),
              Sample.of(VolumeFlow.class, 1, "m3/h"),
              Sample.of(VolumeFlow.class, 4, "m3/h"),
              Sample.of(VolumeFlow.class, 2, "m3/h"),
              Sample.of(VolumeFlow.class, 8, "m3/h"),
              Sample.of(TimeSpan.class, 6000, "h")),
          List.of(
              Trend.rises("flowLowLow", "flow"),
              Trend.rises("flowHighHigh", "flow"),
              Trend.rises("hours", "yearlyVolume")));

  /** The calculator; it has no state. */
  public LeakDecibel() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure p1 = work.absolute("p_1", asked.lowPressure(), "lowPressure");
    Figure p2 = work.absolute("p_2", asked.highPressure(), "highPressure");
    Figure l = work.given("L", asked.level(), "level");
    Figure l1 = work.given("L_1", asked.lowLevel(), "lowLevel");
    Figure l2 = work.given("L_2", asked.highLevel(), "highLevel");
    if (p2.value() <= p1.value()) {
      return Outcome.missing(Orders.notAbove(work, "highPressure", p2, "lowPressure", p1));
    }
    if (l2.value() <= l1.value()) {
      return Outcome.missing(Orders.notAbove(work, "highLevel", l2, "lowLevel", l1));
    }
    if (p.value() < p1.value() || p.value() > p2.value()) {
      return Outcome.missing(Orders.notBetween(work, "pressure", p, p1, p2));
    }
    if (l.value() < l1.value() || l.value() > l2.value()) {
      return Outcome.missing(Orders.notBetween(work, "level", l, l1, l2));
    }
    Figure x = work.step("x", "(p - p_1) / (p_2 - p_1)", "1", p, p1, p2);
    Figure y = work.step("y", "(L - L_1) / (L_2 - L_1)", "1", l, l1, l2);
    Figure flow =
        work.step(
            "Q",
            "(1 - y) * ((1 - x) * Q_11 + x * Q_21) + y * ((1 - x) * Q_12 + x * Q_22)",
            "m3/s",
            y,
            x,
            work.given("Q_11", asked.flowLowLow(), "flowLowLow"),
            work.given("Q_21", asked.flowHighLow(), "flowHighLow"),
            work.given("Q_12", asked.flowLowHigh(), "flowLowHigh"),
            work.given("Q_22", asked.flowHighHigh(), "flowHighHigh"));
    Figure volume = work.step("V", "Q * t", "m3", flow, work.given("t", asked.hours(), "hours"));
    return Outcome.of(new Result(VolumeFlow.of(flow.value()), Volume.of(volume.value())));
  }
}
