package org.baitong.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * The filled cells of a workbook, free of its file format: empty cells, however formatted, take no
 * room.
 *
 * @param sheets in the order of the tabs
 */
record Grid(List<Sheet> sheets) {

  /** A sheet: rows in order, each with at least one filled cell, and its merged ranges. */
  record Sheet(String name, List<Row> rows, List<Range> merged) {}

  /** A row with its filled cells from left to right; {@code index} counts from 0. */
  record Row(int index, boolean hidden, List<Cell> cells) {
    Optional<Cell> find(int column) {
      for (Cell cell : cells) {
        if (cell.column() == column) {
          return Optional.of(cell);
        }
      }
      return Optional.empty();
    }
  }

  /** A merged range, all bounds included, counted from 0. */
  record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    String name() {
      return new CellReference(firstRow, firstColumn).formatAsString(false)
          + ":"
          + new CellReference(lastRow, lastColumn).formatAsString(false);
    }
  }

  /** A filled cell. */
  record Cell(int row, int column, Content content) {}

  /** What a cell holds; of a formula, its stored result. */
  sealed interface Content {
    /** Text with the names of the fonts it is set in. */
    record Text(String text, List<String> fonts) implements Content {}

    /** A number, whether it is shown as a date, and whether it is shown with a percent sign. */
    record Figure(double value, boolean date, boolean percent, boolean from1904)
        implements Content {}

    /** True or false. */
    record Flag(boolean value) implements Content {}

    /** An error such as "#REF!". */
    record Fault(String code) implements Content {}

    /** A formula without a stored result. */
    record Uncalculated(String formula) implements Content {}
  }

  /** The address of a cell: {@code Grid.address("Readings", 6, 3)} is "Readings!D7". */
  static String address(String sheet, int row, int column) {
    return sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
  }
}
