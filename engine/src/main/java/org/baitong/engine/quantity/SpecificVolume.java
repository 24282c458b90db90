package org.baitong.engine.quantity;

/**
 * A volume for a mass, for example litres of water per kilogram of fabric.
 *
 * @param cubicMetresPerKilogram finite number in the reference unit of {@link
 *     Dimension#SPECIFIC_VOLUME}
 * @param moisture the basis; amounts on two bases are never mixed
 */
public record SpecificVolume(double cubicMetresPerKilogram, Moisture moisture)
    implements AdditiveQuantity<SpecificVolume> {
  public SpecificVolume {
    Checks.requireFinite("SpecificVolume", cubicMetresPerKilogram);
  }

  /** On the basis WET: {@code SpecificVolume.of(2)}. */
  public static SpecificVolume of(double cubicMetresPerKilogram) {
    return new SpecificVolume(cubicMetresPerKilogram, Moisture.WET);
  }

  @Override
  public double value() {
    return cubicMetresPerKilogram;
  }

  @Override
  public Dimension dimension() {
    return Dimension.SPECIFIC_VOLUME;
  }

  @Override
  public Basis basis() {
    return moisture;
  }

  @Override
  public SpecificVolume withValue(double newValue) {
    return new SpecificVolume(newValue, moisture);
  }

  /** {@code SpecificVolume.of(0.05).times(Mass.of(100))} is 5 cubic metres. */
  public Volume times(Mass mass) {
    Checks.check("Specific volume times mass", moisture, mass.moisture());
    return Volume.of(cubicMetresPerKilogram * mass.kilograms());
  }
}
