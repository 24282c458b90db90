package org.baitong.engine.utility.steam;

import static org.baitong.engine.calculator.Sample.gauge;
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
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.property.State;
import org.jspecify.annotations.Nullable;

/** Steam after a pressure-reducing valve. */
public final class PressureReduction
    extends Calculator<PressureReduction.Request, PressureReduction.Result> {

  /** Steam before the valve and the pressure behind it. */
  public record Request(
      @Field(doc = "state before the valve") SteamPoint inlet,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam flow") MassFlow flow,
      @Field(unit = "kPa", min = 0.7, max = 100_000, doc = "pressure behind the valve")
          Pressure outlet) {}

  /** Steam behind the valve. */
  public record Result(
      @Field(unit = "kW", doc = "energy flow, the same on both sides") Power energy,
      @Field(unit = "Cel", doc = "temperature behind the valve") Temperature temperature,
      @Field(unit = "kJ/(kg.K)", doc = "entropy behind the valve") SpecificHeat entropy,
      @Field(unit = "%", doc = "dryness behind the valve, if wet") @Nullable Ratio quality) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pressure-reduction",
          1,
          Group.STEAM,
          "Pressure-reducing valve",
          "Throttling keeps the enthalpy: h_out = h_in.",
          List.of("First law, isenthalpic throttling; IAPWS R7-97(2012)"),
          "No heat loss, no work, no noticeable change of velocity.",
          new Request(
              SteamPoint.saturated(gauge(10), percent(100)),
              Sample.of(MassFlow.class, 2000, "kg/h"),
              gauge(3)),
          List.of(Trend.rises("flow", "energy"), Trend.falls("outlet", "entropy")));

  /** The calculator; it has no state. */
  public PressureReduction() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point in = Points.read(work, asked.inlet(), "in", "inlet");
    Figure m = work.given("m", asked.flow(), "flow");
    Figure out = work.absolute("p_out", asked.outlet(), "outlet");
    Points.requireDrop(work, in.pressure(), out, "outlet");
    State behind = Points.atEnthalpy(work, out, in.enthalpy(), "outlet");
    Figure t = work.property("T_out", behind.t(), "K", If97.SOURCE + " T(p_out, h_in)");
    Figure q = work.step("Q", "m * h_in", "W", m, in.enthalpy());
    return Outcome.of(
        new Result(
            new Power(q.value()),
            Temperature.of(t.value()),
            Points.entropy(behind.s()),
            Points.quality(behind)));
  }
}
