package org.baitong.engine.mfca;

import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;

/**
 * Money received for a loss or by-product that is sold; kept apart from what it cost.
 *
 * @param flow id of the flow
 * @param quantity how much was sold
 * @param salePrice for one unit
 * @param amount quantity times price
 */
public record Earning(String flow, Stated quantity, StatedPrice salePrice, Money amount) {}
