package org.baitong.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.DossierVersion;
import org.baitong.dossier.RecordShape;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of raw rows: values, ids, references, then the dossier's own checks by cell. */
final class Assembler {
  /** Sections whose ids others name come first; a flow's natural key needs centres and carriers. */
  private static final List<String> FIRST =
      List.of("centres", "carriers", "flows", "ledger", "outlets", "sources", "causes", "measures");

  /** What a row of these sections left out for its own error would only seem to break. */
  private static final Map<String, Set<String>> OF_ALL_ROWS =
      Map.of(
          "WOOD_SHARES_NOT_100", Set.of("wood"),
          "MEASURE_WITHOUT_EFFECT", Set.of("effects", "inputs"));

  private final Raw.Log log;
  private final CellReader cells;
  private final Names names = new Names();
  private final Map<String, Raw.Row> places = new HashMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> origins = new TreeMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Set<String> fresh = new HashSet<>();

  /** Sections with a row that is left out. */
  private final Set<String> incomplete = new HashSet<>();

  Assembler(Raw.Log log) {
    this.log = log;
    this.cells = new CellReader(log);
  }

  /** A row with its values read. */
  private static final class Reading {
    final Raw.Row raw;
    final Map<String, Object> values = new LinkedHashMap<>();
    final Map<String, Object> months = new LinkedHashMap<>();
    boolean sound = true;

    Reading(Raw.Row raw) {
      this.raw = raw;
    }
  }

  /**
   * What is known besides the tables.
   *
   * @param meta what the hidden sheet of an exported workbook adds
   * @param base a dossier whose rows stay unless the tables replace them
   */
  record Extra(MetaSheet meta, Optional<Dossier> base) {
    static Extra of(MetaSheet meta) {
      return new Extra(meta, Optional.empty());
    }

    static Extra of(Optional<Dossier> base) {
      return new Extra(MetaSheet.NONE, base);
    }
  }

  ImportResult assemble(List<Raw.Table> tables, Extra extra) {
    Map<String, List<Reading>> read = new LinkedHashMap<>();
    Map<String, SheetLayout> layouts = new LinkedHashMap<>();
    for (Raw.Table table : tables) {
      String section = table.layout().section();
      layouts.put(section, table.layout());
      List<Reading> readings = read.computeIfAbsent(section, key -> new ArrayList<>());
      for (Raw.Row row : table.rows()) {
        readings.add(read(table.layout(), row));
      }
    }
    Map<String, Object> dossier = new LinkedHashMap<>();
    dossier.put("format", Dossier.FORMAT);
    dossier.put("version", DossierVersion.CURRENT.number());
    List<Reading> profile = read.getOrDefault("factory", List.of());
    dossier.put(
        "factory",
        profile.isEmpty() && extra.base().isPresent()
            ? extra.base().get().factory()
            : factory(profile));
    extra.base().ifPresent(this::nameAll);
    for (String section : FIRST) {
      read.getOrDefault(section, List.of()).forEach(row -> name(section, row.values));
    }
    List<String> order = new ArrayList<>(FIRST);
    RecordShape.sections().keySet().stream().filter(s -> !FIRST.contains(s)).forEach(order::add);
    for (String section : order) {
      SheetLayout layout = layouts.get(section);
      List<Record> rows =
          layout == null ? List.of() : rows(layout, read.getOrDefault(section, List.of()));
      dossier.put(section, extra.base().map(base -> Merge.rows(base, section, rows)).orElse(rows));
    }
    extra.base().ifPresent(this::keepOfBase);
    keepOfMeta(extra.meta());
    dossier.put("texts", texts);
    dossier.put("origins", origins);
    dossier.put(
        "chain", extra.base().isPresent() ? extra.base().get().chain() : extra.meta().chain());
    Dossier whole = RecordShape.dossier(dossier);
    DossierCheck.check(whole).forEach(this::byCell);
    boolean refused = ImportResult.hasError(log.findings);
    return new ImportResult(
        refused ? Optional.empty() : Optional.of(whole), log.findings, log.unmapped);
  }

