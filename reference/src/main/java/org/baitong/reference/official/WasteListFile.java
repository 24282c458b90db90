package org.baitong.reference.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Classification;
import org.baitong.reference.Term;

/** The European list of waste: chapters, sub-chapters and wastes of two, four and six digits. */
final class WasteListFile {
  private static final String SOURCE =
      "European list of waste, Commission Decision 2000/532/EC, file of the user";

  private WasteListFile() {}

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    Csv.Row header = csv.rows().getFirst();
    if (!header.cell(0).equalsIgnoreCase("code")
        || !header.cell(1).equalsIgnoreCase("description")) {
      problems.layout("code, description");
      return problems.outcome(new ImportedTable(0, ""));
    }
    List<Term> terms = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Csv.Row row : csv.rows().subList(1, csv.rows().size())) {
      String digits = row.cell(0).replaceAll("[ *]", "");
      if (row.cells().size() != 2) {
        problems.cells(row, 2);
      } else if (!row.cell(0).matches("[0-9]{2}( ?[0-9]{2}){0,2} ?\\*?")) {
        problems.cell(row, "code", row.cell(0), "two, four or six digits like 15 01 10*");
      } else if (Integer.parseInt(digits.substring(0, 2)) < 1
          || Integer.parseInt(digits.substring(0, 2)) > 20) {
        problems.cell(row, "code", row.cell(0), "a chapter from 01 to 20");
      } else if (row.cell(1).isEmpty()) {
        problems.cell(row, "description", "", "a description");
      } else if (!codes.add(digits)) {
        problems.twice(row, row.cell(0));
      } else {
        terms.add(term(digits, row.cell(1), row.cell(0).endsWith("*")));
      }
    }
    return ImportedTable.ofTerms(csv.file(), terms, problems);
  }

  private static Term term(String digits, String description, boolean hazardous) {
    String code = digits.replaceAll("(?<=[0-9]{2})(?=([0-9]{2})+$)", " ");
    return new Term(
        Classification.WASTE,
        code,
        description,
        "",
        code.length() > 2 ? code.substring(0, code.length() - 3) : "",
        SOURCE,
        "EU law, reuse permitted",
        false,
        hazardous ? "hazardous" : "");
  }
}
