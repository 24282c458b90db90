package org.baitong.engine.quantity;

/**
 * A unit of the trade with its declared conversion: 1 {@code name} of {@code carrier} = {@code
 * value} {@code unit}.
 *
 * <p>Example: 1 stere of FUELWOOD = 350 kg wet, weighed on 12 loads, within 15 %.
 *
 * @param name the unit's name as the factory writes it, for example "stere"
 * @param carrier id of the material or energy carrier it holds for
 * @param value units in one of it, positive
 * @param unit the UCUM unit of the value
 * @param basis the basis of the value
 * @param evidence who measured or declared it, when and how; not blank
 * @param relativeUncertainty standard uncertainty of the value over the value, for example 0.15
 */
public record LocalUnit(
    String name,
    String carrier,
    double value,
    UnitOfMeasure unit,
    Basis basis,
    String evidence,
    double relativeUncertainty) {
  public LocalUnit {
    if (name.isBlank() || carrier.isBlank()) {
      throw new IllegalArgumentException("A local unit has a name and a carrier");
    }
    String what = "1 " + name + " of " + carrier;
    if (evidence.isBlank()) {
      throw new IllegalArgumentException(what + " has no evidence for its conversion");
    }
    if (!(value > 0) || !Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " is a positive amount, not " + value);
    }
    if (!(relativeUncertainty >= 0) || !Double.isFinite(relativeUncertainty)) {
      throw new IllegalArgumentException(
          "The relative uncertainty of " + what + " is not negative, not " + relativeUncertainty);
    }
    if (unit.offset() != 0) {
      throw new IllegalArgumentException(what + " cannot be declared in " + unit.ucum());
    }
    if (!QuantityMaker.make(value, unit, basis).isUsable()) {
      throw new IllegalArgumentException(
          what + " cannot be declared in " + unit.ucum() + " on the basis " + basis.label());
    }
  }

  /** This many of it as a typed quantity: {@code stere.quantity(10)} is 3500 kg. */
  public Quantity quantity(double count) {
    return QuantityMaker.make(count * value, unit, basis).get();
  }
}
