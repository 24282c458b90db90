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
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;

/** How far a motor is loaded, from the electricity that it draws. */
public final class MotorLoad extends Calculator<MotorLoad.Request, MotorLoad.Result> {
  /** The plate and the measurement. */
  public record Request(
      @Field(unit = "kW", min = 0.05, max = 1e5, doc = "rated output") Power ratedPower,
      @Field(unit = "%", min = 30, max = 100, doc = "efficiency at rated output")
          Ratio ratedEfficiency,
      @Field(unit = "kW", min = 0, max = 1e5, doc = "electricity drawn, measured") Power power) {}

  /** The load. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "electricity drawn at rated output") Power ratedInput,
      @Field(unit = "%", min = 0, doc = "load over rated output") Ratio load,
      @Field(unit = "kW", min = 0, doc = "power at the shaft") Power shaftPower) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "motor-load",
          1,
          Group.MOTION,
          "Load of a motor",
          "Measured input over the input at rated output. The current alone does not tell: below"
              + " half load most of it magnetises the motor.",
          List.of(
              "US DOE, Determining Electric Motor Load and Efficiency (fact sheet), input power"
                  + " measurements"),
          "From half to full load, where the efficiency hardly changes; below, the load is"
              + " overstated (warned).",
          new Request(
              Sample.of(Power.class, 15, "kW"), percent(90), Sample.of(Power.class, 11, "kW")),
          List.of(Trend.rises("power", "load"), Trend.falls("ratedPower", "load")));

  /** The calculator; it has no state. */
  public MotorLoad() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure rated = work.given("P_N", asked.ratedPower(), "ratedPower");
    Figure eta = work.given("eta_N", asked.ratedEfficiency(), "ratedEfficiency");
    Figure input = work.step("P_in", "P_N / eta_N", "W", rated, eta);
    Figure p = work.given("P", asked.power(), "power");
    Figure load = work.step("x", "P / P_in", "1", p, input);
    Figure shaft = work.step("P_s", "x * P_N", "W", load, rated);
    if (load.value() < 0.5) {
      work.remark(work.warning("MOTOR_LOAD_LOW", "power").with("value", load.value() * 100, "%"));
    } else if (load.value() > 1.25) {
      work.remark(work.warning("MOTOR_OVERLOADED", "power").with("value", load.value() * 100, "%"));
    }
    return Outcome.of(
        new Result(new Power(input.value()), new Ratio(load.value()), new Power(shaft.value())));
  }
}
