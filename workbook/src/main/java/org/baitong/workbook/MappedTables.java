package org.baitong.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.language.ParsedNumber;
import org.baitong.language.SearchKey;
import org.baitong.language.StrictNumberParser;
import org.jspecify.annotations.Nullable;

/** Takes raw rows from foreign sheets by a mapping and remembers which cells it read. */
final class MappedTables {
  private static final int ROWS_SEARCHED = 30;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");

  private final Grid grid;
  private final Raw.Log log;
  private final Set<String> used = new HashSet<>();

  MappedTables(Grid grid, Raw.Log log) {
    this.grid = grid;
    this.log = log;
  }

  List<Raw.Table> tables(WorkbookMapping mapping) {
    List<Raw.Table> tables = new ArrayList<>();
    for (WorkbookMapping.SheetMapping sheet : mapping.sheets()) {
      Optional<SheetLayout> layout = Sheets.find(sheet.section());
      if (layout.isEmpty()) {
        unknown(sheet, sheet.section());
        continue;
      }
      Set<String> fields = new HashSet<>(sheet.columns().keySet());
      fields.addAll(sheet.constants().keySet());
      sheet.values().forEach(value -> fields.add(value.field()));
      fields.stream()
          .sorted()
          .filter(field -> layout.get().find(field).isEmpty())
          .forEach(field -> unknown(sheet, sheet.section() + "/" + field));
      find(sheet.sheet())
          .ifPresentOrElse(
              found -> tables.add(table(sheet, layout.get(), found)),
              () ->
                  log.add(
                      Finding.error("MAPPING_SHEET_MISSING", Where.of("sheet", sheet.sheet()))
                          .with("sheet", sheet.sheet())));
    }
    return tables;
  }

  private void unknown(WorkbookMapping.SheetMapping sheet, String field) {
    log.add(
        Finding.error("MAPPING_FIELD_UNKNOWN", Where.of("sheet", sheet.sheet()))
            .with("field", field));
  }

  private Optional<Grid.Sheet> find(String name) {
    String[] parts = SearchKey.of(name).split("\\*", -1);
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    Pattern compiled = Pattern.compile(pattern.toString());
    return grid.sheets().stream()
        .filter(sheet -> compiled.matcher(SearchKey.of(sheet.name())).matches())
        .findFirst();
  }

  /** Every filled cell that no mapping read. */
  void listUnmapped() {
    for (Grid.Sheet sheet : grid.sheets()) {
      for (Grid.Row row : sheet.rows()) {
        for (Grid.Cell cell : row.cells()) {
          if (!used.contains(Grid.address(sheet.name(), cell.row(), cell.column()))) {
            log.unmapped(sheet.name(), cell);
          }
        }
      }
    }
  }

  private Raw.Table table(
      WorkbookMapping.SheetMapping mapping, SheetLayout layout, Grid.Sheet sheet) {
    Integer year = year(mapping, sheet);
    Set<String> wanted = new HashSet<>();
    mapping.columns().values().forEach(heading -> wanted.add(SearchKey.of(heading)));
    WorkbookMapping.LongMonths months = mapping.months();
    if (months != null) {
      wanted.add(SearchKey.of(months.month()));
      wanted.add(SearchKey.of(months.quantity()));
    }
    Grid.Row header = header(mapping, sheet, wanted);
    Columns columns = new Columns();
    if (header != null) {
      columns.year = year;
      columns(mapping, layout, sheet, header, columns);
    }
    for (String heading : wanted.stream().sorted().toList()) {
      if (!columns.headings.containsKey(heading)) {
        log.add(
            Finding.error("MAPPING_COLUMN_MISSING", Where.of("sheet", sheet.name()))
                .with("sheet", sheet.name())
                .with("column", heading));
        header = null;
      }
    }
    if (header == null) {
      return new Raw.Table(layout, List.of());
    }
    return new Raw.Table(layout, new RowTaker(mapping, layout, sheet, columns).rows(header));
  }

