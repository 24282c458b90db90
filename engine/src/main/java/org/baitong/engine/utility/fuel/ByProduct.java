package org.baitong.engine.utility.fuel;

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
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** What it is worth to sell what was thrown away. */
public final class ByProduct extends Calculator<ByProduct.Request, ByProduct.Result> {
  /** The residue and its prices. */
  public record Request(
      @Field(unit = "t", min = 0, max = 1e8, doc = "residue of a year, as weighed") Mass amount,
      @Field(unit = "%", min = 0, max = 100, doc = "share of it that a buyer takes") Ratio saleable,
      @Field(unit = "t", min = 0, max = 1e9, doc = "price that the buyer pays at the gate")
          UnitPrice salePrice,
      @Field(unit = "t", min = 0, max = 1e9, doc = "cost of sorting, pressing, storing")
          UnitPrice handling,
      @Field(unit = "t", min = 0, max = 1e9, doc = "cost of disposal that is avoided")
          UnitPrice disposal,
      @Field(min = 0, max = 1e12, doc = "earned already in a year for the same residue")
          @Nullable Money earnedNow) {}

  /** What it is worth. */
  public record Result(
      @Field(unit = "t", min = 0, doc = "sold in a year") Mass sold,
      @Field(unit = "t", min = 0, doc = "still disposed of") Mass rest,
      @Field(doc = "revenue") Money revenue,
      @Field(doc = "disposal avoided") Money disposalSaving,
      @Field(doc = "handling") Money handlingCost,
      @Field(doc = "better off in a year") Money benefit) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "by-product",
          1,
          Group.FUEL,
          "Value of a by-product",
          "Revenue and avoided disposal less handling and what is earned already. The material that"
              + " the residue once was cost many times more: selling it comes after not making it.",
          List.of("ISO 14051:2011 for the material loss behind it; arithmetic of prices"),
          "A buyer who may lawfully take it and says for what. Textile scraps sold as fuel are burnt"
              + " in boilers and kilns without cleaning of smoke: no by-product.",
          new Request(
              Sample.of(Mass.class, 200, "t"),
              percent(70),
              UnitPrice.per(Money.undated(60, Currency.USD), Units.parse("t").get()),
              UnitPrice.per(Money.undated(15, Currency.USD), Units.parse("t").get()),
              UnitPrice.per(Money.undated(20, Currency.USD), Units.parse("t").get()),
              Money.undated(1000, Currency.USD)),
          List.of(Trend.rises("amount", "sold"), Trend.falls("saleable", "rest")));

  /** The calculator; it has no state. */
  public ByProduct() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Bill bill = new Bill(work);
    Figure m = work.given("m", asked.amount(), "amount");
    Figure s = work.given("s", asked.saleable(), "saleable");
    Figure sold = work.step("m_s", "m * s", "kg", m, s);
    Figure rest = work.step("m_r", "m - m_s", "kg", m, sold);
    Figure p = bill.price("p", asked.salePrice(), "salePrice");
    Figure h = bill.price("h", asked.handling(), "handling");
    Figure d = bill.price("d", asked.disposal(), "disposal");
    Figure now =
        asked.earnedNow() == null
            ? work.number("E_0", 0, "earnedNow")
            : bill.money("E_0", asked.earnedNow(), "earnedNow");
    Finding mixed = bill.refusal();
    if (mixed != null) {
      return Outcome.missing(mixed);
    }
    Figure revenue = work.step("R", "m_s * p", bill.unit(), sold, p);
    Figure avoided = work.step("D", "m_s * d", bill.unit(), sold, d);
    Figure cost = work.step("K", "m_s * h", bill.unit(), sold, h);
    Figure benefit = work.step("B", "R + D - K - E_0", bill.unit(), revenue, avoided, cost, now);
    return Outcome.of(
        new Result(
            Mass.of(sold.value()),
            Mass.of(rest.value()),
            bill.amount(revenue),
            bill.amount(avoided),
            bill.amount(cost),
            bill.amount(benefit)));
  }
}
