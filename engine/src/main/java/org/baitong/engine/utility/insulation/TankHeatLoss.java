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
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.utility.property.Air;

/** Heat loss of a bare or insulated upright tank. */
public final class TankHeatLoss extends Calculator<TankHeatLoss.Request, TankHeatLoss.Result> {

  /** The tank, its insulation and the air around. */
  public record Request(
      @Field(unit = "m", min = 0.1, max = 50, doc = "outer diameter of the shell") Length diameter,
      @Field(unit = "m", min = 0.1, max = 50, doc = "height of the heated shell") Length height,
      @Field(unit = "mm", min = 0.5, max = 200, doc = "thickness of the shell") Length shell,
      @Field(unit = "W/(m.K)", min = 0.1, max = 500, doc = "conductivity of the shell")
          ThermalConductivity shellConductivity,
      @Field(unit = "mm", min = 0, max = 1000, doc = "thickness of the insulation, 0 for none")
          Length insulation,
      @Field(
              unit = "W/(m.K)",
              min = 0.01,
              max = 5,
              doc = "conductivity of the insulation at its mean temperature")
          ThermalConductivity conductivity,
      @Field(unit = "Cel", min = 25, max = 650, doc = "contents") Temperature contents,
      @Field(unit = "Cel", min = -10, max = 60, doc = "air around") Temperature ambient,
      @Field(unit = "1", min = 0.02, max = 1, doc = "emissivity of the outer surface")
          Ratio emissivity,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year hot") TimeSpan hours,
      @Field(unit = "%", min = 10, max = 110, doc = "efficiency of what makes the heat")
          Ratio efficiency) {}

  /** The loss of the shell; a lid or a free surface of water is not in it. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat loss of the shell") Power heat,
      @Field(unit = "GJ", min = 0, doc = "heat loss in a year") Energy yearlyHeat,
      @Field(unit = "GJ", min = 0, doc = "fuel for it in a year, on the basis of the efficiency")
          Energy yearlyFuel,
      @Field(unit = "Cel", doc = "outer surface") Temperature surface) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "tank-heat-loss",
          1,
          Group.INSULATION,
          "Heat loss of a bare or insulated tank",
          "Shell, insulation and air film in series; the outer surface is solved for until heat in is"
              + " heat out, with radiation of the whole area and turbulent free convection of a"
              + " vertical wall.",
          List.of(
              "Nu = 0.125 Ra^(1/3) of turbulent free convection at a vertical wall, as in"
                  + " ORNL-AMO/MEASUR-Tools-Suite 9c294ae (textbooks have 0.10 to 0.13)",
              "Air: " + Air.SOURCE,
              "Radiation: CODATA 2018"),
          "Upright round tank indoors, full; Ra above 1e9. Lid, floor and an open surface of hot water"
              + " lose more than this.",
          new Request(
              new Length(2),
              new Length(3),
              Sample.of(Length.class, 6, "mm"),
              new ThermalConductivity(45),
              Sample.of(Length.class, 50, "mm"),
              new ThermalConductivity(0.042),
              celsius(90),
              celsius(30),
              new Ratio(0.8),
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(78)),
          List.of(
              Trend.rises("contents", "heat"),
              Trend.rises("height", "heat"),
              Trend.rises("emissivity", "heat"),
              Trend.falls("insulation", "heat"),
              Trend.rises("conductivity", "heat"),
              Trend.falls("ambient", "heat")));

  /** The calculator; it has no state. */
  public TankHeatLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure hot = work.given("T_i", asked.contents(), "contents");
    Figure cold = work.given("T_a", asked.ambient(), "ambient");
    if (hot.value() < cold.value() + 1) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "contents")
              .with("surface", hot.value() - 273.15, "Cel")
              .with("ambient", cold.value() - 273.15, "Cel"));
    }
    Figure d = work.given("D", asked.diameter(), "diameter");
    Figure l = work.given("L", asked.height(), "height");
    Figure shell = work.given("t_s", asked.shell(), "shell");
    Figure ks = work.given("k_s", asked.shellConductivity(), "shellConductivity");
    Figure s = work.given("s", asked.insulation(), "insulation");
    Figure k = work.given("k", asked.conductivity(), "conductivity");
    if (2 * shell.value() >= d.value()) {
      return Outcome.missing(
          work.refusal("PIPE_WALL_TOO_THICK", "shell").with("wall", 1e3 * shell.value(), "mm"));
    }
    Figure outer = work.step("D_o", "D + 2 * s", "m", d, s);
    Figure rs =
        work.step("R_s", "D_o * ln(D / (D - 2 * t_s)) / (2 * k_s)", "m2.K/W", outer, d, shell, ks);
    Figure ri = work.step("R_i", "D_o * ln(D_o / D) / (2 * k)", "m2.K/W", outer, d, k);
    double resistance = rs.value() + ri.value();
    double low = cold.value();
    double high = hot.value();
    for (int i = 0; i < 60 && high - low > 1e-11 * high; i++) {
      double middle = (low + high) / 2;
      double leaving = film(asked, middle, cold.value()) * (middle - cold.value());
      if (leaving < (hot.value() - middle) / resistance) {
        low = middle;
      } else {
        high = middle;
      }
    }
    Figure h =
        work.property(
            "h",
            film(asked, (low + high) / 2, cold.value()),
            "W/(m2.K)",
            "free convection and radiation");
    Figure q = work.step("q", "(T_i - T_a) / (R_s + R_i + 1 / h)", "W/m2", hot, cold, rs, ri, h);
    Figure pi = work.known("pi", StrictMath.PI, "1", "geometry");
    Figure heat = work.step("Q", "q * pi * D_o * L", "W", q, pi, outer, l);
    Figure surface = work.step("T_s", "T_a + q / h", "K", cold, q, h);
    Figure t = work.given("t", asked.hours(), "hours");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Figure yearly = work.step("E", "Q * t", "J", heat, t);
    Figure fuel = work.step("F", "E / eta", "J", yearly, eta);
    return Outcome.of(
        new Result(
            new Power(heat.value()),
            Energy.of(yearly.value()),
            Energy.of(fuel.value()),
            Temperature.of(surface.value())));
  }

  private static double film(Request asked, double surface, double cold) {
    double mean = (surface + cold) / 2;
    double nuAlpha = Air.viscosity(mean) * Air.diffusivity(mean);
    // The length cancels in a third power: any will do.
    double ra = Cylinder.rayleigh(1 / mean, surface - cold, 1, nuAlpha);
    return 0.125 * StrictMath.cbrt(ra) * Air.conductivity(mean)
        + Cylinder.radiation(asked.emissivity().value(), surface, cold);
  }
}
