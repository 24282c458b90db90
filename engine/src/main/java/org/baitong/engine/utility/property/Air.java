package org.baitong.engine.utility.property;

/**
 * Dry air at 101.325 kPa by temperature, polynomials over a textbook's table; SI reference units.
 */
public final class Air {
  /** Of every property that this class gives. */
  public static final String SOURCE =
      "polynomials of ORNL-AMO/MEASUR-Tools-Suite 9c294ae, InsulatedPipeReduction, over a table of"
          + " air at 101.325 kPa";

  private Air() {}

  /** Kinematic viscosity, m2/s. */
  public static double viscosity(double t) {
    return 1e-6 * at(t, -0.76108359, 0.01063728, 0.000172673, -8.32093e-08, 2.25852e-11);
  }

  /** Thermal conductivity, W/(m.K). */
  public static double conductivity(double t) {
    return 1e-3 * at(t, 0.520072239, 0.088867888, 4.58531e-06, -5.90229e-08, 3.17176e-11);
  }

  /** Thermal diffusivity, m2/s. */
  public static double diffusivity(double t) {
    return 1e-6 * at(t, 2.254489164, -0.035935528, 0.000446483, -3.80588e-07, 1.35569e-10);
  }

  /** Prandtl number. */
  public static double prandtl(double t) {
    return at(t, 0.845781218, -0.000694606, 8.00624e-07, -1.72787e-11, -2.08438e-13);
  }

  private static double at(double t, double a, double b, double c, double d, double e) {
    return a + t * (b + t * (c + t * (d + t * e)));
  }
}
