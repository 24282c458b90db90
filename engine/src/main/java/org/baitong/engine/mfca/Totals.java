package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * The whole network: inputs = products + losses + stockChange + unaccounted, in every category.
 *
 * @param inputs paid inputs, energy, system and waste management
 * @param products on product output to outside, by-products included
 * @param losses everything lost
 * @param stockChange closing minus opening stock
 * @param unaccounted what no output explains
 * @param productShare products over inputs
 * @param lossShare losses over inputs
 * @param identityDifference inputs less the rest; a rounding error or a finding names the offender
 */
public record Totals(
    CategoryCosts inputs,
    CategoryCosts products,
    CategoryCosts losses,
    CategoryCosts stockChange,
    CategoryCosts unaccounted,
    Outcome<Ratio> productShare,
    Outcome<Ratio> lossShare,
    Outcome<Money> identityDifference) {}
