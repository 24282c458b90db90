package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;

/** Heat lost by the outer wall of a furnace, dryer or boiler. */
public final class WallLoss extends Calculator<WallLoss.Request, WallLoss.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "m2", min = 1e-3, max = 1e5, doc = "area") Area area,
      @Field(unit = "Cel", min = 0, max = 600, doc = "outer surface") Temperature surface,
      @Field(unit = "Cel", min = -20, max = 60, doc = "air around") Temperature ambient,
      @Field(unit = "m/s", min = 0, max = 30, doc = "wind or draught") Speed wind,
      @Field(unit = "1", min = 0.01, max = 1, doc = "emissivity") Ratio emissivity,
      @Field(
              unit = "1",
              min = 0.5,
              max = 2,
              doc =
                  "shape: 1.016 long horizontal cylinder, 1.235 long vertical cylinder, 1.394 vertical plate, 1.79 warm plate up, 0.89 warm plate down")
          Ratio shape) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat loss") Power heat,
      @Field(unit = "kW", min = 0, doc = "of it by convection") Power convection,
      @Field(unit = "kW", doc = "of it by radiation") Power radiation) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "wall-loss",
          1,
          Group.HEAT,
          "Heat loss of a wall",
          "Convection by the correlation of the source, in degrees Fahrenheit, miles an hour and Btu/(h.ft2); radiation by Stefan-Boltzmann.",
          List.of(
              "Surface coefficients of ASTM C680, as in US DOE PHAST (wall losses); sigma of CODATA 2018"),
          "A surface at least 1 K warmer than the air, mean of both above 0 degF. Within about 10 %.",
          new Request(
              new Area(30),
              celsius(70),
              celsius(32),
              new Speed(0.5),
              new Ratio(0.9),
              new Ratio(1.394)),
          List.of(
              Trend.rises("surface", "heat"),
              Trend.rises("wind", "heat"),
              Trend.rises("area", "heat"),
              Trend.rises("emissivity", "radiation")));

  /** The calculator; it has no state. */
  public WallLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure a = work.given("A", asked.area(), "area");
    Figure ts = work.given("T_s", asked.surface(), "surface");
    Figure ta = work.given("T_a", asked.ambient(), "ambient");
    Figure v = work.given("v", asked.wind(), "wind");
    Figure e = work.given("eps", asked.emissivity(), "emissivity");
    Figure shape = work.given("C", asked.shape(), "shape");
    if (ts.value() < ta.value() + 1) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "surface")
              .with("surface", ts.value() - 273.15, "Cel")
              .with("ambient", ta.value() - 273.15, "Cel"));
    }
    Figure mean = work.step("t_m", "0.9 * (T_s + T_a) - 459.67", "[degF]", ts, ta);
    Figure rise = work.step("dT", "1.8 * (T_s - T_a)", "[degF]", ts, ta);
    Figure mph = work.step("w", "v / 0.44704", "[mi_i]/h", v);
    Figure h =
        work.step(
            "h",
            "C * (1 / 24) ^ 0.2 * (1 / t_m) ^ 0.181 * dT ^ 0.266 * sqrt(1 + 1.277 * w)",
            "[Btu_IT]/(h.[sft_i].[degF])",
            shape,
            mean,
            rise,
            mph);
    Figure convection = work.step("Q_c", "3.15459074506305 * h * A * dT", "W", h, a, rise);
    Figure sigma = work.known("sigma", 5.670374419e-8, "W/(m2.K4)", "CODATA 2018");
    Figure radiation =
        work.step("Q_r", "eps * sigma * (T_s ^ 4 - T_a ^ 4) * A", "W", e, sigma, ts, ta, a);
    Figure q = work.step("Q", "Q_c + Q_r", "W", convection, radiation);
    return Outcome.of(
        new Result(
            new Power(q.value()), new Power(convection.value()), new Power(radiation.value())));
  }
}
