package org.baitong.engine.mfca;

import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;

/** A {@link Key} as plain numbers, quantities in the unit that the key is read in. */
record KeyFigures(
    double productQuantity,
    double lossQuantity,
    double stockQuantity,
    double inputQuantity,
    double unaccountedQuantity,
    double unrounded,
    double product,
    double loss,
    double stock,
    double unaccounted) {
  Key in(UnitOfMeasure unit) {
    return new Key(
        Stated.of(productQuantity, unit),
        Stated.of(lossQuantity, unit),
        Stated.of(stockQuantity, unit),
        Stated.of(inputQuantity, unit),
        Stated.of(unaccountedQuantity, unit),
        new Ratio(unrounded),
        new Ratio(product),
        new Ratio(loss),
        new Ratio(stock),
        new Ratio(unaccounted));
  }
}
