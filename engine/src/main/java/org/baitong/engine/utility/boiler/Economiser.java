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
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.property.State;
import org.baitong.engine.utility.steam.Points;
import org.baitong.engine.utility.steam.SteamPoint;

/** Heat that an economiser takes from flue gas into feedwater. */
public final class Economiser extends Calculator<Economiser.Request, Economiser.Result> {

  /** Flue gas and water. */
  public record Request(
      @Field(unit = "kg/h", min = 1, max = 1e7, doc = "flue gas") MassFlow gas,
      @Field(unit = "kJ/(kg.K)", min = 0.9, max = 1.5, doc = "its heat capacity")
          SpecificHeat gasHeat,
      @Field(unit = "Cel", min = 60, max = 900, doc = "flue gas entering") Temperature gasInlet,
      @Field(unit = "Cel", min = 40, max = 900, doc = "flue gas leaving") Temperature gasOutlet,
      @Field(unit = "kg/h", min = 1, max = 1e7, doc = "feedwater") MassFlow water,
      @Field(doc = "state of the feedwater entering") SteamPoint waterInlet,
      @Field(unit = "%", min = 10, max = 110, doc = "boiler efficiency, on the basis of the fuel")
          Ratio efficiency,
      @Field(unit = "Cel", min = 20, max = 180, doc = "dew point of the flue gas, acid or water")
          Temperature dewPoint) {}

  /** Heat and temperatures. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat recovered") Power heat,
      @Field(unit = "Cel", doc = "feedwater leaving") Temperature waterOutlet,
      @Field(unit = "kW", min = 0, doc = "fuel saved, on the basis of the efficiency")
          Power fuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "economiser",
          1,
          Group.BOILER,
          "Feedwater economiser",
          "The water takes up what the flue gas gives. Water that would boil, or temperatures that"
              + " cross, are refused; a flue gas or water below the dew point gets a warning of"
              + " corrosion.",
          List.of(
              "First and second law, Q = m cp (T_in - T_out) / eta for the fuel; IAPWS R7-97(2012)"),
          "No condensation in the flue gas; heat capacity constant between the two temperatures.",
          new Request(
              Sample.of(MassFlow.class, 9000, "kg/h"),
              Sample.of(SpecificHeat.class, 1.05, "kJ/(kg.K)"),
              celsius(230),
              celsius(160),
              Sample.of(MassFlow.class, 5000, "kg/h"),
              SteamPoint.at(gauge(10), celsius(95)),
              percent(80),
              celsius(90)),
          List.of(
              Trend.rises("gas", "heat"),
              Trend.rises("gasInlet", "heat"),
              Trend.falls("gasOutlet", "heat"),
              Trend.falls("efficiency", "fuel")));

  /** The calculator; it has no state. */
  public Economiser() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure m = work.given("m_g", asked.gas(), "gas");
    Figure cp = work.given("c_g", asked.gasHeat(), "gasHeat");
    Figure hot = work.given("T_g1", asked.gasInlet(), "gasInlet");
    Figure cold = work.given("T_g2", asked.gasOutlet(), "gasOutlet");
    Figure water = work.given("m_w", asked.water(), "water");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    Points.Point in = Points.read(work, asked.waterInlet(), "w1", "waterInlet");
    if (cold.value() >= hot.value() || cold.value() < in.state().t()) {
      return Outcome.missing(crossing(work, "gasOutlet", cold, hot, in.state().t()));
    }
    Figure q = work.step("Q", "m_g * c_g * (T_g1 - T_g2)", "W", m, cp, hot, cold);
    Figure h = work.step("h_w2", "h_w1 + Q / m_w", "J/kg", in.enthalpy(), q, water);
    State out =
        If97.atEnthalpy(in.pressure().value(), h.value())
            .filter(state -> state.region() == 1)
            .orElseThrow(
                () ->
                    work.refuse(
                        work.refusal("ECONOMISER_BOILS", "water")
                            .with("enthalpy", h.value() / 1e3, "kJ/kg")));
    if (out.t() > hot.value()) {
      return Outcome.missing(crossing(work, "water", cold, hot, out.t()));
    }
    double coldest = StrictMath.min(cold.value(), in.state().t());
    if (coldest < asked.dewPoint().kelvins()) {
      work.remark(
          work.warning("FLUE_GAS_DEW_POINT", "dewPoint")
              .with("coldest", coldest - 273.15, "Cel")
              .with("dewPoint", asked.dewPoint().kelvins() - 273.15, "Cel"));
    }
    Figure t = work.property("T_w2", out.t(), "K", If97.SOURCE + " T(p, h)");
    Figure fuel = work.step("Q_fuel", "Q / eta", "W", q, eta);
    return Outcome.of(
        new Result(new Power(q.value()), Temperature.of(t.value()), new Power(fuel.value())));
  }

  private static Finding crossing(
      Work work, String field, Figure leaving, Figure hot, double cold) {
    return work.refusal("HEAT_EXCHANGER_SECOND_LAW", field)
        .with("leaving", leaving.value() - 273.15, "Cel")
        .with("hot", hot.value() - 273.15, "Cel")
        .with("cold", cold - 273.15, "Cel");
  }
}
