package org.baitong.engine.quantity;

/**
 * A volume with the state of its gas; a liquid is always in its actual state.
 *
 * @param cubicMetres finite number in the reference unit of {@link Dimension#VOLUME}
 * @param gasState the basis; amounts on two bases are never mixed
 */
public record Volume(double cubicMetres, GasState gasState) implements AdditiveQuantity<Volume> {
  public Volume {
    Checks.requireFinite("Volume", cubicMetres);
  }

  /** On the basis ACTUAL: {@code Volume.of(2)}. */
  public static Volume of(double cubicMetres) {
    return new Volume(cubicMetres, GasState.ACTUAL);
  }

  @Override
  public double value() {
    return cubicMetres;
  }

  @Override
  public Dimension dimension() {
    return Dimension.VOLUME;
  }

  @Override
  public Basis basis() {
    return gasState;
  }

  @Override
  public Volume withValue(double newValue) {
    return new Volume(newValue, gasState);
  }

  /**
   * Load = volume times concentration: {@code Volume.of(10).times(Concentration.of(0.5))} is 5 kg.
   */
  public Mass times(Concentration concentration) {
    Checks.check("Volume times concentration", gasState, concentration.gasState());
    return Mass.of(cubicMetres * concentration.kilogramsPerCubicMetre());
  }

  /** Joules, net or gross as the energy density; both in one gas state. */
  public Energy times(EnergyDensity perVolume) {
    Checks.check("Volume times energy density", gasState, perVolume.gasState());
    return new Energy(cubicMetres * perVolume.joulesPerCubicMetre(), perVolume.heating());
  }

  /**
   * Volume at 273.15 K and 101325 Pa of an ideal gas measured at the given state: V_n = V p /
   * 101325 * 273.15 / T.
   */
  public Volume toNormal(Temperature temperature, Pressure pressure) {
    Checks.check("Conversion to normal volume", gasState, GasState.ACTUAL);
    return new Volume(
        cubicMetres * FuelFormulas.normalPerActual(temperature, pressure), GasState.NORMAL);
  }

  /** Volume of an ideal gas at the given state: the inverse of {@link #toNormal}. */
  public Volume toActual(Temperature temperature, Pressure pressure) {
    Checks.check("Conversion to actual volume", gasState, GasState.NORMAL);
    return new Volume(
        cubicMetres / FuelFormulas.normalPerActual(temperature, pressure), GasState.ACTUAL);
  }
}
