package org.baitong.engine.quantity;

/**
 * What an amount refers to where the unit alone does not say it: net or gross, wet or dry, actual
 * or normal, absolute or gauge. It is a field of a quantity, never text inside a unit.
 */
public sealed interface Basis
    permits Basis.None,
        Basis.Fuel,
        Basis.GasFuel,
        GasState,
        Heating,
        Moisture,
        PressureKind,
        TemperatureKind {
  /** Nothing is said. */
  Basis NONE = new None();

  /** A stable word for messages, for example "net" or "net, dry". */
  String label();

  /** The basis of a quantity that needs none. */
  record None() implements Basis {
    @Override
    public String label() {
      return "none";
    }
  }

  /** The basis of a calorific value by mass. */
  record Fuel(Heating heating, Moisture moisture) implements Basis {
    @Override
    public String label() {
      return heating.label() + ", " + moisture.label();
    }
  }

  /** The basis of a calorific value by volume. */
  record GasFuel(Heating heating, GasState gasState) implements Basis {
    @Override
    public String label() {
      return heating.label() + ", " + gasState.label();
    }
  }
}
