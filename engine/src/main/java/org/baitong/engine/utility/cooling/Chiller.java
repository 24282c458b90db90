package org.baitong.engine.utility.cooling;

import static org.baitong.engine.calculator.Sample.celsius;

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
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** What a chiller draws, and what warmer chilled water or cooler condensing saves. */
public final class Chiller extends Calculator<Chiller.Request, Chiller.Result> {
  /** The chiller at its average load, and the temperatures wanted. */
  public record Request(
      @Field(unit = "kW", min = 0.01, max = 1e5, doc = "cooling delivered on average")
          Power coolingLoad,
      @Field(unit = "kW", min = 0.01, max = 1e5, doc = "electricity of the compressor on average")
          Power power,
      @Field(unit = "Cel", min = -45, max = 25, doc = "evaporating temperature now")
          Temperature evaporating,
      @Field(unit = "Cel", min = 5, max = 70, doc = "condensing temperature now")
          Temperature condensing,
      @Field(unit = "Cel", min = -45, max = 25, doc = "evaporating temperature wanted")
          Temperature newEvaporating,
      @Field(unit = "Cel", min = 5, max = 70, doc = "condensing temperature wanted")
          Temperature newCondensing,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What follows. */
  public record Result(
      @Field(unit = "1", min = 0, doc = "coefficient of performance now") Ratio performance,
      @Field(unit = "1", min = 0, doc = "the best that physics allows now (Carnot)") Ratio carnot,
      @Field(unit = "%", min = 0, max = 100, doc = "share of it that the chiller reaches")
          Ratio quality,
      @Field(unit = "1", min = 0, doc = "coefficient of performance as wanted")
          Ratio newPerformance,
      @Field(unit = "kW", min = 0, doc = "heat at the condenser now") Power condenserHeat,
      @Field(unit = "kW", min = 0, doc = "electricity as wanted") Power newPower,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving,
      @Field(doc = "its cost") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "chiller",
          1,
          Group.COOLING,
          "Chiller: performance and temperatures",
          "The coefficient of performance is cooling over electricity; the share of Carnot's limit"
              + " that the machine reaches is kept when the temperatures change. A chiller better"
              + " than Carnot is refused: a temperature or a power is wrong.",
          List.of(
              "Carnot limit of a refrigerating machine: any thermodynamics text, for example Moran"
                  + " and Shapiro, Fundamentals of Engineering Thermodynamics",
              "Energy balance: heat of the condenser is cooling and electricity"),
          "Evaporating and condensing temperatures of the refrigerant, not of the water. Changes of a"
              + " few kelvin: the share of Carnot drifts with larger ones.",
          new Request(
              Sample.of(Power.class, 350, "kW"),
              Sample.of(Power.class, 95, "kW"),
              celsius(2),
              celsius(42),
              celsius(5),
              celsius(38),
              Sample.of(TimeSpan.class, 4000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.falls("newEvaporating", "newPower"),
              Trend.rises("newCondensing", "newPower"),
              Trend.rises("coolingLoad", "performance")));

  /** The calculator; it has no state. */
  public Chiller() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure t0 = work.given("T_0", asked.evaporating(), "evaporating");
    Figure tc = work.given("T_c", asked.condensing(), "condensing");
    Figure t02 = work.given("T_02", asked.newEvaporating(), "newEvaporating");
    Figure tc2 = work.given("T_c2", asked.newCondensing(), "newCondensing");
    if (tc.value() <= t0.value()) {
      return Outcome.missing(Orders.notAbove(work, "condensing", tc, "evaporating", t0));
    }
    if (tc2.value() <= t02.value()) {
      return Outcome.missing(Orders.notAbove(work, "newCondensing", tc2, "newEvaporating", t02));
    }
    Figure q = work.given("Q", asked.coolingLoad(), "coolingLoad");
    Figure p = work.given("P", asked.power(), "power");
    Figure cop = work.step("COP", "Q / P", "1", q, p);
    Figure carnot = work.step("COP_C", "T_0 / (T_c - T_0)", "1", t0, tc);
    Figure quality = work.step("eta", "COP / COP_C", "1", cop, carnot);
    Figure next = work.step("COP_2", "eta * T_02 / (T_c2 - T_02)", "1", quality, t02, tc2);
    Figure heat = work.step("Q_c", "Q + P", "W", q, p);
    Figure power = work.step("P_2", "Q / COP_2", "W", q, next);
    Figure saving =
        work.step(
            "saving", "(P - P_2) * t", "J", p, power, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new Ratio(cop.value()),
            new Ratio(carnot.value()),
            new Ratio(quality.value()),
            new Ratio(next.value()),
            new Power(heat.value()),
            new Power(power.value()),
            Energy.of(saving.value()),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }
}
