package org.baitong.engine.mfca;

import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;

/**
 * The allocation key of a quantity centre: which share of what it used ended in product (ISO
 * 14053).
 *
 * @param productQuantity participating product output, intended losses included
 * @param lossQuantity participating material loss
 * @param stockQuantity participating mixture put into stock
 * @param inputQuantity participating input, what went into stock as pure material taken off
 * @param unaccountedQuantity input that no output explains
 * @param unrounded product over input
 * @param product the share applied: rounded where the options say so
 * @param loss share of the losses as applied
 * @param stock share of the stock as applied
 * @param unaccounted share that no output explains
 */
public record Key(
    Stated productQuantity,
    Stated lossQuantity,
    Stated stockQuantity,
    Stated inputQuantity,
    Stated unaccountedQuantity,
    Ratio unrounded,
    Ratio product,
    Ratio loss,
    Ratio stock,
    Ratio unaccounted) {}
