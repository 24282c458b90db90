package org.baitong.engine.quantity;

/** The conversions between bases, in SI units. */
final class FuelFormulas {
  private static final double NORMAL_KELVINS = 273.15;
  private static final double NORMAL_PASCALS = 101325;

  /** IPCC 2006 vol. 2 ch. 1 box 1.1: 0.212 MJ/kg per percent of hydrogen. */
  private static final double JOULES_PER_KILOGRAM_HYDROGEN = 21.2e6;

  /** The same box: 0.0245 MJ/kg per percent of moisture. */
  private static final double JOULES_PER_KILOGRAM_WATER = 2.45e6;

  private FuelFormulas() {}

  /** A share from 0 to below 1, as a plain number. */
  static double share(String name, Ratio ratio) {
    double value = ratio.value();
    if (value < 0 || value >= 1) {
      throw new IllegalArgumentException(
          "The share of "
              + name
              + " is from 0 to below 1, not "
              + value
              + "\nMaybe it was given in percent.");
    }
    return value;
  }

  /** Heat of the water that leaves as vapour, in J per kg of fuel as received. */
  static double condensation(Ratio hydrogen, Ratio moisture) {
    double h = share("hydrogen", hydrogen);
    double m = share("moisture", moisture);
    if (h + m > 1) {
      throw new IllegalArgumentException("Hydrogen " + h + " and moisture " + m + " exceed 1");
    }
    return JOULES_PER_KILOGRAM_HYDROGEN * h + JOULES_PER_KILOGRAM_WATER * m;
  }

  /** Normal cubic metres in one actual cubic metre of an ideal gas. */
  static double normalPerActual(Temperature temperature, Pressure pressure) {
    Checks.check("Temperature of a gas", temperature.kind(), TemperatureKind.POINT);
    Checks.check("Pressure of a gas", pressure.kind(), PressureKind.ABSOLUTE);
    if (temperature.kelvins() == 0 || pressure.pascals() == 0) {
      throw new IllegalArgumentException(
          "A gas has a temperature and a pressure above zero, not "
              + temperature.kelvins()
              + " K and "
              + pressure.pascals()
              + " Pa");
    }
    return pressure.pascals() / NORMAL_PASCALS * (NORMAL_KELVINS / temperature.kelvins());
  }
}
