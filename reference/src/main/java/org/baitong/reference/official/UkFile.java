package org.baitong.reference.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Fact;
import org.baitong.reference.Figure;
import org.baitong.reference.Key;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Selection;
import org.baitong.reference.Validity;

/**
 * Conversion factors of the United Kingdom: fuels, gas by gas.
 *
 * <p>The file states every gas in CO2 equivalents; methane and nitrous oxide are turned back into
 * gas with the potentials of the file's own set: AR4 up to 2022, AR5 from 2023 (its methodology
 * papers). Sums of gases are not stored, and what is per gross calorific value is left out, because
 * the file states net values beside it.
 */
final class UkFile {
  private static final List<String> COLUMNS =
      List.of("scope", "level_1", "level_2", "level_3", "level_4", "uom", "ghg_unit");
  private static final Pattern LAST = Pattern.compile("ghg_conversion_factor_(20[0-9]{2})");
  private static final Pattern OF_GAS = Pattern.compile("kg CO2e of (CO2|CH4|N2O)( per unit)?");
  private static final String GROSS = "kWh (Gross CV)";

  /** Unit of the activity to the unit of the factor and the word for its basis. */
  private static final Map<String, List<String>> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("tonnes", List.of("kg/t", "per_mass"));
    UNITS.put("litres", List.of("kg/L", "per_volume"));
    UNITS.put("cubic metres", List.of("kg/m3", "per_volume"));
    UNITS.put("kWh (Net CV)", List.of("kg/(kW.h)", "per_net_energy"));
  }

  private final Problems problems;
  private final List<String> columns;
  private final int year;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private UkFile(Problems problems, List<String> columns, int year) {
    this.problems = problems;
    this.columns = columns;
    this.year = year;
  }

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    // Headings were written Level_1 and GHG_Unit in 2022, Level 1 and GHG/Unit since.
    List<String> columns = csv.rows().getFirst().cells().stream().map(Facts::word).toList();
    Matcher last = LAST.matcher(columns.getLast());
    if (!last.matches() || !columns.containsAll(COLUMNS)) {
      problems.layout(String.join(", ", COLUMNS) + ", ghg_conversion_factor_YEAR");
      return problems.outcome(new ImportedTable(0, ""));
    }
    UkFile file = new UkFile(problems, columns, Integer.parseInt(last.group(1)));
    for (Csv.Row row : csv.rows().subList(1, csv.rows().size())) {
      if (row.cells().size() != columns.size()) {
        problems.cells(row, columns.size());
      } else {
        file.row(row);
      }
    }
    return ImportedTable.ofFacts(file.facts, problems);
  }

  private String cell(Csv.Row row, String column) {
    return row.cell(columns.indexOf(column));
  }

  private void row(Csv.Row row) {
    Matcher gas = OF_GAS.matcher(cell(row, "ghg_unit"));
    if (!cell(row, "level_1").equals("Fuels")) {
      problems.leaveOut("not a fuel: only sums in CO2 equivalents, which are not stored");
    } else if (cell(row, "ghg_unit").equals("kg CO2e")) {
      problems.leaveOut("sums in CO2 equivalents, which are not stored");
    } else if (!gas.matches()) {
      problems.cell(
          row, "GHG_Unit", cell(row, "ghg_unit"), "kg CO2e or kg CO2e of CO2, CH4 or N2O");
    } else if (cell(row, "uom").equals(GROSS)) {
      problems.leaveOut("per gross calorific value; the net value stands beside it");
    } else if (!UNITS.containsKey(cell(row, "uom"))) {
      problems.cell(row, "UOM", cell(row, "uom"), String.join(", ", UNITS.keySet()) + ", " + GROSS);
    } else if (cell(row, "level_3").isEmpty()) {
      problems.cell(row, "Level_3", "", "the name of a fuel");
    } else {
      OptionalDouble value = row.number(columns.size() - 1);
      if (value.isEmpty() || value.getAsDouble() < 0) {
        problems.cell(
            row,
            "GHG_Conversion_Factor_" + year,
            row.cell(columns.size() - 1),
            "a number not negative");
      } else {
        fact(row, gas.group(1), value.getAsDouble());
      }
    }
  }

  private void fact(Csv.Row row, String gas, double equivalent) {
    List<String> unit = UNITS.getOrDefault(cell(row, "uom"), List.of("", ""));
    String fuel = Facts.word(cell(row, "level_3") + " " + cell(row, "level_4"));
    String basis = unit.get(1) + (cell(row, "uom").equals("cubic metres") ? "_m3" : "");
    String id = String.join(".", "uk" + year, "ef", gas.toLowerCase(Locale.ROOT), fuel, basis);
    if (!ids.add(id)) {
      problems.twice(
          row, cell(row, "level_3") + ", " + cell(row, "uom") + ", " + cell(row, "ghg_unit"));
      return;
    }
    String set = year <= 2022 ? "AR4" : "AR5";
    double potential = ReferenceData.base().select(Selection.gwp(set, gas)).get().value();
    String note =
        gas.equals("CO2")
            ? ""
            : row.cell(columns.size() - 1)
                + " kg CO2e of "
                + gas
                + " divided by its "
                + set
                + " potential";
    facts.add(
        Facts.of(
            id,
            new Key(
                "ef-combustion",
                fuel,
                gas,
                gas.equals("CO2") ? "" : "any",
                "T1",
                "UK" + year,
                basis,
                "GB"),
            Figure.of(equivalent / potential, unit.get(0)),
            Validity.of(year),
            new Facts.Publication(
                    "UK government greenhouse gas conversion factors for company reporting " + year,
                    "Open Government Licence v3.0")
                .page(cell(row, "level_2") + ", " + cell(row, "level_3"), note)));
  }
}
