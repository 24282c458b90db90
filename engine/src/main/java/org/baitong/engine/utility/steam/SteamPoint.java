package org.baitong.engine.utility.steam;

import org.baitong.engine.calculator.Field;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * A state of water or steam: its pressure and exactly one more property.
 *
 * <p>Example: {@code SteamPoint.saturated(Sample.gauge(7), Sample.percent(100))}.
 */
public record SteamPoint(
    @Field(unit = "kPa", min = 0.7, max = 100_000, doc = "pressure") Pressure pressure,
    @Field(unit = "Cel", min = 0, max = 2000, doc = "temperature")
        @Nullable Temperature temperature,
    @Field(unit = "kJ/kg", min = 0, max = 7400, doc = "specific enthalpy")
        @Nullable SpecificEnergy enthalpy,
    @Field(unit = "kJ/(kg.K)", min = 0, max = 12, doc = "specific entropy")
        @Nullable SpecificHeat entropy,
    @Field(unit = "%", min = 0, max = 100, doc = "mass share of vapour (dryness)")
        @Nullable Ratio quality) {
  /** A single-phase state. */
  public static SteamPoint at(Pressure pressure, Temperature temperature) {
    return new SteamPoint(pressure, temperature, null, null, null);
  }

  /** A state on the saturation line or between its ends. */
  public static SteamPoint saturated(Pressure pressure, Ratio quality) {
    return new SteamPoint(pressure, null, null, null, quality);
  }

  /** How many properties beside the pressure are stated. */
  int stated() {
    return (temperature == null ? 0 : 1)
        + (enthalpy == null ? 0 : 1)
        + (entropy == null ? 0 : 1)
        + (quality == null ? 0 : 1);
  }
}
