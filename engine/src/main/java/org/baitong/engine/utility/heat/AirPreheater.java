package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.celsius;
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
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;

/** Combustion or drying air warmed by exhaust gas. */
public final class AirPreheater extends Calculator<AirPreheater.Request, AirPreheater.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "kg/h", min = 1, max = 1e7, doc = "exhaust gas") MassFlow gas,
      @Field(unit = "kJ/(kg.K)", min = 0.9, max = 1.6, doc = "its heat capacity")
          SpecificHeat gasHeat,
      @Field(unit = "Cel", min = 40, max = 1200, doc = "exhaust gas entering") Temperature gasInlet,
      @Field(unit = "kg/h", min = 1, max = 1e7, doc = "air") MassFlow air,
      @Field(unit = "Cel", min = -10, max = 200, doc = "air entering") Temperature airInlet,
      @Field(
              unit = "%",
              min = 1,
              max = 99,
              doc = "effectiveness: heat over the most that could pass")
          Ratio effectiveness,
      @Field(
              unit = "%",
              min = 5,
              max = 110,
              doc = "efficiency of the burner's furnace, on the basis of the fuel")
          Ratio efficiency) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kW", min = 0, doc = "heat recovered") Power heat,
      @Field(unit = "Cel", doc = "air leaving") Temperature airOutlet,
      @Field(unit = "Cel", doc = "exhaust gas leaving") Temperature gasOutlet,
      @Field(unit = "kW", min = 0, doc = "fuel saved, on the basis of the efficiency")
          Power fuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "air-preheater",
          1,
          Group.HEAT,
          "Air preheater",
          "The most that could pass is the smaller capacity flow times the difference of the two inlets; the exchanger passes its effectiveness of it. Air has 1.007 kJ/(kg.K).",
          List.of("Effectiveness method, Kays and London, Compact Heat Exchangers"),
          "No condensation; heat capacities constant. Fuel is saved only while the furnace can use hotter air.",
          new Request(
              Sample.of(MassFlow.class, 6000, "kg/h"),
              Sample.of(SpecificHeat.class, 1.08, "kJ/(kg.K)"),
              celsius(320),
              Sample.of(MassFlow.class, 5500, "kg/h"),
              celsius(32),
              percent(55),
              percent(70)),
          List.of(
              Trend.rises("effectiveness", "heat"),
              Trend.rises("gasInlet", "heat"),
              Trend.falls("airInlet", "heat")));

  /** The calculator; it has no state. */
  public AirPreheater() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure m = work.given("m_g", asked.gas(), "gas");
    Figure cg = work.given("c_g", asked.gasHeat(), "gasHeat");
    Figure tg = work.given("T_g1", asked.gasInlet(), "gasInlet");
    Figure ma = work.given("m_a", asked.air(), "air");
    Figure ta = work.given("T_a1", asked.airInlet(), "airInlet");
    Figure e = work.given("e", asked.effectiveness(), "effectiveness");
    Figure eta = work.given("eta", asked.efficiency(), "efficiency");
    if (tg.value() <= ta.value()) {
      return Outcome.missing(
          work.refusal("SURFACE_NOT_WARMER", "gasInlet")
              .with("surface", tg.value() - 273.15, "Cel")
              .with("ambient", ta.value() - 273.15, "Cel"));
    }
    Figure gas = work.step("C_g", "m_g * c_g", "W/K", m, cg);
    Figure air = work.step("C_a", "m_a * 1007", "W/K", ma);
    Figure q = work.step("Q", "e * min(C_g, C_a) * (T_g1 - T_a1)", "W", e, gas, air, tg, ta);
    Figure airOut = work.step("T_a2", "T_a1 + Q / C_a", "K", ta, q, air);
    Figure gasOut = work.step("T_g2", "T_g1 - Q / C_g", "K", tg, q, gas);
    Figure fuel = work.step("Q_fuel", "Q / eta", "W", q, eta);
    return Outcome.of(
        new Result(
            new Power(q.value()),
            Temperature.of(airOut.value()),
            Temperature.of(gasOut.value()),
            new Power(fuel.value())));
  }
}
