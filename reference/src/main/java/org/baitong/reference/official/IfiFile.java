package org.baitong.reference.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * Grid factors of the international financial institutions, edition 2021: a country a row, four
 * combined margins by type of measure and the operating margin, in grams of CO2 per kW.h.
 */
final class IfiFile {
  private static final int YEAR = 2021;
  private static final List<String> MEASURES =
      List.of("firm", "intermittent", "efficiency", "consumption");
  private static final Facts.Publication PUBLICATION =
      new Facts.Publication(
          "IFI and UNFCCC harmonised default grid factors 2021, file of the user",
          "no open licence: for own use, not to be passed on");

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      COUNTRIES.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    // Names that the table writes in another way than the platform.
    COUNTRIES.put("Viet Nam", "VN");
    COUNTRIES.put("Vietnam", "VN");
    COUNTRIES.put("Lao PDR", "LA");
    COUNTRIES.put("Lao People's Democratic Republic", "LA");
    COUNTRIES.put("Myanmar", "MM");
    COUNTRIES.put("Brunei Darussalam", "BN");
    COUNTRIES.put("China (PRC and Hong Kong)", "CN");
    COUNTRIES.put("Korea (South), Republic of", "KR");
    COUNTRIES.put("Korea (North), Democratic People's Republic of", "KP");
    COUNTRIES.put("Russian Federation", "RU");
    COUNTRIES.put("Bolivia, Plurinational State of", "BO");
    COUNTRIES.put("Bosnia and Herzegovina", "BA");
    COUNTRIES.put("Congo, Democratic Republic of", "CD");
    COUNTRIES.put("Congo, Republic of", "CG");
    COUNTRIES.put("Côte d'Ivoire", "CI");
    COUNTRIES.put("Czech Republic", "CZ");
    COUNTRIES.put("Iran, Islamic Republic of", "IR");
    COUNTRIES.put("Moldova, Republic of", "MD");
    COUNTRIES.put("North Macedonia, Republic of", "MK");
    COUNTRIES.put("Slovak Republic", "SK");
    COUNTRIES.put("Syrian Arab Republic", "SY");
    COUNTRIES.put("Tanzania, United Republic of", "TZ");
    COUNTRIES.put("Trinidad and Tobago", "TT");
    COUNTRIES.put("Turkey", "TR");
    COUNTRIES.put("Venezuela, Bolivarian Republic of", "VE");
  }

  private IfiFile() {}

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    String head =
        String.join(
            " ", csv.rows().stream().limit(3).flatMap(row -> row.cells().stream()).toList());
    if (!head.contains("Combined Margin")
        || !head.contains("gCO2/kWh")
        || !head.contains("Operating Margin")
        || !head.contains("Energy Efficiency")) {
      problems.layout(
          "three lines of headings with Combined Margin, Operating Margin and gCO2/kWh");
      return problems.outcome(new ImportedTable(0, ""));
    }
    List<Fact> facts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Csv.Row row : csv.rows().subList(Math.min(3, csv.rows().size()), csv.rows().size())) {
      String name = row.cell(0);
      if (name.startsWith("Note ") || name.startsWith("Memo:")) {
        problems.leaveOut("notes below the table");
      } else if (name.isEmpty()) {
        problems.cell(row, "Country", "", "the name of a country");
      } else if (row.cells().size() != 6) {
        problems.cells(row, 6);
      } else if (!names.add(name)) {
        problems.twice(row, name);
      } else if (!COUNTRIES.containsKey(name)) {
        problems.leaveOut("no country of that name in ISO 3166", name);
      } else {
        country(row, COUNTRIES.getOrDefault(name, ""), facts, problems);
      }
    }
    return ImportedTable.ofFacts(facts, problems);
  }

  private static void country(Csv.Row row, String code, List<Fact> facts, Problems problems) {
    for (int i = 1; i <= MEASURES.size() + 1; i++) {
      OptionalDouble grams = row.number(i);
      if (grams.isEmpty() || grams.getAsDouble() < 0) {
        problems.cell(row, "column " + (i + 1), row.cell(i), "grams of CO2 per kW.h");
        continue;
      }
      boolean operating = i > MEASURES.size();
      String measure = operating ? "" : MEASURES.get(i - 1);
      String purpose = operating ? "pcaf" : "project";
      String id =
          "grid."
              + code.toLowerCase(Locale.ROOT)
              + (operating ? ".pcaf." : ".project." + measure + ".")
              + YEAR;
      facts.add(
          Facts.of(
              id,
              new Key("grid", "electricity", "CO2", measure, "", "", purpose, code),
              Figure.of(grams.getAsDouble() / 1000, "kg/(kW.h)"),
              new Validity(LocalDate.of(YEAR, 1, 1), null),
              PUBLICATION.page(row.cell(0), "in force until the table is replaced")));
    }
  }
}
