package org.baitong.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** Terms as a text table: one row a term, cells between tabs, the first line names the columns. */
public final class TermTable {
  /** Every column, in the order in which it stands. */
  public static final List<String> COLUMNS =
      List.of(
          "scheme", "code", "english", "khmer", "parent", "source", "licence", "verified", "note");

  private static final List<String> REQUIRED =
      List.of("scheme", "code", "english", "source", "licence");

  private TermTable() {}

  /**
   * Reads a whole table. Missing with every finding when a row is wrong, a code stands twice or
   * under a parent that is not there.
   */
  public static Outcome<List<Term>> read(String name, List<String> lines) {
    Outcome<List<Term>> rows = rows(name, lines);
    List<Finding> findings = rows.find().map(terms -> check(name, terms)).orElse(List.of());
    return findings.isEmpty() ? rows : new Outcome.Missing<>(findings);
  }

  /** Reads rows that are to be laid over a list, in which their parents may stand. */
  public static Outcome<List<Term>> rows(String name, List<String> lines) {
    if (!isTerms(lines)) {
      return Outcome.missing(
          Finding.error("TERM_COLUMNS", Where.of("table", name))
              .with("table", name)
              .with("columns", String.join(", ", COLUMNS)));
    }
    List<Term> terms = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(Where.of("table", name + ":" + (i + 1)), lines.get(i), terms, findings);
      }
    }
    return findings.isEmpty() ? Outcome.of(List.copyOf(terms)) : new Outcome.Missing<>(findings);
  }

  /** Whether these lines are a table of terms and not of facts: by their first line. */
  public static boolean isTerms(List<String> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    String first = lines.getFirst();
    String heading = first.startsWith("\uFEFF") ? first.substring(1) : first;
    return heading.equals(String.join("\t", COLUMNS));
  }

  private static void row(Where where, String line, List<Term> terms, List<Finding> findings) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS.size()) {
      findings.add(
          Finding.error("FACT_CELLS", where)
              .with("found", cells.size(), "1")
              .with("expected", COLUMNS.size(), "1"));
      return;
    }
    int before = findings.size();
    for (String column : REQUIRED) {
      if (cells.get(COLUMNS.indexOf(column)).isBlank()) {
        findings.add(
            Finding.error("TERM_CELL_EMPTY", where)
                .with("code", cells.get(1))
                .with("column", column));
      }
    }
    String verified = cells.get(7);
    if (!verified.equals("yes") && !verified.equals("no")) {
      findings.add(
          Finding.error("FACT_YES_NO", where).with("column", "verified").with("text", verified));
    }
    if (findings.size() == before) {
      terms.add(
          new Term(
              cells.get(0),
              cells.get(1),
              cells.get(2),
              cells.get(3),
              cells.get(4),
              cells.get(5),
              cells.get(6),
              verified.equals("yes"),
              cells.get(8)));
    }
  }

  /** Codes that stand twice or under a parent that is not there. */
  public static List<Finding> check(String name, List<Term> terms) {
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> codes = new LinkedHashSet<>();
    for (Term term : terms) {
      if (!codes.add(List.of(term.scheme(), term.code()))) {
        findings.add(
            Finding.error("TERM_TWICE", Where.of("table", name))
                .with("code", term.code())
                .with("scheme", term.scheme()));
      }
    }
    for (Term term : terms) {
      if (!term.parent().isEmpty() && !codes.contains(List.of(term.scheme(), term.parent()))) {
        findings.add(
            Finding.error("TERM_PARENT", Where.of("table", name))
                .with("code", term.code())
                .with("scheme", term.scheme())
                .with("parent", term.parent()));
      }
    }
    return findings;
  }

  /** The terms as a table that {@link #read} reads again. */
  public static String write(List<Term> terms) {
    StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (Term term : terms) {
      text.append(
              String.join(
                  "\t",
                  term.scheme(),
                  term.code(),
                  term.english(),
                  term.khmer(),
                  term.parent(),
                  term.source(),
                  term.licence(),
                  term.verified() ? "yes" : "no",
                  term.note()))
          .append('\n');
    }
    return text.toString();
  }
}
