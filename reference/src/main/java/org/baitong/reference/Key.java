package org.baitong.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fact is about: two facts may be exchanged for each other only when every part is equal.
 *
 * <p>A part that does not apply is empty. The guideline's edition is part of the key, so that a
 * calorific value of one edition never meets an emission factor of another unseen.
 *
 * @param quantity kind of quantity, a code of {@link FactKind}, for example "ncv"
 * @param subject fuel, process, treatment system, parameter or type of waste
 * @param gas CO2, CH4, N2O, HFC134a ...
 * @param sector industry or commercial; for a grid factor the type of measure; for a limit the
 *     receiver
 * @param tier T1, T2 or T3
 * @param guideline publication and edition, for example "IPCC2006" or "AR5"
 * @param purpose what the fact may be used for, for example "location" of a grid factor
 * @param geography "WORLD" or the ISO 3166 code of a country, for example "KH"
 */
public record Key(
    String quantity,
    String subject,
    String gas,
    String sector,
    String tier,
    String guideline,
    String purpose,
    String geography) {
  /** The names of the parts in the order of the table's columns. */
  static final List<String> PARTS =
      List.of("quantity", "subject", "gas", "sector", "tier", "guideline", "purpose", "geography");

  /** Geography of facts that hold everywhere. */
  public static final String WORLD = "WORLD";

  public Key {
    if (quantity.isEmpty() || geography.isEmpty()) {
      throw new IllegalArgumentException(
          "A fact's key needs its quantity (\""
              + quantity
              + "\") and geography (\""
              + geography
              + "\")\nMaybe the geography is "
              + WORLD);
    }
    requireWord("subject", subject);
    requireWord("gas", gas);
    requireWord("sector", sector);
    requireWord("tier", tier);
    requireWord("guideline", guideline);
    requireWord("purpose", purpose);
  }

  private static void requireWord(String part, String text) {
    if (!text.isEmpty() && !isWord(text)) {
      throw new IllegalArgumentException(
          "The "
              + part
              + " \""
              + text
              + "\" of a fact's key is not a word\nMaybe write gas_diesel_oil for gas/diesel oil");
    }
  }

  /**
   * Letters, digits and _ . + - with a letter or digit first; thousands are read at every start.
   */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && (i == 0 || "_.+-".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** A key of quantity and subject that holds everywhere: {@code Key.of("method", "pareto")}. */
  public static Key of(String quantity, String subject) {
    return new Key(quantity, subject, "", "", "", "", "", WORLD);
  }

  /** One part by its name, for example "gas"; empty when it does not apply. */
  public String part(String name) {
    return switch (name) {
      case "quantity" -> quantity;
      case "subject" -> subject;
      case "gas" -> gas;
      case "sector" -> sector;
      case "tier" -> tier;
      case "guideline" -> guideline;
      case "purpose" -> purpose;
      case "geography" -> geography;
      default ->
          throw new IllegalArgumentException(
              "A fact's key has no part \"" + name + "\"\nMaybe one of: " + PARTS);
    };
  }

  /** The parts that apply, by their names, in the order of the table's columns. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : PARTS) {
      if (!part(name).isEmpty()) {
        parts.put(name, part(name));
      }
    }
    return parts;
  }

  /** The same key of no published guideline, for a value measured on site. */
  public Key withoutGuideline() {
    return new Key(quantity, subject, gas, sector, tier, "", purpose, geography);
  }

  /** All parts in the order of the columns, for a message: "ncv / wood / IPCC2006 / WORLD". */
  public String text() {
    return String.join(" / ", parts().values());
  }
}
