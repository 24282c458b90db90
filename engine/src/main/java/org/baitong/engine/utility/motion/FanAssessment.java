package org.baitong.engine.utility.motion;

import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Bill;
import org.jspecify.annotations.Nullable;

/** The efficiency of a running fan from what was measured, and what a better one would save. */
public final class FanAssessment extends Calculator<FanAssessment.Request, FanAssessment.Result> {
  /** What was measured. */
  public record Request(
      @Field(unit = "kW", min = 0.001, max = 1e5, doc = "electricity drawn, measured") Power power,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of the motor at this load")
          Ratio motorEfficiency,
      @Field(
              unit = "%",
              min = 50,
              max = 100,
              doc = "efficiency of belt or converter; 100 for direct" + " drive")
          Ratio driveEfficiency,
      @Field(unit = "m3/h", min = 0, max = 1e7, doc = "flow at the inlet") VolumeFlow flow,
      @Field(
              unit = "Pa",
              min = 0,
              max = 50_000,
              doc = "rise of total pressure over the fan",
              reading = Reading.DIFFERENCE)
          Pressure pressureRise,
      @Field(
              unit = "1",
              min = 0.8,
              max = 1,
              doc = "compressibility coefficient Kp; left out 1, good" + " below 2 kPa")
          @Nullable Ratio compressibility,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours,
      @Field(unit = "%", min = 1, max = 92, doc = "efficiency that a well-chosen fan would have")
          @Nullable Ratio targetEfficiency,
      @Field(unit = "kW.h", min = 0, max = 1e6, doc = "price of electricity")
          @Nullable UnitPrice price) {}

  /** What follows. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "power at the motor's shaft") Power motorShaftPower,
      @Field(unit = "kW", min = 0, doc = "power at the fan's shaft") Power fanShaftPower,
      @Field(unit = "kW", min = 0, doc = "power given to the air") Power airPower,
      @Field(unit = "%", min = 0, max = 100, doc = "total efficiency of the fan")
          Ratio fanEfficiency,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year") Energy electricity,
      @Field(unit = "kW.h", doc = "electricity that the target would save in a year")
          @Nullable Energy saving,
      @Field(doc = "cost of a year") @Nullable Money cost) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fan-assessment",
          1,
          Group.MOTION,
          "Efficiency of a running fan",
          "Flow at the inlet times rise of total pressure times the compressibility coefficient is"
              + " the power given to the air; over the power at the fan's shaft it is the total"
              + " efficiency. More than 100 % means a wrong measurement.",
          List.of(
              "ISO 5801:2017 (AMCA 210), fans, performance testing",
              "US DOE, Improving Fan System Performance: A Sourcebook for Industry"),
          "Values measured at the same time. The target keeps flow and pressure: first ask whether"
              + " both are needed.",
          new Request(
              Sample.of(Power.class, 18, "kW"),
              percent(91),
              percent(95),
              Sample.of(VolumeFlow.class, 30_000, "m3/h"),
              new Pressure(1100, PressureKind.DIFFERENCE),
              null,
              Sample.of(TimeSpan.class, 5000, "h"),
              percent(72),
              UnitPrice.per(Money.undated(0.15, Currency.USD), Units.parse("kW.h").get())),
          List.of(
              Trend.rises("flow", "fanEfficiency"),
              Trend.rises("pressureRise", "fanEfficiency"),
              Trend.falls("power", "fanEfficiency"),
              Trend.rises("hours", "electricity")));

  /** The calculator; it has no state. */
  public FanAssessment() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.power(), "power");
    Figure motor = work.given("eta_m", asked.motorEfficiency(), "motorEfficiency");
    Figure drive = work.given("eta_d", asked.driveEfficiency(), "driveEfficiency");
    Figure shaft = work.step("P_m", "P * eta_m", "W", p, motor);
    Figure fan = work.step("P_s", "P_m * eta_d", "W", shaft, drive);
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure dp = work.given("dp", asked.pressureRise(), "pressureRise");
    Figure kp =
        asked.compressibility() == null
            ? work.known("K_p", 1, "1", "incompressible air, fan pressure below 2 kPa")
            : work.given("K_p", asked.compressibility(), "compressibility");
    Figure air = work.step("P_a", "Q * dp * K_p", "W", q, dp, kp);
    Figure eta = work.step("eta_f", "P_a / P_s", "1", air, fan);
    Figure energy = work.step("W", "P * t", "J", p, work.given("t", asked.hours(), "hours"));
    Energy saving = null;
    if (asked.targetEfficiency() != null) {
      Figure target = work.given("eta_t", asked.targetEfficiency(), "targetEfficiency");
      saving =
          Energy.of(
              work.step("saving", "W * (1 - eta_f / eta_t)", "J", energy, eta, target).value());
    }
    return Outcome.of(
        new Result(
            new Power(shaft.value()),
            new Power(fan.value()),
            new Power(air.value()),
            new Ratio(eta.value()),
            Energy.of(energy.value()),
            saving,
            new Bill(work).cost("cost", energy, asked.price(), "price")));
  }
}
