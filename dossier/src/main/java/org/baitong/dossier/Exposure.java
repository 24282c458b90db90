package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What people at one place of work are exposed to.
 *
 * @param id stable id
 * @param centre id of the centre where it was measured
 * @param agent what they are exposed to
 * @param substance which dust or chemical; null for the others
 * @param value what was found
 * @param unit UCUM code, for example "Cel" (WBGT), "dB[SPL]", "mg/m3", "lx"
 * @param date day or month of the measurement
 * @param hoursPerDay how long of a working day people are exposed to it, above 0 to 24; null is not
 *     known (since version 3)
 * @param limit limit to compare with, in {@code unit}; null takes the reference data's
 * @param limitSource who set that limit
 * @param workload how heavy the work is, for heat: light, moderate, heavy
 * @param note free text
 */
public record Exposure(
    String id,
    String centre,
    Agent agent,
    @Nullable String substance,
    double value,
    String unit,
    @Nullable String date,
    @Nullable Double hoursPerDay,
    @Nullable Double limit,
    @Nullable String limitSource,
    @Nullable String workload,
    @Nullable String note)
    implements Dossier.Row {

  /** What people are exposed to. */
  public enum Agent {
    /** Heat, as wet bulb globe temperature. */
    HEAT,
    /** Noise, as a level over eight hours. */
    NOISE,
    /** Dust in the air they breathe. */
    DUST,
    /** Light on the work; the limit is a minimum. */
    LIGHT,
    /** A chemical in the air they breathe. */
    CHEMICAL
  }
}
