package org.baitong.engine.utility.fuel;

import static org.baitong.engine.calculator.Sample.absolute;
import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.gauge;
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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.baitong.engine.utility.steam.Points;
import org.baitong.engine.utility.steam.SteamPoint;
import org.jspecify.annotations.Nullable;

/** The steam of metered users and the fuel behind it. */
public final class SteamUse extends Calculator<SteamUse.Request, SteamUse.Result> {
  /** The users, the steam and the boiler. */
  public record Request(
      @Field(unit = "t/h", min = 0, max = 1000, doc = "steam of one user, metered") MassFlow flow,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of such users") Count users,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(
              unit = "%",
              min = 5,
              max = 100,
              doc = "share of the boiler's steam that reaches the users")
          Ratio systemEfficiency,
      @Field(unit = "%", min = 5, max = 105, doc = "efficiency of the boiler")
          Ratio boilerEfficiency,
      @Field(doc = "steam") SteamPoint steam,
      @Field(doc = "feed water") SteamPoint feedwater,
      @Field(
              unit = "GJ",
              min = 0,
              max = 1e9,
              doc = "price of the fuel's energy, on the basis of the" + " boiler's efficiency")
          @Nullable UnitPrice price) {}

  /** What they take. */
  public record Result(
      @Field(unit = "t", min = 0, doc = "steam of a year at the boiler") Mass steam,
      @Field(unit = "GJ", min = 0, doc = "fuel of a year, on the basis of the boiler's efficiency")
          Energy fuel,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-use",
          1,
          Group.STEAM,
          "Metered steam and its fuel",
          "The users' steam over the share that reaches them is the boiler's; times the rise of"
              + " enthalpy from feed water to steam over the boiler's efficiency it is fuel.",
          List.of("US DOE, MEASUR Tools Suite, steam reduction, flow meter", "IAPWS R7-97(2012)"),
          "Steady use. Condensate that comes back is part of the feed water's temperature.",
          new Request(
              Sample.of(MassFlow.class, 0.4, "t/h"),
              new Count(3),
              Sample.of(TimeSpan.class, 5000, "h"),
              percent(92),
              percent(76),
              SteamPoint.saturated(gauge(7), percent(100)),
              SteamPoint.at(absolute(8), celsius(60)),
              UnitPrice.per(Money.undated(5, Currency.USD), Units.parse("GJ").get())),
          List.of(
              Trend.rises("flow", "fuel"),
              Trend.falls("systemEfficiency", "steam"),
              Trend.falls("boilerEfficiency", "fuel"),
              Trend.falls("feedwater.temperature", "fuel")));

  /** The calculator; it has no state. */
  public SteamUse() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure steam = Points.read(work, asked.steam(), "s", "steam").enthalpy();
    Figure water = Points.read(work, asked.feedwater(), "w", "feedwater").enthalpy();
    if (steam.value() <= water.value()) {
      return Outcome.missing(Orders.notAbove(work, "steam", steam, "feedwater", water));
    }
    Figure mass =
        work.step(
            "m",
            "q * n * t / eta_s",
            "kg",
            work.given("q", asked.flow(), "flow"),
            work.given("n", asked.users(), "users"),
            work.given("t", asked.hours(), "hours"),
            work.given("eta_s", asked.systemEfficiency(), "systemEfficiency"));
    Figure fuel =
        work.step(
            "F",
            "m * (h_s - h_w) / eta_b",
            "J",
            mass,
            steam,
            water,
            work.given("eta_b", asked.boilerEfficiency(), "boilerEfficiency"));
    return Outcome.of(
        new Result(
            Mass.of(mass.value()),
            Energy.of(fuel.value()),
            new Bill(work).cost("cost", fuel, asked.price(), "price")));
  }
}
