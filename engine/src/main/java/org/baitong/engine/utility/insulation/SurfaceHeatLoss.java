package org.baitong.engine.utility.insulation;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.HeatTransfer;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.utility.property.Air;
import org.jspecify.annotations.Nullable;

/** Heat loss of a hot surface of measured temperature: valve, flange, tank, machine. */
public final class SurfaceHeatLoss
    extends Calculator<SurfaceHeatLoss.Request, SurfaceHeatLoss.Result> {

  /** The surface and the air around. */
  public record Request(
      @Field(unit = "m2", min = 1e-4, max = 1e5, doc = "area of one surface") Area area,
      @Field(unit = "{piece}", min = 1, max = 100_000, doc = "equal surfaces") Count count,
      @Field(unit = "mm", min = 5, max = 10_000, doc = "diameter, or height of a small body")
          Length diameter,
      @Field(unit = "Cel", min = 0, max = 650, doc = "surface") Temperature surface,
      @Field(unit = "Cel", min = -10, max = 60, doc = "air around") Temperature ambient,
      @Field(unit = "m/s", min = 0, max = 30, doc = "wind or draught") Speed wind,
      @Field(unit = "1", min = 0.02, max = 1, doc = "emissivity") Ratio emissivity,
      @Field(
              unit = "W/(m2.K)",
              min = 0.1,
              max = 200,
              doc = "convection if known; else it follows from diameter and wind")
          @Nullable HeatTransfer convection,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year hot") TimeSpan hours,
      @Field(unit = "%", min = 10, max = 110, doc = "efficiency of what makes the heat")
          Ratio efficiency) {}

  /** The loss. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat loss") Power heat,
      @Field(unit = "kW", min = 0, doc = "of it by convection") Power convection,
      @Field(unit = "kW", min = 0, doc = "of it by radiation") Power radiation,
      @Field(unit = "GJ", min = 0, doc = "heat loss in a year") Energy yearlyHeat,
      @Field(unit = "GJ", min = 0, doc = "fuel for it in a year, on the basis of the efficiency")
          Energy yearlyFuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "surface-heat-loss",
          1,
          Group.INSULATION,
          "Heat loss of a hot surface (valve, flange, tank, machine)",
          "Radiation of the whole area and convection as of a horizontal cylinder of this diameter,"
              + " at a measured surface temperature. For a valve take its surface and the diameter of"
              + " its body.",
          List.of(Cylinder.SOURCE, "Air: " + Air.SOURCE, "Radiation: CODATA 2018"),
          "Surface temperature measured and even. Convection of flat or vertical bodies may differ by"
              + " 20 %.",
          new Request(
              new Area(0.6),
              new Count(12),
              Sample.of(Length.class, 150, "mm"),
              celsius(165),
              celsius(32),
              new Speed(0.3),
              new Ratio(0.9),
              null,
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(78)),
          List.of(
              Trend.rises("area", "heat"),
              Trend.rises("surface", "heat"),
              Trend.rises("wind", "heat"),
              Trend.rises("emissivity", "radiation"),
              Trend.falls("ambient", "heat")));

  /** The calculator; it has no state. */
  public SurfaceHeatLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure hot = work.given("T_s", asked.surface(), "surface");
    Figure cold = work.given("T_a", asked.ambient(), "ambient");
    if (hot.value() < cold.value() + 1) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "surface")
              .with("surface", hot.value() - 273.15, "Cel")
              .with("ambient", cold.value() - 273.15, "Cel"));
    }
    Figure one = work.given("A_1", asked.area(), "area");
    Figure n = work.given("n", asked.count(), "count");
    Figure e = work.given("eps", asked.emissivity(), "emissivity");
    double d = asked.diameter().value();
    Figure h =
        asked.convection() == null
            ? work.property(
                "h_c",
                Cylinder.convection(d, asked.wind().value(), hot.value(), cold.value()),
                "W/(m2.K)",
                Cylinder.SOURCE)
            : work.given("h_c", asked.convection(), "convection");
    Figure area = work.step("A", "n * A_1", "m2", n, one);
    Figure qc = work.step("Q_c", "h_c * A * (T_s - T_a)", "W", h, area, hot, cold);
    Figure sigma = work.known("sigma", Cylinder.SIGMA, "W/(m2.K4)", "CODATA 2018");
    Figure qr =
        work.step("Q_r", "eps * sigma * A * (T_s ^ 4 - T_a ^ 4)", "W", e, sigma, area, hot, cold);
    Figure q = work.step("Q", "Q_c + Q_r", "W", qc, qr);
    Figure t = work.given("t", asked.hours(), "hours");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Figure yearly = work.step("E", "Q * t", "J", q, t);
    Figure fuel = work.step("F", "E / eta", "J", yearly, eta);
    return Outcome.of(
        new Result(
            new Power(q.value()),
            new Power(qc.value()),
            new Power(qr.value()),
            Energy.of(yearly.value()),
            Energy.of(fuel.value())));
  }
}
