package org.baitong.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;

/** The tables of the editions that this release holds; an old one stays to be compared with. */
final class Editions {
  /** The edition that calculations use. */
  static final String LATEST = "2026-12";

  private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("2026-11", List.of("uncertainty", "method"));
    TABLES.put(
        LATEST,
        List.of(
            "uncertainty",
            "method",
            "fuel",
            "gwp",
            "grid",
            "process",
            "refrigerant",
            "wastewater",
            "waste",
            "limit"));
  }

  private Editions() {}

  /** Oldest first. */
  static List<String> list() {
    return List.copyOf(TABLES.keySet());
  }

  /** Every row of an edition; throws when it is not held. */
  static List<Fact> read(String edition) {
    List<String> tables = TABLES.get(edition);
    if (tables == null) {
      throw new IllegalArgumentException(
          "There is no edition \""
              + edition
              + "\" of the reference data\nMaybe one of: "
              + String.join(", ", TABLES.keySet()));
    }
    List<Fact> facts = new ArrayList<>();
    for (String table : tables) {
      // The guards are run on the bundled tables when Baitong is built, not at every start.
      Outcome<List<Fact>> read =
          FactTable.read(table, BundledTables.lines(edition + "/" + table + ".tsv"));
      facts.addAll(read.get());
    }
    return facts;
  }
}
