package org.baitong.engine.risk;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.quantity.Ratio;

/** What a simulation found, in the unit of its model's number. */
public final class SimulationResult {
  private final double[] sorted;
  private final double mean;
  private final double deviation;
  private final Map<String, Ratio> contributions;

  SimulationResult(
      double[] sorted, double mean, double deviation, Map<String, Ratio> contributions) {
    this.sorted = sorted;
    this.mean = mean;
    this.deviation = deviation;
    this.contributions = contributions;
  }

  /** How many draws. */
  public int draws() {
    return sorted.length;
  }

  /** The mean of the draws; its own standard error is {@code deviation / sqrt(draws)}. */
  public double mean() {
    return mean;
  }

  /** The standard deviation of the draws. */
  public double deviation() {
    return deviation;
  }

  /**
   * The number below which this share of the draws falls, linear between two draws (type 7 of
   * Hyndman and Fan 1996): {@code quantile(new Ratio(0.1))} is P10, exceeded nine times in ten.
   */
  public double quantile(Ratio share) {
    if (!(share.value() >= 0 && share.value() <= 1)) {
      throw new IllegalArgumentException(
          "The share is " + share.value() + "\nMaybe 0.9: from 0 to 1.");
    }
    double place = share.value() * (sorted.length - 1);
    int below = (int) StrictMath.floor(place);
    int above = StrictMath.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The share of draws below zero: of a net present value, the chance of loss. */
  public Ratio chanceOfLoss() {
    int below = Arrays.binarySearch(sorted, 0);
    int count = below < 0 ? -below - 1 : below;
    // Found somewhere among equal draws, or beside a negative zero.
    while (count > 0 && sorted[count - 1] >= 0) {
      count--;
    }
    while (count < sorted.length && sorted[count] < 0) {
      count++;
    }
    return new Ratio((double) count / sorted.length);
  }

  /**
   * By id of the variable the share of the variance that would go if it alone were known: the
   * first-order index, which counts what correlated variables share with each of them.
   */
  public Map<String, Ratio> contributions() {
    return contributions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SimulationResult that
        && Arrays.equals(sorted, that.sorted)
        && mean == that.mean
        && deviation == that.deviation
        && contributions.equals(that.contributions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(sorted), mean, deviation, contributions);
  }
}
