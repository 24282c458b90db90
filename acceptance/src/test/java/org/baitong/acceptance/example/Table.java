package org.baitong.acceptance.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table written as text: one row a line, cells between bars, "-" for an empty cell.
 *
 * <p>The example is easier to review, and to correct, as tables than as constructor calls.
 */
final class Table {

  private Table() {}

  /** One row of a table. */
  record Row(List<String> cells) {

    /** The cell at a column counted from 0; an empty one is an error. */
    String get(int column) {
      String text = find(column);
      if (text == null) {
        throw new IllegalStateException("Column " + column + " is empty in " + cells);
      }
      return text;
    }

    @Nullable String find(int column) {
      if (column >= cells.size()) {
        return null;
      }
      String text = cells.get(column);
      return text.equals("-") ? null : text;
    }

    double number(int column) {
      return Double.parseDouble(get(column).replace("_", ""));
    }

    @Nullable Double findNumber(int column) {
      return find(column) == null ? null : number(column);
    }

    @Nullable Boolean findFlag(int column) {
      String text = find(column);
      return text == null ? null : text.equals("yes");
    }

    <E extends Enum<E>> E constant(Class<E> type, int column) {
      return Enum.valueOf(type, get(column));
    }

    <E extends Enum<E>> @Nullable E findConstant(Class<E> type, int column) {
      return find(column) == null ? null : constant(type, column);
    }
  }

  /** The rows of a text, blank lines left out. */
  static List<Row> rows(String text, int columns) {
    List<Row> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != columns) {
        throw new IllegalStateException(
            "Expected " + columns + " cells and found " + cells.size() + " in: " + line);
      }
      rows.add(new Row(cells));
    }
    return rows;
  }
}
