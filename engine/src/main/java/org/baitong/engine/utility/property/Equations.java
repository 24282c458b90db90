package org.baitong.engine.utility.property;

/**
 * The equations of IAPWS-IF97 one by one, as the release numbers them; {@link If97} picks the right
 * one. SI reference units throughout.
 */
public final class Equations {
  /** Specific gas constant, J/(kg.K), IF97 eq. 1. */
  static final double R = 461.526;

  /** Critical temperature, K. */
  static final double CRITICAL_T = 647.096;

  /** Critical pressure, Pa. */
  static final double CRITICAL_P = 22.064e6;

  /** Critical density, kg/m3. */
  static final double CRITICAL_RHO = 322;

  private Equations() {}

  /** Region 1, compressed and saturated liquid: eq. 7. */
  public static State region1(double p, double t) {
    double pi = p / 16.53e6;
    double tau = 1386 / t;
    Series.Value g = BasicCoefficients.REGION_1.value(7.1 - pi, tau - 1.222);
    Series.Value turned = new Series.Value(g.f(), -g.x(), g.xx(), g.y(), g.yy(), -g.xy());
    return gibbs(1, p, t, pi, tau, turned);
  }

  /** Region 2, vapour: eqs. 15 to 17. */
  public static State region2(double p, double t) {
    double tau = 540 / t;
    double pi = p / 1e6;
    Series.Value ideal = BasicCoefficients.REGION_2_IDEAL.value(1, tau);
    Series.Value rest = BasicCoefficients.REGION_2.value(pi, tau - 0.5);
    return gibbs(2, p, t, pi, tau, sum(pi, ideal, rest));
  }

  /** Vapour colder than its saturation, for nozzles: eqs. 18 and 19; not a stable state. */
  public static State metastable(double p, double t) {
    double tau = 540 / t;
    double pi = p / 1e6;
    Series.Value ideal = BasicCoefficients.METASTABLE_IDEAL.value(1, tau);
    Series.Value rest = BasicCoefficients.METASTABLE.value(pi, tau - 0.5);
    return gibbs(2, p, t, pi, tau, sum(pi, ideal, rest));
  }

  /** Region 5, 1073.15 to 2273.15 K: eqs. 32 to 34. */
  public static State region5(double p, double t) {
    double tau = 1000 / t;
    double pi = p / 1e6;
    Series.Value ideal = BasicCoefficients.REGION_5_IDEAL.value(1, tau);
    Series.Value rest = BasicCoefficients.REGION_5.value(pi, tau);
    return gibbs(5, p, t, pi, tau, sum(pi, ideal, rest));
  }

  private static Series.Value sum(double pi, Series.Value ideal, Series.Value rest) {
    return new Series.Value(
        StrictMath.log(pi) + ideal.f() + rest.f(),
        1 / pi + rest.x(),
        -1 / (pi * pi) + rest.xx(),
        ideal.y() + rest.y(),
        ideal.yy() + rest.yy(),
        rest.xy());
  }

  private static State gibbs(
      int region, double p, double t, double pi, double tau, Series.Value g) {
    double v = pi * g.x() * R * t / p;
    double h = R * t * tau * g.y();
    double s = R * (tau * g.y() - g.f());
    double cp = -R * tau * tau * g.yy();
    double mixed = g.x() - tau * g.xy();
    double w2 = R * t * g.x() * g.x() / (mixed * mixed / (tau * tau * g.yy()) - g.xx());
    double scale = p / pi;
    double stiffness = -R * t * g.xx() / (scale * scale) / (v * v);
    return new State(region, p, t, v, h, s, cp, StrictMath.sqrt(w2), stiffness, Double.NaN);
  }

  /** Region 3 by density: eq. 28. */
  public static State region3(double rho, double t) {
    double delta = rho / CRITICAL_RHO;
    double tau = CRITICAL_T / t;
    Series.Value f = BasicCoefficients.REGION_3.value(delta, tau);
    double phi = BasicCoefficients.REGION_3_LN * StrictMath.log(delta) + f.f();
    double d = BasicCoefficients.REGION_3_LN / delta + f.x();
    double dd = -BasicCoefficients.REGION_3_LN / (delta * delta) + f.xx();
    double p = rho * R * t * delta * d;
    double h = R * t * (tau * f.y() + delta * d);
    double s = R * (tau * f.y() - phi);
    double mixed = delta * d - delta * tau * f.xy();
    double stiff = 2 * delta * d + delta * delta * dd;
    double cv = -tau * tau * f.yy();
    double cp = R * (cv + mixed * mixed / stiff);
    double w = StrictMath.sqrt(R * t * (stiff + mixed * mixed / cv));
    return new State(3, p, t, 1 / rho, h, s, cp, w, 1 / (R * t * stiff), Double.NaN);
  }

