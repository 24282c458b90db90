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

/** What a compressor costs in electricity a year, loaded and unloaded. */
public final class CompressorCost
    extends Calculator<CompressorCost.Request, CompressorCost.Result> {
  /** The compressor and its hours. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e5, doc = "shaft power when loaded") Power shaftPower,
      @Field(unit = "%", min = 0, max = 100, doc = "shaft power unloaded over that when loaded")
          Ratio unloadedPower,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year in which it runs") TimeSpan hours,
      @Field(unit = "%", min = 0, max = 100, doc = "share of these hours in which it is loaded")
          Ratio loadedTime,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the motor when loaded")
          Ratio loadedEfficiency,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the motor when unloaded")
          Ratio unloadedEfficiency,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity") UnitPrice price) {}

  /** What it costs. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "share of the hours in which it is unloaded")
          Ratio unloadedTime,
      @Field(unit = "kW.h", min = 0, doc = "electricity when loaded") Energy loadedElectricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity when unloaded") Energy unloadedElectricity,
      @Field(doc = "cost when loaded") Money loadedCost,
      @Field(doc = "cost when unloaded: for no air at all") Money unloadedCost,
      @Field(doc = "cost of the year") Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-compressor-cost",
          1,
          Group.AIR,
          "Electricity cost of a compressor",
          "Shaft power over the motor's efficiency, times hours and price, for loaded and unloaded"
              + " time.",
          List.of(
              "US DOE, Improving Compressed Air System Performance: A Sourcebook for Industry, 3rd"
                  + " ed., cost of compressed air"),
          "One machine that is either loaded or unloaded.",
          new Request(
              Sample.of(Power.class, 75, "kW"),
              percent(30),
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(65),
              percent(94),
              percent(85),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("shaftPower", "loadedElectricity"),
              Trend.rises("hours", "unloadedElectricity"),
              Trend.falls("loadedTime", "unloadedElectricity"),
              Trend.falls("loadedEfficiency", "loadedElectricity")));

  /** The calculator; it has no state. */
  public CompressorCost() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.shaftPower(), "shaftPower");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure x = work.given("x", asked.loadedTime(), "loadedTime");
    Figure e1 = work.given("eta_1", asked.loadedEfficiency(), "loadedEfficiency");
    Figure e2 = work.given("eta_2", asked.unloadedEfficiency(), "unloadedEfficiency");
    Figure u = work.given("u", asked.unloadedPower(), "unloadedPower");
    Figure idle = work.step("x_u", "1 - x", "1", x);
    Figure loaded = work.step("W_1", "P * t * x / eta_1", "J", p, t, x, e1);
    Figure unloaded = work.step("W_2", "P * u * t * x_u / eta_2", "J", p, u, t, idle, e2);
    Figure all = work.step("W", "W_1 + W_2", "J", loaded, unloaded);
    Bill bill = new Bill(work);
    Figure c = bill.price("c", asked.price(), "price");
    return Outcome.of(
        new Result(
            new Ratio(idle.value()),
            Energy.of(loaded.value()),
            Energy.of(unloaded.value()),
            bill.amount(work.step("cost_1", "W_1 * c", bill.unit(), loaded, c)),
            bill.amount(work.step("cost_2", "W_2 * c", bill.unit(), unloaded, c)),
            bill.amount(work.step("cost", "W * c", bill.unit(), all, c))));
  }
}
