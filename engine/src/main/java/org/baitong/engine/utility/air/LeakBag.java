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
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.jspecify.annotations.Nullable;

/** The loss of a leak from the time in which it fills a bag of known size. */
public final class LeakBag extends Calculator<LeakBag.Request, LeakBag.Result> {
  /** The bag and its time. */
  public record Request(
      @Field(unit = "cm", min = 1, max = 500, doc = "diameter of the full bag") Length diameter,
      @Field(unit = "cm", min = 1, max = 1000, doc = "height of the full bag") Length height,
      @Field(unit = "s", min = 0.1, max = 86400, doc = "time in which the leak fills it")
          TimeSpan fillTime,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such leaks") Count leaks,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure") TimeSpan hours,
      @Field(
              unit = "1",
              min = 0.78,
              max = 0.79,
              doc =
                  "area of a circle over its diameter squared; left out it is pi/4, which some"
                      + " handbooks round")
          @Nullable Ratio circleFactor) {}

  /** What the leaks lose. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "volume of the bag") Volume bag,
      @Field(unit = "m3/h", min = 0, doc = "free air that one leak loses") VolumeFlow leakFlow,
      @Field(unit = "m3/h", min = 0, doc = "free air lost by all of them") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "free air lost in a year") Volume yearlyVolume) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-leak-bag",
          1,
          Group.AIR,
          "Compressed-air leaks: bag method",
          "The volume of a limp bag over the time in which the leak fills it; the air in it is at"
              + " the pressure of the air around, so the volume is free air.",
          List.of("US DOE, MEASUR Tools Suite, leak survey, bag method"),
          "A bag so limp that it puts no pressure on the leak; small leaks. Time several fillings.",
          new Request(
              Sample.of(Length.class, 25, "cm"),
              Sample.of(Length.class, 40, "cm"),
              Sample.of(TimeSpan.class, 15, "s"),
              new Count(4),
              Sample.of(TimeSpan.class, 6000, "h"),
              null),
          List.of(
              Trend.rises("diameter", "flow"),
              Trend.rises("height", "flow"),
              Trend.falls("fillTime", "flow"),
              Trend.rises("leaks", "yearlyVolume")));

  /** The calculator; it has no state. */
  public LeakBag() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure f = AirSheet.circleFactor(work, asked.circleFactor());
    Figure d = work.given("d", asked.diameter(), "diameter");
    Figure height = work.given("h", asked.height(), "height");
    Figure bag = work.step("V_bag", "f * d ^ 2 * h", "m3", f, d, height);
    Figure fill = work.given("t_fill", asked.fillTime(), "fillTime");
    Figure one = work.step("q", "V_bag / t_fill", "m3/s", bag, fill);
    Figure n = work.given("n", asked.leaks(), "leaks");
    Figure flow = work.step("Q", "q * n", "m3/s", one, n);
    Figure time = work.given("t", asked.hours(), "hours");
    Figure volume = work.step("V", "Q * t", "m3", flow, time);
    return Outcome.of(
        new Result(
            Volume.of(bag.value()),
            VolumeFlow.of(one.value()),
            VolumeFlow.of(flow.value()),
            Volume.of(volume.value())));
  }
}
