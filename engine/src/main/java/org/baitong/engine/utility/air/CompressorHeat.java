package org.baitong.engine.utility.air;

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
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The heat of a compressor that can replace other heat. */
public final class CompressorHeat
    extends Calculator<CompressorHeat.Request, CompressorHeat.Result> {
  /** The compressor and the heat that is needed. */
  public record Request(
      @Field(
              unit = "kW",
              min = 0,
              max = 1e5,
              doc = "electricity that the compressor draws on" + " average")
          Power power,
      @Field(unit = "%", min = 0, max = 96, doc = "share of it that can be taken up as useful heat")
          Ratio recoverable,
      @Field(
              unit = "h",
              min = 0,
              max = 8784,
              doc = "hours a year in which it runs and the heat is" + " needed")
          TimeSpan hours,
      @Field(unit = "kW", min = 0, max = 1e5, doc = "heat needed in these hours; more is of no use")
          @Nullable Power demand,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of the heating that is replaced")
          Ratio replacedEfficiency,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of the energy that is replaced")
          @Nullable UnitPrice price) {}

  /** What it gives. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat used") Power heat,
      @Field(unit = "kW.h", min = 0, doc = "heat used in a year") Energy yearlyHeat,
      @Field(
              unit = "kW.h",
              min = 0,
              doc = "fuel or electricity replaced in a year, on the basis of" + " its efficiency")
          Energy replaced,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-compressor-heat",
          1,
          Group.AIR,
          "Heat recovery from a compressor",
          "Nearly all electricity of a compressor leaves it as heat; the recoverable share of it, up"
              + " to the heat that is needed at the same time, replaces the energy of another"
              + " heating at its efficiency.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., heat recovery (50 to 90 % of the electricity is recoverable)"),
          "Air or water of up to some 70 Cel. In a hot climate a use has to be near: water for"
              + " boilers, washing or drying.",
          new Request(
              Sample.of(Power.class, 75, "kW"),
              percent(70),
              Sample.of(TimeSpan.class, 4000, "h"),
              Sample.of(Power.class, 40, "kW"),
              percent(80),
              UnitPrice.per(Money.undated(0.05, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("power", "heat"),
              Trend.rises("recoverable", "heat"),
              Trend.rises("demand", "heat"),
              Trend.falls("replacedEfficiency", "replaced")));

  /** The calculator; it has no state. */
  public CompressorHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.power(), "power");
    Figure s = work.given("s", asked.recoverable(), "recoverable");
    Figure offered = work.step("Q_offered", "P * s", "W", p, s);
    Figure heat = offered;
    if (asked.demand() != null) {
      Figure demand = work.given("Q_needed", asked.demand(), "demand");
      heat = work.step("Q", "min(Q_offered, Q_needed)", "W", offered, demand);
    }
    Figure t = work.given("t", asked.hours(), "hours");
    Figure yearly = work.step("W", heat.symbol() + " * t", "J", heat, t);
    Figure eta = work.given("eta", asked.replacedEfficiency(), "replacedEfficiency");
    Figure replaced = work.step("F", "W / eta", "J", yearly, eta);
    Bill bill = new Bill(work);
    return Outcome.of(
        new Result(
            new Power(heat.value()),
            Energy.of(yearly.value()),
            Energy.of(replaced.value()),
            bill.cost("cost", replaced, asked.price(), "price")));
  }
}
