package org.baitong.engine.utility.garment;

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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The fuel for the steam of ironing, and what another supply of it saves. */
public final class IroningSteam extends Calculator<IroningSteam.Request, IroningSteam.Result> {
  /** One way to supply the steam. */
  public record Supply(
      @Field(unit = "kg/h", min = 0, max = 50, doc = "steam of one iron while it gives steam")
          MassFlow ironSteam,
      @Field(
              unit = "kW",
              min = 0,
              max = 1e4,
              doc = "heat lost by pipes, traps and leaks while the" + " supply is on")
          Power standingLoss,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the boiler or steam generator")
          Ratio efficiency,
      @Field(
              unit = "kW.h",
              min = 0,
              max = 1e6,
              doc = "price of its fuel or electricity, on the basis" + " of the efficiency")
          @Nullable UnitPrice price) {}

  /** The irons and both supplies. */
  public record Request(
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of irons") Count irons,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the time on in which an iron gives steam")
          Ratio steamShare,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year in which the supply is on")
          TimeSpan hours,
      @Field(
              unit = "kJ/kg",
              min = 2000,
              max = 2900,
              doc = "heat for a kilogram of steam: its enthalpy" + " less that of the feed water")
          SpecificEnergy steamHeat,
      @Field(doc = "supply now") Supply now,
      @Field(doc = "supply wanted") Supply wanted) {}

  /** What both take. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "steam on average now") MassFlow steam,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "heat of the steam that irons give over the fuel," + " now")
          @Nullable Ratio overallEfficiency,
      @Field(unit = "GJ", min = 0, doc = "fuel of a year now") Energy fuel,
      @Field(unit = "GJ", min = 0, doc = "fuel or electricity of a year as wanted") Energy newFuel,
      @Field(unit = "GJ", doc = "saved in a year") Energy saving,
      @Field(doc = "cost saved in a year") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "ironing-steam",
          1,
          Group.GARMENT,
          "Steam for ironing",
          "Irons take steam for part of the time; pipes, traps and leaks lose heat all the time. Both"
              + " over the efficiency are the fuel. The standing loss is what a boiler far away and"
              + " too large costs: insulate, repair traps and shut lines before the supply is"
              + " changed.",
          List.of("Energy balance of steam users and a distribution with constant loss"),
          "A supply that stays warm through the shift. Steam heat from the calculator of steam"
              + " properties at the boiler's pressure.",
          new Request(
              new Count(60),
              percent(35),
              Sample.of(TimeSpan.class, 2900, "h"),
              Sample.of(SpecificEnergy.class, 2650, "kJ/kg", Heating.NOT_FUEL),
              new Supply(
                  Sample.of(MassFlow.class, 4, "kg/h"),
                  Sample.of(Power.class, 45, "kW"),
                  percent(62),
                  UnitPrice.per(Money.undated(0.02, Currency.USD), Units.parse("kW.h").get())),
              new Supply(
                  Sample.of(MassFlow.class, 3, "kg/h"),
                  Sample.of(Power.class, 15, "kW"),
                  percent(70),
                  UnitPrice.per(Money.undated(0.02, Currency.USD), Units.parse("kW.h").get()))),
          List.of(
              Trend.rises("irons", "fuel"),
              Trend.rises("now.standingLoss", "saving"),
              Trend.falls("wanted.efficiency", "newFuel"),
              Trend.rises("steamShare", "steam")));

  /** The calculator; it has no state. */
  public IroningSteam() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure n = work.given("n", asked.irons(), "irons");
    Figure x = work.given("x", asked.steamShare(), "steamShare");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure h = work.given("h", asked.steamHeat(), "steamHeat");
    Supply now = asked.now();
    Supply next = asked.wanted();
    Figure m1 =
        work.step(
            "m_1", "n * x * q", "kg/s", n, x, work.given("q", now.ironSteam(), "now.ironSteam"));
    Figure m2 =
        work.step(
            "m_2",
            "n * x * q",
            "kg/s",
            n,
            x,
            work.given("q", next.ironSteam(), "wanted.ironSteam"));
    Figure f1 =
        work.step(
            "F_1",
            "(m_1 * h + L) / eta * t",
            "J",
            m1,
            h,
            work.given("L", now.standingLoss(), "now.standingLoss"),
            work.given("eta", now.efficiency(), "now.efficiency"),
            t);
    Figure f2 =
        work.step(
            "F_2",
            "(m_2 * h + L) / eta * t",
            "J",
            m2,
            h,
            work.given("L", next.standingLoss(), "wanted.standingLoss"),
            work.given("eta", next.efficiency(), "wanted.efficiency"),
            t);
    Figure saving = work.step("saving", "F_1 - F_2", "J", f1, f2);
    Ratio overall =
        f1.value() == 0
            ? null
            : new Ratio(work.step("eta_all", "m_1 * h * t / F_1", "1", m1, h, t, f1).value());
    Bill bill = new Bill(work);
    Money cost1 = bill.cost("cost_1", f1, now.price(), "now.price");
    Money cost2 = bill.cost("cost_2", f2, next.price(), "wanted.price");
    Finding mixed = bill.refusal();
    if (mixed != null) {
      return Outcome.missing(mixed);
    }
    return Outcome.of(
        new Result(
            MassFlow.of(m1.value()),
            overall,
            Energy.of(f1.value()),
            Energy.of(f2.value()),
            Energy.of(saving.value()),
            cost1 == null || cost2 == null ? null : cost1.minus(cost2)));
  }
}
