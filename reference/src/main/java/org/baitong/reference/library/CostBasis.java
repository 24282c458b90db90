package org.baitong.reference.library;

/** What the investment of a measure is made of, so that the right price is asked for. */
public enum CostBasis {
  /** Hours of own people. */
  LABOUR,
  /** Spare and small parts. */
  PARTS,
  /** Metres of pipe and their fitting. */
  PER_METRE,
  /** So much for each machine. */
  PER_MACHINE,
  /** One offer for one piece of equipment. */
  EQUIPMENT_QUOTE,
  /** A project with design, building work and stop of production. */
  PROJECT,
  /** A licence and its training. */
  SOFTWARE,
  /** Nothing is bought; a contract changes. */
  SUPPLY_CONTRACT
}
