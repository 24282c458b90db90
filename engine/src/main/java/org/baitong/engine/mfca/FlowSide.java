package org.baitong.engine.mfca;

/** The side of a quantity centre's balance a flow stands on, seen from where it leaves. */
public enum FlowSide {
  /** A material bought or taken from nature, from outside into a centre. */
  INPUT,
  /** Product output: to outside a product or by-product, to a centre an intermediate or supply. */
  PRODUCT,
  /** Material loss: to outside a waste or emission, to a centre recycling or treatment. */
  LOSS,
  /** A loss the product needs (drying moisture): its cost is the product's. */
  INTENDED_LOSS,
  /** Into a centre: taken from opening stock; out of a centre: put into closing stock. */
  STOCK_CHANGE
}
