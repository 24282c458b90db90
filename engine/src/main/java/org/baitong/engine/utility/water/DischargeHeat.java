package org.baitong.engine.utility.water;

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
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumetricHeat;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The heat that leaves with warm waste water, and the fuel that it cost. */
public final class DischargeHeat extends Calculator<DischargeHeat.Request, DischargeHeat.Result> {
  /** The water and the heater. */
  public record Request(
      @Field(unit = "m3", min = 0, max = 1e9, doc = "waste water of a year") Volume wasteWater,
      @Field(unit = "Cel", min = 0, max = 100, doc = "temperature of the water taken in")
          Temperature incoming,
      @Field(unit = "Cel", min = 0, max = 100, doc = "temperature of the waste water")
          Temperature outgoing,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the heater") Ratio efficiency,
      @Field(
              unit = "%",
              min = 0,
              max = 90,
              doc = "share of the heat that an exchanger would take" + " back")
          @Nullable Ratio recovery,
      @Field(
              unit = "kJ/(m3.K)",
              min = 3900,
              max = 4300,
              doc = "heat capacity of the water; left out" + " 4180")
          @Nullable VolumetricHeat heatCapacity,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of the heater's fuel")
          @Nullable UnitPrice price) {}

  /** What leaves. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "heat in the waste water") Energy heat,
      @Field(unit = "kW.h", min = 0, doc = "fuel that it cost, on the basis of the efficiency")
          Energy fuel,
      @Field(unit = "kW.h", min = 0, doc = "fuel that the exchanger saves") @Nullable Energy saving,
      @Field(doc = "cost of the fuel") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-discharge-heat",
          1,
          Group.WATER,
          "Heat in waste water",
          "Volume times heat capacity times rise of temperature is the heat; divided (not"
              + " multiplied) by the efficiency of the heater it is the fuel.",
          List.of(
              "US DOE, MEASUR Tools Suite, water assessment, heat in discharge (corrected: the"
                  + " efficiency divides)"),
          "Water heated in the factory; heat from exothermic processes costs no fuel.",
          new Request(
              Sample.of(Volume.class, 30_000, "m3"),
              celsius(28),
              celsius(48),
              percent(75),
              percent(60),
              null,
              UnitPrice.per(Money.undated(0.04, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("wasteWater", "heat"),
              Trend.rises("outgoing", "heat"),
              Trend.falls("incoming", "heat"),
              Trend.falls("efficiency", "fuel"),
              Trend.rises("recovery", "saving")));

  /** The calculator; it has no state. */
  public DischargeHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t1 = work.given("T_1", asked.incoming(), "incoming");
    Figure t2 = work.given("T_2", asked.outgoing(), "outgoing");
    if (t2.value() < t1.value()) {
      return Outcome.missing(Orders.notAbove(work, "outgoing", t2, "incoming", t1));
    }
    Figure v = work.given("V", asked.wasteWater(), "wasteWater");
    Figure c =
        asked.heatCapacity() == null
            ? work.known("c", 4.18e6, "J/(m3.K)", "water near 30 Cel, IAPWS-IF97 rounded")
            : work.given("c", asked.heatCapacity(), "heatCapacity");
    Figure heat = work.step("Q", "V * c * (T_2 - T_1)", "J", v, c, t2, t1);
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Figure fuel = work.step("F", "Q / eta", "J", heat, eta);
    Energy saving = null;
    if (asked.recovery() != null) {
      Figure r = work.given("r", asked.recovery(), "recovery");
      saving = Energy.of(work.step("saving", "F * r", "J", fuel, r).value());
    }
    return Outcome.of(
        new Result(
            Energy.of(heat.value()),
            Energy.of(fuel.value()),
            saving,
            new Bill(work).cost("cost", fuel, asked.price(), "price")));
  }
}
