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
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** What servo motors save at sewing machines. */
public final class SewingMotor extends Calculator<SewingMotor.Request, SewingMotor.Result> {
  /** One kind of machine motor. */
  public record Motor(
      @Field(unit = "W", min = 0, max = 5000, doc = "electricity while it sews") Power sewing,
      @Field(
              unit = "W",
              min = 0,
              max = 5000,
              doc = "electricity while the machine is on and does not" + " sew")
          Power waiting) {}

  /** The machines and both motors. */
  public record Request(
      @Field(unit = "{piece}", min = 0, max = 1e6, doc = "number of machines") Count machines,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the time on in which it sews")
          Ratio sewingShare,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year in which the machines are on")
          TimeSpan hours,
      @Field(doc = "motor now, for example a clutch motor") Motor now,
      @Field(doc = "motor wanted, for example a servo motor") Motor wanted,
      @Field(
              unit = "1",
              min = 1,
              max = 10,
              doc =
                  "coefficient of performance of air conditioning"
                      + " that also takes out the heat of the motors")
          @Nullable Ratio coolingPerformance,
      @Field(min = 0, max = 1e6, doc = "investment for one machine") @Nullable Money investment,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year now") Energy electricity,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year with the motors wanted")
          Energy newElectricity,
      @Field(unit = "kW.h", doc = "electricity of the motors saved in a year") Energy motorSaving,
      @Field(unit = "kW.h", doc = "electricity of motors and cooling saved in a year")
          Energy saving,
      @Field(unit = "%", max = 100, doc = "motors' saving over their electricity now")
          @Nullable Ratio savingShare,
      @Field(doc = "cost saved in a year") @Nullable Money costSaving,
      @Field(unit = "a", min = 0, doc = "investment over the cost saved, by electricity alone")
          @Nullable TimeSpan payback) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "sewing-servo",
          1,
          Group.GARMENT,
          "Servo motors for sewing machines",
          "A clutch motor turns as long as the machine is on, a servo motor while it sews. The time"
              + " is split by the share of sewing; both powers are measured with a plug meter. More"
              + " pieces an hour are not reckoned: by electricity alone the payback is long.",
          List.of("Energy balance of two states; measured powers"),
          "Powers measured on machines of the line: a plate tells the motor's output, not what it"
              + " draws. Published savings of two thirds come from clutch motors at low sewing"
              + " shares.",
          new Request(
              new Count(500),
              percent(30),
              Sample.of(TimeSpan.class, 2900, "h"),
              new Motor(Sample.of(Power.class, 320, "W"), Sample.of(Power.class, 230, "W")),
              new Motor(Sample.of(Power.class, 190, "W"), Sample.of(Power.class, 8, "W")),
              null,
              Money.undated(110, Currency.USD),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("machines", "saving"),
              Trend.rises("now.waiting", "saving"),
              Trend.falls("wanted.sewing", "saving"),
              Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public SewingMotor() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure n = work.given("n", asked.machines(), "machines");
    Figure x = work.given("x", asked.sewingShare(), "sewingShare");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure w1 = drawn(work, "W_1", asked.now(), "now", n, x, t);
    Figure w2 = drawn(work, "W_2", asked.wanted(), "wanted", n, x, t);
    Figure motors = work.step("W_m", "W_1 - W_2", "J", w1, w2);
    Figure saving =
        asked.coolingPerformance() == null
            ? work.step("W", "W_m", "J", motors)
            : work.step(
                "W",
                "W_m * (1 + 1 / cop)",
                "J",
                motors,
                work.given("cop", asked.coolingPerformance(), "coolingPerformance"));
    Ratio share =
        w1.value() == 0
            ? null
            : new Ratio(work.step("share", "W_m / W_1", "1", motors, w1).value());
    Bill bill = new Bill(work);
    Money cost = null;
    TimeSpan payback = null;
    if (asked.price() != null) {
      Figure c = bill.price("c", asked.price(), "price");
      Figure saved = work.step("cost_saving", "W * c", bill.unit(), saving, c);
      if (asked.investment() != null) {
        Figure each = bill.money("I", asked.investment(), "investment");
        Finding mixed = bill.refusal();
        if (mixed != null) {
          return Outcome.missing(mixed);
        }
        if (saved.value() > 0) {
          payback =
              new TimeSpan(
                  work.step("payback", "n * I / cost_saving * 31557600", "s", n, each, saved)
                      .value());
        } else {
          work.remark(work.warning("CALC_NO_SAVING", "wanted"));
        }
      }
      cost = bill.amount(saved);
    }
    return Outcome.of(
        new Result(
            Energy.of(w1.value()),
            Energy.of(w2.value()),
            Energy.of(motors.value()),
            Energy.of(saving.value()),
            share,
            cost,
            payback));
  }

  private static Figure drawn(Work work, String symbol, Motor motor, String path, Figure... rest) {
    return work.step(
        symbol,
        "n * (x * P_s + (1 - x) * P_w) * t",
        "J",
        rest[0],
        rest[1],
        work.given("P_s", motor.sewing(), path + ".sewing"),
        work.given("P_w", motor.waiting(), path + ".waiting"),
        rest[2]);
  }
}
