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
import org.baitong.engine.quantity.MassFlow;
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.jspecify.annotations.Nullable;

/** Heat that a charge, fixture or tray takes along. */
public final class ChargeHeat extends Calculator<ChargeHeat.Request, ChargeHeat.Result> {

  /** What is heated, moved or lost. */
  public record Request(
      @Field(unit = "kg/h", min = 1e-3, max = 1e7, doc = "mass heated in a time") MassFlow flow,
      @Field(
              unit = "kJ/(kg.K)",
              min = 0.05,
              max = 10,
              doc = "its heat capacity, mean over the range")
          SpecificHeat heatCapacity,
      @Field(unit = "Cel", min = -50, max = 2000, doc = "entering") Temperature inlet,
      @Field(unit = "Cel", min = -50, max = 2000, doc = "leaving") Temperature outlet,
      @Field(unit = "kg/h", min = 0, max = 1e7, doc = "water that dries off")
          @Nullable MassFlow evaporated) {}

  /** The heat. */
  public record Result(
      @Field(unit = "kW", doc = "heat of the mass") Power sensible,
      @Field(unit = "kW", min = 0, doc = "heat of the water that dries off") Power latent,
      @Field(unit = "kW", doc = "heat taken up") Power heat) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "charge-heat",
          1,
          Group.HEAT,
          "Heat in a charge or fixture",
          "Sensible heat of the mass; water that dries off takes 2442 kJ/kg (at 25 Cel) and leaves as vapour at the temperature of the outlet (1.88 kJ/(kg.K) above 25 Cel). A mass that cools gives heat: the result is negative.",
          List.of("First law, Q = m cp (T_2 - T_1); heat of evaporation as in ISO 18125"),
          "Heat capacity constant between the temperatures; no reaction.",
          new Request(
              Sample.of(MassFlow.class, 800, "kg/h"),
              Sample.of(SpecificHeat.class, 1.34, "kJ/(kg.K)"),
              celsius(30),
              celsius(120),
              Sample.of(MassFlow.class, 150, "kg/h")),
          List.of(Trend.rises("outlet", "heat"), Trend.rises("evaporated", "heat")));

  /** The calculator; it has no state. */
  public ChargeHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure m = work.given("m", asked.flow(), "flow");
    Figure cp = work.given("c_p", asked.heatCapacity(), "heatCapacity");
    Figure t1 = work.given("T_1", asked.inlet(), "inlet");
    Figure t2 = work.given("T_2", asked.outlet(), "outlet");
    MassFlow dried = asked.evaporated() == null ? MassFlow.of(0) : asked.evaporated();
    Figure w = work.given("m_w", dried, "evaporated");
    Figure q = work.step("Q_s", "m * c_p * (T_2 - T_1)", "W", m, cp, t2, t1);
    Figure latent = work.step("Q_w", "m_w * (2442e3 + 1880 * max(T_2 - 298.15, 0))", "W", w, t2);
    Figure sum = work.step("Q", "Q_s + Q_w", "W", q, latent);
    return Outcome.of(
        new Result(new Power(q.value()), new Power(latent.value()), new Power(sum.value())));
  }
}
