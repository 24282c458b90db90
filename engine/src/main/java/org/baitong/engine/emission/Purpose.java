package org.baitong.engine.emission;

/** What a row may be used for; rows of different purposes are never added. */
public enum Purpose {
  /** One year's emission: in every annual total. */
  INVENTORY,
  /** Bought electricity by the average of its grid. */
  LOCATION_BASED,
  /** Bought electricity by contracts and certificates. */
  MARKET_BASED,
  /** What a change of demand or supply changes at the margin: for savings, in no inventory. */
  MARGINAL,
  /** What one year's waste will emit in all years to come: in no annual total. */
  LIFETIME
}
