package org.baitong.engine.quantity;

/**
 * A mass for an energy, for example an emission factor in kg/GJ, with the fuel's heating basis.
 *
 * @param kilogramsPerJoule finite number
 * @param heating the heating basis of the joule
 */
public record MassPerEnergy(double kilogramsPerJoule, Heating heating)
    implements AdditiveQuantity<MassPerEnergy> {
  public MassPerEnergy {
    Checks.requireFinite("MassPerEnergy", kilogramsPerJoule);
  }

  @Override
  public double value() {
    return kilogramsPerJoule;
  }

  @Override
  public Dimension dimension() {
    return Dimension.MASS_PER_ENERGY;
  }

  @Override
  public Basis basis() {
    return heating;
  }

  @Override
  public MassPerEnergy withValue(double newValue) {
    return new MassPerEnergy(newValue, heating);
  }
}
