package org.baitong.engine.utility.motion;

import static org.baitong.engine.calculator.Sample.absolute;

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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The coefficient by which compression lessens the power that a fan gives to the air. */
public final class FanCompressibility
    extends Calculator<FanCompressibility.Request, FanCompressibility.Result> {
  /** The fan at its operating point. */
  public record Request(
      @Field(unit = "kW", min = 0.001, max = 1e5, doc = "power at the fan's shaft")
          Power shaftPower,
      @Field(unit = "m3/h", min = 1, max = 1e7, doc = "flow at the inlet") VolumeFlow flow,
      @Field(unit = "kPa", min = 30, max = 200, doc = "total pressure at the inlet")
          Pressure inletPressure,
      @Field(unit = "kPa", min = 30, max = 300, doc = "total pressure at the outlet")
          Pressure outletPressure,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere,
      @Field(unit = "1", min = 1.2, max = 1.67, doc = "ratio of specific heats; left out 1.4")
          @Nullable Ratio heatRatio) {}

  /** The coefficient and what follows. */
  public record Result(
      @Field(unit = "1", min = 0, doc = "compressibility coefficient Kp") Ratio compressibility,
      @Field(unit = "kW", min = 0, doc = "power given to the air") Power airPower,
      @Field(unit = "%", min = 0, max = 100, doc = "total efficiency of the fan")
          Ratio fanEfficiency) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "fan-compressibility",
          1,
          Group.MOTION,
          "Compressibility coefficient of a fan",
          "Kp = z ln(1 + x) / (x ln(1 + z)), with x the pressure rise over the inlet pressure from"
              + " vacuum and z the shaft power per flow over that pressure, times (k - 1) / k.",
          List.of("AMCA 210 / ISO 5801:2017, compressibility coefficient"),
          "Air; a fan that raises the pressure. A coefficient far above 1 belongs to a shaft power"
              + " far too great for the flow.",
          new Request(
              Sample.of(Power.class, 400, "kW"),
              Sample.of(VolumeFlow.class, 250_000, "m3/h"),
              new Pressure(-2200, PressureKind.GAUGE),
              new Pressure(2000, PressureKind.GAUGE),
              null,
              null),
          List.of(
              Trend.rises("shaftPower", "compressibility"),
              Trend.falls("outletPressure", "compressibility")));

  /** The calculator; it has no state. */
  public FanCompressibility() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (asked.atmosphere() != null && asked.atmosphere().kind() != PressureKind.ABSOLUTE) {
      return Outcome.missing(work.refusal("AIR_ATMOSPHERE_GAUGE", "atmosphere"));
    }
    Figure pa =
        asked.atmosphere() == null
            ? work.known(
                "p_a", Work.STANDARD_ATMOSPHERE, "Pa", "ISO 2533 standard atmosphere, not stated")
            : work.given("p_a", asked.atmosphere(), "atmosphere");
    Figure p1 = absolute(work, "p_1", asked.inletPressure(), "inletPressure", pa);
    Figure p2 = absolute(work, "p_2", asked.outletPressure(), "outletPressure", pa);
    if (p2.value() <= p1.value()) {
      return Outcome.missing(Orders.notAbove(work, "outletPressure", p2, "inletPressure", p1));
    }
    Figure p = work.given("P_s", asked.shaftPower(), "shaftPower");
    Figure q = work.given("Q", asked.flow(), "flow");
    Figure k =
        asked.heatRatio() == null
            ? work.known("k", 1.4, "1", "diatomic ideal gas")
            : work.given("k", asked.heatRatio(), "heatRatio");
    Figure x = work.step("x", "(p_2 - p_1) / p_1", "1", p2, p1);
    Figure z = work.step("z", "(k - 1) / k * P_s / (Q * p_1)", "1", k, p, q, p1);
    Figure kp = work.step("K_p", "z * ln(1 + x) / (x * ln(1 + z))", "1", z, x);
    Figure air = work.step("P_a", "Q * (p_2 - p_1) * K_p", "W", q, p2, p1, kp);
    Figure eta = work.step("eta_f", "P_a / P_s", "1", air, p);
    return Outcome.of(
        new Result(new Ratio(kp.value()), new Power(air.value()), new Ratio(eta.value())));
  }

  private static Figure absolute(
      Work work, String symbol, Pressure pressure, String field, Figure atmosphere) {
    Figure read = work.given(symbol + "_g", pressure, field);
    return pressure.kind() == PressureKind.ABSOLUTE
        ? work.given(symbol, pressure, field)
        : work.step(symbol, symbol + "_g + p_a", "Pa", read, atmosphere);
  }
}
