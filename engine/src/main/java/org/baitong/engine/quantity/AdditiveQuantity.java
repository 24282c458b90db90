package org.baitong.engine.quantity;

/**
 * A quantity whose amounts on one basis can be added, subtracted, scaled and divided.
 *
 * <p>Example: {@code Mass.of(2).plus(Mass.of(3))} is 5 kg. Adding a dry to a wet mass throws.
 *
 * @param <Q> the quantity itself
 */
public sealed interface AdditiveQuantity<Q extends AdditiveQuantity<Q>> extends Quantity
    permits ApparentPower,
        Area,
        Concentration,
        Count,
        Diffusivity,
        DynamicViscosity,
        ElectricCurrent,
        Energy,
        EnergyDensity,
        EnergyPerArea,
        Frequency,
        Grammage,
        HeatFlux,
        HeatTransfer,
        Illuminance,
        Length,
        LinearHeat,
        LuminousFlux,
        Mass,
        MassFlow,
        MassPerEnergy,
        Power,
        Ratio,
        SpecificEnergy,
        SpecificHeat,
        SpecificVolume,
        Speed,
        ThermalConductivity,
        ThermalResistance,
        TimeSpan,
        Voltage,
        Volume,
        VolumeFlow,
        VolumetricHeat {
  /** The same kind of quantity on the same basis with another value in the reference unit. */
  Q withValue(double newValue);

  /** The sum of two amounts on one basis; throws when the bases differ, naming both. */
  default Q plus(Q other) {
    Checks.check("Addition", basis(), other.basis());
    return withValue(value() + other.value());
  }

  /** The difference of two amounts on one basis; throws when the bases differ, naming both. */
  default Q minus(Q other) {
    Checks.check("Subtraction", basis(), other.basis());
    return withValue(value() - other.value());
  }

  /** The amount scaled by a plain number: {@code Mass.of(2).times(3)} is 6 kg. */
  default Q times(double factor) {
    return withValue(value() * factor);
  }

  /** The amount divided by a plain number other than zero. */
  default Q dividedBy(double divisor) {
    if (divisor == 0) {
      throw new IllegalArgumentException("Division of " + this + " by zero");
    }
    return withValue(value() / divisor);
  }

  /** The quotient of two amounts on one basis; throws on zero and when the bases differ. */
  default Ratio dividedBy(Q other) {
    Checks.check("Division", basis(), other.basis());
    if (other.value() == 0) {
      throw new IllegalArgumentException("Division of " + this + " by zero: " + other);
    }
    return new Ratio(value() / other.value());
  }

  /** Like {@code compareTo}, for two amounts on one basis; throws when the bases differ. */
  default int compare(Q other) {
    Checks.check("Comparison", basis(), other.basis());
    return Double.compare(value(), other.value());
  }
}
