package org.baitong.engine.mfca;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitOfMeasure;

/**
 * Where one material went, in its own unit and at its own price.
 *
 * @param id the material
 * @param unit of the quantities
 * @param unitPrice paid over quantity
 * @param input quantity from outside
 * @param product quantity in product outputs to outside; what was lost as intended counts here
 * @param loss quantity in losses to outside
 * @param stockChange closing minus opening stock
 * @param unaccounted what no output explains; used-up energy carriers stand in {@code consumed}
 * @param consumed quantity of an energy carrier used up in centres, else 0
 * @param inputCost paid
 * @param lossCost loss times unit price
 */
public record MaterialResult(
    String id,
    UnitOfMeasure unit,
    Outcome<StatedPrice> unitPrice,
    Stated input,
    Stated product,
    Stated loss,
    Stated stockChange,
    Stated unaccounted,
    Stated consumed,
    Outcome<Money> inputCost,
    Outcome<Money> lossCost) {}
