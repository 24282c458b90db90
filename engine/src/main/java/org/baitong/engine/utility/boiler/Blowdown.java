package org.baitong.engine.utility.boiler;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.steam.Points;
import org.baitong.engine.utility.steam.SteamPoint;

/** Blowdown that keeps the salt of the boiler water, and the heat it takes along. */
public final class Blowdown extends Calculator<Blowdown.Request, Blowdown.Result> {

  /** Steam, salt and water. */
  public record Request(
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam flow") MassFlow steam,
      @Field(unit = "mg/L", min = 0.1, max = 5000, doc = "dissolved solids of the feedwater")
          Concentration feedwaterSolids,
      @Field(unit = "mg/L", min = 10, max = 10_000, doc = "dissolved solids kept in the boiler")
          Concentration boilerSolids,
      @Field(unit = "kPa", min = 100, max = 20_000, doc = "pressure of the boiler")
          Pressure pressure,
      @Field(unit = "Cel", min = 1, max = 60, doc = "make-up water") Temperature makeUp,
      @Field(unit = "%", min = 10, max = 110, doc = "boiler efficiency, on the basis of the fuel")
          Ratio efficiency) {}

  /** The blowdown and what it costs. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "blowdown over feedwater") Ratio share,
      @Field(unit = "kg/h", min = 0, doc = "blowdown") MassFlow flow,
      @Field(unit = "1", min = 1, doc = "cycles of concentration") Ratio cycles,
      @Field(unit = "kW", min = 0, doc = "heat above make-up water") Power heat,
      @Field(unit = "kW", min = 0, doc = "fuel for it, on the basis of the efficiency")
          Power fuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "blowdown",
          1,
          Group.BOILER,
          "Boiler blowdown",
          "What enters with the feedwater leaves with the blowdown: share = solids of the feedwater"
              + " over solids of the boiler water. The heat is that of boiling water above make-up"
              + " water.",
          List.of("Salt balance, as in US DOE Steam Tip Sheet 9; IAPWS R7-97(2012)"),
          "Continuous blowdown in a steady state, no carry-over of water with the steam. Conductivity"
              + " may stand for dissolved solids when both are measured in the same way.",
          new Request(
              Sample.of(MassFlow.class, 4000, "kg/h"),
              Sample.of(Concentration.class, 150, "mg/L"),
              Sample.of(Concentration.class, 2500, "mg/L"),
              gauge(8),
              celsius(28),
              percent(78)),
          List.of(
              Trend.rises("feedwaterSolids", "heat"),
              Trend.falls("boilerSolids", "heat"),
              Trend.rises("steam", "flow"),
              Trend.falls("makeUp", "heat")));

  /** The calculator; it has no state. */
  public Blowdown() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure m = work.given("m_s", asked.steam(), "steam");
    Figure sf = work.given("S_f", asked.feedwaterSolids(), "feedwaterSolids");
    Figure sb = work.given("S_b", asked.boilerSolids(), "boilerSolids");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    if (sf.value() >= sb.value()) {
      return Outcome.missing(
          work.refusal("BLOWDOWN_SOLIDS", "boilerSolids")
              .with("feedwater", 1e3 * sf.value(), "mg/L")
              .with("boiler", 1e3 * sb.value(), "mg/L"));
    }
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    Figure hf = Points.liquid(work, Points.saturation(work, p, "pressure"), "b");
    Figure hw =
        Points.read(work, SteamPoint.at(Sample.absolute(1.01325), asked.makeUp()), "w", "makeUp")
            .enthalpy();
    Figure b = work.step("b", "S_f / S_b", "1", sf, sb);
    Figure flow = work.step("m_bd", "m_s * b / (1 - b)", "kg/s", m, b);
    Figure cycles = work.step("cycles", "1 / b", "1", b);
    Figure q = work.step("Q", "m_bd * (h_f_b - h_w)", "W", flow, hf, hw);
    Figure fuel = work.step("Q_fuel", "Q / eta", "W", q, eta);
    return Outcome.of(
        new Result(
            new Ratio(b.value()),
            MassFlow.of(flow.value()),
            new Ratio(cycles.value()),
            new Power(q.value()),
            new Power(fuel.value())));
  }
}
