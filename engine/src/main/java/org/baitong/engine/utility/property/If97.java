package org.baitong.engine.utility.property;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Water and steam by the IAPWS Industrial Formulation 1997 (R7-97(2012)): the state for two known
 * properties, in SI reference units, absolute pressure.
 *
 * <p>Example: {@code If97.atTemperature(1e6, 453.03).get().h()}. Empty outside 273.15 to 1073.15 K
 * and 100 MPa, or to 2273.15 K and 50 MPa.
 */
public final class If97 {
  /** Of every property that this class gives. */
  public static final String SOURCE = "IAPWS R7-97(2012)";

  private static final double COLDEST = 273.15;
  private static final double HOT = 1073.15;
  private static final double HOTTEST = 2273.15;
  private static final double REGION_3_BEGINS = 623.15;
  private static final double REGION_3_ENDS = 863.15;
  private static final double LOWEST_SATURATION = Equations.saturationPressure(COLDEST);
  private static final double HIGHEST_1_2 = Equations.saturationPressure(REGION_3_BEGINS);

  /** Two phases of one pressure. */
  public record Saturation(State liquid, State vapour) {}

  private If97() {}

  /** The single-phase state at a pressure and temperature. */
  public static Optional<State> atTemperature(double p, double t) {
    if (!(p > 0 && p <= 100e6 && t >= COLDEST && t <= HOTTEST) || (t > HOT && p > 50e6)) {
      return Optional.empty();
    }
    return Optional.of(single(p, t));
  }

  private static State single(double p, double t) {
    if (t > HOT) {
      return Equations.region5(p, t);
    }
    if (t <= REGION_3_BEGINS) {
      return p >= Equations.saturationPressure(t)
          ? Equations.region1(p, t)
          : Equations.region2(p, t);
    }
    return t <= REGION_3_ENDS && p > Equations.boundaryPressure(t)
        ? Equations.region3(density(p, t, isLiquid(p, t)), t)
        : Equations.region2(p, t);
  }

  private static boolean isLiquid(double p, double t) {
    return t >= Equations.CRITICAL_T || p >= Equations.saturationPressure(t);
  }

  /** The density in region 3, searched from the liquid's or the vapour's side. */
  private static double density(double p, double t, boolean liquid) {
    double step = liquid ? -4 : 4;
    double far = liquid ? 780 : 60;
    double near = far;
    while (near > 20 && near < 800 && (Equations.region3(near, t).p() > p) == liquid) {
      far = near;
      near += step;
    }
    double low = StrictMath.min(near, far);
    double high = StrictMath.max(near, far);
    for (int k = 0; k < 80 && high - low > 1e-13 * high; k++) {
      double middle = (low + high) / 2;
      if (Equations.region3(middle, t).p() > p) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Temperature at which water of a pressure boils, K; NaN where there are not two phases. */
  public static double saturationTemperature(double p) {
    return p >= LOWEST_SATURATION && p < Equations.CRITICAL_P
        ? Equations.saturationTemperature(p)
        : Double.NaN;
  }

  /** Boiling water and dry saturated steam of a pressure. */
  public static Optional<Saturation> saturation(double p) {
    if (!(p >= LOWEST_SATURATION && p < Equations.CRITICAL_P)) {
      return Optional.empty();
    }
    double t = Equations.saturationTemperature(p);
    return Optional.of(
        p <= HIGHEST_1_2
            ? new Saturation(Equations.region1(p, t), Equations.region2(p, t))
            : new Saturation(
                Equations.region3(density(p, t, true), t),
                Equations.region3(density(p, t, false), t)));
  }

  /** The two-phase state of a pressure with this mass share of vapour, 0 to 1. */
  public static Optional<State> atQuality(double p, double x) {
    return x >= 0 && x <= 1 ? saturation(p).map(both -> mixed(both, x)) : Optional.empty();
  }

  private static State mixed(Saturation both, double x) {
    State f = both.liquid();
    State g = both.vapour();
    return new State(
        4,
        f.p(),
        f.t(),
        f.v() + x * (g.v() - f.v()),
        f.h() + x * (g.h() - f.h()),
        f.s() + x * (g.s() - f.s()),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        x);
  }

  /** The state of a pressure with this specific enthalpy. */
  public static Optional<State> atEnthalpy(double p, double h) {
    return at(p, h, true);
  }

  /** The state of a pressure with this specific entropy. */
  public static Optional<State> atEntropy(double p, double s) {
    return at(p, s, false);
  }

  private static Optional<State> at(double p, double wanted, boolean enthalpy) {
    if (!(p > 0 && p <= 100e6)) {
      return Optional.empty();
    }
    Saturation both = saturation(p).orElse(null);
    double f = both == null ? Double.NaN : value(both.liquid(), enthalpy);
    double g = both == null ? Double.NaN : value(both.vapour(), enthalpy);
    if (both != null && wanted >= f && wanted <= g) {
      return Optional.of(mixed(both, (wanted - f) / (g - f)));
    }
    State cold = both != null && wanted > g ? both.vapour() : single(p, COLDEST);
    State hot = both != null && wanted < f ? both.liquid() : single(p, p <= 50e6 ? HOTTEST : HOT);
    if (!(wanted >= value(cold, enthalpy) && wanted <= value(hot, enthalpy))) {
      return Optional.empty();
    }
    double guess = guess(p, wanted, enthalpy, both);
    return Optional.of(search(cold, hot, wanted, enthalpy, guess));
  }

  private static double guess(
      double p, double wanted, boolean enthalpy, @Nullable Saturation both) {
    boolean liquid = both == null ? p > HIGHEST_1_2 : wanted < value(both.liquid(), enthalpy);
    if (liquid) {
      return enthalpy
          ? Equations.temperature1ByEnthalpy(p, wanted)
          : Equations.temperature1ByEntropy(p, wanted);
    }
    return enthalpy
        ? Equations.temperature2ByEnthalpy(p, wanted)
        : Equations.temperature2ByEntropy(p, wanted);
  }

  /** Newton's steps within a bracket; halving where one leaves it or shrinks too little. */
  private static State search(
      State cold, State hot, double wanted, boolean enthalpy, double guess) {
    double low = cold.t();
    double high = hot.t();
    double p = cold.p();
    double t = guess > low && guess < high ? guess : (low + high) / 2;
    double before = high - low;
    State state = between(cold, hot, p, t);
    for (int k = 0; k < 120; k++) {
      double miss = value(state, enthalpy) - wanted;
      if (miss > 0) {
        high = t;
      } else {
        low = t;
      }
      double step = -miss / (enthalpy ? state.cp() : state.cp() / t);
      double next = t + step;
      // Near the critical point the heat capacity has a peak over which Newton's steps crawl.
      if (!(next >= low && next <= high) || StrictMath.abs(step) > before / 2) {
        next = (low + high) / 2;
      }
      before = StrictMath.abs(next - t);
      t = next;
      state = between(cold, hot, p, t);
      if (before <= 1e-13 * t) {
        break;
      }
    }
    return state;
  }

  /** On the side of the saturation line where the search is, whatever the last digit says. */
  private static State between(State cold, State hot, double p, double t) {
    if (t <= REGION_3_BEGINS && hot.region() == 1) {
      return Equations.region1(p, t);
    }
    if (t <= REGION_3_BEGINS && cold.region() == 2) {
      return Equations.region2(p, t);
    }
    return single(p, t);
  }

  private static double value(State state, boolean enthalpy) {
    return enthalpy ? state.h() : state.s();
  }
}
