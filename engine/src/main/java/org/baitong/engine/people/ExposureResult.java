package org.baitong.engine.people;

import java.util.List;
import org.baitong.engine.limit.Held;
import org.baitong.engine.outcome.Outcome;

/**
 * Exposures against limits.
 *
 * @param rows one a place and agent
 * @param mixtures one a place with two or more chemicals
 */
public record ExposureResult(List<Row> rows, List<Mixture> mixtures) {
  public ExposureResult {
    rows = List.copyOf(rows);
    mixtures = List.copyOf(mixtures);
  }

  /**
   * One place and agent.
   *
   * @param place centre or work place
   * @param agent to what
   * @param detail substance or workload
   * @param held the readings, or what they give over a day, against the limits
   */
  public record Row(String place, Agent agent, String detail, Held held) {}

  /**
   * Chemicals that act together: the sum of concentration over limit, which should not exceed 1.
   *
   * @param place centre or work place
   * @param sumOfRatios disqualified when a chemical has no limit or no comparable unit
   */
  public record Mixture(String place, Outcome<Double> sumOfRatios) {}
}
