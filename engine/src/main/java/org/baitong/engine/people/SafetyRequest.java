package org.baitong.engine.people;

import java.time.YearMonth;
import java.util.List;

/**
 * Incidents and hours of a period.
 *
 * @param first first month
 * @param last last month, included
 * @param hours worked
 * @param incidents those outside the period are left out
 */
public record SafetyRequest(
    YearMonth first, YearMonth last, List<Hours> hours, List<Incident> incidents) {
  public SafetyRequest {
    hours = List.copyOf(hours);
    incidents = List.copyOf(incidents);
  }
}
