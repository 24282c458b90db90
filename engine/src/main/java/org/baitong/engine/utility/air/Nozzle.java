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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;

/** The air that blowing nozzles use, from three points of the maker's curve. */
public final class Nozzle extends Calculator<Nozzle.Request, Nozzle.Result> {
  /** One point of the maker's curve. */
  public record Point(
      @Field(unit = "kPa", min = 102, max = 2000, doc = "pressure before the nozzle")
          Pressure pressure,
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "free air that one nozzle uses")
          VolumeFlow flow) {}

  /** The nozzles, their curve and their pressure. */
  public record Request(
      @Field(doc = "point of the curve at a low pressure") Point low,
      @Field(doc = "point of the curve between") Point middle,
      @Field(doc = "point of the curve at a high pressure") Point high,
      @Field(unit = "kPa", min = 102, max = 2000, doc = "pressure before the nozzles")
          Pressure pressure,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of nozzles") Count nozzles,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year of blowing") TimeSpan hours) {}

  /** What they use. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "free air that one nozzle uses") VolumeFlow nozzleFlow,
      @Field(unit = "m3/h", min = 0, doc = "free air that all of them use") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "free air used in a year") Volume yearlyVolume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-nozzle",
          1,
          Group.AIR,
          "Air use of blowing nozzles",
          "The parabola through three points of the maker's curve, between its lowest and highest"
              + " point. Run it for the open pipe and for the engineered nozzle: the difference is"
              + " what the exchange saves.",
          List.of(
              "US DOE, MEASUR Tools Suite, compressed-air reduction, nozzle (quadratic fits)",
              "Lagrange interpolation through three points"),
          "Between the points of the curve only; steady blowing.",
          new Request(
              new Point(gauge(3), Sample.of(VolumeFlow.class, 9.5, "m3/h")),
              new Point(gauge(6), Sample.of(VolumeFlow.class, 17, "m3/h")),
              new Point(gauge(10), Sample.of(VolumeFlow.class, 28, "m3/h")),
              gauge(6.5),
              new Count(8),
              Sample.of(TimeSpan.class, 2500, "h")),
          List.of(Trend.rises("nozzles", "flow"), Trend.rises("hours", "yearlyVolume")));

  /** The calculator; it has no state. */
  public Nozzle() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure p1 = work.absolute("p_1", asked.low().pressure(), "low.pressure");
    Figure p2 = work.absolute("p_2", asked.middle().pressure(), "middle.pressure");
    Figure p3 = work.absolute("p_3", asked.high().pressure(), "high.pressure");
    if (p2.value() <= p1.value()) {
      return Outcome.missing(Orders.notAbove(work, "middle.pressure", p2, "low.pressure", p1));
    }
    if (p3.value() <= p2.value()) {
      return Outcome.missing(Orders.notAbove(work, "high.pressure", p3, "middle.pressure", p2));
    }
    if (p.value() < p1.value() || p.value() > p3.value()) {
      return Outcome.missing(Orders.notBetween(work, "pressure", p, p1, p3));
    }
    Figure w1 =
        work.step("w_1", "(p - p_2) * (p - p_3) / ((p_1 - p_2) * (p_1 - p_3))", "1", p, p2, p3, p1);
    Figure w2 =
        work.step("w_2", "(p - p_1) * (p - p_3) / ((p_2 - p_1) * (p_2 - p_3))", "1", p, p1, p3, p2);
    Figure w3 =
        work.step("w_3", "(p - p_1) * (p - p_2) / ((p_3 - p_1) * (p_3 - p_2))", "1", p, p1, p2, p3);
    Figure one =
        work.step(
            "q",
            "w_1 * q_1 + w_2 * q_2 + w_3 * q_3",
            "m3/s",
            w1,
            work.given("q_1", asked.low().flow(), "low.flow"),
            w2,
            work.given("q_2", asked.middle().flow(), "middle.flow"),
            w3,
            work.given("q_3", asked.high().flow(), "high.flow"));
    Figure flow = work.step("Q", "q * n", "m3/s", one, work.given("n", asked.nozzles(), "nozzles"));
    Figure volume = work.step("V", "Q * t", "m3", flow, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            VolumeFlow.of(one.value()), VolumeFlow.of(flow.value()), Volume.of(volume.value())));
  }
}
