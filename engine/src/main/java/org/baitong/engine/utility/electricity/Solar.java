package org.baitong.engine.utility.electricity;

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
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.EnergyPerArea;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The yield of a solar plant on a roof, and what of it the factory uses itself. */
public final class Solar extends Calculator<Solar.Request, Solar.Result> {
  /** The plant and the load. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e5, doc = "peak power of the modules") Power peakPower,
      @Field(
              unit = "kW.h/m2",
              min = 500,
              max = 2800,
              doc = "irradiation of a year in the plane of the" + " modules")
          EnergyPerArea irradiation,
      @Field(
              unit = "%",
              min = 30,
              max = 95,
              doc = "performance ratio: heat, dirt, converter, cables")
          Ratio performanceRatio,
      @Field(unit = "%", min = 0, max = 3, doc = "yield lost in each year of age")
          Ratio degradation,
      @Field(unit = "{piece}", min = 0, max = 40, doc = "age in years") Count age,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the yield that falls into hours with" + " enough load")
          Ratio selfUse,
      @Field(
              unit = "kW.h",
              min = 0,
              max = 1e9,
              doc =
                  "electricity that the factory uses in the hours"
                      + " of sunshine; more cannot be used")
          @Nullable Energy daytimeUse,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity by day")
          @Nullable UnitPrice price,
      @Field(
              unit = "kW.h",
              min = 0,
              max = 1e6,
              doc = "price paid for what is fed in; 0 where nothing" + " is paid")
          @Nullable UnitPrice feedInPrice) {}

  /** The yield. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "yield of the year") Energy yield,
      @Field(unit = "h", min = 0, doc = "yield over peak power") @Nullable TimeSpan fullLoadHours,
      @Field(unit = "kW.h", min = 0, doc = "used by the factory itself") Energy selfUsed,
      @Field(unit = "kW.h", min = 0, doc = "fed in or lost") Energy surplus,
      @Field(doc = "money saved and earned in the year") @Nullable Money benefit) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "solar-rooftop",
          1,
          Group.ELECTRICITY,
          "Solar electricity from the roof",
          "Peak power times irradiation over the irradiance of 1 kW/m2 at which it is stated, times"
              + " the performance ratio and what age has left. Only what meets a load at the same"
              + " time saves the price of electricity.",
          List.of(
              "IEC 61724-1:2021, photovoltaic system performance: reference yield, performance ratio"),
          "A year. Irradiation from a measured or satellite source for the place and slope; the rules"
              + " of the grid on feeding in and quotas are to be asked for.",
          new Request(
              Sample.of(Power.class, 500, "kW"),
              Sample.of(EnergyPerArea.class, 1750, "kW.h/m2"),
              percent(78),
              percent(0.6),
              new Count(0),
              percent(85),
              Sample.of(Energy.class, 900_000, "kW.h"),
              UnitPrice.per(Money.undated(0.137, Currency.USD), Units.parse("kW.h").get()),
              UnitPrice.per(Money.undated(0, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("peakPower", "yield"),
              Trend.rises("irradiation", "yield"),
              Trend.rises("performanceRatio", "yield"),
              Trend.falls("degradation", "yield"),
              Trend.rises("daytimeUse", "selfUsed")));

  /** The calculator; it has no state. */
  public Solar() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.peakPower(), "peakPower");
    Figure h = work.given("H", asked.irradiation(), "irradiation");
    Figure g = work.known("G", 1000, "W/m2", "IEC 61724-1, irradiance of standard test conditions");
    Figure pr = work.given("PR", asked.performanceRatio(), "performanceRatio");
    Figure left =
        work.step(
            "left",
            "(1 - d) ^ n",
            "1",
            work.given("d", asked.degradation(), "degradation"),
            work.given("n", asked.age(), "age"));
    Figure yield = work.step("W", "P * H / G * PR * left", "J", p, h, g, pr, left);
    Figure own =
        work.step("W_fit", "W * s", "J", yield, work.given("s", asked.selfUse(), "selfUse"));
    Figure used = own;
    if (asked.daytimeUse() != null) {
      used =
          work.step(
              "W_own",
              "min(W_fit, L)",
              "J",
              own,
              work.given("L", asked.daytimeUse(), "daytimeUse"));
    }
    Figure surplus = work.step("W_more", "W - " + used.symbol(), "J", yield, used);
    TimeSpan hours =
        p.value() == 0 ? null : new TimeSpan(work.step("t", "W / P", "s", yield, p).value());
    Bill bill = new Bill(work);
    Money benefit = null;
    if (asked.price() != null) {
      Figure c = bill.price("c", asked.price(), "price");
      Figure e =
          asked.feedInPrice() == null
              ? work.number("e", 0, "feedInPrice")
              : bill.price("e", asked.feedInPrice(), "feedInPrice");
      Finding mixed = bill.refusal();
      if (mixed != null) {
        return Outcome.missing(mixed);
      }
      benefit =
          bill.amount(
              work.step(
                  "benefit",
                  used.symbol() + " * c + W_more * e",
                  bill.unit(),
                  used,
                  c,
                  surplus,
                  e));
    }
    return Outcome.of(
        new Result(
            Energy.of(yield.value()),
            hours,
            Energy.of(used.value()),
            Energy.of(surplus.value()),
            benefit));
  }
}
