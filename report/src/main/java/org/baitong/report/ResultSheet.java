package org.baitong.report;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of the results workbook, filled row by row. */
final class ResultSheet {
  /** A cell's content: text, number, formula, or nothing when unknown. */
  sealed interface Content {
    /** Text. */
    record Words(String value) implements Content {}

    /** A number with a format, "0.00" for example. */
    record Figure(@Nullable Double value, String format) implements Content {}

    /** A formula with a format. */
    record Formula(String value, String format) implements Content {}
  }

  private final XSSFWorkbook workbook;
  private final Sheet sheet;
  private final Styles styles;
  private int next;

  /** Shared styles: a workbook holds only so many. */
  static final class Styles {
    private final XSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle plain;
    private final java.util.Map<String, CellStyle> formats = new java.util.LinkedHashMap<>();

    Styles(XSSFWorkbook workbook) {
      this.workbook = workbook;
      Font bold = workbook.createFont();
      bold.setBold(true);
      bold.setFontName("Khmer OS Battambang");
      head = workbook.createCellStyle();
      head.setFont(bold);
      head.setWrapText(true);
      head.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
      head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      head.setBorderBottom(BorderStyle.THIN);
      Font font = workbook.createFont();
      font.setFontName("Khmer OS Battambang");
      plain = workbook.createCellStyle();
      plain.setFont(font);
    }

    private CellStyle format(String format) {
      return formats.computeIfAbsent(
          format,
          text -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(text));
            return style;
          });
    }
  }

  ResultSheet(XSSFWorkbook workbook, Styles styles, String name, int... widths) {
    this.workbook = workbook;
    this.styles = styles;
    this.sheet = workbook.createSheet(name);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  /** A line of headings; rows below stay in view under it. */
  void head(List<String> headings) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < headings.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(styles.head);
    }
    sheet.createFreezePane(0, next);
  }

  /** The row number, as formulas count it, that the next row will have. */
  int nextRow() {
    return next + 1;
  }

  void row(Content... contents) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < contents.length; i++) {
      Cell cell = row.createCell(i);
      switch (contents[i]) {
        case Content.Words(String value) -> {
          cell.setCellValue(value);
          cell.setCellStyle(styles.plain);
        }
        case Content.Figure(Double value, String format) -> {
          if (value == null) {
            cell.setCellValue("?");
          } else {
            cell.setCellValue(value);
          }
          cell.setCellStyle(styles.format(format));
        }
        case Content.Formula(String value, String format) -> {
          cell.setCellFormula(value);
          cell.setCellStyle(styles.format(format));
        }
      }
    }
  }

  void blank() {
    next++;
  }

  /** Sum of a column between two rows, both as formulas count them. */
  static Content sum(int column, int first, int last, String format) {
    String name = CellReference.convertNumToColString(column);
    return new Content.Formula(
        last < first ? "0" : "SUM(" + name + first + ":" + name + last + ")", format);
  }

  /**
   * Calculates the cached results of all formulas, so that viewers without a calculator show them.
   */
  static void evaluate(XSSFWorkbook workbook) {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  XSSFWorkbook workbook() {
    return workbook;
  }
}
