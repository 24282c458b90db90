package org.baitong.engine.indicator;

/** The core set of resource efficient and cleaner production (UNIDO/UNEP, enterprise level). */
public enum Indicator {
  /** Product output, the common denominator. */
  OUTPUT(Kind.DENOMINATOR),
  /** Energy use. */
  ENERGY(Kind.PRODUCTIVITY),
  /** Materials use. */
  MATERIALS(Kind.PRODUCTIVITY),
  /** Water use. */
  WATER(Kind.PRODUCTIVITY),
  /** Greenhouse gases as CO2 equivalent. */
  GREENHOUSE_GAS(Kind.INTENSITY),
  /** Wastewater volume. */
  WASTEWATER(Kind.INTENSITY),
  /** Solid waste. */
  WASTE(Kind.INTENSITY);

  /** What the relative indicator is. */
  public enum Kind {
    /** Output itself. */
    DENOMINATOR,
    /** Output per resource: it should rise. */
    PRODUCTIVITY,
    /** Pollution per output: it should fall. */
    INTENSITY
  }

  private final Kind kind;

  Indicator(Kind kind) {
    this.kind = kind;
  }

  /** {@code ENERGY.kind()} is PRODUCTIVITY. */
  public Kind kind() {
    return kind;
  }
}
