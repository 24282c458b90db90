package org.baitong.reference.library;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Rows of one table of the library, cell by cell, with a finding for each that is wrong. */
final class LibraryRows {
  private final String table;
  private final List<String> columns;
  private final List<Finding> findings;
  private final Set<String> ids = new HashSet<>();

  /** For a table of these columns; the first one is the id. */
  LibraryRows(String table, List<String> columns, List<Finding> findings) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.findings = findings;
  }

  /** Gives every row that has all its cells and a new id. */
  void each(List<String> lines, Consumer<Row> reader) {
    if (lines.isEmpty() || !lines.getFirst().equals(String.join("\t", columns))) {
      findings.add(
          Finding.error("LIBRARY_COLUMNS", Where.of("table", table))
              .with("table", table)
              .with("columns", String.join(", ", columns)));
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split("\t", -1));
      Where where = Where.of("table", table + ":" + (i + 1));
      if (cells.size() != columns.size()) {
        findings.add(
            Finding.error("FACT_CELLS", where)
                .with("found", cells.size(), "1")
                .with("expected", columns.size(), "1"));
      } else if (!ids.add(cells.getFirst())) {
        findings.add(Finding.error("LIBRARY_TWICE", where).with("id", cells.getFirst()));
      } else {
        reader.accept(new Row(cells, where));
      }
    }
  }

  /** One row. */
  final class Row {
    private final List<String> cells;
    private final Where where;
    private final int before = findings.size();

    private Row(List<String> cells, Where where) {
      this.cells = cells;
      this.where = where;
    }

    /** Whether nothing was found wrong with it so far. */
    boolean isGood() {
      return findings.size() == before;
    }

    /** The cell, without spaces around it; may be empty. */
    String text(String column) {
      return cells.get(columns.indexOf(column)).strip();
    }

    /** The cell; a finding when it is empty. */
    String required(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        wrong(column, text, "a text");
      }
      return text;
    }

    /** Parts between separators; none for an empty cell. */
    List<String> list(String column, String separator) {
      return Arrays.stream(text(column).split(separator, -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** A number that is not negative, or null for an empty cell. */
    @Nullable Double number(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      Double number = parse(text);
      if (number == null || number < 0) {
        wrong(column, text, "a number that is not negative");
        return null;
      }
      return number;
    }

    /** One of the constants, or null with a finding. */
    <E extends Enum<E>> @Nullable E constant(String column, String text, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(text)) {
          return constant;
        }
      }
      wrong(
          column,
          text,
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
      return null;
    }

    /** Reports a cell and what it should hold. */
    void wrong(String column, String text, String expected) {
      findings.add(
          Finding.error("LIBRARY_CELL", where)
              .with("id", cells.getFirst())
              .with("column", column)
              .with("text", text)
              .with("expected", expected));
    }
  }

  /** A plain decimal number; null when it is none. */
  static @Nullable Double parse(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : null;
  }
}