  /**
   * The year of months without one: that of the mapping, else the one in the sheet's name. Where
   * both are there and differ, last year's mapping meets this year's file.
   */
  private @Nullable Integer year(WorkbookMapping.SheetMapping mapping, Grid.Sheet sheet) {
    Set<Integer> named = new HashSet<>();
    Matcher years = YEAR.matcher(SearchKey.of(sheet.name()));
    while (years.find()) {
      named.add(Integer.parseInt(years.group()));
    }
    Integer stated = mapping.year();
    if (named.size() != 1) {
      return stated;
    }
    Integer year = named.iterator().next();
    if (stated != null && !stated.equals(year)) {
      log.add(
          Finding.error("MAPPING_YEAR_DIFFERS", Where.of("sheet", sheet.name()))
              .with("sheet", sheet.name())
              .with("year", stated, "1"));
    }
    return year;
  }

  /** Columns of a foreign sheet: by its heading, by our field, by month. */
  private static final class Columns {
    final Map<String, Integer> headings = new LinkedHashMap<>();
    final Map<String, Integer> fields = new LinkedHashMap<>();
    @Nullable Integer year;
  }

  private static Grid.@Nullable Row header(
      WorkbookMapping.SheetMapping mapping, Grid.Sheet sheet, Set<String> wanted) {
    Grid.Row best = null;
    long most = -1;
    for (Grid.Row row : sheet.rows()) {
      if (row.index() > mapping.headerRow() + ROWS_SEARCHED) {
        break;
      }
      long known =
          row.cells().stream()
              .map(cell -> SearchKey.of(CellReader.show(cell.content())))
              .filter(wanted::contains)
              .distinct()
              .count();
      boolean stated = row.index() == mapping.headerRow() - 1;
      if (known > most || (known == most && stated)) {
        most = known;
        best = row;
      }
    }
    return best;
  }

  private void columns(
      WorkbookMapping.SheetMapping mapping,
      SheetLayout layout,
      Grid.Sheet sheet,
      Grid.Row header,
      Columns columns) {
    for (Grid.Cell cell : header.cells()) {
      String key = SearchKey.of(CellReader.show(cell.content()));
      columns.headings.putIfAbsent(key, cell.column());
      boolean wide = layout.months() && mapping.months() == null;
      Optional<String> month = wide ? Months.month(cell.content(), columns.year) : Optional.empty();
      boolean mapped = false;
      for (Map.Entry<String, String> column : mapping.columns().entrySet()) {
        if (SearchKey.of(column.getValue()).equals(key)) {
          columns.fields.putIfAbsent(column.getKey(), cell.column());
          mapped = true;
        }
      }
      String address = Grid.address(sheet.name(), cell.row(), cell.column());
      if (!mapped && month.isPresent()) {
        Integer first = columns.fields.putIfAbsent(month.get(), cell.column());
        if (first != null) {
          log.add(
              Finding.error("HEADER_TWICE", Where.of("cell", address))
                  .with("header", CellReader.show(cell.content()))
                  .with("other", Grid.address(sheet.name(), cell.row(), first)));
        }
        mapped = true;
      }
      WorkbookMapping.LongMonths months = mapping.months();
      boolean isLong =
          months != null
              && (key.equals(SearchKey.of(months.month()))
                  || key.equals(SearchKey.of(months.quantity())));
      if (mapped || isLong) {
        used.add(address);
      }
    }
  }

  /** Takes the rows of one sheet. */
  private final class RowTaker {
    private final WorkbookMapping.SheetMapping mapping;
    private final SheetLayout layout;
    private final Grid.Sheet sheet;
    private final Columns columns;

    RowTaker(
        WorkbookMapping.SheetMapping mapping,
        SheetLayout layout,
        Grid.Sheet sheet,
        Columns columns) {
      this.mapping = mapping;
      this.layout = layout;
      this.sheet = sheet;
      this.columns = columns;
    }

    List<Raw.Row> rows(Grid.Row header) {
      Map<String, Collected> collected = new LinkedHashMap<>();
      for (Grid.Row row : sheet.rows()) {
        if (row.index() > header.index()) {
          take(row, collected);
        }
      }
      List<Raw.Row> rows = new ArrayList<>();
      for (Collected one : collected.values()) {
        rows.add(new Raw.Row(field -> one.addresses.getOrDefault(field, one.fallback), one.cells));
      }
      return rows;
    }

