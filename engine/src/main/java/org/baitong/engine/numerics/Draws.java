package org.baitong.engine.numerics;

/**
 * Random numbers that depend on seed, variable and number of the draw only: no state, so that
 * neither threads nor other variables can shift them.
 *
 * <p>The mixing function is that of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), the variable's
 * name is hashed by FNV-1a.
 */
public final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Draws() {}

  /** The stream of one variable. */
  public static long stream(long seed, String variable) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < variable.length(); i++) {
      hash = (hash ^ variable.charAt(i)) * 0x100000001B3L;
    }
    return mix(mix(seed + GOLDEN) ^ mix(hash));
  }

  /** A number above 0 and below 1. */
  public static double uniform(long stream, long draw) {
    return ((mix(stream + (draw + 1) * GOLDEN) >>> 12) + 0.5) * 0x1.0p-52;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
