package org.baitong.engine.calculator;

import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Pressure;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TemperatureKind;
import org.baitong.engine.quantity.Units;

/** The quantities of worked examples, written shortly. */
public final class Sample {
  private Sample() {}

  /** {@code Sample.of(MassFlow.class, 2, "t/h")}, on the usual basis. */
  public static <Q extends Quantity> Q of(Class<Q> type, double number, String unit) {
    return type.cast(Units.quantity(number, unit, Basis.NONE).get());
  }

  /** On a stated basis: {@code Sample.of(VolumeFlow.class, 100, "m3/h", GasState.NORMAL)}. */
  public static <Q extends Quantity> Q of(Class<Q> type, double number, String unit, Basis basis) {
    return type.cast(Units.quantity(number, unit, basis).get());
  }

  /** {@code Sample.celsius(25)} is 298.15 K. */
  public static Temperature celsius(double degrees) {
    return Temperature.of(degrees + 273.15);
  }

  /** A temperature difference in kelvin. */
  public static Temperature kelvins(double difference) {
    return new Temperature(difference, TemperatureKind.DIFFERENCE);
  }

  /** A gauge pressure in bar. */
  public static Pressure gauge(double bar) {
    return new Pressure(bar * 1e5, PressureKind.GAUGE);
  }

  /** An absolute pressure in bar. */
  public static Pressure absolute(double bar) {
    return new Pressure(bar * 1e5, PressureKind.ABSOLUTE);
  }

  /** {@code Sample.percent(85)} is 0.85. */
  public static Ratio percent(double percent) {
    return new Ratio(percent / 100);
  }

  /** An enthalpy in kJ/kg. */
  public static SpecificEnergy enthalpy(double kilojoulesPerKilogram) {
    return SpecificEnergy.of(kilojoulesPerKilogram * 1e3, Heating.NOT_FUEL);
  }
}
