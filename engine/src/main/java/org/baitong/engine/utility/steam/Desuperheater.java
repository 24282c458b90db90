package org.baitong.engine.utility.steam;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.gauge;

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

/** Water that cools superheated steam behind a pressure-reducing valve. */
public final class Desuperheater extends Calculator<Desuperheater.Request, Desuperheater.Result> {

  /** Steam, water and what is wanted. */
  public record Request(
      @Field(doc = "state of the steam entering") SteamPoint inlet,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam entering") MassFlow flow,
      @Field(doc = "state of the cooling water") SteamPoint water,
      @Field(doc = "state wanted behind") SteamPoint outlet) {}

  /** Flows of the desuperheater. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "cooling water") MassFlow waterFlow,
      @Field(unit = "kg/h", min = 0, doc = "steam leaving") MassFlow outletFlow,
      @Field(unit = "kW", doc = "energy flow of the steam entering") Power inletEnergy,
      @Field(unit = "kW", doc = "energy flow of the water") Power waterEnergy,
      @Field(unit = "kW", doc = "energy flow of the steam leaving") Power outletEnergy) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "desuperheater",
          1,
          Group.STEAM,
          "Desuperheater",
          "Mass and energy balance of steam and injected water. Energy flows count from liquid water"
              + " at its triple point.",
          List.of("Energy balance, m_w = m (h_in - h_out) / (h_out - h_w); IAPWS R7-97(2012)"),
          "Adiabatic mixing; the steam enters hotter than it leaves and the water colder.",
          new Request(
              SteamPoint.at(gauge(10), celsius(350)),
              Sample.of(MassFlow.class, 2000, "kg/h"),
              SteamPoint.at(gauge(12), celsius(105)),
              SteamPoint.at(gauge(5), celsius(170))),
          List.of(
              Trend.rises("flow", "waterFlow"),
              Trend.rises("inlet.temperature", "waterFlow"),
              Trend.falls("outlet.temperature", "waterFlow")));

  /** The calculator; it has no state. */
  public Desuperheater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point in = Points.read(work, asked.inlet(), "in", "inlet");
    Points.Point water = Points.read(work, asked.water(), "w", "water");
    Points.Point out = Points.read(work, asked.outlet(), "out", "outlet");
    Points.requireDrop(work, in.pressure(), out.pressure(), "outlet.pressure");
    Figure m = work.given("m", asked.flow(), "flow");
    double h = out.enthalpy().value();
    if (h > in.enthalpy().value() || h <= water.enthalpy().value()) {
      return Outcome.missing(
          work.refusal("DESUPERHEATER_IMPOSSIBLE", "outlet")
              .with("inlet", in.enthalpy().value() / 1e3, "kJ/kg")
              .with("outlet", h / 1e3, "kJ/kg")
              .with("water", water.enthalpy().value() / 1e3, "kJ/kg"));
    }
    Figure w =
        work.step(
            "m_w",
            "m * (h_in - h_out) / (h_out - h_w)",
            "kg/s",
            m,
            in.enthalpy(),
            out.enthalpy(),
            water.enthalpy());
    Figure total = work.step("m_out", "m + m_w", "kg/s", m, w);
    Figure qin = work.step("Q_in", "m * h_in", "W", m, in.enthalpy());
    Figure qw = work.step("Q_w", "m_w * h_w", "W", w, water.enthalpy());
    Figure qout = work.step("Q_out", "m_out * h_out", "W", total, out.enthalpy());
    return Outcome.of(
        new Result(
            MassFlow.of(w.value()),
            MassFlow.of(total.value()),
            new Power(qin.value()),
            new Power(qw.value()),
            new Power(qout.value())));
  }
}
