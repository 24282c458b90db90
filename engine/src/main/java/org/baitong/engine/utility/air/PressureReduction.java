package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.gauge;

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
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** What a lower discharge pressure saves at a compressor. */
public final class PressureReduction
    extends Calculator<PressureReduction.Request, PressureReduction.Result> {
  /** The compressor and its two pressures. */
  public record Request(
      @Field(
              unit = "kW",
              min = 0,
              max = 1e5,
              doc = "electricity that the compressor draws on" + " average now")
          Power power,
      @Field(unit = "kPa", min = 110, max = 5000, doc = "discharge pressure now") Pressure pressure,
      @Field(unit = "kPa", min = 110, max = 5000, doc = "discharge pressure wanted")
          Pressure newPressure,
      @Field(unit = "{piece}", min = 1, max = 4, doc = "stages of compression with cooling between")
          Count stages,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere,
      @Field(unit = "1", min = 1.2, max = 1.67, doc = "exponent of compression; left out 1.4")
          @Nullable Ratio exponent,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "1", min = 0, doc = "power at the new pressure over power now") Ratio ratio,
      @Field(unit = "kW", min = 0, doc = "power at the new pressure") Power newPower,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year at the new pressure")
          Energy newElectricity,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving,
      @Field(doc = "cost of the year's electricity at the new pressure") @Nullable Money newCost,
      @Field(doc = "cost saved in a year") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-pressure-reduction",
          1,
          Group.AIR,
          "Lower discharge pressure of a compressor",
          "The work of compression of an ideal gas goes with the pressure ratio to the power"
              + " (k - 1) / (k N) less one, for N stages of equal ratio. The air used is taken to"
              + " stay the same; leaks and open blowing use less air too and save more.",
          List.of(
              "US DOE, MEASUR Tools Suite, compressed-air pressure reduction",
              "Ideal-gas isentropic compression in N stages: any thermodynamics text, for example"
                  + " Moran and Shapiro, Fundamentals of Engineering Thermodynamics"),
          "Positive-displacement compressors near full load; the motor's efficiency stays.",
          new Request(
              Sample.of(Power.class, 75, "kW"),
              gauge(7.5),
              gauge(6.5),
              new Count(1),
              Sample.of(TimeSpan.class, 6000, "h"),
              null,
              null,
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("power", "newPower"),
              Trend.rises("newPressure", "newPower"),
              Trend.falls("pressure", "newPower"),
              Trend.falls("newPressure", "saving")));

  /** The calculator; it has no state. */
  public PressureReduction() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Finding part = Orders.notWhole(work, "stages", asked.stages());
    if (part != null) {
      return Outcome.missing(part);
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure p1 = AirSheet.absolute(work, "p_1", asked.pressure(), "pressure", pa);
    Figure p2 = AirSheet.absolute(work, "p_2", asked.newPressure(), "newPressure", pa);
    if (p1.value() <= pa.value()) {
      return Outcome.missing(Orders.notAbove(work, "pressure", p1, "atmosphere", pa));
    }
    if (p2.value() <= pa.value()) {
      return Outcome.missing(Orders.notAbove(work, "newPressure", p2, "atmosphere", pa));
    }
    Figure k =
        asked.exponent() == null
            ? work.known("k", 1.4, "1", "diatomic ideal gas")
            : work.given("k", asked.exponent(), "exponent");
    Figure n = work.given("N", asked.stages(), "stages");
    Figure c = work.step("c", "(k - 1) / (k * N)", "1", k, n);
    Figure ratio =
        work.step("ratio", "((p_2 / p_a) ^ c - 1) / ((p_1 / p_a) ^ c - 1)", "1", p2, pa, c, p1);
    Figure power = work.given("P_1", asked.power(), "power");
    Figure next = work.step("P_2", "P_1 * ratio", "W", power, ratio);
    Figure t = work.given("t", asked.hours(), "hours");
    Figure electricity = work.step("W_2", "P_2 * t", "J", next, t);
    Figure saving = work.step("saving", "(P_1 - P_2) * t", "J", power, next, t);
    Bill bill = new Bill(work);
    return Outcome.of(
        new Result(
            new Ratio(ratio.value()),
            new Power(next.value()),
            Energy.of(electricity.value()),
            Energy.of(saving.value()),
            bill.cost("cost_2", electricity, asked.price(), "price"),
            bill.cost("cost_saving", saving, asked.price(), "price")));
  }
}
