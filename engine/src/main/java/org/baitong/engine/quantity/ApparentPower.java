package org.baitong.engine.quantity;

/**
 * An apparent electric power in volt-ampere; never added to real power.
 *
 * @param voltAmperes finite number in the reference unit of {@link Dimension#APPARENT_POWER}
 */
public record ApparentPower(double voltAmperes) implements AdditiveQuantity<ApparentPower> {
  public ApparentPower {
    Checks.requireFinite("ApparentPower", voltAmperes);
  }

  @Override
  public double value() {
    return voltAmperes;
  }

  @Override
  public Dimension dimension() {
    return Dimension.APPARENT_POWER;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public ApparentPower withValue(double newValue) {
    return new ApparentPower(newValue);
  }

  /** Real power = apparent power times power factor (from -1 to 1). */
  public Power times(Ratio powerFactor) {
    if (Math.abs(powerFactor.value()) > 1) {
      throw new IllegalArgumentException(
          "A power factor is from -1 to 1, not " + powerFactor.value());
    }
    return new Power(voltAmperes * powerFactor.value());
  }
}
