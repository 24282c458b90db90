package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;

/**
 * The same cost as conventional costing shows it: everything but waste management is product cost.
 *
 * @param product material, energy and system cost less the change of stock
 * @param loss waste management cost
 * @param lossPercent loss over product and loss, in percent
 * @param hiddenLoss loss cost of MFCA that conventional costing does not show
 */
public record Conventional(
    Outcome<Double> product,
    Outcome<Double> loss,
    Outcome<Double> lossPercent,
    Outcome<Double> hiddenLoss) {}
