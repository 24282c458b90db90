package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/**
 * Cells that belong to fields of the dossier, not yet understood; the common ground of both
 * imports.
 */
final class Raw {
  private Raw() {}

  /** Where the cells of one row stand. */
  interface Addresses {
    /** The address of a field's cell, filled or not; the row's when no column holds the field. */
    String of(String field);
  }

  /**
   * A row for a section.
   *
   * @param addresses where its cells stand
   * @param cells filled cells by field or month
   */
  record Row(Addresses addresses, Map<String, Grid.Content> cells) {
    String address(String field) {
      return addresses.of(field);
    }

    Where where(String field) {
      return Where.of("cell", address(field), field);
    }
  }

  /** The rows for one section. */
  record Table(SheetLayout layout, List<Row> rows) {}

  /** Collects what there is to tell. */
  static final class Log {
    /** Enough to see what was left out; the rest is counted by the column's finding. */
    private static final int MOST_UNMAPPED = 10_000;

    final List<Finding> findings = new ArrayList<>();
    final List<ImportResult.UnmappedCell> unmapped = new ArrayList<>();

    void add(Finding finding) {
      findings.add(finding);
    }

    void unmapped(String sheet, Grid.Cell cell) {
      if (unmapped.size() < MOST_UNMAPPED) {
        unmapped.add(
            new ImportResult.UnmappedCell(
                Grid.address(sheet, cell.row(), cell.column()), CellReader.show(cell.content())));
      }
    }
  }
}
