package org.baitong.engine.priority;

/** Why a flow is a priority flow. */
public enum Clause {
  /** Among the flows that make up the first 80 % of the assessed non-product-output cost. */
  PARETO_80,
  /** Saving potential against benchmark or theoretical minimum at or above the threshold. */
  POTENTIAL,
  COMPLIANCE,
  TOXICITY,
  SUPPLY_RISK,
  /** The team decided so, with a written reason. */
  TEAM
}
