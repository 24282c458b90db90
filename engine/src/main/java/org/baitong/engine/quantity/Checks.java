package org.baitong.engine.quantity;

/** The refusals that all quantities share. */
final class Checks {
  private Checks() {}

  static void check(String action, Basis one, Basis other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          action
              + " mixes the bases "
              + one.label()
              + " and "
              + other.label()
              + "\nMaybe convert one of them first, with the figures that the conversion needs.");
    }
  }

  static void requireFinite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be a finite number, not " + value);
    }
  }
}
