package org.baitong.engine.quantity;

/**
 * A mass in a volume: a load in water or gas, or a density.
 *
 * @param kilogramsPerCubicMetre finite number in the reference unit of {@link
 *     Dimension#CONCENTRATION}
 * @param gasState the basis; amounts on two bases are never mixed
 */
public record Concentration(double kilogramsPerCubicMetre, GasState gasState)
    implements AdditiveQuantity<Concentration> {
  public Concentration {
    Checks.requireFinite("Concentration", kilogramsPerCubicMetre);
  }

  /** On the basis ACTUAL: {@code Concentration.of(2)}. */
  public static Concentration of(double kilogramsPerCubicMetre) {
    return new Concentration(kilogramsPerCubicMetre, GasState.ACTUAL);
  }

  @Override
  public double value() {
    return kilogramsPerCubicMetre;
  }

  @Override
  public Dimension dimension() {
    return Dimension.CONCENTRATION;
  }

  @Override
  public Basis basis() {
    return gasState;
  }

  @Override
  public Concentration withValue(double newValue) {
    return new Concentration(newValue, gasState);
  }
}
