package org.baitong.engine.measure;

import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;

/** What an effect does to its flow. */
public sealed interface Change {
  /** The flow falls by a share of itself, below 0 it grows: {@code new Share(new Ratio(0.2))}. */
  record Share(Ratio fall) implements Change {}

  /** The flow falls by an amount a year, at most by itself. */
  record Less(Stated amount) implements Change {}

  /** The flow grows by an amount a year. */
  record More(Stated amount) implements Change {}

  /**
   * What turns the flow into use does so with another efficiency, above 0; of a heat pump above 1.
   */
  record Efficiency(Ratio before, Ratio after) implements Change {}

  /** A share of the flow gives way to the flow that {@link Effect#answers()} names. */
  record Replaced(Ratio share) implements Change {}
}
