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
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.quantity.VolumetricHeat;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.baitong.engine.utility.steam.Points;
import org.baitong.engine.utility.steam.SteamPoint;
import org.jspecify.annotations.Nullable;

/** The steam and fuel that heat a stream of air or water. */
public final class SteamStreamHeating
    extends Calculator<SteamStreamHeating.Request, SteamStreamHeating.Result> {
  /** The stream, the steam and the boiler. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e7, doc = "flow of one stream") VolumeFlow flow,
      @Field(
              unit = "kJ/(m3.K)",
              min = 0.5,
              max = 5000,
              doc = "heat capacity: about 1.2 for air, 4180" + " for water")
          VolumetricHeat heatCapacity,
      @Field(unit = "Cel", min = -20, max = 600, doc = "temperature before") Temperature inlet,
      @Field(unit = "Cel", min = -20, max = 600, doc = "temperature after") Temperature outlet,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of such streams") Count streams,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(
              unit = "%",
              min = 5,
              max = 100,
              doc = "share of the steam's heat that reaches the stream")
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

  /** What it takes. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat into all streams") Power heat,
      @Field(unit = "t", min = 0, doc = "steam of a year") Mass steam,
      @Field(unit = "GJ", min = 0, doc = "fuel of a year, on the basis of the boiler's efficiency")
          Energy fuel,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-stream-heating",
          1,
          Group.STEAM,
          "Steam for heating a stream of air or water",
          "Flow times heat capacity times rise of temperature is the heat; over the share that"
              + " reaches the stream it is that of the steam, over the boiler's efficiency the fuel.",
          List.of(
              "US DOE, MEASUR Tools Suite, steam reduction, air and water mass flow",
              "IAPWS R7-97(2012)"),
          "No change of phase in the stream, which cannot become as warm as the steam (disqualified).",
          new Request(
              Sample.of(VolumeFlow.class, 6, "m3/h"),
              Sample.of(VolumetricHeat.class, 4180, "kJ/(m3.K)"),
              celsius(30),
              celsius(80),
              new Count(2),
              Sample.of(TimeSpan.class, 4000, "h"),
              percent(85),
              percent(76),
              SteamPoint.saturated(gauge(6), percent(100)),
              SteamPoint.at(absolute(8), celsius(60)),
              UnitPrice.per(Money.undated(5, Currency.USD), Units.parse("GJ").get())),
          List.of(
              Trend.rises("flow", "steam"),
              Trend.rises("outlet", "fuel"),
              Trend.falls("systemEfficiency", "steam"),
              Trend.falls("boilerEfficiency", "fuel")));

  /** The calculator; it has no state. */
  public SteamStreamHeating() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t1 = work.given("T_1", asked.inlet(), "inlet");
    Figure t2 = work.given("T_2", asked.outlet(), "outlet");
    if (t2.value() < t1.value()) {
      return Outcome.missing(Orders.notAbove(work, "outlet", t2, "inlet", t1));
    }
    Points.Point point = Points.read(work, asked.steam(), "s", "steam");
    Figure steam = point.enthalpy();
    Figure water = Points.read(work, asked.feedwater(), "w", "feedwater").enthalpy();
    if (steam.value() <= water.value()) {
      return Outcome.missing(Orders.notAbove(work, "steam", steam, "feedwater", water));
    }
    Figure heat =
        work.step(
            "Q",
            "q * n * c * (T_2 - T_1)",
            "W",
            work.given("q", asked.flow(), "flow"),
            work.given("n", asked.streams(), "streams"),
            work.given("c", asked.heatCapacity(), "heatCapacity"),
            t2,
            t1);
    Figure supplied =
        work.step(
            "W",
            "Q * t / eta_s",
            "J",
            heat,
            work.given("t", asked.hours(), "hours"),
            work.given("eta_s", asked.systemEfficiency(), "systemEfficiency"));
    Figure mass = work.step("m", "W / (h_s - h_w)", "kg", supplied, steam, water);
    Figure fuel =
        work.step(
            "F",
            "W / eta_b",
            "J",
            supplied,
            work.given("eta_b", asked.boilerEfficiency(), "boilerEfficiency"));
    Result result =
        new Result(
            new Power(heat.value()),
            Mass.of(mass.value()),
            Energy.of(fuel.value()),
            new Bill(work).cost("cost", fuel, asked.price(), "price"));
    if (t2.value() >= point.state().t()) {
      return Outcome.disqualified(
          result,
          work.refusal("STEAM_COLDER_THAN_STREAM", "outlet")
              .with("value", t2.value() - 273.15, "Cel")
              .with("steam", point.state().t() - 273.15, "Cel"));
    }
    return Outcome.of(result);
  }
}
