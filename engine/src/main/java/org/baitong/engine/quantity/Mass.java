package org.baitong.engine.quantity;

/**
 * A mass with its moisture basis: as weighed, or without its water.
 *
 * @param kilograms finite number in the reference unit of {@link Dimension#MASS}
 * @param moisture the basis; amounts on two bases are never mixed
 */
public record Mass(double kilograms, Moisture moisture) implements AdditiveQuantity<Mass> {
  public Mass {
    Checks.requireFinite("Mass", kilograms);
  }

  /** On the basis WET: {@code Mass.of(2)}. */
  public static Mass of(double kilograms) {
    return new Mass(kilograms, Moisture.WET);
  }

  @Override
  public double value() {
    return kilograms;
  }

  @Override
  public Dimension dimension() {
    return Dimension.MASS;
  }

  @Override
  public Basis basis() {
    return moisture;
  }

  @Override
  public Mass withValue(double newValue) {
    return new Mass(newValue, moisture);
  }

  /**
   * {@code mass.times(calorificValue)}: joules, net or gross as the calorific value; both on one
   * moisture basis.
   */
  public Energy times(SpecificEnergy perMass) {
    Checks.check("Mass times specific energy", moisture, perMass.moisture());
    return new Energy(kilograms * perMass.joulesPerKilogram(), perMass.heating());
  }

  /**
   * The mass without its water: {@code Mass.of(100).toDry(new Ratio(0.3))} is 70 kg dry.
   *
   * @param water mass of water over the mass as weighed (wet basis), at least 0 and below 1
   */
  public Mass toDry(Ratio water) {
    Checks.check("Conversion to dry mass", moisture, Moisture.WET);
    return new Mass(kilograms * (1 - FuelFormulas.share("water", water)), Moisture.DRY);
  }

  /**
   * The mass with its water: {@code new Mass(70, Moisture.DRY).toWet(new Ratio(0.3))} is 100 kg.
   *
   * @param water mass of water over the mass as weighed (wet basis), at least 0 and below 1
   */
  public Mass toWet(Ratio water) {
    Checks.check("Conversion to wet mass", moisture, Moisture.DRY);
    return new Mass(kilograms / (1 - FuelFormulas.share("water", water)), Moisture.WET);
  }
}
