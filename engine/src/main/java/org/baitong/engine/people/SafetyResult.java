package org.baitong.engine.people;

import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.TimeSpan;

/**
 * Accidents and faintings of a period. Faintings are never added to accidents.
 *
 * @param hours worked in the months that the rates cover
 * @param rates by measure
 * @param nearMisses number of near misses
 * @param severity days lost per million hours (ICLS 1998); fatalities carry no days
 */
public record SafetyResult(
    Outcome<TimeSpan> hours, List<Rate> rates, long nearMisses, Outcome<Double> severity) {
  public SafetyResult {
    rates = List.copyOf(rates);
  }

  /** What a rate counts. */
  public enum Measure {
    /** People killed. */
    FATALITY,
    /** People killed or kept from work: the lost time injury frequency rate. */
    LOST_TIME_INJURY,
    /** Everybody hurt: killed, kept from work or not. */
    ACCIDENT,
    /** People who fainted. */
    FAINTING
  }

  /**
   * A frequency rate that keeps its numerator.
   *
   * @param measure what is counted
   * @param events number of incidents
   * @param people who were hurt, by sex
   * @param perMillionHours people per million hours worked; missing without hours
   * @param low lower 95 % bound (Garwood); missing when many fainted at once
   * @param high upper 95 % bound (Garwood): for zero events over few hours it says how little zero
   *     proves
   */
  public record Rate(
      Measure measure,
      int events,
      People people,
      Outcome<Double> perMillionHours,
      Outcome<Double> low,
      Outcome<Double> high) {}

  /** The rate of a measure. */
  public Rate rate(Measure measure) {
    return rates.stream().filter(rate -> rate.measure() == measure).findFirst().orElseThrow();
  }
}