    private void take(Grid.Row row, Map<String, Collected> collected) {
      Map<String, Grid.Content> cells = new LinkedHashMap<>();
      Map<String, String> addresses = new LinkedHashMap<>();
      for (Map.Entry<String, Integer> column : columns.fields.entrySet()) {
        String address = Grid.address(sheet.name(), row.index(), column.getValue());
        addresses.put(column.getKey(), address);
        Optional<Grid.Cell> cell = row.find(column.getValue());
        if (cell.isPresent()) {
          Grid.Content content = translated(column.getKey(), cell.get().content());
          if (content == null) {
            return; // The mapping leaves this row out; its cells are listed as unmapped.
          }
          cells.put(column.getKey(), content);
        }
      }
      if (cells.isEmpty()) {
        return;
      }
      for (String field : cells.keySet()) {
        used.add(String.valueOf(addresses.get(field)));
      }
      mapping
          .constants()
          .forEach((field, text) -> cells.putIfAbsent(field, constant(layout, field, text)));
      String fallback = sheet.name() + "!" + (row.index() + 1) + ":" + (row.index() + 1);
      WorkbookMapping.LongMonths months = mapping.months();
      if (months == null) {
        collected.put(fallback, new Collected(cells, addresses, fallback));
        return;
      }
      Collected group =
          collected.computeIfAbsent(
              cells.toString(), key -> new Collected(cells, addresses, fallback));
      month(row, months, group);
    }

    private void month(Grid.Row row, WorkbookMapping.LongMonths months, Collected group) {
      int monthColumn = columns.headings.getOrDefault(SearchKey.of(months.month()), -1);
      int quantityColumn = columns.headings.getOrDefault(SearchKey.of(months.quantity()), -1);
      Optional<Grid.Cell> quantity = row.find(quantityColumn);
      if (quantity.isEmpty()) {
        return;
      }
      String monthAddress = Grid.address(sheet.name(), row.index(), monthColumn);
      String address = Grid.address(sheet.name(), row.index(), quantityColumn);
      Optional<Grid.Cell> cell = row.find(monthColumn);
      Optional<String> month = cell.flatMap(found -> Months.month(found.content(), columns.year));
      if (month.isEmpty()) {
        log.add(
            Finding.error("DATE_NOT_READABLE", Where.of("cell", monthAddress))
                .with("found", cell.map(found -> CellReader.show(found.content())).orElse("")));
        return;
      }
      used.add(monthAddress);
      used.add(address);
      String first = group.addresses.get(month.get());
      if (first != null) {
        log.add(
            Finding.error("MONTH_TWICE", Where.of("cell", address))
                .with("month", month.get())
                .with("other", first));
        return;
      }
      group.addresses.put(month.get(), address);
      group.cells.put(month.get(), quantity.get().content());
    }

    /** What a cell means by the mapping; null when its row is to be left out. */
    private Grid.@Nullable Content translated(String field, Grid.Content content) {
      String shown = CellReader.show(content);
      WorkbookMapping.Translation best = null;
      for (WorkbookMapping.Translation value : mapping.values()) {
        if (value.field().equals(field)) {
          if (value.from().equals(shown)) {
            best = value; // Exactly so, where "mW" and "MW" differ.
            break;
          } else if (best == null && SearchKey.of(value.from()).equals(SearchKey.of(shown))) {
            best = value;
          }
        }
      }
      if (best == null) {
        return content;
      }
      return best.to().isEmpty() ? null : new Grid.Content.Text(best.to(), List.of());
    }
  }

  private static Grid.Content constant(SheetLayout layout, String field, String text) {
    boolean number =
        layout
            .find(field)
            .filter(
                column ->
                    column.type() == Column.Type.NUMBER
                        || column.type() == Column.Type.INTEGER
                        || column.type() == Column.Type.PERCENT)
            .isPresent();
    return number
            && StrictNumberParser.parse(text)
                instanceof ParsedNumber.Accepted(double value, var plain, var percent)
        ? new Grid.Content.Figure(value, false, false, false)
        : new Grid.Content.Text(text, List.of());
  }

  /** A row in the making. */
  private record Collected(
      Map<String, Grid.Content> cells, Map<String, String> addresses, String fallback) {}
}
