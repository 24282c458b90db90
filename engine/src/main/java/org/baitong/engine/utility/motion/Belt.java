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
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What a belt drive loses, and what a better belt would save. */
public final class Belt extends Calculator<Belt.Request, Belt.Result> {
  /** The kind of belt. */
  public enum Kind {
    /** Smooth V-belt. */
    V_BELT(1),
    /** Notched V-belt. */
    NOTCHED_V_BELT(5.0 / 7),
    /** Toothed belt. */
    SYNCHRONOUS_BELT(2.0 / 7);

    private final double factor;

    Kind(double factor) {
      this.factor = factor;
    }
  }

  /** The drive. */
  public record Request(
      @Field(doc = "kind of belt now") Kind belt,
      @Field(unit = "kW", min = 0.2, max = 500, doc = "power at the motor's shaft")
          Power motorPower,
      @Field(doc = "kind of belt wanted") @Nullable Kind newBelt,
      @Field(unit = "%", min = 10, max = 100, doc = "efficiency of the motor")
          Ratio motorEfficiency,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** Its losses. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "loss over the motor's shaft power") Ratio loss,
      @Field(unit = "kW", min = 0, doc = "power at the driven shaft") Power drivenPower,
      @Field(unit = "%", min = 0, max = 100, doc = "loss of the belt wanted")
          @Nullable Ratio newLoss,
      @Field(unit = "kW.h", doc = "electricity saved in a year for the same driven power")
          @Nullable Energy saving) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "belt-drive",
          1,
          Group.MOTION,
          "Belt drive",
          "The mean loss of V-belts over the power of the motor; notched belts lose 5/7 and toothed"
              + " ones 2/7 of it. The power at the driven shaft stays when the belt changes.",
          List.of("AMCA 203-90, appendix L (as fitted in US DOE, MEASUR Tools Suite)"),
          "Belts well aligned and tensioned, 0.2 to 500 kW; the range of real drives is about half"
              + " and twice the mean. A toothed belt does not slip: the machine runs faster, so a"
              + " fan may need another pulley.",
          new Request(
              Kind.V_BELT,
              Sample.of(Power.class, 15, "kW"),
              Kind.SYNCHRONOUS_BELT,
              percent(92),
              Sample.of(TimeSpan.class, 5000, "h")),
          List.of(
              Trend.falls("motorPower", "loss"),
              Trend.rises("motorPower", "drivenPower"),
              Trend.rises("hours", "saving")));

  /** The calculator; it has no state. */
  public Belt() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.given("P", asked.motorPower(), "motorPower");
    Figure hp = work.known("hp", 745.6998715822702, "W", "mechanical horsepower, 550 ft.lbf/s");
    Figure mean =
        work.step(
            "mean",
            "(0.68759 * exp(-0.019791 * P / hp) + 3.7558 * exp(-0.21507 * P / hp) + 3.9963) / 100",
            "1",
            p,
            hp);
    Figure loss =
        work.step("loss", "mean * f", "1", mean, work.number("f", asked.belt().factor, "belt"));
    Figure driven = work.step("P_2", "P * (1 - loss)", "W", p, loss);
    Ratio newLoss = null;
    Energy saving = null;
    if (asked.newBelt() != null) {
      Figure next =
          work.step(
              "loss_new",
              "mean * f",
              "1",
              mean,
              work.number("f", asked.newBelt().factor, "newBelt"));
      newLoss = new Ratio(next.value());
      saving =
          Energy.of(
              work.step(
                      "saving",
                      "(P - P_2 / (1 - loss_new)) / eta_m * t",
                      "J",
                      p,
                      driven,
                      next,
                      work.given("eta_m", asked.motorEfficiency(), "motorEfficiency"),
                      work.given("t", asked.hours(), "hours"))
                  .value());
    }
    return Outcome.of(
        new Result(new Ratio(loss.value()), new Power(driven.value()), newLoss, saving));
  }
}
