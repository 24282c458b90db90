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
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;

/** What a speed control of a pump saves against throttling, with the static head kept. */
public final class PumpDrive extends Calculator<PumpDrive.Request, PumpDrive.Result> {
  /** A flow and how long it is needed. */
  public record Duty(
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "flow needed") VolumeFlow flow,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** Pump, system and duties. */
  public record Request(
      @Field(unit = "m", min = 0.1, max = 2000, doc = "head of the pump at no flow and full speed")
          Length shutoffHead,
      @Field(unit = "m3/h", min = 0.01, max = 1e5, doc = "flow of the pump at its duty point")
          VolumeFlow dutyFlow,
      @Field(unit = "m", min = 0, max = 2000, doc = "head of the pump at its duty point")
          Length dutyHead,
      @Field(unit = "m", min = 0, max = 2000, doc = "static head of the system") Length staticHead,
      @Field(
              unit = "m",
              min = 0,
              max = 2000,
              doc = "head of the system at the duty flow, valve" + " open")
          Length systemHead,
      @Field(unit = "kg/m3", min = 500, max = 3000, doc = "density of the liquid")
          Concentration density,
      @Field(
              unit = "%",
              min = 1,
              max = 92,
              doc = "efficiency of the pump when throttled, on" + " average")
          Ratio throttledEfficiency,
      @Field(
              unit = "%",
              min = 1,
              max = 92,
              doc = "efficiency of the pump at lower speed, on" + " average")
          Ratio drivenEfficiency,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of the motor") Ratio motorEfficiency,
      @Field(unit = "%", min = 50, max = 100, doc = "efficiency of the frequency converter")
          Ratio converterEfficiency,
      @Field(min = 1, max = 24, doc = "flows needed over the year") List<Duty> duties) {
    /** Keeps the duties as they are. */
    public Request {
      duties = List.copyOf(duties);
    }
  }

