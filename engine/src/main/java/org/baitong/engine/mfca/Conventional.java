package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/**
 * The same cost as conventional costing shows it: everything but waste management is product cost.
 *
 * @param product material, energy and system cost less the change of stock
 * @param loss waste management cost
 * @param lossShare loss over product and loss
 * @param hiddenLoss loss cost of MFCA that conventional costing does not show
 */
public record Conventional(
    Outcome<Money> product,
    Outcome<Money> loss,
    Outcome<Ratio> lossShare,
    Outcome<Money> hiddenLoss) {}
