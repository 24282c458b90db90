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
  MASS_PER_ENERGY("kg/J"),
  SPECIFIC_HEAT("J/(kg.K)"),
  THERMAL_CONDUCTIVITY("W/(m.K)"),
  HEAT_TRANSFER("W/(m2.K)"),
  THERMAL_RESISTANCE("m2.K/W"),
  HEAT_FLUX("W/m2"),
  LINEAR_HEAT("W/m"),
  ENERGY_PER_AREA("J/m2"),
  VOLUMETRIC_HEAT("J/(m3.K)"),
  DYNAMIC_VISCOSITY("Pa.s"),
  DIFFUSIVITY("m2/s"),
  VOLTAGE("V"),
  ELECTRIC_CURRENT("A"),
  ILLUMINANCE("lx"),
  LUMINOUS_FLUX("lm");

  private final String ucum;

  Dimension(String ucum) {
    this.ucum = ucum;
  }

  /** The UCUM code of the reference unit, for example "kg". */
  public String ucum() {
    return ucum;
  }
}
