package org.baitong.engine.factor;

/** How an uncertain number spreads between its bounds. */
public enum Distribution {
  /** Nothing is known about its spread; it is taken as exact and reported so. */
  NONE,
  /** Normal: the 95 % bounds are 1.96 standard deviations from the centre. */
  NORMAL,
  /** Lognormal: the logarithm is normal between the logarithms of the 95 % bounds. */
  LOGNORMAL,
  /** Triangular with the value as mode; the bounds cut off 2.5 % on each side. */
  TRIANGULAR,
  /** Uniform; the bounds cut off 2.5 % on each side. */
  UNIFORM
}
