package org.baitong.engine.utility.air;

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
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;

/** What leaks of an estimated size lose in a year. */
public final class LeakEstimate extends Calculator<LeakEstimate.Request, LeakEstimate.Result> {
  /** Leaks of one size. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "free air that one leak loses")
          VolumeFlow leakFlow,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such leaks") Count leaks,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure")
          TimeSpan hours) {}

  /** What they lose. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "free air lost by all of them") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "free air lost in a year") Volume yearlyVolume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-leak-estimate",
          1,
          Group.AIR,
          "Compressed-air leaks: estimate",
          "The loss of one leak is estimated, for example from a table or from a similar leak that"
              + " was measured, and multiplied by their number and the hours under pressure.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., leaks"),
          "A first guess: measure (bag, decibel, orifice) before money is spent on its strength.",
          new Request(
              Sample.of(VolumeFlow.class, 2, "m3/h"),
              new Count(30),
              Sample.of(TimeSpan.class, 6000, "h")),
          List.of(
              Trend.rises("leakFlow", "flow"),
              Trend.rises("leaks", "yearlyVolume"),
              Trend.rises("hours", "yearlyVolume")));

  /** The calculator; it has no state. */
  public LeakEstimate() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("q", asked.leakFlow(), "leakFlow");
    Figure n = work.given("n", asked.leaks(), "leaks");
    Figure h = work.given("t", asked.hours(), "hours");
    Figure flow = work.step("Q", "q * n", "m3/s", q, n);
    Figure volume = work.step("V", "Q * t", "m3", flow, h);
    return Outcome.of(new Result(VolumeFlow.of(flow.value()), Volume.of(volume.value())));
  }
}
