package org.baitong.engine.quantity;

/**
 * A mass in a time, with its moisture basis.
 *
 * @param kilogramsPerSecond finite number in the reference unit of {@link Dimension#MASS_FLOW}
 * @param moisture the basis; amounts on two bases are never mixed
 */
public record MassFlow(double kilogramsPerSecond, Moisture moisture)
    implements AdditiveQuantity<MassFlow> {
  public MassFlow {
    Checks.requireFinite("MassFlow", kilogramsPerSecond);
  }

  /** On the basis WET: {@code MassFlow.of(2)}. */
  public static MassFlow of(double kilogramsPerSecond) {
    return new MassFlow(kilogramsPerSecond, Moisture.WET);
  }

  @Override
  public double value() {
    return kilogramsPerSecond;
  }

  @Override
  public Dimension dimension() {
    return Dimension.MASS_FLOW;
  }

  @Override
  public Basis basis() {
    return moisture;
  }

  @Override
  public MassFlow withValue(double newValue) {
    return new MassFlow(newValue, moisture);
  }

  /** {@code MassFlow.of(2).times(new TimeSpan(10))} is 20 kg. */
  public Mass times(TimeSpan time) {
    return new Mass(kilogramsPerSecond * time.seconds(), moisture);
  }
}
