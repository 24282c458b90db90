package org.baitong.engine.emission;

import java.util.List;

/** What activity data mean in a method's formula, with the units its formula is written in. */
public enum Amount {
  /** Fuel burnt: mass as fired, volume, or energy with its heating basis. */
  FUEL("M", "t", "m3", "TJ"),
  /** How far vehicles went, where the fuel itself was not counted. */
  DISTANCE("DI", "km"),
  /** Water over wood as weighed. */
  MOISTURE_WET("w", "1"),
  /** Water over dry wood. */
  MOISTURE_DRY("u", "1"),
  /** Electricity at the factory's meter. */
  ELECTRICITY("E", "kW.h"),
  /** Cement made. */
  CEMENT("CEM", "t"),
  /** Clinker bought from elsewhere for the cement made. */
  CLINKER_IMPORTED("IM", "t"),
  /** Clinker made and sold. */
  CLINKER_EXPORTED("EX", "t"),
  /** Product of an industrial process: clinker, lime, glass, bricks, steel, or carbonate used. */
  PRODUCTION("P", "t"),
  /** Lubricant or wax used. */
  LUBRICANT("L", "t"),
  /** Carbon dioxide of a whole that is shared out. */
  WHOLE_EMISSION("G", "kg"),
  /** The part that one consumer used. */
  PART("A", "t"),
  /** What all consumers used. */
  WHOLE("W", "t"),
  /** People served. */
  POPULATION("N", "{piece}"),
  /** How long. */
  DURATION("T", "d"),
  /** Wastewater before treatment. */
  WASTEWATER("V", "m3"),
  /** Organic matter in the wastewater as COD (or BOD, with its own Bo). */
  ORGANICS("TOW", "kg"),
  /** Organic matter taken out as sludge. */
  SLUDGE_REMOVED("S", "kg"),
  /** Methane captured and burnt or used. */
  METHANE_RECOVERED("R", "kg"),
  /** Nitrogen in the effluent. */
  NITROGEN("NE", "kg"),
  /** Waste as it is thrown away, wet. */
  WASTE("W", "t"),
  /** Refrigerant in store at the start. */
  STOCK_BEGIN("SB", "kg"),
  /** Refrigerant in store at the end. */
  STOCK_END("SE", "kg"),
  /** Refrigerant bought. */
  PURCHASED("PU", "kg"),
  /** Refrigerant sent back, reclaimed or destroyed. */
  RECOVERED("RE", "kg"),
  /** Full charge of the equipment at the start. */
  CHARGE_BEGIN("CB", "kg"),
  /** Full charge of the equipment at the end. */
  CHARGE_END("CE", "kg");

  private final String symbol;
  private final String units;

  Amount(String symbol, String... units) {
    this.symbol = symbol;
    this.units = String.join(" ", units);
  }

  /** The letter in formulas. */
  String symbol() {
    return symbol;
  }

  /** One unit for each dimension it may have. */
  public List<String> units() {
    return List.of(units.split(" ", -1));
  }

  /** Key of its name in {@code language}. */
  public String key() {
    return "emission.amount." + name();
  }
}
