package org.baitong.engine.balance;

/**
 * Stock of a layer in a quantity centre at the start and the end of the period.
 *
 * @param id stable id
 * @param centre the quantity centre that holds it
 * @param layer the layer it belongs to
 * @param opening amount at the start
 * @param closing amount at the end
 */
public record BalanceStock(String id, String centre, Layer layer, Datum opening, Datum closing) {
  /** Throws when an amount is not of the dimension of the layer, naming both. */
  public BalanceStock {
    opening.require(layer.dimension(), "The opening stock " + id);
    closing.require(layer.dimension(), "The closing stock " + id);
  }
}
