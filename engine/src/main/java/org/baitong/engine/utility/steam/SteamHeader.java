package org.baitong.engine.utility.steam;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.gauge;
import static org.baitong.engine.calculator.Sample.percent;

import java.util.ArrayList;
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
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.utility.property.State;
import org.jspecify.annotations.Nullable;

/** A header in which several streams of steam or water mix. */
public final class SteamHeader extends Calculator<SteamHeader.Request, SteamHeader.Result> {

  /** One stream into the header. */
  public record Inlet(
      @Field(doc = "its state") SteamPoint state,
      @Field(unit = "kg/h", min = 1e-3, max = 1e6, doc = "its flow") MassFlow flow) {}

  /** The header and its inlets. */
  public record Request(
      @Field(unit = "kPa", min = 0.7, max = 100_000, doc = "pressure of the header")
          Pressure pressure,
      @Field(min = 1, max = 50, doc = "streams into the header") List<Inlet> inlets) {
    /** With a copy of the list. */
    public Request {
      inlets = List.copyOf(inlets);
    }
  }

  /** What leaves the header. */
  public record Result(
      @Field(unit = "kg/h", min = 0, doc = "flow leaving") MassFlow flow,
      @Field(unit = "kJ/kg", doc = "enthalpy") SpecificEnergy enthalpy,
      @Field(unit = "Cel", doc = "temperature") Temperature temperature,
      @Field(unit = "%", doc = "dryness, if wet") @Nullable Ratio quality) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "steam-header",
          1,
          Group.STEAM,
          "Steam header",
          "Adiabatic mixing at the pressure of the header: the enthalpy of what leaves is the mean of"
              + " the enthalpies of what enters, weighted by mass.",
          List.of("First law, h = sum(m_i h_i) / sum(m_i); IAPWS R7-97(2012)"),
          "No heat loss. No inlet has a lower pressure than the header.",
          new Request(
              gauge(7),
              List.of(
                  new Inlet(
                      SteamPoint.at(gauge(10), celsius(250)),
                      Sample.of(MassFlow.class, 3000, "kg/h")),
                  new Inlet(
                      SteamPoint.saturated(gauge(8), percent(98)),
                      Sample.of(MassFlow.class, 1000, "kg/h")))),
          List.of(Trend.rises("inlets.flow", "flow")));

  /** The calculator; it has no state. */
  public SteamHeader() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure p = work.absolute("p", asked.pressure(), "pressure");
    List<Figure> flows = new ArrayList<>();
    List<Figure> both = new ArrayList<>();
    StringBuilder sum = new StringBuilder();
    StringBuilder weighted = new StringBuilder();
    for (int i = 0; i < asked.inlets().size(); i++) {
      String at = "inlets[" + (i + 1) + "].";
      String plus = i == 0 ? "" : " + ";
      Inlet inlet = asked.inlets().get(i);
      Points.Point in = Points.read(work, inlet.state(), String.valueOf(i + 1), at + "state");
      if (in.pressure().value() < p.value() * (1 - 1e-9)) {
        return Outcome.missing(
            work.refusal("STEAM_PRESSURE_RISES", at + "state.pressure")
                .with("from", in.pressure().value() / 1e3, "kPa")
                .with("to", p.value() / 1e3, "kPa"));
      }
      Figure m = work.given("m_" + (i + 1), inlet.flow(), at + "flow");
      sum.append(plus).append(m.symbol());
      weighted.append(plus).append(m.symbol()).append(" * ").append(in.enthalpy().symbol());
      flows.add(m);
      both.add(m);
      both.add(in.enthalpy());
    }
    Figure mass = work.step("m", sum.toString(), "kg/s", flows.toArray(Figure[]::new));
    Figure energy = work.step("Q", weighted.toString(), "W", both.toArray(Figure[]::new));
    Figure h = work.step("h", "Q / m", "J/kg", energy, mass);
    State out = Points.atEnthalpy(work, p, h, "pressure");
    return Outcome.of(
        new Result(
            MassFlow.of(mass.value()),
            Points.enthalpy(h.value()),
            Temperature.of(out.t()),
            Points.quality(out)));
  }
}
