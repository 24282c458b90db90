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
import org.baitong.engine.quantity.Power;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;

/**
 * Available heat of a gas-fired furnace and the fuel saved by less oxygen, colder flue gas or
 * hotter air.
 */
public final class FlueGasHeat extends Calculator<FlueGasHeat.Request, FlueGasHeat.Result> {

  /** The furnace now and afterwards. */
  public record Request(
      @Field(unit = "%", min = 0, max = 20, doc = "oxygen in the dry flue gas, by volume")
          Ratio oxygen,
      @Field(unit = "%", min = 0, max = 20, doc = "oxygen afterwards") Ratio newOxygen,
      @Field(unit = "Cel", min = 60, max = 1400, doc = "flue gas") Temperature flueGas,
      @Field(unit = "Cel", min = 60, max = 1400, doc = "flue gas afterwards")
          Temperature newFlueGas,
      @Field(unit = "Cel", min = -10, max = 800, doc = "combustion air") Temperature air,
      @Field(unit = "Cel", min = -10, max = 800, doc = "combustion air afterwards")
          Temperature newAir,
      @Field(unit = "kW", min = 1e-3, max = 1e7, doc = "fuel now, on gross calorific value")
          Power fuel) {}

  /** Both states and the saving. */
  public record Result(
      @Field(unit = "%", min = 0, doc = "excess air now") Ratio excessAir,
      @Field(unit = "%", min = 0, doc = "excess air afterwards") Ratio newExcessAir,
      @Field(unit = "%", max = 100, doc = "available heat now, of gross fuel energy")
          Ratio availableHeat,
      @Field(unit = "%", max = 100, doc = "available heat afterwards") Ratio newAvailableHeat,
      @Field(unit = "%", max = 100, doc = "fuel saved") Ratio saving,
      @Field(unit = "kW", min = 0, doc = "fuel afterwards") Power newFuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "flue-gas-heat",
          1,
          Group.HEAT,
          "Available heat of a gas-fired furnace",
          "Excess air follows from the oxygen in the dry flue gas of natural gas. The available heat"
              + " is the share of the gross energy that does not leave with the flue gas, by the"
              + " correlation of the source, in degrees Fahrenheit. Fuel is inverse to it.",
          List.of(
              "US DOE, Process Heating Assessment and Survey Tool (PHAST), available heat:"
                  + " 95 - 0.025 T - (c T - 1.0789) EA + (c T_c - 1.0789) (1 + EA)"),
          "Natural gas in air; a correlation, good to about two points. For wood, husk or coal use"
              + " boiler-by-losses.",
          new Request(
              percent(6),
              percent(3),
              celsius(500),
              celsius(450),
              celsius(30),
              celsius(30),
              Sample.of(Power.class, 1000, "kW")),
          List.of(
              Trend.rises("oxygen", "excessAir"),
              Trend.falls("flueGas", "availableHeat"),
              Trend.falls("newOxygen", "saving"),
              Trend.rises("fuel", "newFuel")));

  /** The calculator; it has no state. */
  public FlueGasHeat() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure ea = excess(work, work.given("O2_1", asked.oxygen(), "oxygen"), "1");
    Figure newEa = excess(work, work.given("O2_2", asked.newOxygen(), "newOxygen"), "2");
    Figure now =
        available(
            work,
            ea,
            work.given("Tg_1", asked.flueGas(), "flueGas"),
            work.given("Ta_1", asked.air(), "air"),
            "1");
    Figure then =
        available(
            work,
            newEa,
            work.given("Tg_2", asked.newFlueGas(), "newFlueGas"),
            work.given("Ta_2", asked.newAir(), "newAir"),
            "2");
    Figure fuel = work.given("P_1", asked.fuel(), "fuel");
    if (now.value() <= 0 || then.value() <= 0) {
      return Outcome.missing(
          work.refusal("NO_AVAILABLE_HEAT", now.value() <= 0 ? "flueGas" : "newFlueGas")
              .with("available", StrictMath.min(now.value(), then.value()), "%"));
    }
    Figure saving = work.step("saving", "(AH_2 - AH_1) / AH_2", "1", then, now);
    Figure newFuel = work.step("P_2", "P_1 * (1 - saving)", "W", fuel, saving);
    return Outcome.of(
        new Result(
            new Ratio(ea.value()),
            new Ratio(newEa.value()),
            new Ratio(now.value() / 100),
            new Ratio(then.value() / 100),
            new Ratio(saving.value()),
            new Power(newFuel.value())));
  }

  /** Excess air of natural gas from the oxygen of its dry flue gas; the pole is at 21 %. */
  static Figure excess(Work work, Figure oxygen, String n) {
    return work.step(
        "EA_" + n,
        "8.52381 * " + oxygen.symbol() + " / (2 - 9.52381 * " + oxygen.symbol() + ")",
        "1",
        oxygen);
  }

  /** Available heat in percent of gross energy. */
  static Figure available(Work work, Figure excess, Figure gas, Figure air, String n) {
    Figure t = work.step("tg_" + n, "1.8 * " + gas.symbol() + " - 459.67", "[degF]", gas);
    Figure ta = work.step("ta_" + n, "1.8 * " + air.symbol() + " - 459.67", "[degF]", air);
    Figure c = work.step("c_" + n, "0.017828518 + 2.556e-6 * " + ta.symbol(), "1", ta);
    String e = excess.symbol();
    String f =
        ("95 - 0.025 * tg_" + n)
            + (" - (c_" + n + " * tg_" + n + " - 1.07891327) * " + e)
            + (" + (c_" + n + " * ta_" + n + " - 1.078913827) * (1 + " + e + ")");
    return work.step("AH_" + n, f, "%", t, c, excess, ta);
  }
}
