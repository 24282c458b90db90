package org.baitong.engine.people;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.quantity.Level;

/** Noise of a day: levels are averaged by their energy, never arithmetically. */
final class Noise {
  /** Hours of the nominal working day. */
  static final double DAY = 8;

  private static final String SOURCE = "ISO 9612:2009; ISO 1999:2013: L_EX,8h";

  private Noise() {}

  /**
   * L_EX,8h = 10 lg(sum(t_i 10^(L_i / 10)) / 8 h). The uncertainty weighs each level's with its
   * part of the energy (ISO 9612, annex C).
   */
  static Reading daily(String id, List<Double> hours, List<Reading> levels, Recorder recorder) {
    List<Input> inputs = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    String unit = levels.getFirst().value().unit();
    double energy = 0;
    for (int i = 0; i < levels.size(); i++) {
      Reading level = levels.get(i);
      energy += hours.get(i) * StrictMath.pow(10, level.value().value() / 10);
      inputs.add(new Input("L" + i, level.value().value(), unit, level.origin()));
      inputs.add(
          new Input("t" + i, hours.get(i), "h", "data:exposures/" + level.id() + "/hoursPerDay"));
      terms.add("t" + i + " * 10 ^ (L" + i + " / 10)");
    }
    double day = 10 * StrictMath.log10(energy / DAY);
    double variance = 0;
    boolean sure = true;
    for (int i = 0; i < levels.size(); i++) {
      Double sigma = levels.get(i).sigma();
      sure &= sigma != null;
      double part = hours.get(i) * StrictMath.pow(10, levels.get(i).value().value() / 10) / energy;
      variance += sigma == null ? 0 : part * sigma * part * sigma;
    }
    recorder.record(
        () ->
            new Step(
                id,
                "10 * log10((" + String.join(" + ", terms) + ") / 8)",
                inputs,
                day,
                unit,
                SOURCE));
    return new Reading(
        "day", new Level(day, unit), sure ? StrictMath.sqrt(variance) : null, "step:" + id);
  }
}
