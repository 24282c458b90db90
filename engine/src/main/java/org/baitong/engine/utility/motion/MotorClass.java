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
import org.jspecify.annotations.Nullable;

/** The nominal efficiency of a motor by its IEC efficiency class at 50 Hz. */
public final class MotorClass extends Calculator<MotorClass.Request, MotorClass.Result> {
  /** An efficiency class. */
  public enum Efficiency {
    /** Standard. */
    IE1,
    /** High. */
    IE2,
    /** Premium. */
    IE3,
    /** Super premium. */
    IE4
  }

  /** The number of poles. */
  public enum Poles {
    /** About 3000 turns a minute. */
    TWO(2),
    /** About 1500 turns a minute. */
    FOUR(4),
    /** About 1000 turns a minute. */
    SIX(6),
    /** About 750 turns a minute. */
    EIGHT(8);

    private final int count;

    Poles(int count) {
      this.count = count;
    }

    int count() {
      return count;
    }
  }

  /** The motor. */
  public record Request(
      @Field(unit = "kW", min = 0.75, max = 1000, doc = "rated output") Power ratedPower,
      @Field(doc = "number of poles") Poles poles,
      @Field(doc = "efficiency class") Efficiency efficiencyClass,
      @Field(unit = "%", min = 10, max = 125, doc = "load over rated output") Ratio load,
      @Field(
              unit = "%",
              min = 5,
              max = 80,
              doc = "share of the losses at full load that do not" + " change with the load")
          @Nullable Ratio fixedLosses) {}

  /** Its efficiency. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "nominal efficiency at rated output")
          Ratio efficiency,
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency at the load")
          @Nullable Ratio efficiencyAtLoad,
      @Field(unit = "kW", min = 0, doc = "electricity drawn at the load") @Nullable Power power,
      @Field(unit = "kW", min = 0, doc = "loss at rated output") Power loss) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "motor-class",
          1,
          Group.MOTION,
          "Efficiency of a motor by its IEC class (50 Hz)",
          "The standard's cubic of the logarithm of the rated output; above 200 kW its limit stays."
              + " At part load the losses are split into a fixed share and one that goes with the"
              + " square of the load.",
          List.of(
              MotorTable.SOURCE,
              "IEC 60034-31:2021, losses at part load (fixed and load-dependent part)"),
          "Three-phase cage induction motors on the mains at 50 Hz, 0.75 to 1000 kW. The tables of"
              + " the standard are these values rounded to 0.1 %. IE1 with 8 poles is not known"
              + " here; IE1 above 7.5 kW was not compared with a printed table.",
          new Request(
              Sample.of(Power.class, 15, "kW"),
              Poles.FOUR,
              Efficiency.IE3,
              percent(75),
              percent(30)),
          List.of(
              Trend.rises("ratedPower", "efficiency"),
              Trend.rises("ratedPower", "loss"),
              Trend.rises("load", "power")));

  /** The calculator; it has no state. */
  public MotorClass() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P_N", asked.ratedPower(), "ratedPower");
    Figure eta = MotorTable.efficiency(work, "eta_N", asked.efficiencyClass(), asked.poles(), p);
    if (eta == null) {
      return Outcome.missing(work.refusal("MOTOR_CLASS_UNKNOWN", "efficiencyClass"));
    }
    if (asked.efficiencyClass() == Efficiency.IE1 && asked.ratedPower().watts() > 7_500) {
      work.remark(work.warning("MOTOR_CLASS_UNVERIFIED", "efficiencyClass"));
    }
    Figure loss = work.step("loss", "P_N * (1 / eta_N - 1)", "W", p, eta);
    Ratio atLoad = null;
    Power drawn = null;
    if (asked.fixedLosses() != null) {
      Figure x = work.given("x", asked.load(), "load");
      Figure f = work.given("f", asked.fixedLosses(), "fixedLosses");
      Figure part =
          work.cited(
              manual().citations().getLast(),
              "loss_x",
              "loss * (f + (1 - f) * x ^ 2)",
              "W",
              loss,
              f,
              x);
      Figure power = work.step("P", "x * P_N + loss_x", "W", x, p, part);
      drawn = new Power(power.value());
      atLoad = new Ratio(work.step("eta_x", "x * P_N / P", "1", x, p, power).value());
    }
    return Outcome.of(new Result(new Ratio(eta.value()), atLoad, drawn, new Power(loss.value())));
  }
}
