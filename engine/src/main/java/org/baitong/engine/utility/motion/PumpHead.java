package org.baitong.engine.utility.motion;

import static org.baitong.engine.calculator.Sample.gauge;

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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.VolumeFlow;

/** The head of a running pump from its pressures, levels and pipes. */
public final class PumpHead extends Calculator<PumpHead.Request, PumpHead.Result> {
  /** From where the pump draws. */
  public enum Suction {
    /** From the surface of a tank, where the liquid stands still. */
    TANK,
    /** The suction pressure is read on the suction pipe. */
    PIPE
  }

  /** What was read. */
  public record Request(
      @Field(doc = "where the suction side is read") Suction suction,
      @Field(unit = "m3/h", min = 0, max = 1e5, doc = "flow") VolumeFlow flow,
      @Field(unit = "kg/m3", min = 100, max = 3000, doc = "density of the liquid")
          Concentration density,
      @Field(unit = "kPa", min = 1, max = 20_000, doc = "pressure on the suction side")
          Pressure suctionPressure,
      @Field(unit = "kPa", min = 1, max = 20_000, doc = "pressure on the discharge side")
          Pressure dischargePressure,
      @Field(unit = "m", min = -1000, max = 1000, doc = "height of the suction gauge or surface")
          Length suctionHeight,
      @Field(unit = "m", min = -1000, max = 1000, doc = "height of the discharge gauge")
          Length dischargeHeight,
      @Field(unit = "mm", min = 5, max = 5000, doc = "inner diameter of the suction pipe")
          Length suctionDiameter,
      @Field(unit = "mm", min = 5, max = 5000, doc = "inner diameter of the discharge pipe")
          Length dischargeDiameter,
      @Field(
              unit = "1",
              min = 0,
              max = 100,
              doc = "loss coefficients between suction reading and" + " pump, added up")
          Ratio suctionLoss,
      @Field(
              unit = "1",
              min = 0,
              max = 100,
              doc = "loss coefficients between pump and discharge" + " gauge, added up")
          Ratio dischargeLoss) {}

  /** The head and its parts. */
  public record Result(
      @Field(unit = "m", min = 0, doc = "head of the pump") Length head,
      @Field(unit = "m", doc = "part by pressure") Length pressureHead,
      @Field(unit = "m", doc = "part by height") Length elevationHead,
      @Field(unit = "m", doc = "part by speed") Length velocityHead,
      @Field(unit = "m", min = 0, doc = "losses on the suction side") Length suctionHead,
      @Field(unit = "m", min = 0, doc = "losses on the discharge side") Length dischargeHead) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pump-head",
          1,
          Group.MOTION,
          "Head of a running pump",
          "Bernoulli's equation between the two readings: differences of pressure, height and"
              + " velocity head, and the losses between readings and pump.",
          List.of(
              "ISO 9906:2012, hydraulic performance of rotodynamic pumps, pump total head",
              "US DOE, MEASUR Tools Suite, head tool"),
          "A liquid; both gauges read at the same time.",
          new Request(
              Suction.PIPE,
              Sample.of(VolumeFlow.class, 100, "m3/h"),
              Sample.of(Concentration.class, 996, "kg/m3"),
              gauge(0.3),
              gauge(3.5),
              Sample.of(Length.class, 1, "m"),
              Sample.of(Length.class, 2, "m"),
              Sample.of(Length.class, 150, "mm"),
              Sample.of(Length.class, 100, "mm"),
              new Ratio(0.5),
              new Ratio(1)),
          List.of(
              Trend.rises("dischargePressure", "head"),
              Trend.falls("suctionPressure", "head"),
              Trend.rises("dischargeHeight", "head"),
              Trend.rises("dischargeLoss", "head")));

  /** The calculator; it has no state. */
  public PumpHead() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p1 = work.absolute("p_1", asked.suctionPressure(), "suctionPressure");
    Figure p2 = work.absolute("p_2", asked.dischargePressure(), "dischargePressure");
    Figure rho = work.given("rho", asked.density(), "density");
    Figure g = MotionSheet.gravity(work);
    Figure pressure = work.step("H_p", "(p_2 - p_1) / (rho * g)", "m", p2, p1, rho, g);
    Figure elevation =
        work.step(
            "H_z",
            "z_2 - z_1",
            "m",
            work.given("z_2", asked.dischargeHeight(), "dischargeHeight"),
            work.given("z_1", asked.suctionHeight(), "suctionHeight"));
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure pi = work.known("pi", StrictMath.PI, "1", "geometry");
    Figure d1 = work.given("d_1", asked.suctionDiameter(), "suctionDiameter");
    Figure d2 = work.given("d_2", asked.dischargeDiameter(), "dischargeDiameter");
    Figure v1 = work.step("h_1", "(4 * Q / (pi * d_1 ^ 2)) ^ 2 / (2 * g)", "m", q, pi, d1, g);
    Figure v2 = work.step("h_2", "(4 * Q / (pi * d_2 ^ 2)) ^ 2 / (2 * g)", "m", q, pi, d2, g);
    Figure velocity =
        asked.suction() == Suction.TANK
            ? work.step("H_v", "h_2", "m", v2)
            : work.step("H_v", "h_2 - h_1", "m", v2, v1);
    Figure k1 = work.given("K_1", asked.suctionLoss(), "suctionLoss");
    Figure k2 = work.given("K_2", asked.dischargeLoss(), "dischargeLoss");
    Figure loss1 = work.step("H_1", "K_1 * h_1", "m", k1, v1);
    Figure loss2 = work.step("H_2", "K_2 * h_2", "m", k2, v2);
    Figure head =
        work.step(
            "H", "H_p + H_z + H_v + H_1 + H_2", "m", pressure, elevation, velocity, loss1, loss2);
    return Outcome.of(
        new Result(
            new Length(head.value()),
            new Length(pressure.value()),
            new Length(elevation.value()),
            new Length(velocity.value()),
            new Length(loss1.value()),
            new Length(loss2.value())));
  }
}