  /** What was known of a field stays, unless this workbook gives the field anew. */
  private void keepOfBase(Dossier base) {
    base.texts().entrySet().stream()
        .filter(text -> !fresh.contains(text.getKey()))
        .forEach(text -> texts.put(text.getKey(), text.getValue()));
    base.origins().entrySet().stream()
        .filter(origin -> !fresh.contains(origin.getKey()))
        .forEach(origin -> origins.put(origin.getKey(), origin.getValue()));
  }

  /** A text stays as long as its cell still holds the number that it was read as. */
  private void keepOfMeta(MetaSheet meta) {
    meta.texts()
        .forEach(
            (address, text) -> {
              String number = meta.numbers().get(address);
              if (number == null || number.equals(numbers.get(address))) {
                texts.put(address, text);
              }
            });
  }

  private void nameAll(Dossier base) {
    for (String section : FIRST) {
      RecordShape shape = Sheets.find(section).orElseThrow().shape();
      for (Dossier.Row row : RecordShape.rows(base, section)) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordShape.Field field : shape.fields()) {
          Object value = shape.value((Record) row, field.name());
          if (value != null) {
            values.put(field.name(), value);
          }
        }
        name(section, values);
      }
    }
  }

  private Reading read(SheetLayout layout, Raw.Row raw) {
    Reading reading = new Reading(raw);
    for (Column column : layout.columns()) {
      Grid.Content content = raw.cells().get(column.field());
      Where where = raw.where(column.field());
      if (content != null) {
        Object value = cells.value(column, content, where);
        if (value == null) {
          reading.sound = false;
        } else {
          reading.values.put(column.field(), value);
        }
      } else if (column.required()) {
        reading.sound = false;
        String code =
            layout.section().equals("prices") && column.field().equals("amount")
                ? "PRICE_EMPTY"
                : "CELL_EMPTY";
        // A missing column is told once, not again for every row.
        if (!raw.address(column.field()).matches(".*!\\d+:\\d+")) {
          log.add(Finding.error(code, where).with("column", column.label().both()));
        }
      } else if (column.type() == Column.Type.YES_NO && !column.shape().nullable()) {
        reading.values.put(column.field(), false);
      }
    }
    raw.cells()
        .forEach(
            (month, content) -> {
              if (layout.months() && TableFinder.isMonth(month)) {
                Double value = cells.quantity(content, raw.where(month));
                if (value == null) {
                  reading.sound = false;
                } else {
                  reading.months.put(month, value);
                }
              }
            });
    if (layout.months()) {
      reading.values.put("months", reading.months);
    }
    return reading;
  }

  private Object factory(List<Reading> profile) {
    RecordShape shape = RecordShape.of(org.baitong.dossier.Factory.class);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Reading reading : profile) {
      values.putAll(reading.values);
      String id = String.valueOf(values.getOrDefault("id", ""));
      if (id.isEmpty() && reading.raw.cells().get("id") == null) {
        log.add(
            Finding.error("CELL_EMPTY", reading.raw.where("id"))
                .with(
                    "column",
                    Sheets.find("factory").orElseThrow().columns().getFirst().label().both()));
      }
      remember("factory", id, reading);
    }
    // So that the other findings can still be told together; a finding says what is missing here.
    values.putIfAbsent("id", "?");
    values.putIfAbsent("nameEn", "?");
    values.putIfAbsent("currency", "XXX");
    values.putIfAbsent("fictional", false);
    return shape.build(values);
  }

  /** Makes the row known by its id and by what else people may call it. */
  private void name(String section, Map<String, Object> values) {
    resolve(section, values);
    Optional<String> natural = NaturalKeys.find(section, values);
    Object stated = values.get("id");
    String id = stated != null ? stated.toString() : natural.orElse("");
    if (id.isEmpty()) {
      return;
    }
    names.id(section, id);
    natural.ifPresent(key -> names.other(section, key, id));
    for (String field : List.of("nameEn", "nameKm", "account")) {
      Object name = values.get(field);
      if (name != null) {
        names.other(section, name.toString(), id);
      }
    }
  }

  private void resolve(String section, Map<String, Object> values) {
    SheetLayout layout = Sheets.find(section).orElseThrow();
    for (Column column : layout.columns()) {
      Object value = values.get(column.field());
      if (column.type() == Column.Type.REFERENCE && value != null) {
        values.put(column.field(), names.resolve(section, column.field(), value.toString()));
      }
    }
  }

  private List<Record> rows(SheetLayout layout, List<Reading> readings) {
    String section = layout.section();
    List<Record> rows = new ArrayList<>();
    Map<String, Raw.Row> seen = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (!reading.sound) {
        incomplete.add(section);
      }
      resolve(section, reading.values);
      Object stated = reading.values.get("id");
      String id =
          stated == null ? NaturalKeys.find(section, reading.values).orElse("") : stated.toString();
      if (id.isEmpty()) {
        if (reading.sound) {
          log.add(
              Finding.error("CELL_EMPTY", reading.raw.where("id")).with("column", idLabel(layout)));
        }
        continue;
      }
      Raw.Row first = seen.putIfAbsent(id, reading.raw);
      if (first != null) {
        String code = stated == null || layout.idShown() ? "ROW_TWICE" : "HIDDEN_ID_TWICE";
        log.add(
            Finding.error(code, reading.raw.where("id"))
                .with("id", id)
                .with("other", first.address("id")));
      } else if (reading.sound) {
        reading.values.put("id", id);
        remember(section, id, reading);
        rows.add(layout.shape().build(reading.values));
      }
    }
    return rows;
  }

  private static String idLabel(SheetLayout layout) {
    return layout.columns().getFirst().label().both();
  }

  /** Where the row's fields come from, and the text of numbers that were typed as text. */
  private void remember(String section, String id, Reading reading) {
    places.put(section + "/" + id, reading.raw);
    SheetLayout layout = Sheets.find(section).orElseThrow();
    reading
        .raw
        .cells()
        .forEach(
            (field, content) -> {
              String address = section + "/" + id + "/" + field;
              boolean number =
                  TableFinder.isMonth(field)
                      || layout
                          .find(field)
                          .filter(
                              column ->
                                  column.type() == Column.Type.NUMBER
                                      || column.type() == Column.Type.PERCENT
                                      || column.type() == Column.Type.INTEGER)
                          .isPresent();
              fresh.add(address);
              if (!field.equals("id")) {
                origins.put(address, reading.raw.address(field));
              }
              if (number && content instanceof Grid.Content.Figure figure) {
                numbers.put(address, Double.toString(figure.value()));
              }
              if (number && content instanceof Grid.Content.Text(String text, var ignored)) {
                texts.put(address, text);
              }
            });
  }

  /** A finding of the dossier's check, at the cell it is about. */
  private void byCell(Finding finding) {
    Where where = finding.where();
    if (OF_ALL_ROWS.getOrDefault(finding.code(), Set.of()).stream()
        .anyMatch(incomplete::contains)) {
      return;
    }
    if (finding.args().get("found") instanceof Arg.Text(String found) && isKnown(finding, found)) {
      return; // The row exists, but with an error of its own that is told already.
    }
    Raw.Row row = places.get(where.kind() + "/" + where.id());
    if (row != null) {
      String field = where.field().isEmpty() ? "id" : where.field();
      log.add(new Finding(finding.code(), finding.severity(), row.where(field), finding.args()));
    } else if (!where.id().equals("?")) {
      String sheet =
          Sheets.find(where.kind()).map(layout -> layout.title().en()).orElse(where.kind());
      log.add(
          new Finding(
              finding.code(),
              finding.severity(),
              Where.of("sheet", sheet, where.field()),
              finding.args()));
    }
  }

  private boolean isKnown(Finding finding, String found) {
    @Nullable String section =
        switch (finding.code()) {
          case "CENTRE_UNKNOWN" -> "centres";
          case "CARRIER_UNKNOWN" -> "carriers";
          case "FLOW_UNKNOWN" -> "flows";
          case "LEDGER_LINE_UNKNOWN" -> "ledger";
          case "OUTLET_UNKNOWN" -> "outlets";
          case "SOURCE_UNKNOWN" -> "sources";
          case "CAUSE_UNKNOWN" -> "causes";
          case "MEASURE_UNKNOWN" -> "measures";
          default -> null;
        };
    return section != null && names.isId(section, found);
  }
}
