package org.baitong.reference.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;

/** What is wrong with a file, by line, and what was left out of it, by reason. */
final class Problems {
  /** Enough names to see what they have in common. */
  private static final int NAMED = 80;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** A file of another layout. */
  void layout(String expected) {
    add(
        Finding.error("FACTS_FILE_LAYOUT", Where.of("file", file))
            .with("file", file)
            .with("expected", expected));
  }

  void cell(Csv.Row row, String column, String text, String expected) {
    add(
        Finding.error("FACTS_FILE_CELL", row.where())
            .with("column", column)
            .with("text", text)
            .with("expected", expected));
  }

  void cells(Csv.Row row, int expected) {
    add(
        Finding.error("FACTS_FILE_CELLS", row.where())
            .with("found", row.cells().size(), "1")
            .with("expected", expected, "1"));
  }

  void twice(Csv.Row row, String what) {
    add(Finding.error("FACTS_FILE_TWICE", row.where()).with("what", what));
  }

  /** Counts a row that is rightly not taken. */
  void leaveOut(String reason) {
    leaveOut(reason, "");
  }

  /** Counts a row that is rightly not taken, and names it. */
  void leaveOut(String reason, String name) {
    leftOut.computeIfAbsent(reason, key -> new ArrayList<>()).add(name);
  }

  private static String named(String reason, List<String> names) {
    String list =
        String.join(", ", names.stream().filter(name -> !name.isEmpty()).limit(NAMED).toList());
    String more = names.size() > NAMED ? " ..." : "";
    return list.isEmpty() ? reason : reason + ": " + list + more;
  }

  /** The table with what was left out; missing when anything is wrong or nothing remains. */
  Outcome<ImportedTable> outcome(ImportedTable table) {
    boolean refused = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    if (!refused && table.rows() == 0) {
      add(Finding.error("FACTS_FILE_EMPTY", Where.of("file", file)).with("file", file));
      refused = true;
    }
    leftOut.forEach(
        (reason, names) ->
            add(
                Finding.info("FACTS_FILE_LEFT_OUT", Where.of("file", file))
                    .with("count", names.size(), "1")
                    .with("reason", named(reason, names))));
    return refused ? new Outcome.Missing<>(findings) : Outcome.of(table, findings);
  }
}
