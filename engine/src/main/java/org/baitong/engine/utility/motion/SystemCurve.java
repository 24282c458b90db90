package org.baitong.engine.utility.motion;

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
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;

/** Where the curve of a pump meets that of its system. */
public final class SystemCurve extends Calculator<SystemCurve.Request, SystemCurve.Result> {
  /** Two points of the pump and two of the system. */
  public record Request(
      @Field(unit = "m", min = 0.1, max = 2000, doc = "head of the pump at no flow")
          Length shutoffHead,
      @Field(unit = "m3/h", min = 0.01, max = 1e5, doc = "flow of the pump at its duty point")
          VolumeFlow dutyFlow,
      @Field(unit = "m", min = 0, max = 2000, doc = "head of the pump at its duty point")
          Length dutyHead,
      @Field(
              unit = "m",
              min = 0,
              max = 2000,
              doc = "static head of the system: height and pressure" + " to overcome at no flow")
          Length staticHead,
      @Field(unit = "m3/h", min = 0.01, max = 1e5, doc = "flow at which the system was measured")
          VolumeFlow systemFlow,
      @Field(unit = "m", min = 0, max = 2000, doc = "head of the system at that flow")
          Length systemHead,
      @Field(unit = "kg/m3", min = 500, max = 3000, doc = "density of the liquid")
          Concentration density) {}

  /** The operating point. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "flow where both curves meet") VolumeFlow flow,
      @Field(unit = "m", min = 0, doc = "head where both curves meet") Length head,
      @Field(unit = "m", min = 0, doc = "part of it that friction takes") Length frictionHead,
      @Field(unit = "kW", min = 0, doc = "power given to the liquid") Power fluidPower) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pump-system-curve",
          1,
          Group.MOTION,
          "Operating point of pump and system",
          "The head of the pump falls, and that of the system rises from its static head, with the"
              + " square of the flow; both parabolas go through the points that were read.",
          List.of(
              "US DOE, Improving Pumping System Performance: A Sourcebook for Industry, 2nd ed.,"
                  + " system curves"),
          "Centrifugal pumps near their duty point, turbulent flow. A pump that runs far right of"
              + " its duty point needs its own curve.",
          new Request(
              Sample.of(Length.class, 45, "m"),
              Sample.of(VolumeFlow.class, 100, "m3/h"),
              Sample.of(Length.class, 32, "m"),
              Sample.of(Length.class, 12, "m"),
              Sample.of(VolumeFlow.class, 90, "m3/h"),
              Sample.of(Length.class, 26, "m"),
              Sample.of(Concentration.class, 996, "kg/m3")),
          List.of(
              Trend.rises("dutyFlow", "flow"),
              Trend.falls("staticHead", "frictionHead"),
              Trend.falls("systemHead", "flow")));

  /** The calculator; it has no state. */
  public SystemCurve() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure h0 = work.given("H_0", asked.shutoffHead(), "shutoffHead");
    Figure h1 = work.given("H_1", asked.dutyHead(), "dutyHead");
    Figure hs = work.given("H_s", asked.staticHead(), "staticHead");
    Figure hp = work.given("H_p", asked.systemHead(), "systemHead");
    if (h0.value() <= h1.value()) {
      return Outcome.missing(Orders.notAbove(work, "shutoffHead", h0, "dutyHead", h1));
    }
    if (h0.value() <= hs.value()) {
      return Outcome.missing(Orders.notAbove(work, "shutoffHead", h0, "staticHead", hs));
    }
    if (hp.value() <= hs.value()) {
      return Outcome.missing(Orders.notAbove(work, "systemHead", hp, "staticHead", hs));
    }
    Figure q1 = work.given("Q_1", asked.dutyFlow(), "dutyFlow");
    Figure qp = work.given("Q_p", asked.systemFlow(), "systemFlow");
    Figure a = work.step("a", "(H_0 - H_1) / Q_1 ^ 2", "s2/m5", h0, h1, q1);
    Figure c = work.step("k", "(H_p - H_s) / Q_p ^ 2", "s2/m5", hp, hs, qp);
    Figure q = work.step("Q", "sqrt((H_0 - H_s) / (a + k))", "m3/s", h0, hs, a, c);
    Figure friction = work.step("H_f", "k * Q ^ 2", "m", c, q);
    Figure head = work.step("H", "H_s + H_f", "m", hs, friction);
    Figure rho = work.given("rho", asked.density(), "density");
    Figure power =
        work.step("P_h", "rho * g * Q * H", "W", rho, MotionSheet.gravity(work), q, head);
    return Outcome.of(
        new Result(
            VolumeFlow.of(q.value()),
            new Length(head.value()),
            new Length(friction.value()),
            new Power(power.value())));
  }
}
