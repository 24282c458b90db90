package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;

/**
 * The whole network: inputs = products + losses + stockChange + unaccounted, in every category.
 *
 * @param inputs paid inputs, energy, system and waste management
 * @param products on product output to outside, by-products included
 * @param losses everything lost
 * @param stockChange closing minus opening stock
 * @param unaccounted what no output explains
 * @param productPercent products over inputs, in percent
 * @param lossPercent losses over inputs, in percent
 * @param identityDifference inputs less the rest; a rounding error or a finding names the offender
 */
public record Totals(
    CategoryCosts inputs,
    CategoryCosts products,
    CategoryCosts losses,
    CategoryCosts stockChange,
    CategoryCosts unaccounted,
    Outcome<Double> productPercent,
    Outcome<Double> lossPercent,
    Outcome<Double> identityDifference) {}
