package org.baitong.engine.utility.air;

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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Frequency;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The air that pneumatic cylinders use. */
public final class Cylinder extends Calculator<Cylinder.Request, Cylinder.Result> {
  /** The cylinders and how often they move. */
  public record Request(
      @Field(unit = "mm", min = 1, max = 1000, doc = "bore of the cylinder") Length bore,
      @Field(unit = "mm", min = 1, max = 10_000, doc = "stroke") Length stroke,
      @Field(
              unit = "mm",
              min = 0,
              max = 1000,
              doc =
                  "diameter of the rod of a double-acting"
                      + " cylinder; left out the cylinder is single-acting")
          @Nullable Length rod,
      @Field(unit = "kPa", min = 102, max = 5000, doc = "pressure of the air") Pressure pressure,
      @Field(unit = "1/min", min = 0, max = 1000, doc = "cycles: out and back") Frequency cycles,
      @Field(unit = "{piece}", min = 0, max = 1e4, doc = "number of such cylinders")
          Count cylinders,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere,
      @Field(
              unit = "1",
              min = 0.78,
              max = 0.79,
              doc =
                  "area of a circle over its diameter squared; left out it is pi/4, which some"
                      + " handbooks round")
          @Nullable Ratio circleFactor) {}

  /** What they use. */
  public record Result(
      @Field(unit = "m3/h", min = 0, doc = "volume swept, at the pressure of the air")
          VolumeFlow sweptFlow,
      @Field(unit = "1", min = 1, doc = "pressure of the air over that of the air around")
          Ratio compressionRatio,
      @Field(unit = "m3/h", min = 0, doc = "free air used") VolumeFlow flow) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-cylinder",
          1,
          Group.AIR,
          "Air use of pneumatic cylinders",
          "The volume swept in a cycle (a double-acting cylinder sweeps both sides, one less the"
              + " rod) times the pressure ratio is free air.",
          List.of("US DOE, MEASUR Tools Suite, pneumatic air requirement", "Boyle's law"),
          "Full strokes; the dead volume of hoses and valves comes on top.",
          new Request(
              Sample.of(Length.class, 50, "mm"),
              Sample.of(Length.class, 200, "mm"),
              Sample.of(Length.class, 16, "mm"),
              gauge(6),
              Sample.of(Frequency.class, 20, "1/min"),
              new Count(10),
              null,
              null),
          List.of(
              Trend.rises("bore", "flow"),
              Trend.rises("stroke", "flow"),
              Trend.rises("pressure", "flow"),
              Trend.rises("cycles", "flow"),
              Trend.falls("rod", "flow")));

  /** The calculator; it has no state. */
  public Cylinder() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure p = AirSheet.absolute(work, "p", asked.pressure(), "pressure", pa);
    if (p.value() <= pa.value()) {
      return Outcome.missing(Orders.notAbove(work, "pressure", p, "atmosphere", pa));
    }
    Figure f = AirSheet.circleFactor(work, asked.circleFactor());
    Figure d = work.given("d", asked.bore(), "bore");
    Figure s = work.given("s", asked.stroke(), "stroke");
    Figure c = work.given("c", asked.cycles(), "cycles");
    Figure n = work.given("n", asked.cylinders(), "cylinders");
    Figure swept;
    if (asked.rod() == null) {
      swept = work.step("V_swept", "f * d ^ 2 * s * c * n", "m3/s", f, d, s, c, n);
    } else {
      Figure rod = work.given("d_rod", asked.rod(), "rod");
      if (rod.value() >= d.value()) {
        return Outcome.missing(Orders.notAbove(work, "bore", d, "rod", rod));
      }
      swept =
          work.step(
              "V_swept", "f * (2 * d ^ 2 - d_rod ^ 2) * s * c * n", "m3/s", f, d, rod, s, c, n);
    }
    Figure ratio = work.step("r", "p / p_a", "1", p, pa);
    Figure flow = work.step("Q", "V_swept * r", "m3/s", swept, ratio);
    return Outcome.of(
        new Result(
            VolumeFlow.of(swept.value()), new Ratio(ratio.value()), VolumeFlow.of(flow.value())));
  }
}
