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
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Count;
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

/** What vacuum at ironing tables draws when it runs only while a piece is held. */
public final class VacuumTable extends Calculator<VacuumTable.Request, VacuumTable.Result> {
  /** The tables. */
  public record Request(
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of tables") Count tables,
      @Field(
              unit = "kW",
              min = 0,
              max = 50,
              doc = "electricity of one table's fan, or its part of a" + " central one")
          Power power,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the time on in which a piece is held")
          Ratio useShare,
      @Field(
              unit = "%",
              min = 0,
              max = 100,
              doc =
                  "electricity between two pieces over that in use, as"
                      + " wanted: 0 for a pedal that stops the fan")
          Ratio waitingPower,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year in which the tables are on")
          TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year, always on") Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year as wanted") Energy newElectricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity saved in a year") Energy saving,
      @Field(doc = "its cost") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "ironing-vacuum",
          1,
          Group.GARMENT,
          "Vacuum tables that stop between pieces",
          "Power times hours, split into the time in which a piece is held and that between.",
          List.of("Energy balance of two states; measured powers"),
          "Fans that bear frequent starts, or a flap and a speed control at a central fan.",
          new Request(
              new Count(60),
              Sample.of(Power.class, 0.55, "kW"),
              percent(40),
              percent(0),
              Sample.of(TimeSpan.class, 2900, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("tables", "saving"),
              Trend.falls("useShare", "saving"),
              Trend.falls("waitingPower", "saving")));

  /** The calculator; it has no state. */
  public VacuumTable() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure n = work.given("n", asked.tables(), "tables");
    Figure p = work.given("P", asked.power(), "power");
    Figure x = work.given("x", asked.useShare(), "useShare");
    Figure y = work.given("y", asked.waitingPower(), "waitingPower");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure now = work.step("W_1", "n * P * t", "J", n, p, t);
    Figure next = work.step("W_2", "W_1 * (x + (1 - x) * y)", "J", now, x, y);
    Figure saving = work.step("saving", "W_1 - W_2", "J", now, next);
    return Outcome.of(
        new Result(
            Energy.of(now.value()),
            Energy.of(next.value()),
            Energy.of(saving.value()),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }
}
