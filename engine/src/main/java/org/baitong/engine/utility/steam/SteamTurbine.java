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
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.property.State;
import org.jspecify.annotations.Nullable;

/** Power of a backpressure turbine in place of a reducing valve. */
public final class SteamTurbine extends Calculator<SteamTurbine.Request, SteamTurbine.Result> {

  /** Steam, the pressure behind, and either an efficiency or a temperature behind. */
  public record Request(
      @Field(doc = "state before the turbine") SteamPoint inlet,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam flow") MassFlow flow,
      @Field(unit = "kPa", min = 0.7, max = 100_000, doc = "pressure behind the turbine")
          Pressure outlet,
      @Field(unit = "%", min = 1, max = 100, doc = "isentropic efficiency; else the temperature")
          @Nullable Ratio isentropicEfficiency,
      @Field(unit = "Cel", min = 0, max = 800, doc = "temperature behind; else the efficiency")
          @Nullable Temperature outletTemperature,
      @Field(unit = "%", min = 1, max = 100, doc = "efficiency of gear and generator")
          Ratio generatorEfficiency) {}

  /** Power and steam behind the turbine. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "electric power") Power power,
      @Field(unit = "kW", min = 0, doc = "power at the shaft") Power shaftPower,
      @Field(unit = "kJ/kg", doc = "enthalpy before") SpecificEnergy inletEnthalpy,
      @Field(unit = "kJ/(kg.K)", doc = "entropy before") SpecificHeat inletEntropy,
      @Field(unit = "kJ/kg", doc = "enthalpy behind") SpecificEnergy outletEnthalpy,
      @Field(unit = "kW", doc = "energy flow before") Power inletEnergy,
      @Field(unit = "kW", doc = "energy flow behind") Power outletEnergy,
      @Field(unit = "Cel", doc = "temperature behind") Temperature temperature,
      @Field(unit = "%", doc = "dryness behind, if wet") @Nullable Ratio quality,
      @Field(unit = "%", min = 0, max = 100, doc = "isentropic efficiency")
          Ratio isentropicEfficiency) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-turbine",
          1,
          Group.STEAM,
          "Backpressure turbine",
          "The steam expands to the entropy it had (ideal) and gives the isentropic efficiency's share"
              + " of that drop of enthalpy; or the temperature behind is measured and the efficiency"
              + " follows.",
          List.of(
              "h_out = h_in - eta_is (h_in - h_is), P = m (h_in - h_out) eta_gen;"
                  + " IAPWS R7-97(2012)"),
          "Steady flow without heat loss. An efficiency over 100 % from a measured temperature is"
              + " refused: it breaks the second law.",
          new Request(
              SteamPoint.at(gauge(20), celsius(300)),
              Sample.of(MassFlow.class, 5000, "kg/h"),
              gauge(4),
              percent(60),
              null,
              percent(94)),
          List.of(
              Trend.rises("flow", "power"),
              Trend.rises("isentropicEfficiency", "power"),
              Trend.rises("generatorEfficiency", "power"),
              Trend.falls("outlet", "power")));

  /** The calculator; it has no state. */
  public SteamTurbine() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    if ((asked.isentropicEfficiency() == null) == (asked.outletTemperature() == null)) {
      return Outcome.missing(work.refusal("TURBINE_UNCLEAR", "isentropicEfficiency"));
    }
    Points.Point in = Points.read(work, asked.inlet(), "in", "inlet");
    Figure m = work.given("m", asked.flow(), "flow");
    Figure p = work.absolute("p_out", asked.outlet(), "outlet");
    Points.requireDrop(work, in.pressure(), p, "outlet");
    State ideal =
        If97.atEntropy(p.value(), in.state().s())
            .orElseThrow(() -> Points.outside(work, p, "outlet"));
    Figure his = work.property("h_is", ideal.h(), "J/kg", If97.SOURCE + " h(p_out, s_in)");
    Figure hout;
    Figure eta;
    if (asked.isentropicEfficiency() != null) {
      eta = work.given("eta_is", asked.isentropicEfficiency(), "isentropicEfficiency");
      hout = work.step("h_out", "h_in - eta_is * (h_in - h_is)", "J/kg", in.enthalpy(), eta, his);
    } else {
      SteamPoint behind = SteamPoint.at(asked.outlet(), asked.outletTemperature());
      hout = Points.read(work, behind, "out", "outletTemperature").enthalpy();
      eta = work.step("eta_is", "(h_in - h_out) / (h_in - h_is)", "1", in.enthalpy(), hout, his);
    }
    if (eta.value() > 1 || eta.value() < 0) {
      return Outcome.missing(
          work.refusal("TURBINE_BREAKS_SECOND_LAW", "outletTemperature")
              .with("efficiency", 100 * eta.value(), "%"));
    }
    State out = Points.atEnthalpy(work, p, hout, "outlet");
    Figure gen = work.given("eta_gen", asked.generatorEfficiency(), "generatorEfficiency");
    Figure shaft = work.step("P_shaft", "m * (h_in - h_out)", "W", m, in.enthalpy(), hout);
    Figure power = work.step("P", "P_shaft * eta_gen", "W", shaft, gen);
    Figure qin = work.step("Q_in", "m * h_in", "W", m, in.enthalpy());
    Figure qout = work.step("Q_out", "m * h_out", "W", m, hout);
    return Outcome.of(
        new Result(
            new Power(power.value()),
            new Power(shaft.value()),
            Points.enthalpy(in.enthalpy().value()),
            Points.entropy(in.state().s()),
            Points.enthalpy(hout.value()),
            new Power(qin.value()),
            new Power(qout.value()),
            Temperature.of(out.t()),
            Points.quality(out),
            new Ratio(eta.value())));
  }
}
