package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;

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
    Outcome<Money> material,
    Outcome<Money> energy,
    Outcome<Money> system,
    Outcome<Money> wasteManagement,
    Outcome<Money> total) {

  /** The cost of one category. */
  public Outcome<Money> of(CostCategory category) {
    return switch (category) {
      case MATERIAL -> material;
      case ENERGY -> energy;
      case SYSTEM -> system;
      case WASTE_MANAGEMENT -> wasteManagement;
    };
  }
}
