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
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.State;
import org.jspecify.annotations.Nullable;

/** Steam at the end of a line that loses a share of its energy. */
public final class SteamHeatLoss extends Calculator<SteamHeatLoss.Request, SteamHeatLoss.Result> {

  /** Steam before the line and the share it loses. */
  public record Request(
      @Field(doc = "state before the line") SteamPoint inlet,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "steam flow") MassFlow flow,
      @Field(unit = "%", min = 0, max = 50, doc = "energy lost over energy flow entering")
          Ratio lossShare) {}

  /** The loss and the steam behind it. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat loss") Power heatLoss,
      @Field(unit = "kW", doc = "energy flow entering") Power inletEnergy,
      @Field(unit = "kW", doc = "energy flow leaving") Power outletEnergy,
      @Field(unit = "Cel", doc = "temperature leaving, at the pressure before")
          Temperature temperature,
      @Field(unit = "%", doc = "dryness leaving, if wet") @Nullable Ratio quality) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-heat-loss",
          1,
          Group.STEAM,
          "Heat loss of a steam line as a share",
          "The line loses a stated share of the energy flow that enters it. Energy flows count from"
              + " liquid water at its triple point; for a line that was measured use the calculators"
              + " of insulation.",
          List.of("First law, Q_loss = m h x; IAPWS R7-97(2012)"),
          "A first estimate where the line itself is not known.",
          new Request(
              SteamPoint.at(gauge(8), celsius(200)),
              Sample.of(MassFlow.class, 3000, "kg/h"),
              percent(3)),
          List.of(Trend.rises("flow", "heatLoss"), Trend.rises("lossShare", "heatLoss")));

  /** The calculator; it has no state. */
  public SteamHeatLoss() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Points.Point in = Points.read(work, asked.inlet(), "in", "inlet");
    Figure m = work.given("m", asked.flow(), "flow");
    Figure x = work.given("x", asked.lossShare(), "lossShare");
    Figure qin = work.step("Q_in", "m * h_in", "W", m, in.enthalpy());
    Figure loss = work.step("Q_loss", "Q_in * x", "W", qin, x);
    Figure qout = work.step("Q_out", "Q_in - Q_loss", "W", qin, loss);
    Figure h = work.step("h_out", "Q_out / m", "J/kg", qout, m);
    State out = Points.atEnthalpy(work, in.pressure(), h, "lossShare");
    return Outcome.of(
        new Result(
            new Power(loss.value()),
            new Power(qin.value()),
            new Power(qout.value()),
            Temperature.of(out.t()),
            Points.quality(out)));
  }
}
