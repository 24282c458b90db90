package org.baitong.engine.balance;

/**
 * One conserved thing that is balanced by itself: material, water, energy or a load.
 *
 * @param id for example "MATERIAL", "WATER", "ENERGY" or "COD"
 * @param unit UCUM unit in which the layer is added up, for example "kg", "m3" or "MJ"
 */
public record Layer(String id, String unit) {
  /** Mass of materials in kg. */
  public static final Layer MATERIAL = new Layer("MATERIAL", "kg");

  /** Water in m3. */
  public static final Layer WATER = new Layer("WATER", "m3");

  /** Energy in MJ. */
  public static final Layer ENERGY = new Layer("ENERGY", "MJ");
}
