package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.gauge;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The flow of air through a valve of known flow coefficient, or the coefficient for a flow. */
public final class AirValve extends Calculator<AirValve.Request, AirValve.Result> {
  /** The pressures, and either the coefficient or the flow. */
  public record Request(
      @Field(unit = "kPa", min = 60, max = 5000, doc = "pressure before the valve")
          Pressure inletPressure,
      @Field(unit = "kPa", min = 60, max = 5000, doc = "pressure behind the valve")
          Pressure outletPressure,
      @Field(unit = "1", min = 0.001, max = 1e4, doc = "flow coefficient Cv (US)")
          @Nullable Ratio flowCoefficient,
      @Field(unit = "m3/h", min = 0, max = 1e6, doc = "free air wanted")
          @Nullable VolumeFlow wantedFlow) {}

  /** Flow and coefficient. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "free air") VolumeFlow flow,
      @Field(unit = "1", min = 0, doc = "flow coefficient Cv (US)") Ratio coefficient,
      @Field(unit = "1", min = 0, max = 1, doc = "pressure behind over pressure before")
          Ratio pressureRatio) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-valve",
          1,
          Group.AIR,
          "Air flow through a valve",
          "Subsonic flow: 0.6875 standard cubic feet a minute for each unit of Cv and each pound"
              + " per square inch of the root of the difference of the squared absolute pressures.",
          List.of("US DOE, MEASUR Tools Suite, pneumatic valve"),
          "Air near 20 Cel; pressure behind above 53 % of that before, both from vacuum: below that"
              + " the flow is choked and the formula does not hold (refused).",
          new Request(gauge(7), gauge(6.5), new Ratio(2), null),
          List.of(Trend.rises("flowCoefficient", "flow"), Trend.falls("outletPressure", "flow")));

  /** The calculator; it has no state. */
  public AirValve() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.flowCoefficient() == null) == (asked.wantedFlow() == null)) {
      return Outcome.missing(Orders.notOne(work, "flowCoefficient", "wantedFlow"));
    }
    Figure p1 = work.absolute("p_1", asked.inletPressure(), "inletPressure");
    Figure p2 = work.absolute("p_2", asked.outletPressure(), "outletPressure");
    if (p1.value() <= p2.value()) {
      return Outcome.missing(Orders.notAbove(work, "inletPressure", p1, "outletPressure", p2));
    }
    Figure r = work.step("r", "p_2 / p_1", "1", p2, p1);
    if (r.value() < 0.53) {
      return Outcome.missing(
          work.refusal("AIR_CHOKED", "outletPressure").with("ratio", r.value(), "1"));
    }
    // 1 standard cubic foot a minute and 1 pound per square inch, exact by definition.
    Figure unit =
        work.known(
            "u",
            0.6875 * (0.028316846592 / 60) / 6894.757293168361,
            "m3/(s.Pa)",
            "0.6875 scfm/psi for Cv = 1");
    Figure each = work.step("q_1", "u * sqrt(p_1 ^ 2 - p_2 ^ 2)", "m3/s", unit, p1, p2);
    Figure flow;
    Figure cv;
    if (asked.flowCoefficient() != null) {
      cv = work.given("Cv", asked.flowCoefficient(), "flowCoefficient");
      flow = work.step("Q", "q_1 * Cv", "m3/s", each, cv);
    } else {
      VolumeFlow wanted = java.util.Objects.requireNonNull(asked.wantedFlow());
      flow = work.given("Q", wanted, "wantedFlow");
      cv = work.step("Cv", "Q / q_1", "1", flow, each);
    }
    return Outcome.of(
        new Result(VolumeFlow.of(flow.value()), new Ratio(cv.value()), new Ratio(r.value())));
  }
}
