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
      List.of(
          "Scope", "Level_1", "Level_2", "Level_3", "Level_4", "Description", "UOM", "GHG_Unit");
  private static final Pattern LAST = Pattern.compile("GHG_Conversion_Factor_(20[0-9]{2})");
  private static final Pattern OF_GAS =
      Pattern.compile("kg CO2e of (CO2|CH4|N2O) per unit|kg CO2e of (CO2|CH4|N2O)");
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
  private final int year;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private UkFile(Problems problems, int year) {
    this.problems = problems;
    this.year = year;
  }

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    List<String> header = csv.rows().getFirst().cells();
    Matcher last = LAST.matcher(header.size() == 9 ? header.get(8) : "");
    if (!last.matches() || !header.subList(0, 8).equals(COLUMNS)) {
      problems.layout(String.join(", ", COLUMNS) + ", GHG_Conversion_Factor_YEAR");
      return problems.outcome(new ImportedTable(0, ""));
    }
    UkFile file = new UkFile(problems, Integer.parseInt(last.group(1)));
    for (Csv.Row row : csv.rows().subList(1, csv.rows().size())) {
      if (row.cells().size() != 9) {
        problems.cells(row, 9);
      } else {
        file.row(row);
      }
    }
    return ImportedTable.ofFacts(file.facts, problems);
  }

  private void row(Csv.Row row) {
    Matcher gas = OF_GAS.matcher(row.cell(7));
    if (!row.cell(1).equals("Fuels")) {
      problems.leaveOut("not a fuel: only sums in CO2 equivalents, which are not stored");
    } else if (row.cell(7).equals("kg CO2e")) {
      problems.leaveOut("sums in CO2 equivalents, which are not stored");
    } else if (!gas.matches()) {
      problems.cell(row, "GHG_Unit", row.cell(7), "kg CO2e or kg CO2e of CO2, CH4 or N2O");
    } else if (row.cell(6).equals(GROSS)) {
      problems.leaveOut("per gross calorific value; the net value stands beside it");
    } else if (!UNITS.containsKey(row.cell(6))) {
      problems.cell(row, "UOM", row.cell(6), String.join(", ", UNITS.keySet()) + ", " + GROSS);
    } else if (row.cell(3).isEmpty()) {
      problems.cell(row, "Level_3", "", "the name of a fuel");
    } else {
      OptionalDouble value = row.number(8);
      if (value.isEmpty() || value.getAsDouble() < 0) {
        problems.cell(row, "GHG_Conversion_Factor_" + year, row.cell(8), "a number not negative");
      } else {
        String name = gas.group(1) == null ? gas.group(2) : gas.group(1);
        fact(row, name, value.getAsDouble());
      }
    }
  }

  private void fact(Csv.Row row, String gas, double equivalent) {
    List<String> unit = UNITS.getOrDefault(row.cell(6), List.of("", ""));
    String fuel = Facts.word(row.cell(3));
    String basis = unit.get(1) + (row.cell(6).equals("cubic metres") ? "_m3" : "");
    String id = String.join(".", "uk" + year, "ef", gas.toLowerCase(Locale.ROOT), fuel, basis);
    if (!ids.add(id)) {
      problems.twice(row, row.cell(3) + ", " + row.cell(6) + ", " + row.cell(7));
      return;
    }
    String set = year <= 2022 ? "AR4" : "AR5";
    double potential = ReferenceData.base().select(Selection.gwp(set, gas)).get().value();
    String note =
        gas.equals("CO2")
            ? ""
            : row.cell(8) + " kg CO2e of " + gas + " divided by its " + set + " potential";
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
                .page(row.cell(2) + ", " + row.cell(3), note)));
  }
}
