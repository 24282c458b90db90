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
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.If97;

/** Flash steam: what evaporates when hot condensate or blowdown enters a tank of lower pressure. */
public final class FlashSteam extends Calculator<FlashSteam.Request, FlashSteam.Result> {

  /** What flows into the tank. */
  public record Request(
      @Field(doc = "state of the inflow") SteamPoint inlet,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "inflow") MassFlow flow,
      @Field(unit = "kPa", min = 0.7, max = 22_000, doc = "pressure of the tank") Pressure tank) {}

  /** What flows out. */
  public record Result(
      @Field(unit = "%", min = 0, max = 100, doc = "share that leaves as steam") Ratio share,
      @Field(unit = "kg/h", min = 0, doc = "steam") MassFlow steam,
      @Field(unit = "kg/h", min = 0, doc = "liquid") MassFlow liquid,
      @Field(unit = "kW", doc = "energy flow in") Power inletEnergy,
      @Field(unit = "kW", doc = "energy flow of the steam") Power steamEnergy,
      @Field(unit = "kW", doc = "energy flow of the liquid") Power liquidEnergy,
      @Field(unit = "Cel", doc = "temperature of the tank") Temperature temperature) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "flash-steam",
          1,
          Group.STEAM,
          "Flash steam from a tank",
          "Steam and liquid leave saturated at the pressure of the tank; the energy of the inflow"
              + " decides how much evaporates. Energy flows count from liquid water at its triple"
              + " point. A subcooled or superheated inflow gives all liquid or all steam and is"
              + " refused, as nothing flashes.",
          List.of("First law on the tank, x = (h_in - h_f) / (h_g - h_f); IAPWS R7-97(2012)"),
          "Adiabatic tank in a steady state; 0.7 kPa to 22 MPa.",
          new Request(
              SteamPoint.saturated(gauge(7), percent(0)),
              Sample.of(MassFlow.class, 1000, "kg/h"),
              gauge(0.5)),
          List.of(Trend.rises("flow", "steam"), Trend.falls("tank", "steam")));

  /** The calculator; it has no state. */
  public FlashSteam() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point in = Points.read(work, asked.inlet(), "in", "inlet");
    Figure m = work.given("m", asked.flow(), "flow");
    Figure tank = work.absolute("p_t", asked.tank(), "tank");
    If97.Saturation both = Points.saturation(work, tank, "tank");
    Figure hf = Points.liquid(work, both, "t");
    Figure hg = Points.vapour(work, both, "t");
    Figure x = work.step("x", "(h_in - h_f_t) / (h_g_t - h_f_t)", "1", in.enthalpy(), hf, hg);
    if (x.value() < 0 || x.value() > 1) {
      return Outcome.missing(
          work.refusal("STEAM_NO_FLASH", "tank").with("share", 100 * x.value(), "%"));
    }
    Figure steam = work.step("m_g", "m * x", "kg/s", m, x);
    Figure liquid = work.step("m_f", "m - m_g", "kg/s", m, steam);
    Figure qin = work.step("Q_in", "m * h_in", "W", m, in.enthalpy());
    Figure qg = work.step("Q_g", "m_g * h_g_t", "W", steam, hg);
    Figure qf = work.step("Q_f", "m_f * h_f_t", "W", liquid, hf);
    return Outcome.of(
        new Result(
            new Ratio(x.value()),
            MassFlow.of(steam.value()),
            MassFlow.of(liquid.value()),
            new Power(qin.value()),
            new Power(qg.value()),
            new Power(qf.value()),
            Temperature.of(both.liquid().t())));
  }
}
