package org.baitong.engine.quantity;

/**
 * The heat capacity of a volume.
 *
 * @param joulesPerCubicMetreKelvin finite number in the reference unit of {@link
 *     Dimension#VOLUMETRIC_HEAT}
 */
public record VolumetricHeat(double joulesPerCubicMetreKelvin)
    implements AdditiveQuantity<VolumetricHeat> {
  public VolumetricHeat {
    Checks.requireFinite("VolumetricHeat", joulesPerCubicMetreKelvin);
  }

  @Override
  public double value() {
    return joulesPerCubicMetreKelvin;
  }

  @Override
  public Dimension dimension() {
    return Dimension.VOLUMETRIC_HEAT;
  }

  @Override
  public Basis basis() {
    return Basis.NONE;
  }

  @Override
  public VolumetricHeat withValue(double newValue) {
    return new VolumetricHeat(newValue);
  }
}
