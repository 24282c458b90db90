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

/** What electricity costs by its tariff, and what the next kilowatt-hour saved is worth. */
public final class Tariff extends Calculator<Tariff.Request, Tariff.Result> {
  /** The electricity of one time of use. */
  public record Period(
      @Field(unit = "kW.h", min = 0, max = 1e9, doc = "electricity of the year in this time")
          Energy energy,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price in this time") UnitPrice price,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of a saving that falls into this time; together" + " 100 %")
          Ratio savedShare) {}

  /** The bill of a year and the saving that is to be priced. */
  public record Request(
      @Field(min = 1, max = 12, doc = "times of use; one for a flat tariff") List<Period> periods,
      @Field(unit = "kW", min = 0, max = 1e6, doc = "demand charged, on average of the months")
          @Nullable Power demand,
      @Field(unit = "kW", min = 0, max = 1e6, doc = "price of a month's demand")
          @Nullable UnitPrice demandPrice,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the saved power that lowers the demand" + " charged")
          Ratio coincidence,
      @Field(unit = "h", min = 1, max = 8784, doc = "hours a year in which the saving acts")
          TimeSpan savedHours,
      @Field(min = 0, max = 1e12, doc = "fixed charges of the year") @Nullable Money fixed) {
    /** Keeps the times as they are. */
    public Request {
      periods = List.copyOf(periods);
    }
  }

  /** The bill and its prices. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity of the year") Energy electricity,
      @Field(doc = "cost by energy") Money energyCost,
      @Field(doc = "cost by demand") Money demandCost,
      @Field(doc = "fixed charges") Money fixedCost,
      @Field(doc = "cost of the year") Money cost,
      @Field(unit = "kW.h", doc = "cost of the year over its electricity") UnitPrice averagePrice,
      @Field(unit = "kW.h", doc = "what the next unit saved is worth") UnitPrice marginalPrice,
      @Field(unit = "%", min = 0, doc = "marginal over average price") Ratio marginalShare) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "electricity-tariff",
          1,
          Group.ELECTRICITY,
          "Electricity tariff and marginal price",
          "Energy is charged by its time of use, demand by the month. A saving avoids the price of"
              + " the times into which it falls, and a demand charge only as far as it lowers the"
              + " peak; fixed charges stay. So the marginal price, not the average, turns a saving"
              + " into money.",
          List.of(
              "Arithmetic of a two-part time-of-use tariff; savings at the marginal"
                  + " price: IPMVP volume I (EVO 10000-1:2012), applying energy prices"),
          "Tariffs without blocks; a saving small against the bill.",
          new Request(
              List.of(
                  new Period(
                      Sample.of(Energy.class, 600_000, "kW.h"),
                      UnitPrice.per(Money.undated(0.137, Currency.USD), Units.parse("kW.h").get()),
                      percent(80)),
                  new Period(
                      Sample.of(Energy.class, 200_000, "kW.h"),
                      UnitPrice.per(Money.undated(0.110, Currency.USD), Units.parse("kW.h").get()),
                      percent(20))),
              Sample.of(Power.class, 250, "kW"),
              UnitPrice.per(Money.undated(5, Currency.USD), Units.parse("kW").get()),
              percent(60),
              Sample.of(TimeSpan.class, 5000, "h"),
              Money.undated(600, Currency.USD)),
          List.of(Trend.rises("periods.energy", "electricity")));

  /** The calculator; it has no state. */
  public Tariff() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.demand() == null) != (asked.demandPrice() == null)) {
      return Outcome.missing(
          work.refusal("TARIFF_DEMAND_HALF", asked.demand() == null ? "demand" : "demandPrice"));
    }
    Bill bill = new Bill(work);
    Figure energy = work.number("W_0", 0, "periods");
    Figure cost = work.number("C_0", 0, "periods");
    Figure shares = work.number("s_0", 0, "periods");
    Figure marginal = work.number("m_0", 0, "periods");
    for (int i = 1; i <= asked.periods().size(); i++) {
      Period period = asked.periods().get(i - 1);
      String path = "periods[" + i + "].";
      Figure w = work.given("w", period.energy(), path + "energy");
      Figure p = bill.price("p", period.price(), path + "price");
      Figure s = work.given("s", period.savedShare(), path + "savedShare");
      energy = work.step("W_" + i, energy.symbol() + " + w", "J", energy, w);
      cost = work.step("C_" + i, cost.symbol() + " + w * p", bill.unit(), cost, w, p);
      shares = work.step("s_" + i, shares.symbol() + " + s", "1", shares, s);
      marginal = work.step("m_" + i, marginal.symbol() + " + s * p", p.unit(), marginal, s, p);
    }
    if (shares.value() == 0) {
      return Outcome.missing(work.refusal("TARIFF_NO_SHARES", "periods"));
    }
    if (StrictMath.abs(shares.value() - 1) > 1e-6) {
      work.remark(work.warning("TARIFF_SHARES", "periods").with("sum", shares.value() * 100, "%"));
    }
    if (energy.value() == 0) {
      return Outcome.missing(work.refusal("TARIFF_NO_ENERGY", "periods"));
    }
    Figure demand = work.number("C_d", 0, "demand");
    Figure perKilowatt = work.number("m_d", 0, "demand");
    if (asked.demand() != null && asked.demandPrice() != null) {
      Figure p = work.given("P", asked.demand(), "demand");
      Figure d = bill.price("d", asked.demandPrice(), "demandPrice");
      demand = work.step("C_d", "12 * P * d", bill.unit(), p, d);
      perKilowatt =
          work.step(
              "m_d",
              "12 * d * k / t",
              bill.unit() + "/J",
              d,
              work.given("k", asked.coincidence(), "coincidence"),
              work.given("t", asked.savedHours(), "savedHours"));
    }
    Figure fixed =
        asked.fixed() == null
            ? work.number("C_f", 0, "fixed")
            : bill.money("C_f", asked.fixed(), "fixed");
    Finding mixed = bill.refusal();
    if (mixed != null) {
      return Outcome.missing(mixed);
    }
    Figure total = work.step("C", cost.symbol() + " + C_d + C_f", bill.unit(), cost, demand, fixed);
    String per = bill.unit() + "/J";
    Figure average = work.step("average", "C / " + energy.symbol(), per, total, energy);
    Figure next =
        work.step(
            "marginal",
            marginal.symbol() + " / " + shares.symbol() + " + m_d",
            per,
            marginal,
            shares,
            perKilowatt);
    if (average.value() == 0) {
      return Outcome.missing(work.refusal("TARIFF_NO_ENERGY", "periods"));
    }
    Figure share = work.step("share", "marginal / average", "1", next, average);
    return Outcome.of(
        new Result(
            Energy.of(energy.value()),
            bill.amount(cost),
            bill.amount(demand),
            bill.amount(fixed),
            bill.amount(total),
            price(bill, average),
            price(bill, next),
            new Ratio(share.value())));
  }

  private static UnitPrice price(Bill bill, Figure perJoule) {
    return bill.amount(perJoule).dividedBy(Energy.of(1));
  }
}
