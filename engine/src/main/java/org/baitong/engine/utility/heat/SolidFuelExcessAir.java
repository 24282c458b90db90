package org.baitong.engine.utility.heat;

import static org.baitong.engine.calculator.Sample.percent;

import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Group;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;

/** Excess air of a solid or liquid fuel from the oxygen in its flue gas. */
public final class SolidFuelExcessAir
    extends Calculator<SolidFuelExcessAir.Request, SolidFuelExcessAir.Result> {

  /** How the oxygen was measured. */
  public enum OxygenBasis {
    /** By volume in dry gas, as analysers give it. */
    DRY_VOLUME,
    /** By mass in wet gas, as some formulas have it. */
    WET_MASS
  }

  /** Fuel and oxygen. */
  public record Request(
      @Field(unit = "%", min = 0, max = 100, doc = "carbon of the fuel as fired, by mass")
          Ratio carbon,
      @Field(unit = "%", min = 0, max = 100, doc = "hydrogen") Ratio hydrogen,
      @Field(unit = "%", min = 0, max = 60, doc = "oxygen") Ratio oxygen,
      @Field(unit = "%", min = 0, max = 20, doc = "nitrogen") Ratio nitrogen,
      @Field(unit = "%", min = 0, max = 20, doc = "sulphur") Ratio sulphur,
      @Field(unit = "%", min = 0, max = 65, doc = "water") Ratio moisture,
      @Field(unit = "%", min = 0, max = 20.5, doc = "oxygen in the flue gas") Ratio flueGasOxygen,
      @Field(doc = "how that oxygen was measured") OxygenBasis oxygenBasis,
      @Field(unit = "%", min = 0, max = 5, doc = "water in the air over dry air, by mass")
          Ratio airMoisture) {}

  /** The excess air. */
  public record Result(
      @Field(unit = "%", min = 0, doc = "excess air") Ratio excessAir,
      @Field(unit = "1", min = 0, doc = "stoichiometric air over fuel as fired, by mass")
          Ratio stoichiometricAir) {}

  private static final Manual<Request> MANUAL =
      new Manual<>(
          "solid-fuel-excess-air",
          1,
          Group.HEAT,
          "Excess air of a solid or liquid fuel",
          "The balance of oxygen is linear in the excess air and is solved exactly. Analysers give"
              + " oxygen by volume in dry gas; oxygen by mass in wet gas is another number.",
          List.of(
              "Mass balance of combustion, atomic weights C 12, H 1, O 16, S 32, N 14, air with 23.15 %"
                  + " oxygen by mass, as in US DOE PHAST"),
          "Complete combustion. The weights are rounded as in the source: 0.1 % of the result.",
          new Request(
              percent(40),
              percent(4.8),
              percent(34.4),
              percent(0.2),
              percent(0),
              percent(20),
              percent(8),
              OxygenBasis.DRY_VOLUME,
              percent(1.5)),
          List.of(Trend.rises("flueGasOxygen", "excessAir")));

  /** The calculator; it has no state. */
  public SolidFuelExcessAir() {
    super(MANUAL, Request.class, Result.class);
  }

  @Override
  protected Outcome<Result> solve(Request asked, Work work) {
    Figure c = work.given("C", asked.carbon(), "carbon");
    Figure h = work.given("H", asked.hydrogen(), "hydrogen");
    Figure o = work.given("O", asked.oxygen(), "oxygen");
    Figure n = work.given("N", asked.nitrogen(), "nitrogen");
    Figure s = work.given("S", asked.sulphur(), "sulphur");
    Figure w = work.given("w", asked.moisture(), "moisture");
    double sum = c.value() + h.value() + o.value() + n.value() + s.value() + w.value();
    Figure x = work.given("x", asked.flueGasOxygen(), "flueGasOxygen");
    Figure v = work.given("v", asked.airMoisture(), "airMoisture");
    Figure need = work.step("O_0", "32 / 12 * C + 8 * H + S - O", "1", c, h, s, o);
    if (sum > 1.0101) {
      return Outcome.missing(
          work.refusal("FUEL_ANALYSIS_SUM", "carbon").with("sum", 100 * sum, "%"));
    }
    if (need.value() <= 1e-3) {
      return Outcome.missing(work.refusal("FUEL_BURNS_NOT", "carbon"));
    }
    Figure air = work.step("L_0", "O_0 / 0.2315", "1", need);
    Figure ea;
    if (asked.oxygenBasis() == OxygenBasis.WET_MASS) {
      Figure wet =
          work.step(
              "m_0",
              "44 / 12 * C + 9 * H + w + 2 * S + (0.7685 + v) * L_0",
              "1",
              c,
              h,
              w,
              s,
              v,
              air);
      Figure each = work.step("m_1", "O_0 + (0.7685 + v) * L_0", "1", need, v, air);
      ea = work.step("EA", "x * m_0 / (O_0 - x * m_1)", "1", x, wet, need, each);
    } else {
      Figure dry =
          work.step("n_0", "C / 12 + S / 32 + N / 28 + 0.7685 * L_0 / 28", "kmol/kg", c, s, n, air);
      Figure each = work.step("n_1", "O_0 / 32 + 0.7685 * L_0 / 28", "kmol/kg", need, air);
      ea = work.step("EA", "x * n_0 / (O_0 / 32 - x * n_1)", "1", x, dry, need, each);
    }
    if (ea.value() < 0) {
      return Outcome.missing(
          work.refusal("OXYGEN_ABOVE_AIR", "flueGasOxygen").with("oxygen", 100 * x.value(), "%"));
    }
    return Outcome.of(new Result(new Ratio(ea.value()), new Ratio(air.value())));
  }
}
