package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Area;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;

/** Hot gas that leaves a furnace under pressure through a gap. */
public final class LeakageLoss extends Calculator<LeakageLoss.Request, LeakageLoss.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "m2", min = 1e-6, max = 10, doc = "area of the gap") Area area,
      @Field(
              unit = "Pa",
              min = 0,
              max = 2000,
              reading = Reading.DIFFERENCE,
              doc = "pressure inside over outside")
          Pressure draft,
      @Field(unit = "Cel", min = 50, max = 1800, doc = "gas") Temperature gas,
      @Field(unit = "Cel", min = -20, max = 60, doc = "air around") Temperature ambient,
      @Field(unit = "1", min = 0.3, max = 1, doc = "discharge coefficient")
          Ratio dischargeCoefficient,
      @Field(unit = "1", min = 0.5, max = 2, doc = "density of the gas over that of air")
          Ratio relativeDensity,
      @Field(unit = "kJ/(kg.K)", min = 0.9, max = 1.6, doc = "heat capacity of the gas")
          SpecificHeat heatCapacity) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "gas lost") MassFlow flow,
      @Field(unit = "kW", min = 0, doc = "heat lost") Power heat) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "leakage-loss",
          1,
          Group.HEAT,
          "Leakage of hot gas",
          "Flow through an orifice with the density of the hot gas (air: 1.2930 kg/m3 at 0 Cel and 101.325 kPa), times its heat above the air around.",
          List.of("Bernoulli, m = C A sqrt(2 rho dp), as in ISO 5167-1 without expansion"),
          "Differences of pressure small against the atmosphere.",
          new Request(
              new Area(0.02),
              Sample.of(Pressure.class, 10, "Pa", PressureKind.DIFFERENCE),
              celsius(800),
              celsius(32),
              new Ratio(0.8),
              new Ratio(1.0),
              Sample.of(SpecificHeat.class, 1.15, "kJ/(kg.K)")),
          List.of(Trend.rises("area", "heat"), Trend.rises("draft", "heat")));

  /** The calculator; it has no state. */
  public LeakageLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure a = work.given("A", asked.area(), "area");
    Figure dp = work.given("dp", asked.draft(), "draft");
    Figure t = work.given("T_g", asked.gas(), "gas");
    Figure ta = work.given("T_a", asked.ambient(), "ambient");
    Figure c = work.given("C", asked.dischargeCoefficient(), "dischargeCoefficient");
    Figure d = work.given("d", asked.relativeDensity(), "relativeDensity");
    Figure cp = work.given("c_p", asked.heatCapacity(), "heatCapacity");
    if (t.value() <= ta.value()) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "gas")
              .with("surface", t.value() - 273.15, "Cel")
              .with("ambient", ta.value() - 273.15, "Cel"));
    }
    Figure rho = work.step("rho", "d * 1.2930 * 273.15 / T_g", "kg/m3", d, t);
    Figure m = work.step("m", "C * A * sqrt(2 * rho * dp)", "kg/s", c, a, rho, dp);
    Figure q = work.step("Q", "m * c_p * (T_g - T_a)", "W", m, cp, t, ta);
    return Outcome.of(new Result(MassFlow.of(m.value()), new Power(q.value())));
  }
}
