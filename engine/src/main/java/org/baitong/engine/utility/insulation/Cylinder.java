package org.baitong.engine.utility.insulation;

import org.baitong.engine.utility.property.Air;

/** Heat from a horizontal cylinder to the air around: kernels in SI units. */
final class Cylinder {
  /** CODATA 2018, W/(m2.K4). */
  static final double SIGMA = 5.670374419e-8;

  /** m/s2, as rounded in the source of the check values. */
  static final double GRAVITY = 9.81;

  static final String SOURCE =
      "Churchill and Bernstein 1977 (forced), Churchill and Chu 1975 (free), fourth powers added;"
          + " as in Incropera, Fundamentals of Heat and Mass Transfer, eqs. 7.54, 9.34";

  private Cylinder() {}

  static double reynolds(double diameter, double speed, double viscosity) {
    return diameter * speed / viscosity;
  }

  static double rayleigh(double expansion, double rise, double diameter, double nuAlpha) {
    return GRAVITY * expansion * StrictMath.abs(rise) * diameter * diameter * diameter / nuAlpha;
  }

  /** Mean Nusselt number in cross flow. */
  static double forced(double re, double pr) {
    double a = 0.62 * StrictMath.sqrt(re) * StrictMath.cbrt(pr);
    double b = StrictMath.pow(1 + StrictMath.pow(0.4 / pr, 2.0 / 3), 0.25);
    return 0.3 + a / b * StrictMath.pow(1 + StrictMath.pow(re / 282_000, 0.625), 0.8);
  }

  /** Mean Nusselt number of free convection. */
  static double free(double ra, double pr) {
    double b = StrictMath.pow(1 + StrictMath.pow(0.559 / pr, 9.0 / 16), 8.0 / 27);
    double root = 0.6 + 0.387 * StrictMath.pow(ra, 1.0 / 6) / b;
    return root * root;
  }

  static double combined(double forced, double free) {
    return StrictMath.pow(StrictMath.pow(forced, 4) + StrictMath.pow(free, 4), 0.25);
  }

  /** Coefficient of radiation to surroundings at the air's temperature, W/(m2.K). */
  static double radiation(double emissivity, double surface, double ambient) {
    return emissivity * SIGMA * (surface * surface + ambient * ambient) * (surface + ambient);
  }

  /** Coefficient of convection, W/(m2.K), air properties at the mean of surface and air. */
  static double convection(double diameter, double speed, double surface, double ambient) {
    double film = (surface + ambient) / 2;
    double nu = Air.viscosity(film);
    double pr = Air.prandtl(film);
    double ra = rayleigh(1 / film, surface - ambient, diameter, nu * Air.diffusivity(film));
    double both = combined(forced(reynolds(diameter, speed, nu), pr), free(ra, pr));
    return both * Air.conductivity(film) / diameter;
  }

  /** Resistance of a layer referred to the area of a diameter, m2.K/W. */
  static double resistance(double reference, double outer, double inner, double conductivity) {
    return reference * StrictMath.log(outer / inner) / (2 * conductivity);
  }
}
