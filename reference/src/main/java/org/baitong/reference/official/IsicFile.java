package org.baitong.reference.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.Classification;
import org.baitong.reference.Term;

/** ISIC: a section is a letter, then division, group and class of two, three and four digits. */
final class IsicFile {
  private static final String SOURCE = "United Nations, ISIC structure file";

  private IsicFile() {}

  static Outcome<ImportedTable> read(Csv csv) {
    Problems problems = new Problems(csv.file());
    Csv.Row header = csv.rows().getFirst();
    if (!header.cell(0).equalsIgnoreCase("code")
        || !header.cell(1).equalsIgnoreCase("description")) {
      problems.layout("Code, Description");
      return problems.outcome(new ImportedTable(0, ""));
    }
    List<Term> terms = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    String section = "";
    for (Csv.Row row : csv.rows().subList(1, csv.rows().size())) {
      String code = row.cell(0);
      if (row.cells().size() != 2) {
        problems.cells(row, 2);
      } else if (!code.matches("[A-U]|[0-9]{2,4}")) {
        problems.cell(row, "Code", code, "a letter A to U or two to four digits");
      } else if (row.cell(1).isEmpty()) {
        problems.cell(row, "Description", "", "a title");
      } else if (!codes.add(code)) {
        problems.twice(row, code);
      } else {
        section = code.length() == 1 ? code : section;
        terms.add(term(code, row.cell(1), section));
      }
    }
    return ImportedTable.ofTerms(csv.file(), terms, problems);
  }

  private static Term term(String code, String title, String section) {
    String parent =
        switch (code.length()) {
          case 1 -> "";
          case 2 -> section;
          default -> code.substring(0, code.length() - 1);
        };
    return new Term(
        Classification.ISIC, code, title, "", parent, SOURCE, "official titles, cited", false, "");
  }
}
