package org.baitong.engine.utility.heat;

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
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.VolumeFlow;

/** Heat that a stream of liquid takes along: cooling water, oil, hot effluent. */
public final class LiquidStreamHeat
    extends Calculator<LiquidStreamHeat.Request, LiquidStreamHeat.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "m3/h", min = 1e-3, max = 1e6, doc = "liquid flow") VolumeFlow flow,
      @Field(unit = "kg/m3", min = 500, max = 2500, doc = "density") Concentration density,
      @Field(unit = "kJ/(kg.K)", min = 1, max = 6, doc = "heat capacity") SpecificHeat heatCapacity,
      @Field(unit = "Cel", min = -50, max = 400, doc = "entering") Temperature inlet,
      @Field(unit = "Cel", min = -50, max = 400, doc = "leaving") Temperature outlet) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kW", doc = "heat taken up; negative when the liquid cools") Power heat) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "liquid-stream-heat",
          1,
          Group.HEAT,
          "Heat in a stream of liquid",
          "Flow times density times heat capacity times rise of temperature.",
          List.of(
              "First law, Q = V rho cp (T_2 - T_1), as in US DOE PHAST (liquid and water cooling losses)"),
          "No boiling. Water near 40 Cel has 992 kg/m3 and 4.18 kJ/(kg.K).",
          new Request(
              Sample.of(VolumeFlow.class, 20, "m3/h"),
              Sample.of(Concentration.class, 992, "kg/m3"),
              Sample.of(SpecificHeat.class, 4.18, "kJ/(kg.K)"),
              celsius(30),
              celsius(45)),
          List.of(Trend.rises("outlet", "heat"), Trend.falls("inlet", "heat")));

  /** The calculator; it has no state. */
  public LiquidStreamHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure v = work.given("V", asked.flow(), "flow");
    Figure rho = work.given("rho", asked.density(), "density");
    Figure c = work.given("c_p", asked.heatCapacity(), "heatCapacity");
    Figure t1 = work.given("T_1", asked.inlet(), "inlet");
    Figure t2 = work.given("T_2", asked.outlet(), "outlet");
    Figure q = work.step("Q", "V * rho * c_p * (T_2 - T_1)", "W", v, rho, c, t2, t1);
    return Outcome.of(new Result(new Power(q.value())));
  }
}
