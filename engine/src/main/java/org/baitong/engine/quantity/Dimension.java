package org.baitong.engine.quantity;

/** A kind of quantity, with the UCUM code of the one unit it is kept in. */
public enum Dimension {
  COUNT("{piece}"),
  RATIO("1"),
  MASS("kg"),
  VOLUME("m3"),
  ENERGY("J"),
  POWER("W"),
  APPARENT_POWER("V.A"),
  TIME("s"),
  LENGTH("m"),
  AREA("m2"),
  SPEED("m/s"),
  FREQUENCY("1/s"),
  TEMPERATURE("K"),
  PRESSURE("Pa"),
  MASS_FLOW("kg/s"),
  VOLUME_FLOW("m3/s"),
  CONCENTRATION("kg/m3"),
  GRAMMAGE("kg/m2"),
  SPECIFIC_VOLUME("m3/kg"),
  SPECIFIC_ENERGY("J/kg"),
  ENERGY_DENSITY("J/m3"),
  MASS_PER_ENERGY("kg/J");

  private final String ucum;

  Dimension(String ucum) {
    this.ucum = ucum;
  }

  /** The UCUM code of the reference unit, for example "kg". */
  public String ucum() {
    return ucum;
  }
}
