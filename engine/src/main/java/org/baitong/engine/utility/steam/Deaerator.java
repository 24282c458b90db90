package org.baitong.engine.utility.steam;

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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.utility.property.If97;

/** Steam that a deaerator needs to heat its make-up water and condensate to boiling. */
public final class Deaerator extends Calculator<Deaerator.Request, Deaerator.Result> {

  /** The deaerator and what flows into it. */
  public record Request(
      @Field(unit = "kPa", min = 20, max = 2000, doc = "pressure of the deaerator")
          Pressure pressure,
      @Field(unit = "%", min = 0, max = 10, doc = "vented steam over feedwater") Ratio ventRate,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "feedwater leaving") MassFlow feedwater,
      @Field(doc = "state of the water entering") SteamPoint water,
      @Field(doc = "state of the steam entering") SteamPoint steam) {}

  /** Flows of the deaerator. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "steam entering") MassFlow steamFlow,
      @Field(unit = "kg/h", min = 0, doc = "water entering") MassFlow waterFlow,
      @Field(unit = "kg/h", min = 0, doc = "steam vented") MassFlow ventedSteam,
      @Field(unit = "kW", doc = "energy flow of the feedwater") Power feedwaterEnergy,
      @Field(unit = "kW", doc = "energy flow of the steam entering") Power steamEnergy,
      @Field(unit = "kW", doc = "energy flow of the water entering") Power waterEnergy,
      @Field(unit = "kW", doc = "energy flow of the vented steam") Power ventedEnergy) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "deaerator",
          1,
          Group.STEAM,
          "Deaerator",
          "Mass and energy balance of the tank: feedwater leaves boiling, the vent dry saturated."
              + " Energy flows count from liquid water at its triple point.",
          List.of(
              "Mass and energy balance, m_s = (h_f m + h_g m_v - h_w (m + m_v)) / (h_s - h_w);"
                  + " IAPWS R7-97(2012)"),
          "Adiabatic tank in a steady state, water colder than boiling.",
          new Request(
              Sample.gauge(0.2),
              percent(0.2),
              Sample.of(MassFlow.class, 5000, "kg/h"),
              SteamPoint.at(Sample.absolute(2), celsius(60)),
              SteamPoint.saturated(gauge(3), percent(100))),
          List.of(
              Trend.rises("feedwater", "steamFlow"),
              Trend.falls("water.temperature", "steamFlow")));

  /** The calculator; it has no state. */
  public Deaerator() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    If97.Saturation both = Points.saturation(work, p, "pressure");
    Figure hf = Points.liquid(work, both, "d");
    Figure hg = Points.vapour(work, both, "d");
    Points.Point water = Points.read(work, asked.water(), "w", "water");
    Points.Point steam = Points.read(work, asked.steam(), "s", "steam");
    Figure m = work.given("m", asked.feedwater(), "feedwater");
    Figure v = work.given("v", asked.ventRate(), "ventRate");
    if (water.enthalpy().value() >= hf.value()) {
      return Outcome.missing(
          work.refusal("DEAERATOR_WATER_TOO_HOT", "water")
              .with("water", water.enthalpy().value() / 1e3, "kJ/kg")
              .with("boiling", hf.value() / 1e3, "kJ/kg"));
    }
    if (steam.enthalpy().value() <= hf.value()) {
      return Outcome.missing(
          work.refusal("DEAERATOR_STEAM_TOO_COLD", "steam")
              .with("steam", steam.enthalpy().value() / 1e3, "kJ/kg")
              .with("boiling", hf.value() / 1e3, "kJ/kg"));
    }
    Figure vent = work.step("m_v", "v * m", "kg/s", v, m);
    Figure total = work.step("m_t", "m + m_v", "kg/s", m, vent);
    Figure in =
        work.step(
            "m_s",
            "(h_f_d * m + h_g_d * m_v - h_w * m_t) / (h_s - h_w)",
            "kg/s",
            hf,
            m,
            hg,
            vent,
            water.enthalpy(),
            total,
            steam.enthalpy());
    Figure w = work.step("m_w", "m_t - m_s", "kg/s", total, in);
    Figure qf = work.step("Q_f", "m * h_f_d", "W", m, hf);
    Figure qs = work.step("Q_s", "m_s * h_s", "W", in, steam.enthalpy());
    Figure qw = work.step("Q_w", "m_w * h_w", "W", w, water.enthalpy());
    Figure qv = work.step("Q_v", "m_v * h_g_d", "W", vent, hg);
    return Outcome.of(
        new Result(
            MassFlow.of(in.value()),
            MassFlow.of(w.value()),
            MassFlow.of(vent.value()),
            new Power(qf.value()),
            new Power(qs.value()),
            new Power(qw.value()),
            new Power(qv.value())));
  }
}
