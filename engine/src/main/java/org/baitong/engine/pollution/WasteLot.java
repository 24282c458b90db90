package org.baitong.engine.pollution;

import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Moisture;
import org.jspecify.annotations.Nullable;

/**
 * One stream of solid waste of a period.
 *
 * @param id stable id
 * @param type code or name of the waste
 * @param mass wet, of the period; null when nobody weighed it
 * @param hazardous null when nobody classified it
 * @param fate where it goes
 */
public record WasteLot(
    String id, String type, @Nullable Measured<Mass> mass, @Nullable Boolean hazardous, Fate fate) {
  public WasteLot {
    if (mass != null && mass.value().moisture() != Moisture.WET) {
      throw new IllegalArgumentException("Waste " + id + " is counted wet, as it was weighed");
    }
  }
}
