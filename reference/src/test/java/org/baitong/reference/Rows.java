package org.baitong.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows for tests: a sound density of diesel with some cells changed. */
final class Rows {
  private Rows() {}

  /** The sound row with changes given as column, value, column, value ... */
  static Fact row(String... changes) {
    return FactTable.read("test", table(line(changes))).get().getFirst();
  }

  static List<String> table(String... lines) {
    List<String> table = new ArrayList<>(List.of(String.join("\t", FactTable.COLUMNS)));
    table.addAll(List.of(lines));
    return table;
  }

  static String line(String... changes) {
    Map<String, String> cells = new LinkedHashMap<>();
    FactTable.COLUMNS.forEach(column -> cells.put(column, ""));
    cells.put("id", "my.density.diesel");
    cells.put("quantity", "density");
    cells.put("subject", "gas_diesel_oil");
    cells.put("geography", "WORLD");
    cells.put("value", "0.84");
    cells.put("unit", "kg/L");
    cells.put("source", "delivery notes of 2025");
    cells.put("licence", "own");
    cells.put("verified", "no");
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return String.join("\t", cells.values());
  }
}
