package org.baitong.engine.utility.steam;

import static org.baitong.engine.calculator.Sample.celsius;

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
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.State;

/** A heat exchanger between two streams of water or steam. */
public final class SteamHeatExchanger
    extends Calculator<SteamHeatExchanger.Request, SteamHeatExchanger.Result> {

  /** Both streams and the temperature at which the hot one leaves. */
  public record Request(
      @Field(doc = "state of the hot stream entering") SteamPoint hot,
      @Field(unit = "kg/h", min = 1e-3, max = 1e7, doc = "hot stream") MassFlow hotFlow,
      @Field(doc = "state of the cold stream entering") SteamPoint cold,
      @Field(unit = "kg/h", min = 1e-3, max = 1e7, doc = "cold stream") MassFlow coldFlow,
      @Field(unit = "Cel", min = 0, max = 800, doc = "temperature of the hot stream leaving")
          Temperature hotOutlet) {}

  /** What the streams exchange. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat exchanged") Power heat,
      @Field(unit = "kJ/kg", doc = "enthalpy of the hot stream leaving")
          SpecificEnergy hotOutletEnthalpy,
      @Field(unit = "kJ/kg", doc = "enthalpy of the cold stream leaving")
          SpecificEnergy coldOutletEnthalpy,
      @Field(unit = "Cel", doc = "temperature of the cold stream leaving")
          Temperature coldOutlet) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-heat-exchanger",
          1,
          Group.STEAM,
          "Heat exchanger between water or steam streams",
          "What the hot stream loses the cold stream gains, at unchanged pressures. A hot outlet"
              + " colder than the cold inlet, or a cold outlet hotter than the hot inlet, breaks the"
              + " second law and is refused.",
          List.of(
              "First and second law, h_cold,out = h_cold,in + m_h (h_hot,in - h_hot,out) / m_c;"
                  + " IAPWS R7-97(2012)"),
          "Counterflow or any other arrangement, no heat loss.",
          new Request(
              SteamPoint.at(Sample.absolute(3), celsius(95)),
              Sample.of(MassFlow.class, 2000, "kg/h"),
              SteamPoint.at(Sample.absolute(3), celsius(28)),
              Sample.of(MassFlow.class, 3000, "kg/h"),
              celsius(45)),
          List.of(Trend.rises("hotFlow", "heat"), Trend.falls("hotOutlet", "heat")));

  /** The calculator; it has no state. */
  public SteamHeatExchanger() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point hot = Points.read(work, asked.hot(), "h", "hot");
    Points.Point cold = Points.read(work, asked.cold(), "c", "cold");
    Figure mh = work.given("m_h", asked.hotFlow(), "hotFlow");
    Figure mc = work.given("m_c", asked.coldFlow(), "coldFlow");
    double leaving = asked.hotOutlet().kelvins();
    if (leaving < cold.state().t() || leaving > hot.state().t()) {
      return Outcome.missing(
          work.refusal("HEAT_EXCHANGER_SECOND_LAW", "hotOutlet")
              .with("leaving", leaving - 273.15, "Cel")
              .with("hot", hot.state().t() - 273.15, "Cel")
              .with("cold", cold.state().t() - 273.15, "Cel"));
    }
    SteamPoint behind = SteamPoint.at(asked.hot().pressure(), asked.hotOutlet());
    Points.Point out = Points.read(work, behind, "ho", "hotOutlet");
    Figure q = work.step("Q", "m_h * (h_h - h_ho)", "W", mh, hot.enthalpy(), out.enthalpy());
    Figure h = work.step("h_co", "h_c + Q / m_c", "J/kg", cold.enthalpy(), q, mc);
    State end = Points.atEnthalpy(work, cold.pressure(), h, "coldFlow");
    if (end.t() > hot.state().t()) {
      return Outcome.missing(
          work.refusal("HEAT_EXCHANGER_SECOND_LAW", "coldFlow")
              .with("leaving", end.t() - 273.15, "Cel")
              .with("hot", hot.state().t() - 273.15, "Cel")
              .with("cold", cold.state().t() - 273.15, "Cel"));
    }
    return Outcome.of(
        new Result(
            new Power(q.value()),
            Points.enthalpy(out.enthalpy().value()),
            Points.enthalpy(h.value()),
            Temperature.of(end.t())));
  }
}
