package org.baitong.engine.utility.electricity;

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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The electricity of loads whose power was measured. */
public final class Metered extends Calculator<Metered.Request, Metered.Result> {
  /** The measurement. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e6, doc = "power of one load, measured") Power loadPower,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such loads") Count loads,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What they draw. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power of all of them") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "electricity-metered",
          1,
          Group.ELECTRICITY,
          "Electricity of measured loads",
          "Power times number times hours.",
          List.of("US DOE, MEASUR Tools Suite, electricity reduction, power meter"),
          "A steady load, or its average over the hours.",
          new Request(
              Sample.of(Power.class, 12.5, "kW"),
              new Count(2),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(Trend.rises("loadPower", "electricity"), Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public Metered() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure one = work.given("P_1", asked.loadPower(), "loadPower");
    Figure all = work.step("P", "P_1 * n", "W", one, work.given("n", asked.loads(), "loads"));
    Figure energy = work.step("W", "P * t", "J", all, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new Power(all.value()),
            Energy.of(energy.value()),
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
