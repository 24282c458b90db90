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

/** What combined heat and power saves, and how soon it is paid back. */
public final class Chp extends Calculator<Chp.Request, Chp.Result> {
  /** The plant, what it replaces and the prices; all energies of fuel on one heating value. */
  public record Request(
      @Field(unit = "kW", min = 0.001, max = 1e6, doc = "electric power of the plant")
          Power electricPower,
      @Field(unit = "h", min = 1, max = 8784, doc = "hours a year in which it is wanted")
          TimeSpan hours,
      @Field(unit = "%", min = 1, max = 100, doc = "share of these hours in which it is available")
          Ratio availability,
      @Field(unit = "%", min = 5, max = 65, doc = "electric efficiency") Ratio electricEfficiency,
      @Field(
              unit = "%",
              min = 0,
              max = 90,
              doc = "thermal efficiency: useful heat offered over fuel")
          Ratio thermalEfficiency,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the heat offered that is used")
          Ratio heatUse,
      @Field(unit = "kW.h", min = 0, max = 1e10, doc = "heat needed in a year; more cannot be used")
          Energy heatDemand,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the boiler that is relieved")
          Ratio boilerEfficiency,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of the plant's fuel")
          UnitPrice fuelPrice,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of the boiler's fuel")
          UnitPrice boilerFuelPrice,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity") UnitPrice powerPrice,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of that price which own electricity avoids")
          Ratio avoidedShare,
      @Field(
              unit = "kW.h",
              min = 0,
              max = 1e6,
              doc = "operation and maintenance for a unit of" + " electricity")
          UnitPrice maintenancePrice,
      @Field(min = 0, max = 1e12, doc = "investment") Money investment) {}

  /** What follows. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity made in a year") Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "fuel of the plant in a year") Energy fuel,
      @Field(unit = "kW.h", min = 0, doc = "heat used in a year") Energy heat,
      @Field(unit = "kW.h", min = 0, doc = "boiler fuel saved in a year") Energy boilerFuel,
      @Field(unit = "%", min = 0, max = 100, doc = "electricity and heat used over fuel")
          Ratio totalEfficiency,
      @Field(unit = "kW.h", doc = "fuel for a unit of electricity") UnitPrice fuelCost,
      @Field(unit = "kW.h", doc = "boiler fuel saved for a unit of electricity")
          UnitPrice heatCredit,
      @Field(unit = "kW.h", doc = "cost of a unit of electricity, the heat credited")
          UnitPrice generationCost,
      @Field(doc = "saved in a year") Money saving,
      @Field(unit = "a", min = 0, doc = "investment over saving; none where nothing is saved")
          @Nullable TimeSpan payback) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "chp",
          1,
          Group.ELECTRICITY,
          "Combined heat and power",
          "Electricity made avoids its price, heat used avoids the fuel of a boiler; fuel and"
              + " maintenance are paid. The payback is the whole investment over the saving, nothing"
              + " deducted.",
          List.of(
              "US DOE, MEASUR Tools Suite, combined heat and power (corrected: no fixed amount is"
                  + " taken off the investment)"),
          "Efficiencies and fuel prices on one heating value, net or gross. Heat that is not needed"
              + " is worth nothing.",
          new Request(
              Sample.of(Power.class, 500, "kW"),
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(94),
              percent(35),
              percent(42),
              percent(85),
              Sample.of(Energy.class, 4_000_000, "kW.h"),
              percent(82),
              UnitPrice.per(Money.undated(0.035, Currency.USD), Units.parse("kW.h").get()),
              UnitPrice.per(Money.undated(0.035, Currency.USD), Units.parse("kW.h").get()),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get()),
              percent(90),
              UnitPrice.per(Money.undated(0.015, Currency.USD), Units.parse("kW.h").get()),
              Money.undated(700_000, Currency.USD)),
          List.of(
              Trend.rises("hours", "electricity"),
              Trend.falls("electricEfficiency", "fuel"),
              Trend.rises("heatUse", "boilerFuel")));

  /** The calculator; it has no state. */
  public Chp() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.electricPower(), "electricPower");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure a = work.given("a", asked.availability(), "availability");
    Figure w = work.step("W", "P * t * a", "J", p, t, a);
    Figure ee = work.given("eta_e", asked.electricEfficiency(), "electricEfficiency");
    Figure et = work.given("eta_t", asked.thermalEfficiency(), "thermalEfficiency");
    Figure fuel = work.step("F", "W / eta_e", "J", w, ee);
    Figure use = work.given("u", asked.heatUse(), "heatUse");
    Figure demand = work.given("Q_max", asked.heatDemand(), "heatDemand");
    Figure heat = work.step("Q", "min(F * eta_t * u, Q_max)", "J", fuel, et, use, demand);
    Figure boiler = work.given("eta_b", asked.boilerEfficiency(), "boilerEfficiency");
    Figure spared = work.step("F_b", "Q / eta_b", "J", heat, boiler);
    Figure total = work.step("eta", "(W + Q) / F", "1", w, heat, fuel);
    Bill bill = new Bill(work);
    Figure cf = bill.price("c_f", asked.fuelPrice(), "fuelPrice");
    Figure cb = bill.price("c_b", asked.boilerFuelPrice(), "boilerFuelPrice");
    Figure ce = bill.price("c_e", asked.powerPrice(), "powerPrice");
    Figure cm = bill.price("c_m", asked.maintenancePrice(), "maintenancePrice");
    Figure investment = bill.money("I", asked.investment(), "investment");
    Finding mixed = bill.refusal();
    if (mixed != null) {
      return Outcome.missing(mixed);
    }
    String per = bill.unit() + "/J";
    Figure fuelCost = work.step("k_f", "F * c_f / W", per, fuel, cf, w);
    Figure credit = work.step("k_q", "-F_b * c_b / W", per, spared, cb, w);
    Figure cost = work.step("k", "k_f + k_q + c_m", per, fuelCost, credit, cm);
    Figure avoided = work.given("s", asked.avoidedShare(), "avoidedShare");
    Figure saving = work.step("saving", "W * (c_e * s - k)", bill.unit(), w, ce, avoided, cost);
    TimeSpan payback = null;
    if (saving.value() > 0) {
      // A year of the Julian calendar, as UCUM's "a".
      payback =
          new TimeSpan(
              work.step("payback", "I / saving * 31557600", "s", investment, saving).value());
    } else {
      work.remark(work.warning("CALC_NO_SAVING", "powerPrice"));
    }
    return Outcome.of(
        new Result(
            Energy.of(w.value()),
            Energy.of(fuel.value()),
            Energy.of(heat.value()),
            Energy.of(spared.value()),
            new Ratio(total.value()),
            price(bill, fuelCost),
            price(bill, credit),
            price(bill, cost),
            bill.amount(saving),
            payback));
  }

  private static UnitPrice price(Bill bill, Figure perJoule) {
    return bill.amount(perJoule).dividedBy(Energy.of(1));
  }
}
