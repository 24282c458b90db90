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
import org.jspecify.annotations.Nullable;

/** The water of a steady flow in a year. */
public final class MeteredWater extends Calculator<MeteredWater.Request, MeteredWater.Result> {
  /** The flow. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "flow, read on a meter") VolumeFlow flow,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "price of water, its treatment and discharge")
          @Nullable UnitPrice price) {}

  /** Its year. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "water of a year") Volume yearly,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-metered",
          1,
          Group.WATER,
          "Water by a flow meter",
          "Flow times hours.",
          List.of("US DOE, MEASUR Tools Suite, water reduction, metered flow"),
          "A steady flow, or its average.",
          new Request(
              Sample.of(VolumeFlow.class, 3, "m3/h"),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.6, Currency.USD), Units.parse("m3").get())),
          List.of(Trend.rises("flow", "yearly"), Trend.rises("hours", "yearly")));

  /** The calculator; it has no state. */
  public MeteredWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure v = work.step("V", "Q * t", "m3", q, t);
    return Outcome.of(
        new Result(Volume.of(v.value()), new Bill(work).cost("cost", v, asked.price(), "price")));
  }
}
