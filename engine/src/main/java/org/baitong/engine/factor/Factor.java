package org.baitong.engine.factor;

import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * A reference value resolved for one calculation: the fact's number, unit, 95 % bounds and edition.
 *
 * <p>Example: {@code Factor.exact("ipcc2006.ncv.wood", 15.6, Units.parse("TJ/Gg").get(),
 * "IPCC2006")}.
 *
 * @param id id of the fact, or the address of the dossier's own field,
 *     "data:carriers/COAL/energyMj"
 * @param value finite number in {@code unit}
 * @param unit what the number is counted in
 * @param low lower 95 % bound in {@code unit}; equal to the value where none is known
 * @param high upper 95 % bound in {@code unit}; equal to the value where none is known
 * @param distribution how it spreads; NONE keeps the bounds as a range nobody draws from
 * @param guideline edition it belongs to, such as "IPCC2006"; empty for a value measured on site
 * @param verified whether somebody compared it with its source
 */
public record Factor(
    String id,
    double value,
    UnitOfMeasure unit,
    double low,
    double high,
    Distribution distribution,
    String guideline,
    boolean verified) {
  public Factor {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A factor needs an id.\nMaybe the id of its fact.");
    }
    if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "Factor "
              + id
              + " is not finite: "
              + value
              + " from "
              + low
              + " to "
              + high
              + "\nMaybe leave unknown bounds at the value itself, with distribution NONE.");
    }
    if (low > value || value > high) {
      throw new IllegalArgumentException(
          "Factor "
              + id
              + " is "
              + value
              + ", outside its bounds "
              + low
              + " to "
              + high
              + "\nMaybe the columns are exchanged.");
    }
    if (distribution == Distribution.LOGNORMAL && low <= 0) {
      throw new IllegalArgumentException(
          "Factor "
              + id
              + " is lognormal with the lower bound "
              + low
              + "\nMaybe another distribution: a lognormal number is above zero.");
    }
  }

  /** A value without bounds: {@code Factor.exact("gwp.ar5.CH4", 28, one, "AR5")}. */
  public static Factor exact(String id, double value, UnitOfMeasure unit, String guideline) {
    return new Factor(id, value, unit, value, value, Distribution.NONE, guideline, true);
  }

  /** What the value measures. */
  public Dimension dimension() {
    return unit.dimension();
  }

  /**
   * The value in another unit of its dimension: 43 TJ/Gg in "MJ/kg" is 43. Throws when the unit is
   * of another dimension.
   */
  public double in(String ucum) {
    return convert(value, ucum);
  }

  /** The lower 95 % bound in another unit of its dimension. */
  public double lowIn(String ucum) {
    return convert(low, ucum);
  }

  /** The upper 95 % bound in another unit of its dimension. */
  public double highIn(String ucum) {
    return convert(high, ucum);
  }

  private double convert(double number, String ucum) {
    UnitOfMeasure wanted = Units.parse(ucum).get();
    if (wanted.dimension() != unit.dimension()) {
      throw new IllegalArgumentException(
          "Factor "
              + id
              + " in "
              + unit.ucum()
              + " cannot be expressed in "
              + ucum
              + "\nMaybe it is another kind of factor.");
    }
    // Equal units keep the printed digits: 74100 stays 74100.
    return wanted.factor() == unit.factor() ? number : number * unit.factor() / wanted.factor();
  }
}
