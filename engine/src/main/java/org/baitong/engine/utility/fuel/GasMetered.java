package org.baitong.engine.utility.fuel;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The energy of a gas that flows steadily. */
public final class GasMetered extends Calculator<GasMetered.Request, GasMetered.Result> {
  /** The gas. */
  public record Request(
      @Field(
              unit = "m3/h",
              min = 0,
              max = 1e6,
              doc = "flow of one burner",
              reading = Reading.STATED)
          VolumeFlow flow,
      @Field(
              unit = "MJ/m3",
              min = 1,
              max = 150,
              doc =
                  "calorific value, for a cubic metre in the" + " state in which the flow is read",
              reading = Reading.STATED)
          EnergyDensity calorificValue,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of such burners") Count burners,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "GJ", min = 0, max = 1e9, doc = "price of its energy, on the same basis")
          @Nullable UnitPrice price) {}

  /** Its energy. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "flow of all of them", reading = Reading.STATED)
          VolumeFlow totalFlow,
      @Field(unit = "kW", min = 0, doc = "heat of the fuel") Power power,
      @Field(unit = "GJ", min = 0, doc = "energy of a year, on the basis of the calorific value")
          Energy energy,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fuel-gas-metered",
          1,
          Group.FUEL,
          "Gas by a flow meter",
          "Flow times calorific value; both for the same state of the gas, actual or normal.",
          List.of("US DOE, MEASUR Tools Suite, natural-gas reduction, flow meter"),
          "A meter that is not corrected counts actual cubic metres: a normal one holds more gas.",
          new Request(
              Sample.of(VolumeFlow.class, 20, "m3/h", GasState.NORMAL),
              Sample.of(
                  EnergyDensity.class,
                  93,
                  "MJ/m3",
                  new Basis.GasFuel(Heating.NET, GasState.NORMAL)),
              new Count(2),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(15, Currency.USD), Units.parse("GJ").get())),
          List.of(Trend.rises("flow", "energy"), Trend.rises("calorificValue", "power")));

  /** The calculator; it has no state. */
  public GasMetered() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (asked.flow().gasState() != asked.calorificValue().gasState()) {
      return Outcome.missing(
          work.refusal("FUEL_TWO_BASES", "calorificValue")
              .with("basis", asked.calorificValue().gasState().label())
              .with("other", asked.flow().gasState().label()));
    }
    Figure q = work.given("q", asked.flow(), "flow");
    Figure all = work.step("Q", "q * n", "m3/s", q, work.given("n", asked.burners(), "burners"));
    Figure power =
        work.step(
            "P", "Q * H", "W", all, work.given("H", asked.calorificValue(), "calorificValue"));
    Figure energy = work.step("E", "P * t", "J", power, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new VolumeFlow(all.value(), asked.flow().gasState()),
            new Power(power.value()),
            Energy.of(energy.value()),
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
