package org.baitong.engine.emission;

import java.util.List;

/** What a factor means in a method's formula, with the units its formula is written in. */
public enum Role {
  /** Calorific value, net unless {@link Factors#heating} says gross: by mass or by volume. */
  NCV("NCV", false, "GJ/t", "GJ/m3"),
  /** Net over gross calorific value. */
  NET_TO_GROSS("NG", true, "1"),
  /** Density of a liquid or gas. */
  DENSITY("D", false, "t/m3"),
  /** Fuel of a vehicle by distance. */
  FUEL_PER_DISTANCE("FD", false, "L/km"),
  /** Carbon dioxide by energy, mass or volume of fuel. */
  EF_CO2("EF", false, "kg/TJ", "kg/t", "kg/m3"),
  /** Methane by energy, mass or volume of fuel, or by mass of waste. */
  EF_CH4("EF", false, "kg/TJ", "kg/t", "kg/m3"),
  /** Nitrous oxide by energy, mass or volume of fuel, or by mass of waste. */
  EF_N2O("EF", false, "kg/TJ", "kg/t", "kg/m3"),
  /** Share of the carbon that burns. */
  OXIDATION("OX", true, "1"),
  /** Share of the carbon that is biogenic. */
  BIOGENIC_SHARE("B", true, "1"),
  /** Dry matter over wet waste. */
  DRY_MATTER("DM", true, "1"),
  /** All carbon over waste, dry where DRY_MATTER is given, else wet. */
  CARBON_TOTAL("CT", true, "1"),
  /** Fossil carbon over waste, on the basis of CARBON_TOTAL. */
  CARBON_FOSSIL("CF", true, "1"),
  /** Fossil carbon over all carbon. */
  FOSSIL_FRACTION("FF", true, "1"),
  /** Clinker over cement. */
  CLINKER_FRACTION("F", true, "1"),
  /** Carbon dioxide over product. */
  EF_PRODUCT("EF", false, "t/t"),
  /** Calcium oxide over clinker. */
  CALCIUM_OXIDE("CAO", true, "1"),
  /** For dust lost from the kiln: 1.02 is 2 % more. */
  DUST_CORRECTION("KD", false, "1"),
  /** Share of the lime that is hydrated. */
  HYDRATED_SHARE("HY", true, "1"),
  /** Water in hydrated lime. */
  HYDRATE_WATER("HW", true, "1"),
  /** Broken glass over all glass melted. */
  CULLET("CR", true, "1"),
  /** Clay over product. */
  CLAY_PER_PRODUCT("CL", false, "t/t"),
  /** Carbonate over clay. */
  CARBONATE_SHARE("CS", true, "1"),
  /** Limestone over all carbonate; the rest is dolomite. */
  LIMESTONE_SHARE("LS", true, "1"),
  /** Carbon dioxide over limestone. */
  EF_LIMESTONE("EFL", true, "t/t"),
  /** Carbon dioxide over dolomite. */
  EF_DOLOMITE("EFD", true, "t/t"),
  /** Share of the carbonate that is calcined. */
  CALCINED("CA", true, "1"),
  /** Carbon by energy. */
  CARBON_CONTENT("CC", false, "kg/GJ"),
  /** Share oxidised during use. */
  OXIDISED_DURING_USE("ODU", true, "1"),
  /** Share of the people who use the system. */
  SYSTEM_SHARE("SH", true, "1"),
  /** Methane by person and time. */
  EF_PERSON("EF", false, "g/d"),
  /** Carbon dioxide by electricity. */
  GRID_CO2("EF", false, "kg/(kW.h)"),
  /** CO2e by electricity, where the source does not split it. */
  GRID_CO2E("EF", false, "kg/(kW.h)"),
  /** Electricity lost between power plant and meter, over what the plants send out. */
  GRID_LOSS("TD", true, "1"),
  /** Wastewater by product. */
  WATER_PER_PRODUCT("WW", false, "m3/t"),
  /** COD in wastewater. */
  COD("COD", false, "kg/m3"),
  /** Most methane that organic matter can give. */
  METHANE_CAPACITY("BO", false, "kg/kg"),
  /** Methane correction factor of a treatment or landfill. */
  METHANE_CORRECTION("MCF", true, "1"),
  /** Nitrous oxide nitrogen over nitrogen of the effluent. */
  EF_EFFLUENT("EF", false, "kg/kg"),
  /** Degradable organic carbon over wet waste. */
  DOC("DOC", true, "1"),
  /** Share of it that decays. */
  DOC_DECAYED("DOCF", true, "1"),
  /** Methane in landfill gas by volume. */
  METHANE_SHARE("F", true, "1"),
  /** Methane oxidised in the cover. */
  COVER_OXIDATION("OX", true, "1"),
  /** Decay in a year. */
  DECAY("K", false, "1/a"),
  /** Refrigerant lost in a year over the charge. */
  LEAK("X", true, "1"),
  /** Solid wood over stacked volume. */
  STACKING("ST", true, "1"),
  /** Dry wood over its solid green volume. */
  BASIC_DENSITY("BD", false, "t/m3"),
  /** Net calorific value of dry wood. */
  NCV_DRY("NCVD", false, "GJ/t"),
  /** Fraction of non-renewable biomass. */
  NON_RENEWABLE("NRB", true, "1");

  private final String symbol;
  private final boolean share;
  private final String units;

  Role(String symbol, boolean share, String... units) {
    this.symbol = symbol;
    this.share = share;
    this.units = String.join(" ", units);
  }

  /** The letters in formulas. */
  String symbol() {
    return symbol;
  }

  /** Whether it lies between 0 and 1. */
  boolean isShare() {
    return share;
  }

  /** One unit for each dimension it may have. */
  public List<String> units() {
    return List.of(units.split(" ", -1));
  }

  /** Key of its name in {@code language}. */
  public String key() {
    return "emission.role." + name();
  }
}
