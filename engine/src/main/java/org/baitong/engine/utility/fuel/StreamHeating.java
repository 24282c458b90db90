package org.baitong.engine.utility.fuel;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.jspecify.annotations.Nullable;

/** The fuel that heats a stream of air or water. */
public final class StreamHeating extends Calculator<StreamHeating.Request, StreamHeating.Result> {
  /** The stream and the heater. */
  public record Request(
      @Field(unit = "m3/h", min = 0, max = 1e7, doc = "flow of one stream") VolumeFlow flow,
      @Field(
              unit = "kJ/(m3.K)",
              min = 0.5,
              max = 5000,
              doc = "heat capacity: about 1.2 for air, 4180" + " for water")
          VolumetricHeat heatCapacity,
      @Field(unit = "Cel", min = -20, max = 1000, doc = "temperature before") Temperature inlet,
      @Field(unit = "Cel", min = -20, max = 1000, doc = "temperature after") Temperature outlet,
      @Field(unit = "%", min = 5, max = 105, doc = "efficiency from fuel to the stream")
          Ratio efficiency,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of such streams") Count streams,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(
              unit = "GJ",
              min = 0,
              max = 1e9,
              doc = "price of the fuel's energy, on the basis of the" + " efficiency")
          @Nullable UnitPrice price) {}

  /** What it takes. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "flow of all of them") VolumeFlow totalFlow,
      @Field(unit = "kW", min = 0, doc = "heat into one stream") Power streamHeat,
      @Field(unit = "kW", min = 0, doc = "heat into all of them") Power heat,
      @Field(unit = "GJ", min = 0, doc = "fuel of a year, on the basis of the efficiency")
          Energy fuel,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fuel-stream-heating",
          1,
          Group.FUEL,
          "Fuel for heating a stream of air or water",
          "Flow times heat capacity times rise of temperature is the heat; over the efficiency it is"
              + " fuel.",
          List.of("US DOE, MEASUR Tools Suite, natural-gas reduction, air and water mass flow"),
          "No change of phase; the heat capacity belongs to the state in which the flow is read.",
          new Request(
              Sample.of(VolumeFlow.class, 4, "m3/h"),
              Sample.of(VolumetricHeat.class, 4180, "kJ/(m3.K)"),
              celsius(28),
              celsius(70),
              percent(78),
              new Count(1),
              Sample.of(TimeSpan.class, 4000, "h"),
              UnitPrice.per(Money.undated(6, Currency.USD), Units.parse("GJ").get())),
          List.of(
              Trend.rises("flow", "fuel"),
              Trend.rises("outlet", "heat"),
              Trend.falls("inlet", "heat"),
              Trend.falls("efficiency", "fuel")));

  /** The calculator; it has no state. */
  public StreamHeating() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t1 = work.given("T_1", asked.inlet(), "inlet");
    Figure t2 = work.given("T_2", asked.outlet(), "outlet");
    if (t2.value() < t1.value()) {
      return Outcome.missing(Orders.notAbove(work, "outlet", t2, "inlet", t1));
    }
    Figure q = work.given("q", asked.flow(), "flow");
    Figure n = work.given("n", asked.streams(), "streams");
    Figure c = work.given("c", asked.heatCapacity(), "heatCapacity");
    Figure flow = work.step("V", "q * n", "m3/s", q, n);
    Figure one = work.step("Q_1", "q * c * (T_2 - T_1)", "W", q, c, t2, t1);
    Figure heat = work.step("Q", "Q_1 * n", "W", one, n);
    Figure fuel =
        work.step(
            "F",
            "Q * t / eta",
            "J",
            heat,
            work.given("t", asked.hours(), "hours"),
            work.given("eta", asked.efficiency(), "efficiency"));
    return Outcome.of(
        new Result(
            VolumeFlow.of(flow.value()),
            new Power(one.value()),
            new Power(heat.value()),
            Energy.of(fuel.value()),
            new Bill(work).cost("cost", fuel, asked.price(), "price")));
  }
}
