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
import org.baitong.engine.quantity.HeatTransfer;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.LinearHeat;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Speed;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.ThermalConductivity;
import org.baitong.engine.quantity.TimeSpan;
import org.baitong.engine.utility.property.Air;

/** Heat loss of a bare or insulated pipe. */
public final class PipeHeatLoss extends Calculator<PipeHeatLoss.Request, PipeHeatLoss.Result> {

  /** The pipe, its insulation and the air around. */
  public record Request(
      @Field(unit = "mm", min = 5, max = 3000, doc = "outer diameter of the pipe") Length diameter,
      @Field(unit = "mm", min = 0.1, max = 100, doc = "thickness of its wall") Length wall,
      @Field(unit = "m", min = 0.01, max = 100_000, doc = "length") Length length,
      @Field(unit = "mm", min = 0, max = 500, doc = "thickness of the insulation, 0 for none")
          Length insulation,
      @Field(min = 0, max = 6, doc = "conductivity of the insulation at one or more temperatures")
          List<ConductivityPoint> conductivity,
      @Field(unit = "W/(m.K)", min = 0.1, max = 500, doc = "conductivity of the pipe")
          ThermalConductivity pipeConductivity,
      @Field(unit = "Cel", min = 25, max = 650, doc = "medium in the pipe") Temperature medium,
      @Field(unit = "Cel", min = -10, max = 60, doc = "air around") Temperature ambient,
      @Field(unit = "m/s", min = 0, max = 30, doc = "wind or draught") Speed wind,
      @Field(
              unit = "1",
              min = 0.02,
              max = 1,
              doc = "emissivity of the outer surface: bare pipe or jacket")
          Ratio emissivity,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year hot") TimeSpan hours,
      @Field(unit = "%", min = 10, max = 110, doc = "efficiency of what makes the heat")
          Ratio efficiency) {
    /** With a copy of the list. */
    public Request {
      conductivity = List.copyOf(conductivity);
    }
  }

