package org.baitong.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.RecordShape;
import org.baitong.dossier.SteadyZip;
import org.baitong.language.ParsedNumber;
import org.baitong.language.StrictNumberParser;
import org.jspecify.annotations.Nullable;

/** Writes one workbook: instructions, a sheet a section, the lists and the hidden remainder. */
final class WorkbookWriter {
  /** Excel's unit of width is 1/256 of a character. */
  private static final int CHARACTER = 256;

  private final Dossier dossier;
  private final List<String> months;
  private final Map<String, String> texts;

  /** Numbers, as text, whose cell cannot show the text they were typed as; by address. */
  private final Map<String, String> unshown = new TreeMap<>();

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final WriterStyles styles = new WriterStyles(book);

  /** {@code texts} loses those that a cell shows. */
  WorkbookWriter(Dossier dossier, List<String> months, Map<String, String> texts) {
    this.dossier = dossier;
    this.months = months;
    this.texts = texts;
  }

  byte[] write() {
    try (book) {
      boolean fictional = dossier.factory().fictional();
      new InstructionsWriter(book, styles).write(fictional);
      for (SheetLayout layout : Sheets.all()) {
        book.createSheet(layout.title().en());
      }
      DropDowns dropDowns = new DropDowns(book, dossier);
      for (SheetLayout layout : Sheets.all()) {
        XSSFSheet sheet = book.getSheet(layout.title().en());
        if (layout.section().equals("factory")) {
          profile(layout, sheet);
        } else {
          table(layout, sheet);
        }
        dropDowns.add(layout, sheet);
        PrintLayout.set(sheet, layout.section().equals("factory") ? -1 : 0, fictional);
        styles.tab(layout, sheet);
      }
      meta();
      book.setActiveSheet(0);
      var properties = book.getProperties().getCoreProperties();
      properties.setCreator("Baitong");
      properties.setTitle("Baitong factory workbook");
      // A fixed day: the same dossier gives the same bytes.
      properties.setCreated(Optional.of(Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return SteadyZip.rewrite(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory can be written", impossible);
    }
  }

  private void profile(SheetLayout layout, XSSFSheet sheet) {
    sheet.setColumnWidth(0, 42 * CHARACTER);
    sheet.setColumnWidth(1, 42 * CHARACTER);
    sheet.setColumnWidth(2, 70 * CHARACTER);
    int index = 0;
    for (Column column : layout.columns()) {
      XSSFRow row = sheet.createRow(index++);
      text(row, 0, column.label().both(), styles.header(isWanted(column)));
      XSSFCell cell = row.createCell(1);
      cell.setCellStyle(styles.of(column.type()));
      Object value = layout.shape().value(dossier.factory(), column.field());
      if (!"".equals(value)) {
        value(cell, column, value, "factory/" + dossier.factory().id() + "/" + column.field());
      }
      text(row, 2, column.hint().both(), styles.hint());
    }
  }

  private static boolean isWanted(Column column) {
    return column.required() || column.field().equals("id");
  }

  private void table(SheetLayout layout, XSSFSheet sheet) {
    XSSFRow header = sheet.createRow(0);
    header.setHeightInPoints(62);
    int width = layout.columns().size();
    for (int i = 0; i < width; i++) {
      Column column = layout.columns().get(i);
      text(header, i, column.label().both(), styles.header(column.required()));
      sheet.setColumnWidth(i, width(column) * CHARACTER);
      sheet.setDefaultColumnStyle(i, styles.of(column.type()));
    }
    if (!layout.idShown()) {
      sheet.setColumnHidden(0, true);
    }
    if (layout.months()) {
      for (int i = 0; i < months.size(); i++) {
        text(header, width + i, months.get(i), styles.header(false));
        sheet.setColumnWidth(width + i, 12 * CHARACTER);
      }
    }
    sheet.createFreezePane(layout.idShown() ? 1 : 2, 1);
    int index = 1;
    for (Dossier.Row row : RecordShape.rows(dossier, layout.section())) {
      row(layout, sheet.createRow(index++), row);
    }
  }

  private static int width(Column column) {
    return switch (column.type()) {
      case TEXT -> 28;
      case CHOICE -> 30;
      case ID, REFERENCE -> 20;
      case UNIT, NUMBER, PERCENT, INTEGER, YES_NO, CURRENCY, DAY, MONTH, PERIOD, DATE -> 16;
    };
  }

  private void row(SheetLayout layout, XSSFRow cells, Dossier.Row row) {
    String address = layout.section() + "/" + row.id() + "/";
    int index = 0;
    for (Column column : layout.columns()) {
      Object value = layout.shape().value((Record) row, column.field());
      if (value != null) {
        XSSFCell cell = cells.createCell(index);
        cell.setCellStyle(styles.of(column.type()));
        value(cell, column, value, address + column.field());
      }
      index++;
    }
    if (row instanceof org.baitong.dossier.Reading reading) {
      for (String month : months) {
        Double value = reading.months().get(month);
        if (value != null) {
          number(cells.createCell(index), value, address + month, false);
        }
        index++;
      }
    }
  }

  private void value(XSSFCell cell, Column column, @Nullable Object value, String address) {
    switch (value) {
      case null -> cell.setBlank();
      case Double number -> number(cell, number, address, column.type() == Column.Type.PERCENT);
      case Integer number -> number(cell, number, address, false);
      default ->
          cell.setCellValue(
              Choices.list(column).stream()
                  .filter(choice -> choice.value().equals(value))
                  .map(choice -> choice.words().both())
                  .findFirst()
                  .orElse(value.toString()));
    }
  }

  /** A number, or the text it was typed as when that still reads as this number. */
  private void number(XSSFCell cell, double value, String address, boolean percent) {
    String text = texts.get(address);
    if (text != null
        && StrictNumberParser.parse(text)
            instanceof ParsedNumber.Accepted(double read, var plain, boolean sign)
        && read == value
        && (percent || !sign)) {
      cell.setCellValue(text);
      texts.remove(address);
    } else {
      cell.setCellValue(value);
      if (text != null) {
        unshown.put(address, Double.toString(value));
      }
    }
  }

  private void meta() {
    XSSFSheet sheet = book.createSheet(TemplateText.META);
    pair(sheet, "kind", TemplateText.KIND);
    pair(sheet, "version", Integer.toString(TemplateText.VERSION));
    String rest = MetaSheet.rest(dossier, texts, unshown);
    for (int from = 0; from < rest.length(); from += MetaSheet.CHUNK) {
      pair(sheet, "rest", rest.substring(from, Math.min(rest.length(), from + MetaSheet.CHUNK)));
    }
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  private static void pair(XSSFSheet sheet, String key, String value) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    row.createCell(0).setCellValue(key);
    row.createCell(1).setCellValue(value);
  }

  private static void text(XSSFRow row, int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** Last row that drop-down lists reach. */
  static int lastRow() {
    return Math.min(2_000, SpreadsheetVersion.EXCEL2007.getLastRowIndex());
  }
}
