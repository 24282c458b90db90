package org.baitong.engine.utility.boiler;

import static org.baitong.engine.calculator.Sample.celsius;
import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.jspecify.annotations.Nullable;

/** Efficiency of a boiler by its losses, for any fuel of known analysis. */
public final class BoilerByLosses
    extends Calculator<BoilerByLosses.Request, BoilerByLosses.Result> {

  /** Fuel, flue gas and what cannot be measured in it. */
  public record Request(
      @Field(doc = "ultimate analysis of the dry fuel") FuelAnalysis analysis,
      @Field(
              unit = "%",
              min = 0,
              max = 65,
              doc = "moisture of the fuel as fired, over its wet mass")
          Ratio moisture,
      @Field(
              unit = "MJ/kg",
              min = 4,
              max = 145,
              reading = Reading.STATED,
              doc = "measured calorific value; else it follows from the analysis")
          @Nullable SpecificEnergy calorificValue,
      @Field(unit = "%", min = 0, max = 20.5, doc = "oxygen in the dry flue gas, by volume")
          Ratio oxygen,
      @Field(unit = "Cel", min = 40, max = 900, doc = "flue gas behind the last heating surface")
          Temperature flueGas,
      @Field(unit = "Cel", min = -10, max = 60, doc = "combustion air") Temperature air,
      @Field(
              unit = "[ppm]",
              min = 0,
              max = 50_000,
              doc = "carbon monoxide in the dry flue gas, by volume")
          Ratio carbonMonoxide,
      @Field(unit = "%", min = 0, max = 20, doc = "radiation and convection over gross fuel energy")
          Ratio radiation,
      @Field(unit = "%", min = 0, max = 30, doc = "unburnt in ash over gross fuel energy")
          Ratio unburnt) {}

  /** Calorific values, air and losses; losses over gross energy as fired. */
  public record Result(
      @Field(unit = "kJ/kg", doc = "gross calorific value, dry") SpecificEnergy grossDry,
      @Field(unit = "kJ/kg", doc = "gross calorific value as fired") SpecificEnergy grossAsFired,
      @Field(unit = "kJ/kg", doc = "net calorific value as fired") SpecificEnergy netAsFired,
      @Field(unit = "1", doc = "stoichiometric air over dry fuel, by mass") Ratio stoichiometricAir,
      @Field(unit = "1", min = 1, doc = "air ratio") Ratio airRatio,
      @Field(unit = "%", doc = "carbon dioxide in the dry flue gas, by volume") Ratio carbonDioxide,
      @Field(unit = "1", doc = "dry flue gas over fuel as fired, by mass") Ratio dryFlueGas,
      @Field(unit = "%", doc = "loss: heat of the dry flue gas") Ratio lossDryGas,
      @Field(unit = "%", doc = "loss: water from hydrogen") Ratio lossHydrogen,
      @Field(unit = "%", doc = "loss: moisture of the fuel") Ratio lossMoisture,
      @Field(unit = "%", doc = "loss: carbon monoxide") Ratio lossCarbonMonoxide,
      @Field(unit = "%", min = 0, max = 100, doc = "efficiency on gross calorific value")
          Ratio efficiencyGross,
      @Field(unit = "%", min = 0, max = 112, doc = "efficiency on net calorific value")
          Ratio efficiencyNet) {}

  private static final String AIR =
      "Dry air 20.95 % oxygen, 79.05 % atmospheric nitrogen (28.16 kg/kmol)";

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "boiler-by-losses",
          1,
          Group.BOILER,
          "Boiler efficiency by losses (wood, husk, coal, oil, gas)",
          "Exact stoichiometry of the analysis; the air ratio follows from the oxygen in the dry flue"
              + " gas. Each loss is a share of the gross energy as fired; what is left is the"
              + " efficiency. The calorific value is measured, or the correlation of Channiwala and"
              + " Parikh, which credits the oxygen already bound in wood and husk: formulas made for"
              + " coal overstate them by a quarter.",
          List.of(
              "Indirect method, as in EN 12952-15 and ASME PTC 4: cp of dry gas 1.02, of vapour 1.88"
                  + " kJ/(kg.K), heat of evaporation at 25 Cel 2442 kJ/kg",
              "Channiwala and Parikh, Fuel 81 (2002) 1051-1063"),
          "Steady firing; oxygen measured dry, behind the last heating surface and before false air."
              + " The correlation of the calorific value is stated for 0.4 to 25 % hydrogen and up to"
              + " 71 % ash, within 1.5 % on average. Radiation and unburnt are stated by the user.",
          new Request(
              new FuelAnalysis(
                  percent(50), percent(6), percent(43), percent(0.2), percent(0), percent(0.8)),
              percent(20),
              null,
              percent(8),
              celsius(200),
              celsius(30),
              new Ratio(1000e-6),
              percent(2),
              percent(0)),
          List.of(
              Trend.falls("flueGas", "efficiencyGross"),
              Trend.falls("oxygen", "efficiencyGross"),
              Trend.falls("moisture", "efficiencyGross"),
              Trend.falls("carbonMonoxide", "efficiencyGross"),
              Trend.rises("oxygen", "airRatio")));

  /** The calculator; it has no state. */
  public BoilerByLosses() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    FuelAnalysis.Shares f = asked.analysis().read(work, "analysis");
    Figure w = work.given("w", asked.moisture(), "moisture");
    Figure x = work.given("x_O2", asked.oxygen(), "oxygen");
    Figure t = work.given("T_g", asked.flueGas(), "flueGas");
    Figure ta = work.given("T_a", asked.air(), "air");
    Figure co = work.given("x_CO", asked.carbonMonoxide(), "carbonMonoxide");
    Figure rad = work.given("l_rad", asked.radiation(), "radiation");
    Figure unburnt = work.given("l_unb", asked.unburnt(), "unburnt");
    Figure wh = work.step("w_H", "18.015 / 2.016 * H * (1 - w)", "1", f.h(), w);
    Figure gross = grossDry(asked, work, f, w, wh);
    Figure fired = work.step("HHV", "HHV_dry * (1 - w)", "J/kg", gross, w);
    Figure net = work.step("LHV", "HHV - 2442e3 * (w_H + w)", "J/kg", fired, wh, w);
    if (net.value() <= 0) {
      return Outcome.missing(
          work.refusal("FUEL_TOO_WET", "moisture")
              .with("moisture", 100 * w.value(), "%")
              .with("net", net.value() / 1e3, "kJ/kg"));
    }
    Figure air =
        work.cited(AIR, "L_0", "n_O2 * (31.998 + 79.05 / 20.95 * 28.16)", "kg/kg", f.oxygen());
    Figure inert =
        work.step("n_A", "C / 12.011 + S / 32.06 + N / 28.014", "kmol/kg", f.c(), f.s(), f.n());
    Figure ratio =
        work.cited(
            AIR,
            "lambda",
            "1 + x_O2 * (n_A + 79.05 / 20.95 * n_O2) / (n_O2 * (1 - 100 / 20.95 * x_O2))",
            "1",
            x,
            inert,
            f.oxygen());
    Figure n2 =
        work.cited(AIR, "n_N2", "79.05 / 20.95 * n_O2 * lambda", "kmol/kg", f.oxygen(), ratio);
    Figure extra = work.step("n_ex", "(lambda - 1) * n_O2", "kmol/kg", ratio, f.oxygen());
    Figure dry = work.step("n_dry", "n_A + n_N2 + n_ex", "kmol/kg", inert, n2, extra);
    Figure co2 = work.step("x_CO2", "C / 12.011 / n_dry", "1", f.c(), dry);
    Figure mass =
        work.cited(
            AIR,
            "m_dry",
            "(C / 12.011 * 44.009 + S / 32.06 * 64.058 + (N / 28.014 + n_N2) * 28.16"
                + " + n_ex * 31.998) * (1 - w)",
            "kg/kg",
            f.c(),
            f.s(),
            f.n(),
            n2,
            extra,
            w);
    Figure ldry = work.step("l_dry", "m_dry * 1020 * (T_g - T_a) / HHV", "1", mass, t, ta, fired);
    Figure vapour =
        work.step("q_w", "2442e3 + 1880 * (T_g - 298.15) - 4186 * (T_a - 298.15)", "J/kg", t, ta);
    Figure lh = work.step("l_H", "w_H * q_w / HHV", "1", wh, vapour, fired);
    Figure lw = work.step("l_w", "w * q_w / HHV", "1", w, vapour, fired);
    Figure lco =
        work.step("l_CO", "x_CO * n_dry * (1 - w) * 282.99e6 / HHV", "1", co, dry, w, fired);
    Figure eta =
        work.step(
            "eta_gross",
            "1 - l_dry - l_H - l_w - l_CO - l_rad - l_unb",
            "1",
            ldry,
            lh,
            lw,
            lco,
            rad,
            unburnt);
    Figure etaNet = work.step("eta_net", "eta_gross * HHV / LHV", "1", eta, fired, net);
    return Outcome.of(
        new Result(
            new SpecificEnergy(gross.value(), Heating.GROSS, Moisture.DRY),
            SpecificEnergy.of(fired.value(), Heating.GROSS),
            SpecificEnergy.of(net.value(), Heating.NET),
            new Ratio(air.value()),
            new Ratio(ratio.value()),
            new Ratio(co2.value()),
            new Ratio(mass.value()),
            new Ratio(ldry.value()),
            new Ratio(lh.value()),
            new Ratio(lw.value()),
            new Ratio(lco.value()),
            new Ratio(eta.value()),
            new Ratio(etaNet.value())));
  }

  /** The gross calorific value of the dry fuel, measured on any basis or correlated. */
  private static Figure grossDry(
      Request asked, Work work, FuelAnalysis.Shares f, Figure w, Figure wh) {
    SpecificEnergy measured = asked.calorificValue();
    if (measured == null) {
      return work.cited(
          "Channiwala and Parikh, Fuel 81 (2002) 1051-1063",
          "HHV_dry",
          "1e5 * (349.1 * C + 1178.3 * H + 100.5 * S - 103.4 * O - 15.1 * N - 21.1 * A)",
          "J/kg",
          f.c(),
          f.h(),
          f.s(),
          f.o(),
          f.n(),
          f.a());
    }
    Figure q = work.given("q", measured, "calorificValue");
    boolean dry = measured.moisture() == Moisture.DRY;
    if (measured.heating() == Heating.GROSS) {
      return dry
          ? work.step("HHV_dry", "q", "J/kg", q)
          : work.step("HHV_dry", "q / (1 - w)", "J/kg", q, w);
    }
    return dry
        ? work.step("HHV_dry", "q + 2442e3 * w_H / (1 - w)", "J/kg", q, wh, w)
        : work.step("HHV_dry", "(q + 2442e3 * (w_H + w)) / (1 - w)", "J/kg", q, wh, w);
  }
}
