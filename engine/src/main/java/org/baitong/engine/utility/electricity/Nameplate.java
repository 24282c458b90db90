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

/** The electricity of motors from their plates, estimated load and speed. */
public final class Nameplate extends Calculator<Nameplate.Request, Nameplate.Result> {
  /** How the load follows the speed. */
  public enum Torque {
    /** Runs at one speed: the frequency does not matter. */
    FIXED_SPEED,
    /** Conveyors, compressors: the power goes with the speed. */
    CONSTANT_TORQUE,
    /** Fans and pumps without static head: the power goes with a power of the speed. */
    VARIABLE_TORQUE
  }

  /** The plates. */
  public record Request(
      @Field(unit = "kW", min = 0, max = 1e5, doc = "rated output of one motor") Power ratedPower,
      @Field(unit = "%", min = 0, max = 125, doc = "load over rated output, at full speed")
          Ratio load,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of motor and converter together")
          Ratio efficiency,
      @Field(doc = "how the load follows the speed") Torque torque,
      @Field(
              unit = "%",
              min = 10,
              max = 120,
              doc = "speed (frequency) over that at which the load" + " is stated")
          Ratio speed,
      @Field(unit = "1", min = 2, max = 3, doc = "exponent of variable torque; left out 2.5")
          @Nullable Ratio exponent,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such motors") Count motors,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What they draw. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power drawn by all of them") Power power,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(doc = "its cost") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "electricity-nameplate",
          1,
          Group.ELECTRICITY,
          "Electricity of motors from their plates",
          "Rated output times load over efficiency; the speed counts only where it is controlled,"
              + " with an exponent of 1 for constant and 2 to 3 for variable torque.",
          List.of(
              "US DOE, MEASUR Tools Suite, electricity reduction, nameplate method (corrected: the"
                  + " efficiency is a share, and a fixed speed has no exponent)"),
          "An estimate: the load is the weakest figure in it. Measure where it matters.",
          new Request(
              Sample.of(Power.class, 11, "kW"),
              percent(70),
              percent(88),
              Torque.VARIABLE_TORQUE,
              percent(85),
              null,
              new Count(4),
              Sample.of(TimeSpan.class, 5000, "h"),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("ratedPower", "power"),
              Trend.rises("load", "power"),
              Trend.falls("efficiency", "power"),
              Trend.rises("speed", "power")));

  /** The calculator; it has no state. */
  public Nameplate() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure exponent =
        switch (asked.torque()) {
          case FIXED_SPEED -> work.number("x", 0, "torque");
          case CONSTANT_TORQUE -> work.number("x", 1, "torque");
          case VARIABLE_TORQUE ->
              asked.exponent() == null
                  ? work.known("x", 2.5, "1", "US DOE, MEASUR Tools Suite: 2.5 to 3")
                  : work.given("x", asked.exponent(), "exponent");
        };
    Figure power =
        work.step(
            "P",
            "P_N * l * f ^ x / eta * n",
            "W",
            work.given("P_N", asked.ratedPower(), "ratedPower"),
            work.given("l", asked.load(), "load"),
            work.given("f", asked.speed(), "speed"),
            exponent,
            work.given("eta", asked.efficiency(), "efficiency"),
            work.given("n", asked.motors(), "motors"));
    Figure energy = work.step("W", "P * t", "J", power, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new Power(power.value()),
            Energy.of(energy.value()),
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