  /** Saturation pressure, eq. 30, from 273.15 to 647.096 K. */
  public static double saturationPressure(double t) {
    double[] n = BasicCoefficients.SATURATION;
    double theta = t + n[8] / (t - n[9]);
    double a = theta * theta + n[0] * theta + n[1];
    double b = n[2] * theta * theta + n[3] * theta + n[4];
    double c = n[5] * theta * theta + n[6] * theta + n[7];
    double beta = 2 * c / (-b + StrictMath.sqrt(b * b - 4 * a * c));
    double squared = beta * beta;
    return squared * squared * 1e6;
  }

  /** Saturation temperature, eq. 31, from 611.213 Pa to 22.064 MPa. */
  public static double saturationTemperature(double p) {
    double[] n = BasicCoefficients.SATURATION;
    double beta = StrictMath.sqrt(StrictMath.sqrt(p / 1e6));
    double e = beta * beta + n[2] * beta + n[5];
    double f = n[0] * beta * beta + n[3] * beta + n[6];
    double g = n[1] * beta * beta + n[4] * beta + n[7];
    double d = 2 * g / (-f - StrictMath.sqrt(f * f - 4 * e * g));
    double sum = n[9] + d;
    return (sum - StrictMath.sqrt(sum * sum - 4 * (n[8] + n[9] * d))) / 2;
  }

  /** Pressure of the boundary between regions 2 and 3, eq. 5. */
  public static double boundaryPressure(double t) {
    double[] n = BasicCoefficients.B23;
    return (n[0] + n[1] * t + n[2] * t * t) * 1e6;
  }

  /** Temperature of the boundary between regions 2 and 3, eq. 6. */
  public static double boundaryTemperature(double p) {
    double[] n = BasicCoefficients.B23;
    return n[3] + StrictMath.sqrt((p / 1e6 - n[4]) / n[2]);
  }

  /** T(p, h) in region 1, eq. 11; within 25 mK of the inverted eq. 7. */
  public static double temperature1ByEnthalpy(double p, double h) {
    return BackwardCoefficients.T1_PH.at(p / 1e6, h / 2.5e6 + 1);
  }

  /** T(p, s) in region 1, eq. 13. */
  public static double temperature1ByEntropy(double p, double s) {
    return BackwardCoefficients.T1_PS.at(p / 1e6, s / 1e3 + 2);
  }

  /** T(p, h) in region 2, eqs. 22 to 24 by eq. 21. */
  public static double temperature2ByEnthalpy(double p, double h) {
    double pi = p / 1e6;
    double eta = h / 2e6;
    if (pi <= 4) {
      return BackwardCoefficients.T2A_PH.at(pi, eta - 2.1);
    }
    double[] n = BackwardCoefficients.B2BC;
    double boundary = n[3] + StrictMath.sqrt(StrictMath.max(0, pi - n[4]) / n[2]);
    boolean b = pi < n[4] || h / 1e3 >= boundary;
    return b
        ? BackwardCoefficients.T2B_PH.at(pi - 2, eta - 2.6)
        : BackwardCoefficients.T2C_PH.at(pi + 25, eta - 1.8);
  }

  /** T(p, s) in region 2, eqs. 25 to 27. */
  public static double temperature2ByEntropy(double p, double s) {
    double pi = p / 1e6;
    double kilo = s / 1e3;
    if (pi <= 4) {
      double root = StrictMath.sqrt(StrictMath.sqrt(pi));
      return BackwardCoefficients.T2A_PS.at(root, kilo / 2 - 2);
    }
    return kilo >= 5.85
        ? BackwardCoefficients.T2B_PS.at(pi, 10 - kilo / 0.7853)
        : BackwardCoefficients.T2C_PS.at(pi, 2 - kilo / 2.9251);
  }

  /** Tsat(h, s) in the two-phase region for s of 5.2104 kJ/(kg.K) and more: SR4-04 eq. 9. */
  public static double saturationByEnthalpyAndEntropy(double h, double s) {
    return 550 * BackwardCoefficients.TSAT_HS.at(h / 2.8e6 - 0.119, s / 9.2e3 - 1.07);
  }
}
