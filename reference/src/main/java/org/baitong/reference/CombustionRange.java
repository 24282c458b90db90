package org.baitong.reference;

import org.baitong.engine.quantity.Dimension;

/**
 * The range in which an emission factor of a fuel can lie at all, by gas and by what it is counted
 * in; a carbon dioxide factor a thousand times too small is a methane factor's size.
 */
final class CombustionRange {
  private CombustionRange() {}

  /**
   * Whether a factor is possible. Carbon dioxide is bounded from carbon alone (44/12 kg per kg) and
   * from the IPCC 2006 fuels (54.6 to 143 t/TJ), with room for unusual fuels.
   *
   * @param value in the reference unit of the dimension: kg/J, kg/kg or kg/m3
   */
  static boolean holds(String gas, Dimension dimension, double value) {
    boolean carbon = gas.equals("CO2");
    return switch (dimension) {
      case MASS_PER_ENERGY -> carbon ? value >= 3e-8 && value <= 2.5e-7 : value <= 3e-9;
      case RATIO -> carbon ? value >= 0.3 && value <= 44.0 / 12 * 1.02 : value <= 0.1;
      // Gases give a few kilograms in a cubic metre, compressed or liquid fuels hundreds and more.
      case CONCENTRATION ->
          carbon ? (value >= 0.3 && value <= 15) || (value >= 100 && value <= 4500) : value <= 50;
      default -> false;
    };
  }
}
