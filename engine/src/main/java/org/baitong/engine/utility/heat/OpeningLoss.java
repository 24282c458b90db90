package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.percent;

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
import org.baitong.engine.quantity.Temperature;

/** Heat that radiates out of an opening of a furnace. */
public final class OpeningLoss extends Calculator<OpeningLoss.Request, OpeningLoss.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "m2", min = 1e-6, max = 100, doc = "area of the opening") Area area,
      @Field(unit = "Cel", min = 50, max = 2000, doc = "inside") Temperature inside,
      @Field(unit = "Cel", min = -20, max = 60, doc = "outside") Temperature outside,
      @Field(unit = "1", min = 0.01, max = 1, doc = "emissivity") Ratio emissivity,
      @Field(
              unit = "1",
              min = 0.01,
              max = 1,
              doc = "view factor of the opening, less for a thick wall")
          Ratio viewFactor,
      @Field(unit = "%", min = 0, max = 100, doc = "share of the time that it is open")
          Ratio openShare) {}

  /** The heat. */
  public record Result(@Field(unit = "kW", doc = "mean heat loss") Power heat) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "opening-loss",
          1,
          Group.HEAT,
          "Radiation through an opening",
          "Stefan-Boltzmann between the inside and the surroundings, times the view factor and the share of the time.",
          List.of(
              "Q = eps sigma (T_i^4 - T_a^4) A F, as in US DOE PHAST (opening losses); sigma of CODATA 2018"),
          "Radiation only; hot gas that leaves through the opening has its own calculator.",
          new Request(
              new Area(0.25),
              celsius(850),
              celsius(32),
              new Ratio(0.9),
              new Ratio(0.7),
              percent(20)),
          List.of(
              Trend.rises("inside", "heat"),
              Trend.rises("area", "heat"),
              Trend.rises("openShare", "heat")));

  /** The calculator; it has no state. */
  public OpeningLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure a = work.given("A", asked.area(), "area");
    Figure t1 = work.given("T_i", asked.inside(), "inside");
    Figure t2 = work.given("T_a", asked.outside(), "outside");
    Figure e = work.given("eps", asked.emissivity(), "emissivity");
    Figure view = work.given("F", asked.viewFactor(), "viewFactor");
    Figure share = work.given("x", asked.openShare(), "openShare");
    Figure sigma = work.known("sigma", 5.670374419e-8, "W/(m2.K4)", "CODATA 2018");
    Figure q =
        work.step(
            "Q",
            "eps * sigma * (T_i ^ 4 - T_a ^ 4) * A * F * x",
            "W",
            e,
            sigma,
            t1,
            t2,
            a,
            view,
            share);
    return Outcome.of(new Result(new Power(q.value())));
  }
}
