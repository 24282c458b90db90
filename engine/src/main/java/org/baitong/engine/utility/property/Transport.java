package org.baitong.engine.utility.property;

/**
 * Viscosity (IAPWS R12-08) and thermal conductivity (R15-11, industrial use) of water and steam.
 */
public final class Transport {
  private static final double[] VISCOSITY_0 = {1.67752, 2.20462, 0.6366564, -0.241605};

  /** R12-08 table 2: powers of 1/T - 1 and of the density less 1. */
  private static final Series VISCOSITY_1 =
      new Series(
          new int[] {0, 1, 2, 3, 0, 1, 2, 3, 5, 0, 1, 2, 3, 4, 0, 1, 0, 3, 4, 3, 5},
          new int[] {0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6},
          new double[] {
            0.520094, 0.0850895, -1.08374, -0.289555, 0.222531, 0.999115, 1.88797, 1.26613,
            0.120573, -0.281378, -0.906851, -0.772479, -0.489837, -0.257040, 0.161913, 0.257399,
            -0.0325372, 0.0698452, 0.00872102, -0.00435673, -0.000593264
          });

  private static final double[] CONDUCTIVITY_0 = {
    2.443221e-3, 1.323095e-2, 6.770357e-3, -3.454586e-3, 4.096266e-4
  };

  /** R15-11 table 2. */
  private static final Series CONDUCTIVITY_1 =
      new Series(
          new int[] {
            0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4
          },
          new int[] {
            0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5
          },
          new double[] {
            1.60397357, -0.646013523, 0.111443906, 0.102997357, -0.0504123634, 0.00609859258,
            2.33771842, -2.78843778, 1.53616167, -0.463045512, 0.0832827019, -0.00719201245,
            2.19650529, -4.54580785, 3.55777244, -1.40944978, 0.275418278, -0.0205938816,
            -1.21051378, 1.60812989, -0.621178141, 0.0716373224, -2.7203370, 4.57586331,
            -3.18369245, 1.1168348, -0.19268305, 0.012913842
          });

  /** R15-11 table 6: the compressibility at 1.5 times the critical temperature, by density. */
  private static final double[][] REFERENCE = {
    {
      6.53786807199516,
      -5.61149954923348,
      3.39624167361325,
      -2.27492629730878,
      10.2631854662709,
      1.97815050331519
    },
    {
      6.52717759281799,
      -6.30816983387575,
      8.08379285492595,
      -9.82240510197603,
      12.1358413791395,
      -5.54349664571295
    },
    {
      5.35500529896124,
      -3.96415689925446,
      8.91990208918795,
      -12.0338729505790,
      9.19494865194302,
      -2.16866274479712
    },
    {
      1.55225959906681,
      0.464621290821181,
      8.93237374861479,
      -11.0321960061126,
      6.16780999933360,
      -0.965458722086812
    },
    {
      1.11999926419994,
      0.595748562571649,
      9.88952565078920,
      -10.3255051147040,
      4.66861294457414,
      -0.503243546373828
    }
  };

  private static final double[] REFERENCE_ENDS = {
    0.310559006, 0.776397516, 1.242236025, 1.863354037
  };

  private Transport() {}

  /** Dynamic viscosity, Pa.s, without the critical enhancement (R12-08 section 3). */
  public static double viscosity(double t, double rho) {
    double reduced = t / Equations.CRITICAL_T;
    double delta = rho / Equations.CRITICAL_RHO;
    double thin = 100 * StrictMath.sqrt(reduced) / inPowers(VISCOSITY_0, 1 / reduced);
    double dense = StrictMath.exp(delta * VISCOSITY_1.at(1 / reduced - 1, delta - 1));
    return thin * dense * 1e-6;
  }

  /** Thermal conductivity of a state, W/(m.K); R15-11 with the enhancement of its section 3. */
  public static double conductivity(State state) {
    double reduced = state.t() / Equations.CRITICAL_T;
    double rho = 1 / state.v();
    double delta = rho / Equations.CRITICAL_RHO;
    double thin = StrictMath.sqrt(reduced) / inPowers(CONDUCTIVITY_0, 1 / reduced);
    double dense = StrictMath.exp(delta * CONDUCTIVITY_1.at(1 / reduced - 1, delta - 1));
    return (thin * dense + enhancement(state, reduced, delta)) * 1e-3;
  }

  private static double enhancement(State state, double reduced, double delta) {
    double scale = Equations.CRITICAL_P / Equations.CRITICAL_RHO;
    int range = 0;
    while (range < REFERENCE_ENDS.length && delta > REFERENCE_ENDS[range]) {
      range++;
    }
    double reference = 1 / inPowers(REFERENCE[range], delta);
    double excess =
        StrictMath.max(0, delta * (scale * state.stiffness() - reference * 1.5 / reduced));
    double y = 0.13 * StrictMath.pow(excess / 0.06, 0.63 / 1.239) / 0.4;
    if (y < 1.2e-7) {
      return 0;
    }
    double ratio = state.w() * state.w() * state.stiffness();
    double z =
        2
            / StrictMath.PI
            / y
            * ((1 - 1 / ratio) * StrictMath.atan(y)
                + y / ratio
                - (1 - StrictMath.exp(-1 / (1 / y + y * y / 3 / (delta * delta)))));
    double cp = state.cp() / 461.51805;
    double mu = viscosity(state.t(), 1 / state.v()) * 1e6;
    return 177.8514 * delta * cp * reduced / mu * z;
  }

  private static double inPowers(double[] coefficients, double base) {
    double sum = 0;
    for (int k = coefficients.length - 1; k >= 0; k--) {
      sum = sum * base + coefficients[k];
    }
    return sum;
  }
}
