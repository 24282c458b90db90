package org.baitong.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baitong.dossier.Similar;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** A first guess at the mapping of a foreign workbook, for a person to correct and save. */
public final class MappingProposal {
  private static final int ROWS_SEARCHED = 30;

  private MappingProposal() {}

  /**
   * A mapping by the likeness of headings to those of the template, in English or Khmer; sheets
   * that are like none are left out. Missing when the file is no workbook, with its finding.
   *
   * <p>The year of headings such as "Jan" cannot be guessed: the field {@code year} must be added.
   * Example: {@code MappingProposal.of(bytes, "energy.xlsx").get()}.
   */
  public static Outcome<WorkbookMapping> of(byte[] workbook, String name) {
    try {
      Grid grid = XlsxReader.read(workbook, name);
      List<WorkbookMapping.SheetMapping> sheets = new ArrayList<>();
      for (Grid.Sheet sheet : grid.sheets()) {
        Guess best = best(sheet);
        if (best != null) {
          sheets.add(best.mapping(sheet.name()));
        }
      }
      return Outcome.of(
          new WorkbookMapping(WorkbookMapping.FORMAT, WorkbookMapping.VERSION, name, sheets));
    } catch (UnreadableWorkbook unreadable) {
      return Outcome.missing(unreadable.finding());
    }
  }

  private record Guess(SheetLayout layout, int row, Map<String, String> columns, double score) {
    WorkbookMapping.SheetMapping mapping(String sheet) {
      return new WorkbookMapping.SheetMapping(
          sheet, row + 1, layout.section(), columns, Map.of(), null, null, List.of());
    }
  }

  private static @Nullable Guess best(Grid.Sheet sheet) {
    Guess best = null;
    for (Grid.Row row : sheet.rows()) {
      if (row.index() > ROWS_SEARCHED) {
        break;
      }
      for (SheetLayout layout : Sheets.all()) {
        if (!layout.section().equals("factory")) {
          Guess guess = guess(layout, row);
          if (guess.score() >= 2 && (best == null || guess.score() > best.score())) {
            best = guess;
          }
        }
      }
    }
    return best;
  }

  private static Guess guess(SheetLayout layout, Grid.Row row) {
    Map<String, String> columns = new LinkedHashMap<>();
    double score = 0;
    double months = 0;
    for (Grid.Cell cell : row.cells()) {
      String heading = CellReader.show(cell.content());
      Optional<Column> column = column(layout, heading);
      if (column.isPresent() && columns.putIfAbsent(column.get().field(), heading) == null) {
        score += column.get().required() ? 1 : 0.75;
      } else if (layout.months()
          && (Months.month(cell.content()).isPresent() || Months.isMonthWithoutYear(heading))) {
        months += 0.5;
      }
    }
    return new Guess(layout, row.index(), columns, score + Math.min(months, 2));
  }

  private static Optional<Column> column(SheetLayout layout, String heading) {
    String key = Keys.of(heading);
    Map<String, Column> known = new LinkedHashMap<>();
    for (Column column : layout.columns()) {
      if (column.type() != Column.Type.ID || layout.idShown()) {
        Keys.of(column.label()).forEach(word -> known.put(word, column));
        known.putIfAbsent(Keys.of(column.field()), column);
      }
    }
    if (key.length() < 2) {
      return Optional.empty();
    }
    Optional<String> like =
        known.containsKey(key) ? Optional.of(key) : Similar.find(key, known.keySet());
    return like.map(known::get);
  }
}
