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
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.utility.steam.Points;
import org.baitong.engine.utility.steam.SteamPoint;

/** Fuel that a steam boiler needs, by its energy balance. */
public final class SteamBoiler extends Calculator<SteamBoiler.Request, SteamBoiler.Result> {

  /** Steam wanted, feedwater and blowdown. */
  public record Request(
      @Field(doc = "state of the steam") SteamPoint steam,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam flow") MassFlow steamFlow,
      @Field(doc = "state of the feedwater") SteamPoint feedwater,
      @Field(unit = "%", min = 0, max = 30, doc = "blowdown over feedwater") Ratio blowdown,
      @Field(unit = "%", min = 10, max = 110, doc = "boiler efficiency") Ratio efficiency,
      @Field(doc = "calorific value that the efficiency refers to")
          HeatingValueBasis efficiencyBasis) {}

  /** Flows and powers. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "feedwater") MassFlow feedwaterFlow,
      @Field(unit = "kg/h", min = 0, doc = "blowdown") MassFlow blowdownFlow,
      @Field(unit = "kW", doc = "energy flow of the steam") Power steamEnergy,
      @Field(unit = "kW", doc = "energy flow of the feedwater") Power feedwaterEnergy,
      @Field(unit = "kW", doc = "energy flow of the blowdown") Power blowdownEnergy,
      @Field(unit = "kW", min = 0, doc = "heat that steam and blowdown take up") Power heat,
      @Field(unit = "kW", min = 0, doc = "fuel, on the basis of the efficiency") Power fuel,
      @Field(doc = "calorific value of the fuel power") HeatingValueBasis fuelBasis) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-boiler",
          1,
          Group.BOILER,
          "Steam boiler: fuel for steam",
          "Blowdown is a share of the feedwater and leaves boiling at the pressure of the steam."
              + " The fuel is the heat taken up over the efficiency; both are on the same calorific"
              + " value. Energy flows count from liquid water at its triple point.",
          List.of(
              "m_fw = m_s / (1 - b), Q = m_s h_s + m_bd h_f - m_fw h_fw, as in US DOE Steam System"
                  + " Modeler; IAPWS R7-97(2012)"),
          "Steady state. Below the critical pressure.",
          new Request(
              SteamPoint.saturated(gauge(8), percent(100)),
              Sample.of(MassFlow.class, 4000, "kg/h"),
              SteamPoint.at(gauge(8), celsius(85)),
              percent(5),
              percent(78),
              HeatingValueBasis.NET),
          List.of(
              Trend.rises("steamFlow", "fuel"),
              Trend.rises("blowdown", "fuel"),
              Trend.falls("efficiency", "fuel"),
              Trend.falls("feedwater.temperature", "fuel")));

  /** The calculator; it has no state. */
  public SteamBoiler() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point s = Points.read(work, asked.steam(), "s", "steam");
    Points.Point w = Points.read(work, asked.feedwater(), "fw", "feedwater");
    Figure m = work.given("m_s", asked.steamFlow(), "steamFlow");
    Figure b = work.given("b", asked.blowdown(), "blowdown");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Figure hf = Points.liquid(work, Points.saturation(work, s.pressure(), "steam.pressure"), "b");
    if (s.enthalpy().value() <= w.enthalpy().value()) {
      return Outcome.missing(
          work.refusal("BOILER_FEEDWATER_TOO_HOT", "feedwater")
              .with("feedwater", w.enthalpy().value() / 1e3, "kJ/kg")
              .with("steam", s.enthalpy().value() / 1e3, "kJ/kg"));
    }
    Figure fw = work.step("m_fw", "m_s / (1 - b)", "kg/s", m, b);
    Figure bd = work.step("m_bd", "b * m_fw", "kg/s", b, fw);
    Figure qs = work.step("Q_s", "m_s * h_s", "W", m, s.enthalpy());
    Figure qbd = work.step("Q_bd", "m_bd * h_f_b", "W", bd, hf);
    Figure qfw = work.step("Q_fw", "m_fw * h_fw", "W", fw, w.enthalpy());
    Figure q = work.step("Q", "Q_s + Q_bd - Q_fw", "W", qs, qbd, qfw);
    Figure fuel = work.step("Q_fuel", "Q / eta", "W", q, eta);
    return Outcome.of(
        new Result(
            MassFlow.of(fw.value()),
            MassFlow.of(bd.value()),
            new Power(qs.value()),
            new Power(qfw.value()),
            new Power(qbd.value()),
            new Power(q.value()),
            new Power(fuel.value()),
            asked.efficiencyBasis()));
  }
}
