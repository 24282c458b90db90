package org.baitong.engine.indicator;

/** How a baseline is declared: which of the two comparisons the target is set on. */
public enum Basis {
  /** The amount itself. */
  ABSOLUTE,
  /** The amount in relation to output. */
  NORMALISED
}
