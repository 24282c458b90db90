package org.baitong.engine.utility.motion;

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
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** What a motor of a better class saves in the same place. */
public final class MotorReplacement
    extends Calculator<MotorReplacement.Request, MotorReplacement.Result> {
  /** The motor and what replaces it. */
  public record Request(
      @Field(unit = "kW", min = 0.75, max = 1000, doc = "rated output") Power ratedPower,
      @Field(doc = "number of poles") MotorClass.Poles poles,
      @Field(doc = "class of the motor now, if its efficiency is not known")
          MotorClass.@Nullable Efficiency oldClass,
      @Field(
              unit = "%",
              min = 30,
              max = 100,
              doc = "efficiency of the motor now, from plate or test")
          @Nullable Ratio oldEfficiency,
      @Field(
              unit = "%",
              min = 0,
              max = 5,
              doc = "points of efficiency lost by rewinding; 0 if never" + " rewound")
          Ratio rewinding,
      @Field(doc = "class of the new motor") MotorClass.Efficiency newClass,
      @Field(unit = "%", min = 10, max = 125, doc = "load over rated output") Ratio load,
      @Field(
              unit = "%",
              min = 95,
              max = 105,
              doc =
                  "speed of the new motor over that of the old; a" + " fan or pump takes its cube")
          @Nullable Ratio speedRatio,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "marginal price of electricity")
          @Nullable UnitPrice price) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency of the motor now") Ratio efficiency,
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency of the new motor")
          Ratio newEfficiency,
      @Field(unit = "kW", min = 0, doc = "electricity drawn now") Power power,
      @Field(unit = "kW", min = 0, doc = "electricity that the new motor draws") Power newPower,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving,
      @Field(doc = "its cost") @Nullable Money costSaving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "motor-replacement",
          1,
          Group.MOTION,
          "Motor of a better class",
          "The shaft power stays, or goes with the cube of the speed where the new motor slips less"
              + " and drives a fan or pump; it is divided by the nominal efficiency of each motor.",
          List.of(MotorTable.SOURCE, "IEC 60034-31:2021, selection of energy-efficient motors"),
          "Loads from half to full, where the efficiency hardly changes; below, it is flattered"
              + " (warned). 50 Hz.",
          new Request(
              Sample.of(Power.class, 15, "kW"),
              MotorClass.Poles.FOUR,
              MotorClass.Efficiency.IE1,
              null,
              percent(0),
              MotorClass.Efficiency.IE3,
              percent(75),
              null,
              Sample.of(TimeSpan.class, 6000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("load", "saving"),
              Trend.rises("hours", "saving"),
              Trend.rises("rewinding", "power")));

  /** The calculator; it has no state. */
  public MotorReplacement() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.oldClass() == null) == (asked.oldEfficiency() == null)) {
      return Outcome.missing(Orders.notOne(work, "oldClass", "oldEfficiency"));
    }
    Figure rated = work.given("P_N", asked.ratedPower(), "ratedPower");
    Figure plate =
        asked.oldEfficiency() != null
            ? work.given("eta_plate", asked.oldEfficiency(), "oldEfficiency")
            : MotorTable.efficiency(
                work,
                "eta_plate",
                java.util.Objects.requireNonNull(asked.oldClass()),
                asked.poles(),
                rated);
    Figure next = MotorTable.efficiency(work, "eta_2", asked.newClass(), asked.poles(), rated);
    if (plate == null || next == null) {
      return Outcome.missing(
          work.refusal("MOTOR_CLASS_UNKNOWN", plate == null ? "oldClass" : "newClass"));
    }
    if (asked.oldClass() == MotorClass.Efficiency.IE1 && asked.ratedPower().watts() > 7_500) {
      work.remark(work.warning("MOTOR_CLASS_UNVERIFIED", "oldClass"));
    }
    if (asked.load().value() < 0.5) {
      work.remark(
          work.warning("MOTOR_LOAD_LOW", "load").with("value", asked.load().value() * 100, "%"));
    }
    Figure old =
        work.step(
            "eta_1", "eta_plate - r", "1", plate, work.given("r", asked.rewinding(), "rewinding"));
    Figure x = work.given("x", asked.load(), "load");
    Figure shaft = work.step("P_s", "x * P_N", "W", x, rated);
    Figure speed =
        asked.speedRatio() == null
            ? work.number("n", 1, "speedRatio")
            : work.given("n", asked.speedRatio(), "speedRatio");
    Figure p1 = work.step("P_1", "P_s / eta_1", "W", shaft, old);
    Figure p2 = work.step("P_2", "P_s * n ^ 3 / eta_2", "W", shaft, speed, next);
    Figure t = work.given("t", asked.hours(), "hours");
    Figure saving = work.step("saving", "(P_1 - P_2) * t", "J", p1, p2, t);
    return Outcome.of(
        new Result(
            new Ratio(old.value()),
            new Ratio(next.value()),
            new Power(p1.value()),
            new Power(p2.value()),
            Energy.of(saving.value()),
            new Bill(work).cost("cost_saving", saving, asked.price(), "price")));
  }
}
