package org.baitong.engine.choice;

/**
 * What all chosen measures together may take: a budget, a number of measures, hours of stop.
 *
 * @param id unique
 * @param capacity in {@code unit}, 0 or more
 * @param unit ISO 4217 code or UCUM unit, also of the candidates' uses
 */
public record Limit(String id, double capacity, String unit) {
  public Limit {
    if (!(capacity >= 0) || Double.isInfinite(capacity)) {
      throw new IllegalArgumentException(
          "The limit " + id + " is " + capacity + "\nMaybe 0 or more.");
    }
  }
}
