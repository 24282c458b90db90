package org.baitong.engine.utility.steam;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Refusal;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.SpecificEnergy;
import org.baitong.engine.quantity.SpecificHeat;
import org.baitong.engine.quantity.SpecificVolume;
import org.baitong.engine.utility.property.If97;
import org.baitong.engine.utility.property.State;
import org.jspecify.annotations.Nullable;

/** Puts states of water and steam on the sheet of a calculator, or says why there is none. */
public final class Points {
  /** Closer to saturation than this, a temperature does not say which phase is meant, K. */
  private static final double TOO_CLOSE = 0.05;

  /**
   * A state with the figures that formulas need.
   *
   * @param state all its properties
   * @param pressure Pa absolute, {@code p_} with the index
   * @param enthalpy J/kg, {@code h_} with the index
   */
  public record Point(State state, Figure pressure, Figure enthalpy) {}

  private Points() {}

  /**
   * The state of a point. Refuses STEAM_STATE_UNCLEAR, STEAM_TWO_PHASES and STEAM_OUTSIDE_IF97.
   *
   * @param index of its symbols: "in" gives p_in and h_in
   * @param field where it stands in the request; empty when it is the request
   */
  public static Point read(Work work, SteamPoint point, String index, String field) {
    String path = field.isEmpty() ? "" : field + ".";
    if (point.stated() != 1) {
      throw work.refuse(
          work.refusal("STEAM_STATE_UNCLEAR", path + "pressure")
              .with("count", point.stated(), "1"));
    }
    Figure p = work.absolute("p_" + index, point.pressure(), path + "pressure");
    if (point.temperature() != null) {
      return byTemperature(work, p, point.temperature().kelvins(), index, path);
    }
    State state;
    String how;
    if (point.enthalpy() != null) {
      state = If97.atEnthalpy(p.value(), point.enthalpy().value()).orElse(null);
      Figure h = work.given("h_" + index, point.enthalpy(), path + "enthalpy");
      if (state != null) {
        return new Point(state, p, h);
      }
      how = "enthalpy";
    } else if (point.entropy() != null) {
      state = If97.atEntropy(p.value(), point.entropy().value()).orElse(null);
      how = "entropy";
    } else {
      double x = point.quality() == null ? Double.NaN : point.quality().value();
      state = If97.atQuality(p.value(), x).orElse(null);
      how = "quality";
    }
    if (state == null) {
      throw outside(work, p, path + how);
    }
    return point(work, state, p, index, "h(p, " + how + ")");
  }

  private static Point byTemperature(Work work, Figure p, double t, String index, String path) {
    double saturation = If97.saturationTemperature(p.value());
    if (StrictMath.abs(saturation - t) < TOO_CLOSE) {
      throw work.refuse(
          work.refusal("STEAM_TWO_PHASES", path + "temperature")
              .with("value", t - 273.15, "Cel")
              .with("saturation", saturation - 273.15, "Cel"));
    }
    State state =
        If97.atTemperature(p.value(), t).orElseThrow(() -> outside(work, p, path + "temperature"));
    return point(work, state, p, index, "h(p, T)");
  }

  private static Point point(Work work, State state, Figure p, String index, String how) {
    return new Point(
        state, p, work.property("h_" + index, state.h(), "J/kg", If97.SOURCE + " " + how));
  }

  /** The refusal of a state that IF97 does not know, at this pressure. */
  static Refusal outside(Work work, Figure p, String field) {
    return work.refuse(
        work.refusal("STEAM_OUTSIDE_IF97", field).with("pressure", p.value() / 1e3, "kPa"));
  }

  /** The state of a pressure with an enthalpy that follows; refuses STEAM_OUTSIDE_IF97. */
  static State atEnthalpy(Work work, Figure p, Figure h, String field) {
    return If97.atEnthalpy(p.value(), h.value()).orElseThrow(() -> outside(work, p, field));
  }

  /** The dryness of a state; null outside the two phases. */
  static @Nullable Ratio quality(State state) {
    return state.region() == 4 ? new Ratio(state.x()) : null;
  }

  /** Boiling water and dry saturated steam; refuses STEAM_OUTSIDE_IF97. */
  public static If97.Saturation saturation(Work work, Figure p, String field) {
    return If97.saturation(p.value()).orElseThrow(() -> outside(work, p, field));
  }

  /** The enthalpy of boiling water as a figure {@code h_f_} with the index. */
  public static Figure liquid(Work work, If97.Saturation both, String index) {
    return work.property("h_f_" + index, both.liquid().h(), "J/kg", If97.SOURCE + " h'(p)");
  }

  /** The enthalpy of dry saturated steam as a figure {@code h_g_} with the index. */
  public static Figure vapour(Work work, If97.Saturation both, String index) {
    return work.property("h_g_" + index, both.vapour().h(), "J/kg", If97.SOURCE + " h''(p)");
  }

  /** Refuses STEAM_PRESSURE_RISES when the second pressure is not below the first. */
  public static void requireDrop(Work work, Figure from, Figure to, String field) {
    if (to.value() >= from.value()) {
      throw work.refuse(
          work.refusal("STEAM_PRESSURE_RISES", field)
              .with("from", from.value() / 1e3, "kPa")
              .with("to", to.value() / 1e3, "kPa"));
    }
  }

  /** An enthalpy as a quantity. */
  public static SpecificEnergy enthalpy(double joulesPerKilogram) {
    return SpecificEnergy.of(joulesPerKilogram, Heating.NOT_FUEL);
  }

  static SpecificHeat entropy(double joulesPerKilogramKelvin) {
    return new SpecificHeat(joulesPerKilogramKelvin);
  }

  static SpecificVolume volume(double cubicMetresPerKilogram) {
    return new SpecificVolume(cubicMetresPerKilogram, Moisture.WET);
  }
}
