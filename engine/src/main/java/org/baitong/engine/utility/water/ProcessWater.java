package org.baitong.engine.utility.water;

import static org.baitong.engine.calculator.Sample.percent;

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
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The water balance of a process with recirculation. */
public final class ProcessWater extends Calculator<ProcessWater.Request, ProcessWater.Result> {
  /** The process. */
  public record Request(
      @Field(unit = "m3", min = 0, max = 1e9, doc = "water that the process needs in a year")
          Volume required,
      @Field(unit = "m3", min = 0, max = 1e9, doc = "of it gone into the product or evaporated")
          Volume consumed,
      @Field(unit = "m3", min = 0, max = 1e9, doc = "lost by leaks and spills") Volume lost,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the need that is used again")
          Ratio recirculated,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "price of water, its treatment and discharge")
          @Nullable UnitPrice price) {}

  /** Its balance. */
  public record Result(
      @Field(unit = "m3", min = 0, doc = "water used again") Volume recirculation,
      @Field(unit = "m3", min = 0, doc = "water taken in") Volume incoming,
      @Field(unit = "m3", min = 0, doc = "waste water") Volume discharged,
      @Field(doc = "cost of the water taken in") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-process",
          1,
          Group.WATER,
          "Water balance of a process",
          "What is not used again is taken in; what is neither consumed nor lost leaves as waste"
              + " water. More consumed and lost than taken in is refused.",
          List.of("US DOE, MEASUR Tools Suite, water assessment, process water"),
          "A year without change of stock.",
          new Request(
              Sample.of(Volume.class, 30_000, "m3"),
              Sample.of(Volume.class, 6000, "m3"),
              Sample.of(Volume.class, 1500, "m3"),
              percent(25),
              UnitPrice.per(Money.undated(0.6, Currency.USD), Units.parse("m3").get())),
          List.of(
              Trend.rises("required", "incoming"),
              Trend.falls("recirculated", "incoming"),
              Trend.falls("consumed", "discharged")));

  /** The calculator; it has no state. */
  public ProcessWater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure need = work.given("V", asked.required(), "required");
    Figure share = work.given("s", asked.recirculated(), "recirculated");
    Figure again = work.step("R", "V * s", "m3", need, share);
    Figure in = work.step("I", "V - R", "m3", need, again);
    Figure gone = work.given("C", asked.consumed(), "consumed");
    Figure lost = work.given("L", asked.lost(), "lost");
    Figure out = work.step("D", "I - C - L", "m3", in, gone, lost);
    if (out.value() < 0) {
      return Outcome.missing(
          work.refusal("WATER_OUT_OVER_IN", "consumed")
              .with("out", gone.value() + lost.value(), "m3")
              .with("in", in.value(), "m3"));
    }
    return Outcome.of(
        new Result(
            Volume.of(again.value()),
            Volume.of(in.value()),
            Volume.of(out.value()),
            new Bill(work).cost("cost", in, asked.price(), "price")));
  }
}
