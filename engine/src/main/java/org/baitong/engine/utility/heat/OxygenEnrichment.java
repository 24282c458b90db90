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

/** Fuel saved by burning with air that holds more oxygen. */
public final class OxygenEnrichment
    extends Calculator<OxygenEnrichment.Request, OxygenEnrichment.Result> {

  /** The furnace with air and with enriched air. */
  public record Request(
      @Field(unit = "%", min = 20.9, max = 100, doc = "oxygen in the combustion air now, by volume")
          Ratio airOxygen,
      @Field(unit = "%", min = 20.9, max = 100, doc = "oxygen in the enriched air")
          Ratio newAirOxygen,
      @Field(unit = "Cel", min = 60, max = 1400, doc = "flue gas now") Temperature flueGas,
      @Field(unit = "Cel", min = 60, max = 1400, doc = "flue gas afterwards")
          Temperature newFlueGas,
      @Field(unit = "%", min = 0, max = 20, doc = "oxygen in the dry flue gas now, by volume")
          Ratio oxygen,
      @Field(unit = "%", min = 0, max = 20, doc = "oxygen in the flue gas afterwards")
          Ratio newOxygen,
      @Field(unit = "Cel", min = -10, max = 800, doc = "combustion air now") Temperature air,
      @Field(unit = "Cel", min = -10, max = 800, doc = "combustion air afterwards")
          Temperature newAir,
      @Field(unit = "kW", min = 1e-3, max = 1e7, doc = "fuel now, on gross calorific value")
          Power fuel) {}

  /** Both states and the saving. */
  public record Result(
      @Field(unit = "%", max = 100, doc = "available heat now, of gross fuel energy")
          Ratio availableHeat,
      @Field(unit = "%", max = 100, doc = "available heat afterwards") Ratio newAvailableHeat,
      @Field(unit = "%", max = 100, doc = "fuel saved") Ratio saving,
      @Field(unit = "kW", min = 0, doc = "fuel afterwards") Power newFuel) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "oxygen-enrichment",
          1,
          Group.HEAT,
          "Oxygen-enriched combustion air",
          "The available heat of flue-gas-heat, with the source's correction for nitrogen that is no"
              + " longer heated. The power to make oxygen is not counted.",
          List.of("US DOE, Process Heating Assessment and Survey Tool (PHAST), oxygen enrichment"),
          "Natural gas; a correlation. Compare with the electricity and price of oxygen.",
          new Request(
              percent(21),
              percent(30),
              celsius(900),
              celsius(900),
              percent(4),
              percent(3),
              celsius(30),
              celsius(30),
              Sample.of(Power.class, 2000, "kW")),
          List.of(Trend.rises("newAirOxygen", "saving"), Trend.rises("fuel", "newFuel")));

  /** The calculator; it has no state. */
  public OxygenEnrichment() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure ea = FlueGasHeat.excess(work, work.given("O2_1", asked.oxygen(), "oxygen"), "1");
    Figure newEa =
        FlueGasHeat.excess(work, work.given("O2_2", asked.newOxygen(), "newOxygen"), "2");
    Figure gas = work.given("Tg_1", asked.flueGas(), "flueGas");
    Figure newGas = work.given("Tg_2", asked.newFlueGas(), "newFlueGas");
    Figure now =
        corrected(
            work,
            FlueGasHeat.available(work, ea, gas, work.given("Ta_1", asked.air(), "air"), "1"),
            work.given("z_1", asked.airOxygen(), "airOxygen"),
            gas,
            "1");
    Figure then =
        corrected(
            work,
            FlueGasHeat.available(
                work, newEa, newGas, work.given("Ta_2", asked.newAir(), "newAir"), "2"),
            work.given("z_2", asked.newAirOxygen(), "newAirOxygen"),
            newGas,
            "2");
    if (now.value() <= 0 || then.value() <= 0) {
      return Outcome.missing(
          work.refusal("NO_AVAILABLE_HEAT", now.value() <= 0 ? "flueGas" : "newFlueGas")
              .with("available", StrictMath.min(now.value(), then.value()), "%"));
    }
    Figure fuel = work.given("P_1", asked.fuel(), "fuel");
    Figure newFuel = work.step("P_2", "P_1 * H_1 / H_2", "W", fuel, now, then);
    Figure saving = work.step("saving", "1 - P_2 / P_1", "1", newFuel, fuel);
    return Outcome.of(
        new Result(
            new Ratio(now.value() / 100),
            new Ratio(then.value() / 100),
            new Ratio(saving.value()),
            new Power(newFuel.value())));
  }

  private static Figure corrected(Work work, Figure plain, Figure oxygen, Figure gas, String n) {
    String z = oxygen.symbol();
    String f =
        plain.symbol()
            + (" + 100 * 9.38 * (" + z + " - 0.21) / " + z)
            + (" * 0.02 * (1.8 * " + gas.symbol() + " - 519.67) / 980");
    return work.step("H_" + n, f, "%", plain, oxygen, gas);
  }
}
