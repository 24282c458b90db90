package org.baitong.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.dossier.Similar;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Finds the template's tables in a workbook by sheet names and headings, wherever they stand. */
final class TableFinder {
  /** Titles and remarks may stand above the headings, but not a whole page of them. */
  private static final int ROWS_SEARCHED = 30;

  private final Raw.Log log;

  /** Columns by the keys of their headings, by section: made once, asked for every cell. */
  private final Map<String, Map<String, Column>> headings = new HashMap<>();

  TableFinder(Raw.Log log) {
    this.log = log;
  }

  /**
   * The tables of all sheets that this version of the template knows, in the order of the layout;
   * tells what is missing or unknown.
   */
  List<Raw.Table> tables(Grid grid, int version) {
    List<Raw.Table> tables = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (SheetLayout layout : Sheets.of(version)) {
      Optional<Grid.Sheet> sheet = sheet(grid, layout);
      if (sheet.isPresent()) {
        used.add(sheet.get().name());
        tables.add(
            layout.section().equals("factory")
                ? profile(layout, sheet.get())
                : table(layout, sheet.get()));
      } else if (layout.required()) {
        log.add(
            Finding.error("SHEET_MISSING", Where.of("sheet", layout.title().en()))
                .with("sheet", layout.title().both()));
      }
    }
    for (Grid.Sheet sheet : grid.sheets()) {
      if (!used.contains(sheet.name()) && !isOurs(sheet.name()) && !sheet.rows().isEmpty()) {
        log.add(
            Finding.warning("SHEET_UNMAPPED", Where.of("sheet", sheet.name()))
                .with("sheet", sheet.name()));
        sheet.rows().forEach(row -> row.cells().forEach(cell -> log.unmapped(sheet.name(), cell)));
      }
    }
    return tables;
  }

  private static boolean isOurs(String name) {
    return name.startsWith("_") || Keys.of(TemplateText.INSTRUCTIONS).contains(Keys.of(name));
  }

  private Optional<Grid.Sheet> sheet(Grid grid, SheetLayout layout) {
    List<String> keys = Keys.of(layout.title());
    List<Grid.Sheet> found =
        grid.sheets().stream().filter(sheet -> keys.contains(Keys.of(sheet.name()))).toList();
    if (found.size() > 1) {
      log.add(
          Finding.error("SHEET_TWICE", Where.of("sheet", found.get(1).name()))
              .with("sheet", found.get(1).name())
              .with("other", found.getFirst().name()));
    }
    return found.stream().findFirst();
  }

  /** Fields below each other: the value stands in the cell right of the field's name. */
  private Raw.Table profile(SheetLayout layout, Grid.Sheet sheet) {
    Map<String, String> addresses = new LinkedHashMap<>();
    Map<String, Grid.Content> cells = new LinkedHashMap<>();
    for (Grid.Row row : sheet.rows()) {
      for (Grid.Cell cell : row.cells()) {
        Optional<Column> column = column(layout, cell.content());
        if (column.isPresent() && !addresses.containsKey(column.get().field())) {
          addresses.put(
              column.get().field(), Grid.address(sheet.name(), row.index(), cell.column() + 1));
          row.find(cell.column() + 1)
              .ifPresent(value -> cells.put(column.get().field(), value.content()));
          break;
        }
      }
    }
    return new Raw.Table(
        layout, List.of(new Raw.Row(field -> addresses.getOrDefault(field, sheet.name()), cells)));
  }

  private Optional<Column> column(SheetLayout layout, Grid.Content content) {
    return content instanceof Grid.Content.Text(String text, var ignored)
        ? Optional.ofNullable(
            headings.computeIfAbsent(layout.section(), key -> headings(layout)).get(Keys.of(text)))
        : Optional.empty();
  }

  private static Map<String, Column> headings(SheetLayout layout) {
    Map<String, Column> headings = new HashMap<>();
    for (Column column : layout.columns()) {
      Keys.of(column.label()).forEach(key -> headings.putIfAbsent(key, column));
    }
    return headings;
  }

  private Raw.Table table(SheetLayout layout, Grid.Sheet sheet) {
    Grid.Row header = header(layout, sheet);
    if (header == null) {
      if (!sheet.rows().isEmpty() || layout.required()) {
        log.add(
            Finding.error("HEADER_MISSING", Where.of("sheet", sheet.name()))
                .with("sheet", sheet.name())
                .with("columns", required(layout)));
      }
      return new Raw.Table(layout, List.of());
    }
    Map<String, Integer> columns = columns(layout, sheet, header);
    List<Raw.Row> rows = rows(layout, sheet, header, columns);
    if (!rows.isEmpty()) {
      for (Column column : layout.columns()) {
        if (column.required() && !columns.containsKey(column.field())) {
          log.add(
              Finding.error("COLUMN_MISSING", Where.of("sheet", sheet.name(), column.field()))
                  .with("sheet", sheet.name())
                  .with("column", column.label().both()));
        }
      }
      if (layout.months() && columns.keySet().stream().noneMatch(TableFinder::isMonth)) {
        log.add(
            Finding.error("MONTH_COLUMNS_MISSING", Where.of("sheet", sheet.name()))
                .with("sheet", sheet.name()));
      }
    }
    return new Raw.Table(layout, rows);
  }

