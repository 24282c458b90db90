package org.baitong.engine.utility.air;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.quantity.Volume;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.utility.Orders;
import org.jspecify.annotations.Nullable;

/** The flow of air out of a hole in a pressurised line, choked or not. */
public final class LeakOrifice extends Calculator<LeakOrifice.Request, LeakOrifice.Result> {
  /** The hole and the air before it. */
  public record Request(
      @Field(unit = "mm", min = 0.05, max = 200, doc = "diameter of the hole") Length diameter,
      @Field(
              unit = "1",
              min = 0.1,
              max = 1,
              doc = "discharge coefficient: 1 for a rounded hole," + " about 0.6 for a sharp one")
          Ratio dischargeCoefficient,
      @Field(unit = "kPa", min = 60, max = 5000, doc = "pressure of the line") Pressure pressure,
      @Field(unit = "Cel", min = -50, max = 400, doc = "temperature of the air in the line")
          Temperature temperature,
      @Field(unit = "{piece}", min = 0, max = 1e5, doc = "number of such holes") Count holes,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure") TimeSpan hours,
      @Field(unit = "kPa", min = 60, max = 110, doc = "pressure of the air around, absolute")
          @Nullable Pressure atmosphere,
      @Field(
              unit = "Cel",
              min = -20,
              max = 60,
              doc = "temperature at which free air is counted;" + " left out 20 Cel")
          @Nullable Temperature referenceTemperature,
      @Field(unit = "J/(kg.K)", min = 280, max = 310, doc = "specific gas constant of the air")
          @Nullable SpecificHeat gasConstant,
      @Field(unit = "1", min = 1.2, max = 1.67, doc = "ratio of specific heats; left out 1.4")
          @Nullable Ratio heatRatio) {}

  /** Whether the flow has reached the speed of sound. */
  public enum Flow {
    /** A lower pressure behind the hole would change nothing. */
    CHOKED,
    /** Slower than sound everywhere. */
    SUBSONIC
  }

  /** What the holes lose. */
  public record Result(
      @Field(unit = "1", min = 0, max = 1, doc = "pressure behind over pressure before the hole")
          Ratio pressureRatio,
      @Field(unit = "1", min = 0, max = 1, doc = "pressure ratio at which the flow chokes")
          Ratio criticalRatio,
      @Field(doc = "choked or subsonic") Flow regime,
      @Field(unit = "kg/h", min = 0, doc = "mass that one hole loses") MassFlow holeMassFlow,
      @Field(unit = "m3/h", min = 0, doc = "free air that one hole loses") VolumeFlow holeFlow,
      @Field(unit = "m3/h", min = 0, doc = "free air lost by all of them") VolumeFlow flow,
      @Field(unit = "m3", min = 0, doc = "free air lost in a year") Volume yearlyVolume) {}

  private static final String CHOKED = "C * A * p_0 * sqrt(k / (R * T)) * (2 / (k + 1)) ^ E";
  private static final String SUBSONIC =
      "C * A * p_0 * sqrt(2 * k / ((k - 1) * R * T) * (r ^ (2 / k) - r ^ ((k + 1) / k)))";

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-leak-orifice",
          1,
          Group.AIR,
          "Compressed-air leaks: flow through a hole",
          "Isentropic flow of an ideal gas through the hole. Where the pressure behind is below the"
              + " critical share of that before, the flow is choked and depends on the pressure"
              + " before it alone. The mass flow is stated as free air at the pressure of the"
              + " surroundings and the reference temperature, not at that of the leak.",
          List.of(
              "F. M. White, Fluid Mechanics, chapter on compressible flow (choked and subsonic flow"
                  + " through a nozzle)",
              "ISO 6358-1:2013 for the same flow with measured conductance"),
          "Holes short against their diameter, ideal gas, up to some 50 bar. The discharge"
              + " coefficient of a real leak is unknown to 30 % or so.",
          new Request(
              Sample.of(Length.class, 3, "mm"),
              new Ratio(0.65),
              gauge(7),
              celsius(35),
              new Count(5),
              Sample.of(TimeSpan.class, 6000, "h"),
              null,
              null,
              null,
              null),
          List.of(
              Trend.rises("diameter", "flow"),
              Trend.rises("dischargeCoefficient", "flow"),
              Trend.rises("pressure", "holeMassFlow"),
              Trend.falls("temperature", "holeMassFlow"),
              Trend.rises("hours", "yearlyVolume")));

  /** The calculator; it has no state. */
  public LeakOrifice() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if (AirSheet.isGauge(asked.atmosphere())) {
      return Outcome.missing(AirSheet.gaugeAtmosphere(work));
    }
    Figure pa = AirSheet.atmosphere(work, asked.atmosphere());
    Figure p0 = AirSheet.absolute(work, "p_0", asked.pressure(), "pressure", pa);
    if (p0.value() <= pa.value()) {
      return Outcome.missing(Orders.notAbove(work, "pressure", p0, "atmosphere", pa));
    }
    Figure k =
        asked.heatRatio() == null
            ? work.known("k", 1.4, "1", "diatomic ideal gas")
            : work.given("k", asked.heatRatio(), "heatRatio");
    Figure gas = AirSheet.gasConstant(work, asked.gasConstant());
    Figure t = work.given("T", asked.temperature(), "temperature");
    Figure c = work.given("C", asked.dischargeCoefficient(), "dischargeCoefficient");
    Figure f = AirSheet.circleFactor(work, null);
    Figure d = work.given("d", asked.diameter(), "diameter");
    Figure area = work.step("A", "f * d ^ 2", "m2", f, d);
    Figure r = work.step("r", "p_a / p_0", "1", pa, p0);
    Figure critical = work.step("r_crit", "(2 / (k + 1)) ^ (k / (k - 1))", "1", k);
    boolean choked = r.value() <= critical.value();
    Figure mass;
    if (choked) {
      Figure e = work.step("E", "(k + 1) / (2 * (k - 1))", "1", k);
      mass = work.step("m", CHOKED, "kg/s", c, area, p0, k, gas, t, e);
    } else {
      mass = work.step("m", SUBSONIC, "kg/s", c, area, p0, k, gas, t, r);
    }
    Figure ref =
        asked.referenceTemperature() == null
            ? work.known("T_ref", 293.15, "K", "ISO 8778: 20 Cel")
            : work.given("T_ref", asked.referenceTemperature(), "referenceTemperature");
    Figure density = work.step("rho", "p_a / (R * T_ref)", "kg/m3", pa, gas, ref);
    Figure one = work.step("q", "m / rho", "m3/s", mass, density);
    Figure flow = work.step("Q", "q * n", "m3/s", one, work.given("n", asked.holes(), "holes"));
    Figure volume = work.step("V", "Q * t", "m3", flow, work.given("t", asked.hours(), "hours"));
    return Outcome.of(
        new Result(
            new Ratio(r.value()),
            new Ratio(critical.value()),
            choked ? Flow.CHOKED : Flow.SUBSONIC,
            MassFlow.of(mass.value()),
            VolumeFlow.of(one.value()),
            VolumeFlow.of(flow.value()),
            Volume.of(volume.value())));
  }
}