  /** What both ways draw. */
  public record Result(
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year, throttled") Energy throttled,
      @Field(unit = "kW.h", min = 0, doc = "electricity of a year, speed-controlled") Energy driven,
      @Field(unit = "kW.h", doc = "electricity saved in a year") Energy saving,
      @Field(unit = "%", min = 0, max = 100, doc = "lowest speed over full speed")
          Ratio lowestSpeed) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pump-drive",
          1,
          Group.MOTION,
          "Speed control of a pump",
          "Throttled, the pump works on its own curve at full speed. Driven, its curve shrinks by"
              + " the affinity laws until it meets the system curve at the flow needed; the static"
              + " head stays, so the power does not fall with the cube of the flow. Saving by the"
              + " cube alone would promise too much wherever there is static head.",
          List.of(
              "US DOE, Improving Pumping System Performance: A Sourcebook for Industry, 2nd ed.,"
                  + " variable-speed drives and static head",
              "Affinity laws: ISO 9906:2012"),
          "Centrifugal pumps whose curve is near a parabola; flows up to the duty flow.",
          new Request(
              Sample.of(Length.class, 45, "m"),
              Sample.of(VolumeFlow.class, 100, "m3/h"),
              Sample.of(Length.class, 34, "m"),
              Sample.of(Length.class, 10, "m"),
              Sample.of(Length.class, 30, "m"),
              Sample.of(Concentration.class, 996, "kg/m3"),
              percent(65),
              percent(72),
              percent(91),
              percent(96),
              List.of(
                  new Duty(
                      Sample.of(VolumeFlow.class, 70, "m3/h"),
                      Sample.of(TimeSpan.class, 2000, "h")),
                  new Duty(
                      Sample.of(VolumeFlow.class, 50, "m3/h"),
                      Sample.of(TimeSpan.class, 3000, "h")))),
          List.of(
              Trend.rises("staticHead", "driven"),
              Trend.rises("density", "throttled"),
              Trend.falls("converterEfficiency", "driven"),
              Trend.rises("duties.hours", "throttled")));

  /** The calculator; it has no state. */
  public PumpDrive() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure h0 = work.given("H_0", asked.shutoffHead(), "shutoffHead");
    Figure h1 = work.given("H_1", asked.dutyHead(), "dutyHead");
    Figure hs = work.given("H_s", asked.staticHead(), "staticHead");
    Figure hp = work.given("H_p", asked.systemHead(), "systemHead");
    Figure q1 = work.given("Q_1", asked.dutyFlow(), "dutyFlow");
    if (h0.value() <= h1.value()) {
      return Outcome.missing(Orders.notAbove(work, "shutoffHead", h0, "dutyHead", h1));
    }
    if (hp.value() < hs.value()) {
      return Outcome.missing(Orders.notAbove(work, "systemHead", hp, "staticHead", hs));
    }
    if (h1.value() < hp.value()) {
      return Outcome.missing(Orders.notAbove(work, "dutyHead", h1, "systemHead", hp));
    }
    Figure a = work.step("a", "(H_0 - H_1) / Q_1 ^ 2", "s2/m5", h0, h1, q1);
    Figure k = work.step("k", "(H_p - H_s) / Q_1 ^ 2", "s2/m5", hp, hs, q1);
    Figure g = MotionSheet.gravity(work);
    Figure rho = work.given("rho", asked.density(), "density");
    Figure t = work.given("eta_t", asked.throttledEfficiency(), "throttledEfficiency");
    Figure d = work.given("eta_d", asked.drivenEfficiency(), "drivenEfficiency");
    Figure m = work.given("eta_m", asked.motorEfficiency(), "motorEfficiency");
    Figure c = work.given("eta_c", asked.converterEfficiency(), "converterEfficiency");
    Figure throttled = work.number("W_t_0", 0, "duties");
    Figure driven = work.number("W_d_0", 0, "duties");
    double lowest = 1;
    for (int i = 1; i <= asked.duties().size(); i++) {
      Duty duty = asked.duties().get(i - 1);
      String path = "duties[" + i + "].";
      Figure q = work.given("Q", duty.flow(), path + "flow");
      if (q.value() > q1.value()) {
        return Outcome.missing(Orders.notAbove(work, "dutyFlow", q1, path + "flow", q));
      }
      Figure hours = work.given("t", duty.hours(), path + "hours");
      Figure own = work.step("H_t_" + i, "H_0 - a * Q ^ 2", "m", h0, a, q);
      Figure need = work.step("H_d_" + i, "H_s + k * Q ^ 2", "m", hs, k, q);
      Figure speed =
          work.step("n_" + i, "sqrt((H_d_" + i + " + a * Q ^ 2) / H_0)", "1", need, a, q, h0);
      lowest = StrictMath.min(lowest, speed.value());
      throttled =
          work.step(
              "W_t_" + i,
              throttled.symbol() + " + rho * g * Q * H_t_" + i + " / (eta_t * eta_m) * t",
              "J",
              throttled,
              rho,
              g,
              q,
              own,
              t,
              m,
              hours);
      driven =
          work.step(
              "W_d_" + i,
              driven.symbol() + " + rho * g * Q * H_d_" + i + " / (eta_d * eta_m * eta_c) * t",
              "J",
              driven,
              rho,
              g,
              q,
              need,
              d,
              m,
              c,
              hours);
    }
    Figure saving =
        work.step("saving", throttled.symbol() + " - " + driven.symbol(), "J", throttled, driven);
    if (saving.value() < 0) {
      work.remark(
          work.warning("MOTION_DRIVE_COSTS", "duties")
              .with("more", -saving.value() / 3.6e6, "kW.h"));
    }
    return Outcome.of(
        new Result(
            Energy.of(throttled.value()),
            Energy.of(driven.value()),
            Energy.of(saving.value()),
            new Ratio(lowest)));
  }
}
