package org.baitong.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The question for exactly one fact: a part that is left open matches anything, and two answers are
 * as bad as none.
 *
 * <p>Example: {@code Selection.combustion("CH4", "wood", "industry")}.
 *
 * @param parts the parts of the key that are asked for, by the names of {@link Key#parts()}
 * @param year the calendar year the fact must cover; null when time does not matter
 */
public record Selection(Map<String, String> parts, @Nullable Integer year) {
  /** The guidelines whose factors are taken unless another edition is asked for. */
  public static final String IPCC = "IPCC2006";

  public Selection {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** A question for a kind of quantity: {@code Selection.of("bo")}. */
  public static Selection of(String quantity) {
    return new Selection(Map.of("quantity", quantity), null);
  }

  /** A question for a quantity of a subject: {@code Selection.of("density", "gas_diesel_oil")}. */
  public static Selection of(String quantity, String subject) {
    return of(quantity).with("subject", subject);
  }

  /**
   * The tier-1 emission factor of a fuel per unit of net energy (IPCC 2006, volume 2, chapter 2).
   *
   * @param gas CO2, CH4 or N2O
   * @param fuel for example "gas_diesel_oil"
   * @param sector "industry" (Table 2.3) or "commercial" (Table 2.4); CO2 is the same in both
   */
  public static Selection combustion(String gas, String fuel, String sector) {
    Selection selection =
        of("ef-combustion", fuel).with("gas", gas).with("tier", "T1").with("guideline", IPCC);
    return gas.equals("CO2") ? selection : selection.with("sector", sector);
  }

  /** The net calorific value of a fuel (IPCC 2006, volume 2, Table 1.2). */
  public static Selection ncv(String fuel) {
    return of("ncv", fuel).with("guideline", IPCC);
  }

  /** A global warming potential over 100 years: {@code Selection.gwp("AR5", "CH4")}. */
  public static Selection gwp(String set, String gas) {
    return of("gwp").with("gas", gas).with("guideline", set);
  }

  /**
   * A grid factor of a country and year.
   *
   * @param purpose "location" (inventory), "project" (saving of a measure) or "pcaf"
   * @param measure for a project "efficiency", "consumption", "firm" or "intermittent"; else empty
   */
  public static Selection grid(String country, String purpose, String measure, int year) {
    Selection selection =
        of("grid", "electricity").with("geography", country).with("purpose", purpose).in(year);
    return measure.isEmpty() ? selection : selection.with("sector", measure);
  }

  /** The same question with one more part of the key asked for. */
  public Selection with(String part, String value) {
    if (!Key.PARTS.contains(part)) {
      throw new IllegalArgumentException(
          "A fact's key has no part \""
              + part
              + "\"\nMaybe one of: "
              + String.join(", ", Key.PARTS));
    }
    Map<String, String> more = new LinkedHashMap<>(parts);
    more.put(part, value);
    return new Selection(more, year);
  }

  /** The same question for a calendar year. */
  public Selection in(int calendarYear) {
    return new Selection(parts, calendarYear);
  }

  /** Whether a key is asked for, whatever the year. */
  boolean matches(Key key) {
    return parts.entrySet().stream()
        .allMatch(part -> part.getValue().equals(key.part(part.getKey())));
  }

  /** What one part asks for; empty when it is open. */
  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The whole question for a message: "quantity ncv, subject wood, guideline IPCC2006". */
  public String text() {
    StringJoiner text = new StringJoiner(", ");
    for (String part : Key.PARTS) {
      String value = parts.get(part);
      if (value != null) {
        text.add(part + " " + (value.isEmpty() ? "none" : value));
      }
    }
    return year == null ? text.toString() : text.add("year " + year).toString();
  }
}
