package org.baitong.engine.pollution;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Limits;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Level;
import org.baitong.engine.quantity.Measured;
import org.jspecify.annotations.Nullable;

/**
 * What a place discharges, to be held against its limits parameter by parameter.
 *
 * @param prefix begins the ids of the steps
 * @param where what findings are about
 * @param spots analyses of single samples
 * @param limits of all parameters
 */
record Judged(String prefix, Where where, List<Spot> spots, List<LimitValue> limits) {

  /** The unit in which a mean content is shown beside its limit, for 1 kg/m3. */
  enum Shown {
    /** Wastewater. */
    LITRE("mg/L", 1e3),
    /** Exhaust gas. */
    CUBIC_METRE("mg/m3", 1e6);

    private final String unit;
    private final double milligrams;

    Shown(String unit, double milligrams) {
      this.unit = unit;
      this.milligrams = milligrams;
    }

    Reading mean(Measured<Concentration> content) {
      return new Reading(
          "mean",
          new Level(content.value().value() * milligrams, unit),
          content.sigma().value() * milligrams,
          content.origin());
    }
  }

  /** The mean, where there is one, and every spot sample against every limit of the parameter. */
  Outcome<Held> hold(String parameter, @Nullable Reading mean, Recorder recorder) {
    List<Reading> readings = new ArrayList<>();
    if (mean != null) {
      readings.add(mean);
    }
    for (Spot spot : spots) {
      if (spot.parameter().equals(parameter)) {
        readings.add(spot.reading());
      }
    }
    List<LimitValue> applying =
        limits.stream().filter(limit -> limit.parameter().equals(parameter)).toList();
    return Limits.hold(
        new Limits.Request(prefix + "." + parameter, where, parameter, readings, applying),
        recorder);
  }
}
