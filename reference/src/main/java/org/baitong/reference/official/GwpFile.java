package org.baitong.reference.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Fact;
import org.baitong.reference.Figure;
import org.baitong.reference.Key;
import org.baitong.reference.Validity;

/** Potentials over 100 years, a gas a row and a set a column; lines that begin with # are notes. */
final class GwpFile {
  private static final Map<String, String> SETS = new LinkedHashMap<>();

  static {
    SETS.put("SARGWP100", "SAR");
    SETS.put("TARGWP100", "TAR");
    SETS.put("AR4GWP100", "AR4");
    SETS.put("AR5GWP100", "AR5");
    SETS.put("AR5CCFGWP100", "AR5CCF");
    SETS.put("AR6GWP100", "AR6");
  }

  private static final Facts.Publication PUBLICATION =
      new Facts.Publication("openclimatedata/globalwarmingpotentials", "CC0-1.0");

  private GwpFile() {}

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    List<Csv.Row> rows = csv.rows().stream().filter(row -> !row.cell(0).startsWith("#")).toList();
    if (rows.isEmpty()
        || !rows.getFirst().cell(0).equals("Species")
        || rows.getFirst().cells().stream().noneMatch(SETS::containsKey)) {
      problems.layout("Species, SARGWP100, TARGWP100, AR4GWP100, AR5GWP100, AR6GWP100");
      return problems.outcome(new ImportedTable(0, ""));
    }
    List<String> columns = rows.getFirst().cells();
    List<Fact> facts = new ArrayList<>();
    Set<String> gases = new HashSet<>();
    for (Csv.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() != columns.size()) {
        problems.cells(row, columns.size());
      } else if (row.cell(0).isEmpty()) {
        problems.cell(row, "Species", "", "the name of a gas");
      } else if (!gases.add(row.cell(0))) {
        problems.twice(row, row.cell(0));
      } else {
        gas(row, columns, facts, problems);
      }
    }
    return ImportedTable.ofFacts(facts, problems);
  }

  private static void gas(Csv.Row row, List<String> columns, List<Fact> facts, Problems problems) {
    String gas = row.cell(0).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    for (int i = 1; i < columns.size(); i++) {
      String set = SETS.get(columns.get(i));
      if (set == null || row.cell(i).isEmpty()) {
        continue;
      }
      OptionalDouble value = row.number(i);
      if (value.isEmpty() || value.getAsDouble() < 0) {
        problems.cell(row, columns.get(i), row.cell(i), "a number that is not negative");
        continue;
      }
      facts.add(
          Facts.of(
              "gwp." + set.toLowerCase(Locale.ROOT) + "." + gas,
              new Key("gwp", "", gas, "", "", set, "", Key.WORLD),
              Figure.of(value.getAsDouble(), "1"),
              Validity.ALWAYS,
              PUBLICATION.page(columns.get(i), "")));
    }
  }
}
