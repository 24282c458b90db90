package org.baitong.engine.pollution;

import java.util.List;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;

/**
 * A stack with its loads and how it stands against its limits.
 *
 * @param id the stack
 * @param rows one a parameter
 * @param verdict the worst of all rows
 */
public record StackResult(String id, List<Row> rows, Verdict verdict) {
  public StackResult {
    rows = List.copyOf(rows);
  }

  /**
   * One pollutant.
   *
   * @param parameter for example "PM"
   * @param load volume times concentration as measured; the oxygen correction never enters it
   * @param atReference in dry normal gas at the reference oxygen
   * @param held that against the limits
   */
  public record Row(
      String parameter,
      Outcome<Measured<Mass>> load,
      Outcome<Measured<Concentration>> atReference,
      Held held) {}
}
