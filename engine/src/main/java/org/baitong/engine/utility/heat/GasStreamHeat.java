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
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.VolumeFlow;
import org.baitong.engine.quantity.VolumetricHeat;

/** Heat that a stream of gas takes along: furnace atmosphere, exhaust, cooling air. */
public final class GasStreamHeat extends Calculator<GasStreamHeat.Request, GasStreamHeat.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(
              unit = "m3/h",
              min = 1e-3,
              max = 1e8,
              doc = "gas flow, in the state of the heat capacity")
          VolumeFlow flow,
      @Field(
              unit = "kJ/(m3.K)",
              min = 0.05,
              max = 10,
              doc = "heat capacity of a cubic metre, mean over the range")
          VolumetricHeat heatCapacity,
      @Field(unit = "Cel", min = -50, max = 2000, doc = "entering") Temperature inlet,
      @Field(unit = "Cel", min = -50, max = 2000, doc = "leaving") Temperature outlet) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kW", doc = "heat taken up; negative when the gas cools") Power heat) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "gas-stream-heat",
          1,
          Group.HEAT,
          "Heat in a stream of gas",
          "Flow times heat capacity of its volume times rise of temperature. Flow and heat capacity are counted in one state, both actual or both normal.",
          List.of(
              "First law, Q = V c (T_2 - T_1), as in US DOE PHAST (atmosphere and gas cooling losses)"),
          "Air has 1.30 kJ/(m3.K) in the normal state near ambient temperature.",
          new Request(
              Sample.of(VolumeFlow.class, 5000, "m3/h"),
              Sample.of(VolumetricHeat.class, 1.3, "kJ/(m3.K)"),
              celsius(30),
              celsius(110)),
          List.of(Trend.rises("outlet", "heat"), Trend.falls("inlet", "heat")));

  /** The calculator; it has no state. */
  public GasStreamHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure v = work.given("V", asked.flow(), "flow");
    Figure c = work.given("c", asked.heatCapacity(), "heatCapacity");
    Figure t1 = work.given("T_1", asked.inlet(), "inlet");
    Figure t2 = work.given("T_2", asked.outlet(), "outlet");
    Figure q = work.step("Q", "V * c * (T_2 - T_1)", "W", v, c, t2, t1);
    return Outcome.of(new Result(new Power(q.value())));
  }
}
