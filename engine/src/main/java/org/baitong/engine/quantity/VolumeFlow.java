package org.baitong.engine.quantity;

/**
 * A volume in a time, with the state of its gas.
 *
 * @param cubicMetresPerSecond finite number in the reference unit of {@link Dimension#VOLUME_FLOW}
 * @param gasState the basis; amounts on two bases are never mixed
 */
public record VolumeFlow(double cubicMetresPerSecond, GasState gasState)
    implements AdditiveQuantity<VolumeFlow> {
  public VolumeFlow {
    Checks.requireFinite("VolumeFlow", cubicMetresPerSecond);
  }

  /** On the basis ACTUAL: {@code VolumeFlow.of(2)}. */
  public static VolumeFlow of(double cubicMetresPerSecond) {
    return new VolumeFlow(cubicMetresPerSecond, GasState.ACTUAL);
  }

  @Override
  public double value() {
    return cubicMetresPerSecond;
  }

  @Override
  public Dimension dimension() {
    return Dimension.VOLUME_FLOW;
  }

  @Override
  public Basis basis() {
    return gasState;
  }

  @Override
  public VolumeFlow withValue(double newValue) {
    return new VolumeFlow(newValue, gasState);
  }

  /** {@code VolumeFlow.of(2).times(new TimeSpan(10))} is 20 cubic metres. */
  public Volume times(TimeSpan time) {
    return new Volume(cubicMetresPerSecond * time.seconds(), gasState);
  }

  /** Load in a time = flow times concentration. */
  public MassFlow times(Concentration concentration) {
    Checks.check("Volume flow times concentration", gasState, concentration.gasState());
    return MassFlow.of(cubicMetresPerSecond * concentration.kilogramsPerCubicMetre());
  }
}
