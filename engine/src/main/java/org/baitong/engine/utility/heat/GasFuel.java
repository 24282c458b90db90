package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.EnergyDensity;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;

/** Calorific values and air of a gaseous fuel from its composition. */
public final class GasFuel extends Calculator<GasFuel.Request, GasFuel.Result> {

  /** Volume shares of the gas. */
  public record Request(
      @Field(unit = "%", min = 0, max = 100, doc = "CH4, by volume") Ratio methane,
      @Field(unit = "%", min = 0, max = 100, doc = "C2H6, by volume") Ratio ethane,
      @Field(unit = "%", min = 0, max = 100, doc = "C3H8, by volume") Ratio propane,
      @Field(unit = "%", min = 0, max = 100, doc = "butane and heavier, as C4H10, by volume")
          Ratio butane,
      @Field(unit = "%", min = 0, max = 100, doc = "H2, by volume") Ratio hydrogen,
      @Field(unit = "%", min = 0, max = 100, doc = "CO, by volume") Ratio carbonMonoxide,
      @Field(unit = "%", min = 0, max = 100, doc = "CO2, by volume") Ratio carbonDioxide,
      @Field(unit = "%", min = 0, max = 100, doc = "N2, by volume") Ratio nitrogen,
      @Field(unit = "%", min = 0, max = 100, doc = "O2, by volume") Ratio oxygen,
      @Field(unit = "%", min = 0, max = 100, doc = "water vapour, by volume") Ratio water,
      @Field(unit = "%", min = 0, max = 100, doc = "SO2, by volume") Ratio sulphurDioxide) {}

  /** Calorific values, relative density and air. */
  public record Result(
      @Field(unit = "MJ/kg", min = 0, doc = "gross calorific value, by mass") SpecificEnergy gross,
      @Field(unit = "MJ/kg", min = 0, doc = "net calorific value, by mass") SpecificEnergy net,
      @Field(
              unit = "MJ/m3",
              min = 0,
              doc = "gross calorific value, by volume at 60 degF (15.6 Cel) and 30 inHg")
          EnergyDensity grossByVolume,
      @Field(unit = "1", min = 0, doc = "density over that of air") Ratio relativeDensity,
      @Field(unit = "1", min = 0, doc = "stoichiometric air over gas, by volume")
          Ratio stoichiometricAir) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "gas-fuel",
          1,
          Group.HEAT,
          "Calorific values of a gaseous fuel",
          "Shares by volume add up; the components' gross calorific values are the source's, in Btu"
              + " per standard cubic foot and per pound. The net value takes off 2442 kJ for each"
              + " kilogram of water that the hydrogen gives.",
          List.of(
              "Component values as in US DOE PHAST (ORNL-AMO/MEASUR-Tools-Suite 9c294ae,"
                  + " GasFlueGasMaterial)",
              "Relative density as in the source: molar mass / (22.4 x 1.205)"),
          "Dry or wet gas near ambient pressure. The values by mass and by volume are rounded"
              + " independently in the source and differ by up to 0.5 %.",
          new Request(
              percent(87),
              percent(8.5),
              percent(0),
              percent(0),
              percent(0.4),
              percent(0),
              percent(0.4),
              percent(3.6),
              percent(0.1),
              percent(0),
              percent(0)),
          List.of());

  /** The calculator; it has no state. */
  public GasFuel() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure methane = work.given("y_CH4", asked.methane(), "methane");
    Figure ethane = work.given("y_C2H6", asked.ethane(), "ethane");
    Figure propane = work.given("y_C3H8", asked.propane(), "propane");
    Figure butane = work.given("y_C4", asked.butane(), "butane");
    Figure hydrogen = work.given("y_H2", asked.hydrogen(), "hydrogen");
    Figure carbonMonoxide = work.given("y_CO", asked.carbonMonoxide(), "carbonMonoxide");
    Figure carbonDioxide = work.given("y_CO2", asked.carbonDioxide(), "carbonDioxide");
    Figure nitrogen = work.given("y_N2", asked.nitrogen(), "nitrogen");
    Figure oxygen = work.given("y_O2", asked.oxygen(), "oxygen");
    Figure water = work.given("y_H2O", asked.water(), "water");
    Figure sulphurDioxide = work.given("y_SO2", asked.sulphurDioxide(), "sulphurDioxide");
    Figure[] all = {
      methane,
      ethane,
      propane,
      butane,
      hydrogen,
      carbonMonoxide,
      carbonDioxide,
      nitrogen,
      oxygen,
      water,
      sulphurDioxide
    };
    double sum = 0;
    for (Figure one : all) {
      sum += one.value();
    }
    if (StrictMath.abs(sum - 1) > 0.0101) {
      return Outcome.missing(
          work.refusal("FUEL_ANALYSIS_SUM", "methane").with("sum", 100 * sum, "%"));
    }
    Figure mass =
        work.step(
            "M",
            "16.042 * y_CH4 + 30.068 * y_C2H6 + 44.094 * y_C3H8 + 58.12 * y_C4"
                + " + 2.016 * y_H2 + 28.01 * y_CO + 44.01 * y_CO2 + 28.016 * y_N2"
                + " + 32.0 * y_O2 + 18.016 * y_H2O + 64.06 * y_SO2",
            "kg/kmol",
            all);
    Figure volume =
        work.step(
            "HHV_v",
            "1012 * y_CH4 + 1773 * y_C2H6 + 2523 * y_C3H8 + 3270 * y_C4"
                + " + 325 * y_H2 + 321 * y_CO",
            "[Btu_IT]/[cft_i]",
            all);
    if (volume.value() <= 0) {
      return Outcome.missing(work.refusal("FUEL_BURNS_NOT", "methane"));
    }
    Figure[] withMass = java.util.Arrays.copyOf(all, all.length + 1);
    withMass[all.length] = mass;
    Figure gross =
        work.step(
            "HHV_m",
            "(16.042 * 23875 * y_CH4"
                + " + 30.068 * 22323 * y_C2H6"
                + " + 44.094 * 21669 * y_C3H8"
                + " + 58.12 * 21321 * y_C4"
                + " + 2.016 * 61095 * y_H2"
                + " + 28.01 * 4347 * y_CO) / M",
            "[Btu_IT]/[lb_av]",
            withMass);
    Figure formed =
        work.step(
            "w",
            "18.015 * (2 * y_CH4 + 3 * y_C2H6 + 4 * y_C3H8 + 5 * y_C4 + y_H2) / M",
            "1",
            withMass);
    Figure net = work.step("LHV_m", "2326 * HHV_m - 2442e3 * w", "J/kg", gross, formed);
    Figure density = work.step("d", "M / (22.4 * 1.205)", "1", mass);
    Figure air =
        work.step(
            "L_0",
            "(2 * y_CH4 + 3.5 * y_C2H6 + 5 * y_C3H8 + 6.5 * y_C4 + 0.5 * y_H2 + 0.5 * y_CO - y_O2) / 0.209",
            "1",
            all);
    return Outcome.of(
        new Result(
            SpecificEnergy.of(2326 * gross.value(), Heating.GROSS),
            SpecificEnergy.of(net.value(), Heating.NET),
            EnergyDensity.of(volume.value() * 37_258.945807831, Heating.GROSS),
            new Ratio(density.value()),
            new Ratio(air.value())));
  }
}
