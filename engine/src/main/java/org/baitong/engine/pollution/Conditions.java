package org.baitong.engine.pollution;

import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * The state of a stack gas and the state its limits are stated in.
 *
 * @param temperature of the gas; needed when contents or volume are ACTUAL
 * @param pressure absolute; needed with the temperature
 * @param moisture share of water vapour by volume; null: contents are in dry gas already
 * @param oxygen share of oxygen in the dry gas; null: not measured
 * @param referenceOxygen share that the limits refer to; null: they refer to the gas as measured
 * @param airOxygen share of oxygen in air that the rule uses: 0.21 or 0.209
 */
public record Conditions(
    @Nullable Temperature temperature,
    @Nullable Pressure pressure,
    @Nullable Ratio moisture,
    @Nullable Ratio oxygen,
    @Nullable Ratio referenceOxygen,
    Ratio airOxygen) {

  /** Dry normal gas whose limits refer to the gas as measured. */
  public static Conditions dryNormal() {
    return new Conditions(null, null, null, null, null, new Ratio(0.21));
  }

  /** With oxygen in the dry gas and the reference of the limits: {@code oxygen(0.12, 0.06)}. */
  public Conditions oxygen(double measured, double reference) {
    return new Conditions(
        temperature, pressure, moisture, new Ratio(measured), new Ratio(reference), airOxygen);
  }
}
