package org.baitong.engine.utility.steam;

import static org.baitong.engine.calculator.Sample.gauge;
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
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Energy;
import org.baitong.engine.quantity.Length;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.TimeSpan;

/** Steam lost through a hole or a trap that fails open. */
public final class SteamLeak extends Calculator<SteamLeak.Request, SteamLeak.Result> {

  /** The hole, the pressure and the time. */
  public record Request(
      @Field(unit = "kPa", min = 170, max = 4100, doc = "pressure before the hole")
          Pressure pressure,
      @Field(unit = "mm", min = 0.1, max = 100, doc = "diameter of the hole or orifice")
          Length diameter,
      @Field(
              unit = "1",
              min = 0.1,
              max = 1,
              doc = "discharge coefficient; 1 for a rounded nozzle, 0.6 for a sharp hole")
          Ratio dischargeCoefficient,
      @Field(
              unit = "%",
              min = 1,
              max = 100,
              doc = "open area; under 100 for a trap that leaks partly")
          Ratio openShare,
      @Field(unit = "{piece}", min = 1, max = 100_000, doc = "equal holes or traps") Count count,
      @Field(unit = "h", min = 0, max = 8784, doc = "hours a year under pressure") TimeSpan hours,
      @Field(unit = "kJ/kg", min = 0, max = 700, doc = "enthalpy of the make-up water")
          SpecificEnergy makeUp) {}

  /** What is lost. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "steam lost while under pressure") MassFlow flow,
      @Field(unit = "t", min = 0, doc = "steam lost in a year") Mass yearly,
      @Field(unit = "kW", min = 0, doc = "heat lost while under pressure") Power heat,
      @Field(unit = "GJ", min = 0, doc = "heat lost in a year, before the boiler")
          Energy yearlyHeat) {}

  /** Napier's pound a second for 70 psi and a square inch, in kg/(s.m2.Pa). */
  private static final double NAPIER = 0.45359237 / (70 * 6894.757293168361 * 6.4516e-4);

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-leak",
          1,
          Group.STEAM,
          "Steam leaks and steam traps that fail open",
          "Napier's equation for choked flow of dry saturated steam: W = A p / 70 in lb/s, in2 and"
              + " psi absolute, that is 0.00146 kg/s for each m2 and Pa, times a discharge"
              + " coefficient. The heat is what the boiler spends to replace the steam from make-up"
              + " water.",
          List.of(
              "Napier's equation, W = A p / 70; API 520-1 has 51.5 A p in lb/h, 0.1 % more;"
                  + " IAPWS R7-97(2012)"),
          "Dry saturated steam from at least 1.7 bar absolute (below, the flow is not choked) into"
              + " the open. Real traps pass less than their orifice when condensate is in the way:"
              + " state the open area.",
          new Request(
              gauge(7),
              Sample.of(Length.class, 3, "mm"),
              new Ratio(0.7),
              percent(50),
              new Count(4),
              Sample.of(TimeSpan.class, 6000, "h"),
              Points.enthalpy(125e3)),
          List.of(
              Trend.rises("pressure", "flow"),
              Trend.rises("diameter", "flow"),
              Trend.rises("count", "yearly"),
              Trend.rises("hours", "yearlyHeat")));

  /** The calculator; it has no state. */
  public SteamLeak() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure d = work.given("d", asked.diameter(), "diameter");
    Figure c = work.given("c_d", asked.dischargeCoefficient(), "dischargeCoefficient");
    Figure share = work.given("a", asked.openShare(), "openShare");
    Figure count = work.given("n", asked.count(), "count");
    Figure pi = work.known("pi", StrictMath.PI, "1", "geometry");
    Figure area = work.step("A", "n * a * pi * d ^ 2 / 4", "m2", count, share, pi, d);
    Figure napier = work.known("k", NAPIER, "kg/(s.m2.Pa)", "Napier's equation");
    Figure m = work.step("m", "c_d * k * A * p", "kg/s", c, napier, area, p);
    Figure hg = Points.vapour(work, Points.saturation(work, p, "pressure"), "s");
    Figure water = work.given("h_w", asked.makeUp(), "makeUp");
    Figure t = work.given("t", asked.hours(), "hours");
    Figure heat = work.step("Q", "m * (h_g_s - h_w)", "W", m, hg, water);
    Figure yearly = work.step("M", "m * t", "kg", m, t);
    Figure energy = work.step("E", "Q * t", "J", heat, t);
    return Outcome.of(
        new Result(
            MassFlow.of(m.value()),
            Mass.of(yearly.value()),
            new Power(heat.value()),
            Energy.of(energy.value())));
  }
}
