package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;

/**
 * A cost by category, each in one of the three states; the total is missing or disqualified when a
 * part of it is.
 *
 * @param material in the request's currency
 * @param energy in the request's currency
 * @param system in the request's currency
 * @param wasteManagement in the request's currency
 * @param total sum of the four
 */
public record CategoryCosts(
    Outcome<Double> material,
    Outcome<Double> energy,
    Outcome<Double> system,
    Outcome<Double> wasteManagement,
    Outcome<Double> total) {

  /** The cost of one category. */
  public Outcome<Double> of(CostCategory category) {
    return switch (category) {
      case MATERIAL -> material;
      case ENERGY -> energy;
      case SYSTEM -> system;
      case WASTE_MANAGEMENT -> wasteManagement;
    };
  }
}
