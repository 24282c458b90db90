package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Volume;

/**
 * An outlet with its loads, what its treatment removes and how it stands against its limits.
 *
 * @param id the outlet
 * @param receiver what receives it
 * @param volume discharged in the period
 * @param rows one a parameter: contents in the order given, then spot analyses, then limits that
 *     nobody measured
 * @param verdict the worst of all rows
 */
public record OutletResult(
    String id,
    Receiver receiver,
    Outcome<Measured<Volume>> volume,
    List<Row> rows,
    Verdict verdict) {
  public OutletResult {
    rows = List.copyOf(rows);
  }

  /**
   * One parameter. Concentration and load stand side by side: dilution lowers only the first.
   *
   * @param parameter for example "COD"
   * @param concentration mean of the period; missing for a quality
   * @param load volume times concentration
   * @param loadBefore the same before treatment
   * @param removal 1 - load / load before
   * @param thinning 1 - concentration / concentration before: removal and dilution together
   * @param undiluted what the concentration would be in the volume before treatment
   * @param held against the limits
   */
  public record Row(
      String parameter,
      Outcome<Measured<Concentration>> concentration,
      Outcome<Measured<Mass>> load,
      Outcome<Measured<Mass>> loadBefore,
      Outcome<Measured<Ratio>> removal,
      Outcome<Measured<Ratio>> thinning,
      Outcome<Concentration> undiluted,
      Held held) {}

  /** The row of a parameter; throws when there is none. */
  public Row row(String parameter) {
    return rows.stream()
        .filter(row -> row.parameter().equals(parameter))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Outlet " + id + " has no row " + parameter));
  }
}
