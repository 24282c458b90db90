package org.baitong.engine.utility.property;

/**
 * One state of water or steam, in SI reference units.
 *
 * @param region region of IAPWS-IF97: 1 liquid, 2 vapour, 3 near critical, 4 two phases, 5 hot
 * @param p absolute pressure, Pa
 * @param t temperature, K
 * @param v specific volume, m3/kg
 * @param h specific enthalpy, J/kg
 * @param s specific entropy, J/(kg.K)
 * @param cp isobaric heat capacity, J/(kg.K); NaN for two phases
 * @param w speed of sound, m/s; NaN for two phases
 * @param stiffness derivative of the density by pressure at constant temperature, kg/(m3.Pa); NaN
 *     for two phases
 * @param x mass share of vapour; NaN outside two phases
 */
public record State(
    int region,
    double p,
    double t,
    double v,
    double h,
    double s,
    double cp,
    double w,
    double stiffness,
    double x) {
  /** Specific internal energy, J/kg. */
  public double u() {
    return h - p * v;
  }
}
