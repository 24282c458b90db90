package org.baitong.engine.utility.steam;

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
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TimeSpan;

/** Heat and water saved by returning condensate to the boiler house. */
public final class CondensateReturn
    extends Calculator<CondensateReturn.Request, CondensateReturn.Result> {

  /** What is returned in place of make-up water. */
  public record Request(
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "condensate returned more than now")
          MassFlow condensate,
      @Field(doc = "its state where it enters the feed tank") SteamPoint state,
      @Field(unit = "Cel", min = 1, max = 60, doc = "temperature of the make-up water")
          Temperature makeUp,
      @Field(
              unit = "%",
              min = 10,
              max = 110,
              doc = "boiler efficiency, on the basis of the fuel saved")
          Ratio boilerEfficiency,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year") TimeSpan hours) {}

  /** What is saved. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat recovered") Power heat,
      @Field(unit = "GJ", min = 0, doc = "heat recovered in a year") Energy yearlyHeat,
      @Field(unit = "GJ", min = 0, doc = "fuel saved in a year, on the basis of the efficiency")
          Energy yearlyFuel,
      @Field(unit = "t", min = 0, doc = "make-up water saved in a year") Mass yearlyWater) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "condensate-return",
          1,
          Group.STEAM,
          "Condensate return",
          "Each kilogram of condensate saves the heat by which it is warmer than make-up water, and a"
              + " kilogram of treated water.",
          List.of("First law, Q = m (h_c - h_w); IAPWS R7-97(2012)"),
          "Condensate clean enough for the boiler. An efficiency over 100 % only means one on net"
              + " calorific value of a condensing boiler.",
          new Request(
              Sample.of(MassFlow.class, 1500, "kg/h"),
              SteamPoint.at(Sample.absolute(1.2), celsius(85)),
              celsius(28),
              percent(75),
              Sample.of(TimeSpan.class, 6000, "h")),
          List.of(
              Trend.rises("condensate", "heat"),
              Trend.falls("makeUp", "heat"),
              Trend.falls("boilerEfficiency", "yearlyFuel")));

  /** The calculator; it has no state. */
  public CondensateReturn() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure m = work.given("m", asked.condensate(), "condensate");
    Points.Point c = Points.read(work, asked.state(), "c", "state");
    Points.Point w =
        Points.read(work, SteamPoint.at(Sample.absolute(1.01325), asked.makeUp()), "w", "makeUp");
    if (c.enthalpy().value() <= w.enthalpy().value()) {
      return Outcome.missing(
          work.refusal("CONDENSATE_NOT_WARMER", "state")
              .with("condensate", c.state().t() - 273.15, "Cel")
              .with("makeUp", asked.makeUp().kelvins() - 273.15, "Cel"));
    }
    Figure eta = work.given("eta", asked.boilerEfficiency(), "boilerEfficiency");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure q = work.step("Q", "m * (h_c - h_w)", "W", m, c.enthalpy(), w.enthalpy());
    Figure e = work.step("E", "Q * t", "J", q, t);
    Figure fuel = work.step("F", "E / eta", "J", e, eta);
    Figure water = work.step("M", "m * t", "kg", m, t);
    return Outcome.of(
        new Result(
            new Power(q.value()),
            Energy.of(e.value()),
            Energy.of(fuel.value()),
            Mass.of(water.value())));
  }
}
