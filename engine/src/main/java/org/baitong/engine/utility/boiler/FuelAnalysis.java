package org.baitong.engine.utility.boiler;

import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.quantity.Ratio;

/** The ultimate analysis of a fuel, mass shares of its dry matter. */
public record FuelAnalysis(
    @Field(unit = "%", min = 0, max = 100, doc = "carbon") Ratio carbon,
    @Field(unit = "%", min = 0, max = 100, doc = "hydrogen") Ratio hydrogen,
    @Field(unit = "%", min = 0, max = 60, doc = "oxygen") Ratio oxygen,
    @Field(unit = "%", min = 0, max = 20, doc = "nitrogen") Ratio nitrogen,
    @Field(unit = "%", min = 0, max = 20, doc = "sulphur") Ratio sulphur,
    @Field(unit = "%", min = 0, max = 75, doc = "ash") Ratio ash) {
  /** How far from 1 the shares may add up: laboratories round to a tenth of a percent. */
  private static final double TOLERANCE = 0.0101;

  /** Molar masses, IUPAC 2013, rounded to what the formulas were checked with. */
  private static final String MOLAR = "molar masses C 12.011, H 1.008, O 15.999, N 14.007, S 32.06";

  /** Oxygen a kilogram of dry fuel needs, kmol, with the shares of the fuel as figures. */
  record Shares(Figure c, Figure h, Figure o, Figure n, Figure s, Figure a, Figure oxygen) {}

  /** Puts the shares on the sheet; refuses FUEL_ANALYSIS_SUM and FUEL_BURNS_NOT. */
  Shares read(Work work, String field) {
    double sum =
        carbon.value()
            + hydrogen.value()
            + oxygen.value()
            + nitrogen.value()
            + sulphur.value()
            + ash.value();
    if (StrictMath.abs(sum - 1) > TOLERANCE) {
      throw work.refuse(work.refusal("FUEL_ANALYSIS_SUM", field).with("sum", 100 * sum, "%"));
    }
    Figure c = work.given("C", carbon, field + ".carbon");
    Figure h = work.given("H", hydrogen, field + ".hydrogen");
    Figure o = work.given("O", oxygen, field + ".oxygen");
    Figure n = work.given("N", nitrogen, field + ".nitrogen");
    Figure s = work.given("S", sulphur, field + ".sulphur");
    Figure a = work.given("A", ash, field + ".ash");
    Figure need =
        work.cited(
            MOLAR,
            "n_O2",
            "C / 12.011 + H / 4.032 + S / 32.06 - O / 31.998",
            "kmol/kg",
            c,
            h,
            s,
            o);
    if (need.value() <= 1e-4) {
      throw work.refuse(work.refusal("FUEL_BURNS_NOT", field));
    }
    return new Shares(c, h, o, n, s, a, need);
  }
}
