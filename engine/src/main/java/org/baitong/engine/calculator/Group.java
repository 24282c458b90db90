package org.baitong.engine.calculator;

/** A chapter of the manual of calculators. */
public enum Group {
  /** Steam, from its properties to the condensate. */
  STEAM,
  /** Boilers and what they burn. */
  BOILER,
  /** Furnaces, dryers, heat exchangers, recovered heat. */
  HEAT,
  /** Bare and insulated surfaces. */
  INSULATION,
  /** Compressed air. */
  AIR,
  /** Pumps, fans, motors, drives and belts. */
  MOTION,
  /** Lighting, power factor, tariffs, own generation. */
  ELECTRICITY,
  /** Chillers, cooling towers, evaporative cooling. */
  COOLING,
  /** Water and waste water. */
  WATER,
  /** Fuels and by-products. */
  FUEL,
  /** Sewing and ironing. */
  GARMENT
}
