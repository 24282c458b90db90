package org.baitong.reference;

/**
 * One reviewed fact.
 *
 * @param id stable id, for example "uncertainty.meter"
 * @param value the number, in {@code unit}
 * @param unit UCUM code, "1" for a plain number
 * @param low smallest plausible value
 * @param high largest plausible value
 * @param source who says so, with page or table
 * @param licence under which the fact was taken over
 * @param verified whether somebody compared it with its source; unverified facts are flagged to the
 *     user
 */
public record Fact(
    String id,
    double value,
    String unit,
    double low,
    double high,
    String source,
    String licence,
    boolean verified) {
  public Fact {
    if (!id.matches("[a-z][a-z0-9-]*(\\.[a-z0-9_-]+)+")) {
      throw new IllegalArgumentException("Fact id \"" + id + "\" is not like uncertainty.meter");
    }
    if (source.isBlank() || licence.isBlank()) {
      throw new IllegalArgumentException("Fact " + id + " has no source or no licence");
    }
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "Fact " + id + " = " + value + " lies outside its bounds " + low + " to " + high);
    }
  }
}
