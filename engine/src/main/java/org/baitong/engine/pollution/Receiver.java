package org.baitong.engine.pollution;

/** What receives a discharge. */
public enum Receiver {
  /** A protected public water area. */
  PROTECTED_WATER,
  /** A public water area or its sewer. */
  PUBLIC_WATER,
  /** A sewer to somebody else's treatment. */
  SEWER,
  /** Soil or groundwater. */
  SOIL,
  /** The air. */
  AIR
}
