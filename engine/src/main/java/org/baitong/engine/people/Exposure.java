package org.baitong.engine.people;

import org.baitong.engine.limit.LimitValue;
import org.baitong.engine.limit.Reading;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * One measured exposure.
 *
 * @param place centre or work place
 * @param agent to what
 * @param detail the substance, or for heat the workload ("MODERATE"); empty where none applies
 * @param day the day or month it was measured, empty when not known: readings of one day are parts
 *     of it, those of another day are another day
 * @param reading what was read
 * @param duration of a day that people spend at it; null when not known
 * @param limit stated with the reading; null when only general limits apply
 */
public record Exposure(
    String place,
    Agent agent,
    String detail,
    String day,
    Reading reading,
    @Nullable TimeSpan duration,
    @Nullable LimitValue limit) {

  /** What a limit for it is called: "NOISE", "HEAT:MODERATE", "CHEMICAL:toluene". */
  public String parameter() {
    return detail.isEmpty() ? agent.name() : agent.name() + ":" + detail;
  }
}
