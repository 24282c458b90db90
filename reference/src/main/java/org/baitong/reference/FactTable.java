package org.baitong.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;

/**
 * Facts as a text table: one row a fact, cells between tabs, the first line names the columns.
 *
 * <p>Columns may stand in any order; those that do not apply may be left out. A table of edition
 * 2026-11, whose facts had no key of their own, stays readable.
 */
public final class FactTable {
  /** Every column in the order in which tables are written. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "quantity",
          "subject",
          "gas",
          "sector",
          "tier",
          "guideline",
          "purpose",
          "geography",
          "from",
          "to",
          "value",
          "unit",
          "low",
          "high",
          "distribution",
          "source",
          "page",
          "licence",
          "verified",
          "bounds_verified",
          "superseded_by",
          "note");

  /** Columns without which a row cannot be judged. */
  static final List<String> REQUIRED =
      List.of("id", "quantity", "geography", "value", "unit", "source", "licence", "verified");

  static final List<String> OLD_COLUMNS =
      List.of("id", "value", "unit", "low", "high", "source", "licence", "verified");

  private FactTable() {}

  /**
   * Reads a table. Missing with every finding when one row is wrong: nothing is half read. The rows
   * are well formed but not yet held against each other or an edition; see {@link FactGuards}.
   *
   * <p>Example: {@code FactTable.read("site.tsv", lines)}.
   *
   * @param name what findings call the table
   */
  public static Outcome<List<Fact>> read(String name, List<String> lines) {
    if (lines.isEmpty() || lines.getFirst().isBlank()) {
      return Outcome.missing(
          Finding.error("FACT_TABLE_EMPTY", Where.of("table", name)).with("table", name));
    }
    String first = lines.getFirst();
    List<String> header =
        List.of((first.startsWith("\uFEFF") ? first.substring(1) : first).split("\t", -1));
    boolean old = header.equals(OLD_COLUMNS);
    List<Finding> findings = new ArrayList<>(old ? List.of() : headerFindings(name, header));
    if (!findings.isEmpty()) {
      return new Outcome.Missing<>(findings);
    }
    Map<String, Integer> index = new HashMap<>();
    List<String> columns = old ? FactRow.OLD_WITH_KEY : header;
    for (int c = 0; c < columns.size(); c++) {
      index.put(columns.get(c), c);
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      Where where = Where.of("table", name + ":" + (i + 1));
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != header.size()) {
        findings.add(
            Finding.error("FACT_CELLS", where)
                .with("found", cells.length, "1")
                .with("expected", header.size(), "1"));
        continue;
      }
      FactRow reader = new FactRow(where, index, old ? FactRow.withKey(cells) : cells);
      reader.read().ifPresent(facts::add);
      findings.addAll(reader.findings());
    }
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        ? new Outcome.Missing<>(findings)
        : Outcome.of(List.copyOf(facts), findings);
  }

  /** The rows as a table that {@link #read} reads again, with a line feed after each line. */
  public static String write(List<Fact> facts) {
    StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (Fact fact : facts) {
      text.append(String.join("\t", FactRow.cells(fact))).append('\n');
    }
    return text.toString();
  }

  private static List<Finding> headerFindings(String name, List<String> header) {
    List<Finding> findings = new ArrayList<>();
    for (String column : REQUIRED) {
      if (!header.contains(column)) {
        findings.add(column("FACT_COLUMN_MISSING", name, column));
      }
    }
    for (int i = 0; i < header.size(); i++) {
      if (!COLUMNS.contains(header.get(i))) {
        findings.add(
            column("FACT_COLUMN_UNKNOWN", name, header.get(i))
                .with("columns", String.join(", ", COLUMNS)));
      } else if (header.indexOf(header.get(i)) < i) {
        findings.add(column("FACT_COLUMN_TWICE", name, header.get(i)));
      }
    }
    return findings;
  }

  private static Finding column(String code, String table, String column) {
    return Finding.error(code, Where.of("table", table))
        .with("table", table)
        .with("column", column);
  }
}
