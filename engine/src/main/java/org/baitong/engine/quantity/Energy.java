package org.baitong.engine.quantity;

/**
 * An energy; the energy of a fuel carries its heating basis, electricity and heat carry none.
 *
 * @param joules finite number in the reference unit of {@link Dimension#ENERGY}
 * @param heating the basis; amounts on two bases are never mixed
 */
public record Energy(double joules, Heating heating) implements AdditiveQuantity<Energy> {
  public Energy {
    Checks.requireFinite("Energy", joules);
  }

  /** On the basis NOT_FUEL: {@code Energy.of(2)}. */
  public static Energy of(double joules) {
    return new Energy(joules, Heating.NOT_FUEL);
  }

  @Override
  public double value() {
    return joules;
  }

  @Override
  public Dimension dimension() {
    return Dimension.ENERGY;
  }

  @Override
  public Basis basis() {
    return heating;
  }

  @Override
  public Energy withValue(double newValue) {
    return new Energy(newValue, heating);
  }

  /** Mass from an emission factor, for example kg CO2 = J times kg/J; both on one heating basis. */
  public Mass times(MassPerEnergy factor) {
    Checks.check("Energy times mass per energy", heating, factor.heating());
    return Mass.of(joules * factor.kilogramsPerJoule());
  }

  /**
   * The same joules counted as final energy, so that fuel and electricity can be added on purpose.
   */
  public Energy asFinalEnergy() {
    return new Energy(joules, Heating.NOT_FUEL);
  }
}
