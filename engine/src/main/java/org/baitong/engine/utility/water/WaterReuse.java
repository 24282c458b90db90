package org.baitong.engine.utility.water;

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
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.utility.Bill;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The water that can be used again before what is dissolved in it becomes too much. */
public final class WaterReuse extends Calculator<WaterReuse.Request, WaterReuse.Result> {
  /** The process, its water and its limit. */
  public record Request(
      @Field(unit = "m3", min = 0, max = 1e9, doc = "water through the process in a year")
          Volume throughput,
      @Field(unit = "mg/L", min = 0, max = 100_000, doc = "concentration in fresh water")
          Concentration fresh,
      @Field(
              unit = "mg/L",
              min = 0,
              max = 100_000,
              doc = "how much more the process adds in one pass")
          Concentration added,
      @Field(
              unit = "mg/L",
              min = 0.001,
              max = 100_000,
              doc = "most that the process bears in the" + " water that enters it")
          Concentration limit,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the substance that treatment takes out of" + " the water used again")
          Ratio removal,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc = "share of the water lost in treatment, for example" + " as brine")
          Ratio reject,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "price of fresh water and discharge")
          @Nullable UnitPrice price,
      @Field(unit = "m3", min = 0, max = 1e6, doc = "cost of treating water to be used again")
          @Nullable UnitPrice treatmentPrice) {}

  /** What can be used again. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "share of the water entering that is used again")
          Ratio share,
      @Field(unit = "mg/L", min = 0, doc = "concentration of the water that enters then")
          Concentration entering,
      @Field(unit = "m3", min = 0, doc = "water used again in a year") Volume reused,
      @Field(unit = "m3", min = 0, doc = "water treated for it in a year") Volume treated,
      @Field(unit = "m3", min = 0, doc = "fresh water in a year then") Volume freshWater,
      @Field(unit = "m3", min = 0, doc = "waste water in a year then") Volume wasteWater,
      @Field(doc = "water saved less treatment") @Nullable Money saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "water-reuse",
          1,
          Group.WATER,
          "Water used again up to a limit",
          "Water that comes back brings what the process added, less what treatment takes out. In"
              + " the steady state the entering water has fresh water's concentration and that of"
              + " the return mixed; the share that meets the limit follows from this balance, and"
              + " cannot exceed what treatment leaves of the water.",
          List.of(
              "Mass balance of a recycle with purge (any text on mass balances, for example"
                  + " Felder and Rousseau, Elementary Principles of Chemical Processes)"),
          "One substance that sets the limit (salts, colour, COD); the concentration of the waste"
              + " water rises although its load does not: compare with its limit.",
          new Request(
              Sample.of(Volume.class, 30_000, "m3"),
              Sample.of(Concentration.class, 150, "mg/L"),
              Sample.of(Concentration.class, 400, "mg/L"),
              Sample.of(Concentration.class, 300, "mg/L"),
              percent(30),
              percent(10),
              UnitPrice.per(Money.undated(0.8, Currency.USD), Units.parse("m3").get()),
              UnitPrice.per(Money.undated(0.2, Currency.USD), Units.parse("m3").get())),
          List.of(
              Trend.rises("limit", "share"),
              Trend.falls("added", "share"),
              Trend.rises("removal", "share"),
              Trend.falls("limit", "freshWater")));

  /** The calculator; it has no state. */
  public WaterReuse() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure c0 = work.given("C_0", asked.fresh(), "fresh");
    Figure limit = work.given("C_max", asked.limit(), "limit");
    if (limit.value() < c0.value()) {
      return Outcome.missing(Orders.notAbove(work, "limit", limit, "fresh", c0));
    }
    Figure added = work.given("dC", asked.added(), "added");
    Figure removal = work.given("R", asked.removal(), "removal");
    Figure reject = work.given("b", asked.reject(), "reject");
    Figure v = work.given("V", asked.throughput(), "throughput");
    Figure most = work.step("s_max", "1 - b", "1", reject);
    Figure back = work.step("C_r", "(C_max + dC) * (1 - R)", "kg/m3", limit, added, removal);
    Figure share =
        back.value() <= c0.value()
            ? work.step("s", "s_max", "1", most)
            : work.step("s", "min(s_max, (C_max - C_0) / (C_r - C_0))", "1", most, limit, c0, back);
    Figure entering =
        work.step(
            "C",
            "(C_0 * (1 - s) + s * (1 - R) * dC) / (1 - s * (1 - R))",
            "kg/m3",
            c0,
            share,
            removal,
            added);
    Figure reused = work.step("V_r", "V * s", "m3", v, share);
    Figure treated =
        most.value() == 0
            ? work.step("V_t", "V_r", "m3", reused)
            : work.step("V_t", "V_r / s_max", "m3", reused, most);
    Figure fresh = work.step("V_f", "V - V_r", "m3", v, reused);
    Bill bill = new Bill(work);
    Money saving = null;
    if (asked.price() != null && asked.treatmentPrice() != null) {
      Figure c = bill.price("c", asked.price(), "price");
      Figure ct = bill.price("c_t", asked.treatmentPrice(), "treatmentPrice");
      Finding mixed = bill.refusal();
      if (mixed != null) {
        return Outcome.missing(mixed);
      }
      saving =
          bill.amount(
              work.step("saving", "V_r * c - V_t * c_t", bill.unit(), reused, c, treated, ct));
    }
    return Outcome.of(
        new Result(
            new Ratio(share.value()),
            Concentration.of(entering.value()),
            Volume.of(reused.value()),
            Volume.of(treated.value()),
            Volume.of(fresh.value()),
            Volume.of(fresh.value()),
            saving));
  }
}
