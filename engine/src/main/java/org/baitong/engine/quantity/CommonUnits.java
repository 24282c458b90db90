package org.baitong.engine.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units that workbooks really use, so that the UCUM library, which takes longer to start than
 * an assessment, is loaded for rare units only.
 *
 * <p>Every factor is exact by definition (SI Brochure, 9th edition 2019, tables 5, 7 and 8) and
 * equal, to the bit, to what the library says; a test compares them all.
 */
final class CommonUnits {
  private static final Map<String, UnitOfMeasure> UNITS = new LinkedHashMap<>();

  static {
    add(Dimension.RATIO, "1", 1, "%", 0.01);
    // The units of reference data, so that a factor does not wake the library either.
    add(Dimension.RATIO, "t/t", 1, "kg/kg", 1, "kg/t", 1e-3, "g/kg", 1e-3, "g/t", 1e-6);
    add(Dimension.MASS_PER_ENERGY, "kg/(kW.h)", 1 / 3.6e6);
    add(Dimension.FREQUENCY, "1/a", 1 / 31_557_600.0);
    add(Dimension.TIME, "a", 31_557_600, "mo", 2_629_800);
    add(Dimension.CONCENTRATION, "mg/m3", 1e-6);
    UNITS.put("Cel", new UnitOfMeasure("Cel", Dimension.TEMPERATURE, 1, 273.15));
    add(Dimension.MASS, "kg", 1, "g", 1e-3, "mg", 1e-6, "t", 1e3, "kt", 1e6);
    add(Dimension.VOLUME, "m3", 1, "L", 1e-3, "l", 1e-3, "mL", 1e-6);
    add(Dimension.ENERGY, "J", 1, "kJ", 1e3, "MJ", 1e6, "GJ", 1e9, "TJ", 1e12);
    add(Dimension.ENERGY, "W.h", 3.6e3, "kW.h", 3.6e6, "MW.h", 3.6e9, "GW.h", 3.6e12);
    add(Dimension.POWER, "W", 1, "kW", 1e3, "MW", 1e6);
    add(Dimension.APPARENT_POWER, "V.A", 1, "kV.A", 1e3);
    add(Dimension.TIME, "s", 1, "min", 60, "h", 3600, "d", 86_400);
    add(Dimension.LENGTH, "m", 1, "cm", 1e-2, "mm", 1e-3, "km", 1e3);
    add(Dimension.AREA, "m2", 1, "har", 1e4);
    add(Dimension.TEMPERATURE, "K", 1);
    add(Dimension.PRESSURE, "Pa", 1, "kPa", 1e3, "MPa", 1e6, "bar", 1e5, "mbar", 1e2);
    add(Dimension.CONCENTRATION, "kg/m3", 1, "g/m3", 1e-3, "g/L", 1, "mg/L", 1e-3, "kg/L", 1e3);
    add(
        Dimension.SPECIFIC_ENERGY,
        "J/kg",
        1,
        "kJ/kg",
        1e3,
        "MJ/kg",
        1e6,
        "GJ/t",
        1e6,
        "TJ/Gg",
        1e6);
    add(Dimension.MASS_PER_ENERGY, "kg/J", 1, "kg/TJ", 1e-12, "kg/GJ", 1e-9);
    add(Dimension.MASS_FLOW, "kg/s", 1, "kg/h", 1 / 3600.0, "t/h", 1000 / 3600.0);
    add(Dimension.SPECIFIC_HEAT, "J/(kg.K)", 1, "kJ/(kg.K)", 1e3);
    add(Dimension.THERMAL_CONDUCTIVITY, "W/(m.K)", 1);
    add(Dimension.HEAT_TRANSFER, "W/(m2.K)", 1);
    add(Dimension.HEAT_FLUX, "W/m2", 1);
    add(Dimension.SPEED, "m/s", 1);
    add(Dimension.SPECIFIC_VOLUME, "m3/kg", 1, "m3/t", 1e-3, "L/kg", 1e-3);
  }

  private CommonUnits() {}

  private static void add(Dimension dimension, Object... codesAndFactors) {
    for (int i = 0; i < codesAndFactors.length; i += 2) {
      String code = (String) codesAndFactors[i];
      double factor = ((Number) codesAndFactors[i + 1]).doubleValue();
      UNITS.put(code, new UnitOfMeasure(code, dimension, factor, 0));
    }
  }

  /** The unit of a code; null when it is not common. */
  static @Nullable UnitOfMeasure find(String code) {
    return UNITS.get(code);
  }

  /** Every common unit, for the comparison with the library. */
  static Iterable<UnitOfMeasure> all() {
    return UNITS.values();
  }
}
