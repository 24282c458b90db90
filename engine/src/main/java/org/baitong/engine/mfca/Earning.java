package org.baitong.engine.mfca;

/**
 * Money received for a loss or by-product that is sold; kept apart from what it cost.
 *
 * @param flow id of the flow
 * @param quantity in its unit
 * @param salePrice currency per unit
 * @param amount quantity times price
 */
public record Earning(String flow, double quantity, double salePrice, double amount) {}
