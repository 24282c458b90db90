package org.baitong.engine.balance;

import java.util.Objects;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;

/**
 * One conserved thing that is balanced by itself: material, water, energy or a load.
 *
 * @param id for example "MATERIAL", "WATER", "ENERGY" or "COD"
 * @param unit unit in which people read the layer's sums, for example kg, m3 or MJ
 */
public record Layer(String id, UnitOfMeasure unit) {
  /** Mass of materials, read in kg. */
  public static final Layer MATERIAL = of("MATERIAL", "kg");

  /** Water, read in m3. */
  public static final Layer WATER = of("WATER", "m3");

  /** Energy, read in MJ. */
  public static final Layer ENERGY = of("ENERGY", "MJ");

  public Layer {
    Objects.requireNonNull(id);
    Objects.requireNonNull(unit);
  }

  /** {@code Layer.of("COD", "kg")}; throws when the code is no unit. */
  public static Layer of(String id, String ucum) {
    return new Layer(id, Units.parse(ucum).get());
  }

  /** What kind of amount it is. */
  public Dimension dimension() {
    return unit.dimension();
  }
}
