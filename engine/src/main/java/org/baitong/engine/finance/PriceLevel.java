package org.baitong.engine.finance;

/** At whose prices money of a later year is stated; the two are never mixed. */
public enum PriceLevel {
  /** At the prices of year 0. */
  REAL,
  /** At the prices of its own year, inflation included. */
  NOMINAL
}
