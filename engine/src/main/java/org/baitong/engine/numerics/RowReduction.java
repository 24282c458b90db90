package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sparse rows that are reduced column by column. An entry that cancels to less than a ten-billionth
 * of what was added counts as zero: this does not depend on the units of rows or columns.
 */
final class RowReduction {
  private static final double CANCELLED = 1e-10;

  final List<Row> rows = new ArrayList<>();
  private final double[] work;
  private final int[] stamp;
  private int stamps;
  private final int[] rowsOfColumn;
  private final int columns;

  /** One row: entries by column, and a right-hand side that is never rounded to zero. */
  static final class Row {
    final int origin;
    int[] index;
    double[] value;
    double right;
    boolean pivoted;

    Row(int origin, int[] index, double[] value, double right) {
      this.origin = origin;
      this.index = index;
      this.value = value;
      this.right = right;
    }

    Row copy() {
      return new Row(origin, index.clone(), value.clone(), right);
    }

    double at(int column) {
      for (int t = 0; t < index.length; t++) {
        if (index[t] == column) {
          return value[t];
        }
      }
      return 0;
    }

    double largest(int below) {
      double largest = 0;
      for (int t = 0; t < index.length; t++) {
        if (index[t] < below) {
          largest = Math.max(largest, Math.abs(value[t]));
        }
      }
      return largest;
    }
  }

  /**
   * @param columns entries in columns from here on are carried along and never pivoted
   */
  RowReduction(int columns, int width) {
    this.columns = columns;
    work = new double[width];
    stamp = new int[width];
    rowsOfColumn = new int[width];
  }

  void add(Row row) {
    rows.add(row);
    for (int c : row.index) {
      rowsOfColumn[c]++;
    }
  }

  /**
   * Pivots on the candidate columns, the one with the fewest rows first; returns the row that each
   * column was solved from, null for a column that depends on others.
   *
   * @param complete whether the column vanishes from rows that were pivoted before, too
   */
  Row[] pivotOn(int[] candidates, boolean complete) {
    Row[] solved = new Row[columns];
    int[] open = candidates.clone();
    int left = open.length;
    while (left > 0) {
      int best = 0;
      for (int t = 1; t < left; t++) {
        if (rowsOfColumn[open[t]] < rowsOfColumn[open[best]]) {
          best = t;
        }
      }
      int column = open[best];
      open[best] = open[--left];
      List<Row> holders = holders(column);
      Row pivot = pivotRow(column, holders);
      if (pivot != null) {
        pivot.pivoted = true;
        solved[column] = pivot;
        divide(pivot, pivot.at(column));
        for (Row row : holders) {
          if (row != pivot && (complete || !row.pivoted)) {
            subtract(row, pivot, row.at(column), column);
          }
        }
      }
    }
    return solved;
  }

  /**
   * The rows with an entry in a column, in order; they are counted, so most are never looked at.
   */
  private List<Row> holders(int column) {
    List<Row> holders = new ArrayList<>(rowsOfColumn[column]);
    for (Row row : rows) {
      if (holders.size() == rowsOfColumn[column]) {
        break;
      }
      if (row.at(column) != 0) {
        holders.add(row);
      }
    }
    return holders;
  }

  private @Nullable Row pivotRow(int column, List<Row> holders) {
    double largest = 0;
    for (Row row : holders) {
      if (!row.pivoted) {
        largest = Math.max(largest, Math.abs(row.at(column)) / row.largest(columns));
      }
    }
    Row best = null;
    for (Row row : holders) {
      if (!row.pivoted
          && Math.abs(row.at(column)) / row.largest(columns) >= 0.05 * largest
          && (best == null || row.index.length < best.index.length)) {
        best = row;
      }
    }
    return best;
  }

  private static void divide(Row row, double by) {
    for (int t = 0; t < row.value.length; t++) {
      row.value[t] /= by;
    }
    row.right /= by;
  }

  private void subtract(Row row, Row pivot, double factor, int column) {
    stamps++;
    for (int t = 0; t < pivot.index.length; t++) {
      work[pivot.index[t]] = factor * pivot.value[t];
      stamp[pivot.index[t]] = stamps;
    }
    int[] index = new int[row.index.length + pivot.index.length];
    double[] value = new double[index.length];
    int size = 0;
    for (int t = 0; t < row.index.length; t++) {
      int c = row.index[t];
      double v = row.value[t];
      if (stamp[c] == stamps) {
        double difference = v - work[c];
        stamp[c] = 0;
        if (c == column || Math.abs(difference) <= CANCELLED * (Math.abs(v) + Math.abs(work[c]))) {
          rowsOfColumn[c]--;
          continue;
        }
        v = difference;
      }
      index[size] = c;
      value[size++] = v;
    }
    for (int c : pivot.index) {
      if (stamp[c] == stamps) {
        index[size] = c;
        value[size++] = -work[c];
        rowsOfColumn[c]++;
      }
    }
    row.index = Arrays.copyOf(index, size);
    row.value = Arrays.copyOf(value, size);
    row.right -= factor * pivot.right;
  }
}