  /** The loss. */
  public record Result(
      @Field(unit = "W/m", min = 0, doc = "heat loss for a length") LinearHeat perLength,
      @Field(unit = "kW", min = 0, doc = "heat loss") Power heat,
      @Field(unit = "GJ", min = 0, doc = "heat loss in a year") Energy yearlyHeat,
      @Field(unit = "GJ", min = 0, doc = "fuel for it in a year, on the basis of the efficiency")
          Energy yearlyFuel,
      @Field(unit = "Cel", doc = "outer surface") Temperature surface,
      @Field(unit = "W/(m2.K)", min = 0, doc = "heat transfer to the air, with radiation")
          HeatTransfer coefficient) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "pipe-heat-loss",
          1,
          Group.INSULATION,
          "Heat loss of a bare or insulated pipe",
          "Pipe wall, insulation and air film in series. The film is radiation and free and forced"
              + " convection at the temperature of the outer surface, which is solved for until heat"
              + " in is heat out. The conductivity of the insulation is taken at its mean"
              + " temperature, from the polynomial through the stated points. Run it twice, bare and"
              + " insulated, for the saving.",
          List.of(
              Cylinder.SOURCE,
              "Air: " + Air.SOURCE,
              "EN ISO 12241 has the same series of resistances"),
          "Horizontal pipe full of medium at one temperature; inner film neglected (steam, liquids)."
              + " Supports and fittings are not counted. Outdoors rain multiplies the loss.",
          new Request(
              Sample.of(Length.class, 60.3, "mm"),
              Sample.of(Length.class, 3.9, "mm"),
              Sample.of(Length.class, 50, "m"),
              Sample.of(Length.class, 40, "mm"),
              List.of(
                  new ConductivityPoint(celsius(50), new ThermalConductivity(0.04)),
                  new ConductivityPoint(celsius(150), new ThermalConductivity(0.054))),
              new ThermalConductivity(50),
              celsius(170),
              celsius(32),
              new Speed(0.5),
              new Ratio(0.3),
              Sample.of(TimeSpan.class, 6000, "h"),
              percent(78)),
          List.of(
              Trend.rises("length", "heat"),
              Trend.rises("medium", "heat"),
              Trend.rises("diameter", "heat"),
              Trend.rises("wind", "heat"),
              Trend.falls("insulation", "heat"),
              Trend.falls("ambient", "heat"),
              Trend.falls("efficiency", "yearlyFuel")));

  /** The calculator; it has no state. */
  public PipeHeatLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure d = work.given("D", asked.diameter(), "diameter");
    Figure s = work.given("s", asked.insulation(), "insulation");
    Figure wall = work.given("t_w", asked.wall(), "wall");
    Figure hot = work.given("T_m", asked.medium(), "medium");
    Figure cold = work.given("T_a", asked.ambient(), "ambient");
    Figure kp = work.given("k_p", asked.pipeConductivity(), "pipeConductivity");
    if (hot.value() < cold.value() + 1) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "medium")
              .with("surface", hot.value() - 273.15, "Cel")
              .with("ambient", cold.value() - 273.15, "Cel"));
    }
    if (2 * wall.value() >= d.value()) {
      return Outcome.missing(
          work.refusal("PIPE_WALL_TOO_THICK", "wall").with("wall", 1e3 * wall.value(), "mm"));
    }
    boolean insulated = s.value() > 0;
    if (insulated
        && (asked.conductivity().isEmpty() || ConductivityPoint.collide(asked.conductivity()))) {
      return Outcome.missing(work.refusal("INSULATION_CONDUCTIVITY", "conductivity"));
    }
    Figure outer = work.step("D_o", "D + 2 * s", "m", d, s);
    Figure rp =
        work.step("R_p", "D_o * ln(D / (D - 2 * t_w)) / (2 * k_p)", "m2.K/W", outer, d, wall, kp);
    Film film = new Film(asked, outer.value(), d.value(), rp.value());
    film.solve();
    Figure h = work.property("h", film.h, "W/(m2.K)", Cylinder.SOURCE);
    Figure ri;
    if (insulated) {
      Figure k = work.property("k_i", film.k, "W/(m.K)", "data sheet at the mean temperature");
      ri = work.step("R_i", "D_o * ln(D_o / D) / (2 * k_i)", "m2.K/W", outer, d, k);
    } else {
      ri = work.step("R_i", "0 * s", "m2.K/W", s);
    }
    Figure q = work.step("q", "(T_m - T_a) / (R_p + R_i + 1 / h)", "W/m2", hot, cold, rp, ri, h);
    Figure pi = work.known("pi", StrictMath.PI, "1", "geometry");
    Figure each = work.step("q_l", "q * pi * D_o", "W/m", q, pi, outer);
    Figure surface = work.step("T_s", "T_a + q / h", "K", cold, q, h);
    Figure length = work.given("L", asked.length(), "length");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Figure heat = work.step("Q", "q_l * L", "W", each, length);
    Figure yearly = work.step("E", "Q * t", "J", heat, t);
    Figure fuel = work.step("F", "E / eta", "J", yearly, eta);
    return Outcome.of(
        new Result(
            new LinearHeat(each.value()),
            new Power(heat.value()),
            Energy.of(yearly.value()),
            Energy.of(fuel.value()),
            Temperature.of(surface.value()),
            new HeatTransfer(h.value())));
  }

  /** The temperatures of the outer surface and under the insulation, found by repetition. */
  private static final class Film {
    private final Request asked;
    private final double outer;
    private final double inner;
    private final double wall;
    private double h;
    private double k;

    Film(Request asked, double outer, double inner, double wall) {
      this.asked = asked;
      this.outer = outer;
      this.inner = inner;
      this.wall = wall;
    }

    void solve() {
      double hot = asked.medium().value();
      double cold = asked.ambient().value();
      double low = cold;
      double high = hot;
      // More heat leaves a warmer surface and less reaches it: halving finds the one balance.
      for (int i = 0; i < 60 && high - low > 1e-11 * hot; i++) {
        double surface = (low + high) / 2;
        double leaving = leaving(surface, cold);
        double reaching = (hot - surface) / (wall + resistance(hot, surface, leaving));
        if (leaving < reaching) {
          low = surface;
        } else {
          high = surface;
        }
      }
      leaving((low + high) / 2, cold);
    }

    private double leaving(double surface, double cold) {
      h =
          Cylinder.radiation(asked.emissivity().value(), surface, cold)
              + Cylinder.convection(outer, asked.wind().value(), surface, cold);
      return h * (surface - cold);
    }

    private double resistance(double hot, double surface, double heat) {
      if (asked.insulation().value() == 0) {
        return 1e-12;
      }
      double under = StrictMath.max(surface, hot - heat * wall);
      k = ConductivityPoint.at(asked.conductivity(), (surface + under) / 2);
      return Cylinder.resistance(outer, outer, inner, StrictMath.max(k, 1e-4));
    }
  }
}