  static boolean isMonth(String field) {
    return field.length() == 7 && Character.isDigit(field.charAt(0));
  }

  private static String required(SheetLayout layout) {
    return String.join(
        ", ",
        layout.columns().stream()
            .filter(Column::required)
            .map(column -> column.label().both())
            .toList());
  }

  /** The row with most known headings among the first; a heading alone is a title, not a header. */
  private Grid.@Nullable Row header(SheetLayout layout, Grid.Sheet sheet) {
    Grid.Row best = null;
    long most = 1;
    for (Grid.Row row : sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()))) {
      long known =
          row.cells().stream().filter(cell -> column(layout, cell.content()).isPresent()).count();
      if (known > most) {
        most = known;
        best = row;
      }
    }
    return best;
  }

  private Map<String, Integer> columns(SheetLayout layout, Grid.Sheet sheet, Grid.Row header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (Grid.Cell cell : header.cells()) {
      String address = Grid.address(sheet.name(), cell.row(), cell.column());
      Optional<String> field =
          column(layout, cell.content())
              .map(Column::field)
              .or(() -> layout.months() ? Months.month(cell.content()) : Optional.empty());
      String shown = CellReader.show(cell.content());
      if (field.isPresent()) {
        Integer first = columns.putIfAbsent(field.get(), cell.column());
        if (first != null) {
          log.add(
              Finding.error("HEADER_TWICE", Where.of("cell", address))
                  .with("header", shown)
                  .with("other", Grid.address(sheet.name(), cell.row(), first)));
        }
      } else if (layout.months() && Months.isMonthWithoutYear(shown)) {
        log.add(
            Finding.error("MONTH_WITHOUT_YEAR", Where.of("cell", address)).with("header", shown));
      } else {
        List<String> known = layout.columns().stream().map(column -> column.label().en()).toList();
        Arg suggestion =
            Similar.find(shown, known).map(Arg::of).orElseGet(() -> Arg.key("suggestion.none"));
        log.add(
            Finding.warning("COLUMN_UNMAPPED", Where.of("cell", address))
                .with("header", shown)
                .with("suggestion", suggestion));
      }
    }
    return columns;
  }

  private static String address(Grid.Sheet sheet, Grid.Row row, @Nullable Integer column) {
    return column == null
        ? sheet.name() + "!" + (row.index() + 1) + ":" + (row.index() + 1)
        : Grid.address(sheet.name(), row.index(), column);
  }

  private List<Raw.Row> rows(
      SheetLayout layout, Grid.Sheet sheet, Grid.Row header, Map<String, Integer> columns) {
    List<Raw.Row> rows = new ArrayList<>();
    List<Integer> hidden = new ArrayList<>();
    for (Grid.Row row : sheet.rows()) {
      if (row.index() == header.index()) {
        continue;
      }
      if (row.index() < header.index()) {
        row.cells().forEach(cell -> log.unmapped(sheet.name(), cell));
        continue;
      }
      Map<String, Grid.Content> cells = new LinkedHashMap<>();
      columns.forEach(
          (field, column) -> row.find(column).ifPresent(cell -> cells.put(field, cell.content())));
      for (Grid.Cell cell : row.cells()) {
        if (!columns.containsValue(cell.column())) {
          log.unmapped(sheet.name(), cell);
        }
      }
      boolean onlyHiddenId = !layout.idShown() && cells.size() == 1 && cells.containsKey("id");
      if (!cells.isEmpty() && !onlyHiddenId) {
        rows.add(new Raw.Row(field -> address(sheet, row, columns.get(field)), cells));
        if (row.hidden()) {
          hidden.add(row.index() + 1);
        }
      }
    }
    if (!hidden.isEmpty()) {
      log.add(
          Finding.warning("ROWS_HIDDEN", Where.of("sheet", sheet.name()))
              .with("sheet", sheet.name())
              .with("count", hidden.size(), "1")
              .with("first", hidden.getFirst(), "1"));
    }
    merged(sheet, header, columns);
    return rows;
  }

  /** A merged cell shows one value for several but holds it only once: the others would be lost. */
  private void merged(Grid.Sheet sheet, Grid.Row header, Map<String, Integer> columns) {
    for (Grid.Range range : sheet.merged()) {
      boolean inColumns =
          columns.values().stream()
              .anyMatch(column -> column >= range.firstColumn() && column <= range.lastColumn());
      if (range.lastRow() >= header.index() && inColumns) {
        log.add(
            Finding.error(
                    "CELLS_MERGED",
                    Where.of(
                        "cell", Grid.address(sheet.name(), range.firstRow(), range.firstColumn())))
                .with("range", range.name()));
      }
    }
  }
}
