package org.baitong.engine.utility.water;

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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The water of a flow that was timed: two readings of a meter, or the filling of a bucket. */
public final class TimedWater extends Calculator<TimedWater.Request, TimedWater.Result> {
  /** What was timed. */
  public record Request(
      @Field(unit = "m3", min = 0, max = 1e9, doc = "last reading, or volume of the bucket")
          Volume volume,
      @Field(unit = "m3", min = 0, max = 1e9, doc = "first reading; left out for a bucket")
          @Nullable Volume firstReading,
      @Field(unit = "s", min = 0.1, max = 1e8, doc = "time between, or time of filling")
          TimeSpan time,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "price of water, its treatment and discharge")
          @Nullable UnitPrice price) {}

  /** The flow. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "flow") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "water of a year") Volume yearly,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-timed",
          1,
          Group.WATER,
          "Water by bucket and watch or by two readings",
          "Volume over time is the flow; times hours it is the year's water.",
          List.of("US DOE, MEASUR Tools Suite, water reduction, volume meter and bucket method"),
          "A steady flow. Time three buckets and take the mean.",
          new Request(
              Sample.of(Volume.class, 10, "L"),
              null,
              Sample.of(TimeSpan.class, 25, "s"),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.6, Currency.USD), Units.parse("m3").get())),
          List.of(
              Trend.rises("volume", "flow"),
              Trend.falls("time", "flow"),
              Trend.rises("hours", "yearly")));

  /** The calculator; it has no state. */
  public TimedWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure last = work.given("V_2", asked.volume(), "volume");
    Figure first =
        asked.firstReading() == null
            ? work.number("V_1", 0, "firstReading")
            : work.given("V_1", asked.firstReading(), "firstReading");
    if (last.value() < first.value()) {
      return Outcome.missing(Orders.notAbove(work, "volume", last, "firstReading", first));
    }
    Figure q =
        work.step(
            "Q", "(V_2 - V_1) / t_m", "m3/s", last, first, work.given("t_m", asked.time(), "time"));
    Figure v = work.step("V", "Q * t", "m3", q, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            VolumeFlow.of(q.value()),
            Volume.of(v.value()),
            new Bill(work).cost("cost", v, asked.price(), "price")));
  }
}
