package org.baitong.engine.balance;

/**
 * Stock of a layer in a quantity centre at the start and the end of the period.
 *
 * @param id stable id
 * @param centre the quantity centre that holds it
 * @param layer the layer it belongs to
 * @param opening amount at the start, in the layer's unit
 * @param closing amount at the end, in the layer's unit
 */
public record BalanceStock(String id, String centre, Layer layer, Datum opening, Datum closing) {}
