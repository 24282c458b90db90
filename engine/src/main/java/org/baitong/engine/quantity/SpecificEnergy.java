package org.baitong.engine.quantity;

/**
 * Energy for a mass: a calorific value, or the energy used per kilogram of product.
 *
 * <p>The classic error with wood is a calorific value of dry wood times a mass of wet wood, so the
 * moisture basis is a field too.
 *
 * @param joulesPerKilogram finite number
 * @param heating net or gross for a fuel; NOT_FUEL for an energy intensity
 * @param moisture whether the kilogram is weighed with or without its water
 */
public record SpecificEnergy(double joulesPerKilogram, Heating heating, Moisture moisture)
    implements AdditiveQuantity<SpecificEnergy> {
  public SpecificEnergy {
    Checks.requireFinite("SpecificEnergy", joulesPerKilogram);
  }

  /** Per kilogram as weighed: {@code SpecificEnergy.of(15e6, Heating.NET)}. */
  public static SpecificEnergy of(double joulesPerKilogram, Heating heating) {
    return new SpecificEnergy(joulesPerKilogram, heating, Moisture.WET);
  }

  @Override
  public double value() {
    return joulesPerKilogram;
  }

  @Override
  public Dimension dimension() {
    return Dimension.SPECIFIC_ENERGY;
  }

  @Override
  public Basis basis() {
    return new Basis.Fuel(heating, moisture);
  }

  @Override
  public SpecificEnergy withValue(double newValue) {
    return new SpecificEnergy(newValue, heating, moisture);
  }

  /**
   * Net from gross calorific value, both per kilogram as weighed: NCV = GCV - 0.212 H - 0.0245 M in
   * MJ/kg with hydrogen H and moisture M in percent of the mass as received.
   *
   * <p>Source: IPCC 2006 Guidelines, volume 2, chapter 1, box 1.1 (H without the hydrogen of the
   * moisture). Its small oxygen term is left out: quotations of it disagree by a factor of ten
   * (0.008 and 0.0008), at most 0.3 MJ/kg for wood. verified=no.
   */
  public SpecificEnergy toNet(Ratio hydrogen, Ratio moistureShare) {
    requireWet("Conversion to a net calorific value", Heating.GROSS);
    return SpecificEnergy.of(
        joulesPerKilogram - FuelFormulas.condensation(hydrogen, moistureShare), Heating.NET);
  }

  /** Gross from net calorific value: the inverse of {@link #toNet}. */
  public SpecificEnergy toGross(Ratio hydrogen, Ratio moistureShare) {
    requireWet("Conversion to a gross calorific value", Heating.NET);
    return SpecificEnergy.of(
        joulesPerKilogram + FuelFormulas.condensation(hydrogen, moistureShare), Heating.GROSS);
  }

  private void requireWet(String action, Heating expected) {
    Checks.check(action, basis(), new Basis.Fuel(expected, Moisture.WET));
  }
}
