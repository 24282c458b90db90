package org.baitong.engine.emission;

/** A published formula for an emission, with its tier. */
public enum Method {
  /** Fuel of fossil carbon (IPCC 2006 V2 Eq 2.1, 3.2.1, 3.3.1). */
  COMBUSTION_FOSSIL("T1"),
  /** Fuel of living matter: its CO2 is a memo (IPCC 2006 V2 2.3.3.4). */
  COMBUSTION_BIOGENIC("T1"),
  /** Fuel with a share of biogenic carbon, such as blended petrol. */
  COMBUSTION_MIXED("T1"),
  /** Wood as fired: net calorific value by moisture (ISO 18125), CO2 a memo (IPCC 2006 V2). */
  WOOD("T1"),
  /** Waste burnt with or without use of its heat, by its carbon (IPCC 2006 V5 Eq 5.1). */
  WASTE_BURNT("T2a"),
  /** Cement by clinker fraction and trade in clinker (IPCC 2006 V3 Eq 2.1). */
  CEMENT_TIER_1("T1"),
  /** Clinker made (IPCC 2006 V3 Eq 2.2). */
  CLINKER_TIER_2("T2"),
  /** Clinker made, factor from its calcium oxide (IPCC 2006 V3 Eq 2.4). */
  CLINKER_BY_OXIDE("T2"),
  /** Lime, with dust and hydration corrections (IPCC 2006 V3 Eq 2.5, 2.6). */
  LIME("T1"),
  /** Glass with cullet (IPCC 2006 V3 Eq 2.10). */
  GLASS("T1"),
  /** Bricks and ceramics by the carbonate of their clay (IPCC 2006 V3 2.5). */
  CERAMICS("T1"),
  /** Carbonate calcined (IPCC 2006 V3 Eq 2.16). */
  CARBONATE("T2"),
  /** Product times factor: metals and others (IPCC 2006 V3 Eq 4.4). */
  PRODUCT_FACTOR("T1"),
  /** Lubricant or wax oxidised during use (IPCC 2006 V3 Eq 5.2). */
  LUBRICANT("T1"),
  /** A known whole shared out by use. */
  ALLOCATION("T1"),
  /** Bought electricity by a grid or contract factor, with losses where the factor lacks them. */
  ELECTRICITY("T1"),
  /** Methane of industrial wastewater (IPCC 2006 V5 Eq 6.4 to 6.6). */
  WASTEWATER("T2"),
  /** Methane of people's wastewater by a factor for a person and day. */
  PEOPLE_WASTEWATER("T1"),
  /** Nitrous oxide of nitrogen in effluent (IPCC 2006 V5 Eq 6.7). */
  EFFLUENT_NITROGEN("T1"),
  /** Compost and digestion by mass of waste (IPCC 2006 V5 Eq 4.1, 4.2). */
  BIOLOGICAL_TREATMENT("T1"),
  /** Refrigerant by mass balance (IPCC 2006 V3 Eq 7.9, method 2b). */
  REFRIGERANT_BALANCE("T2b"),
  /** Refrigerant by charge and leak rate (IPCC 2006 V3 Eq 7.13, method 2a). */
  REFRIGERANT_LEAK("T2a");

  private final String tier;

  Method(String tier) {
    this.tier = tier;
  }

  /** Tier of the IPCC Guidelines. */
  public String tier() {
    return tier;
  }
}
