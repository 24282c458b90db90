package org.baitong.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.baitong.report.ResultStyles.Role;

/** One sheet of the results workbook, filled row by row, ready to print. */
final class ResultSheet {
  /** A cell's content. */
  sealed interface Content {
    /** What the cell is. */
    Role role();

    /** Text. */
    record Words(String value, Role role) implements Content {}

    /** A number with a format, "0.00" for example. */
    record Figure(double value, String format, Role role) implements Content {}

    /** A formula with a format. */
    record Formula(String value, String format, Role role) implements Content {}
  }

  /** Excel's unit of width is 1/256 of a character. */
  private static final int CHARACTER = 256;

  /** Khmer stacks letters under each other: its lines are higher than Latin ones. */
  private static final int LINE_POINTS = 20;

  private final XSSFSheet sheet;
  private final ResultStyles styles;
  private final UnaryOperator<String> shown;
  private final int[] widths;
  private int next;
  private boolean frozen;
  private int headRow = -1;

  /**
   * An empty sheet.
   *
   * @param shown what becomes of Baitong's own words, for example English behind a term's first use
   * @param widths of the columns, in characters
   */
  ResultSheet(XSSFSheet sheet, ResultStyles styles, UnaryOperator<String> shown, int... widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.shown = shown;
    this.widths = widths.clone();
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * CHARACTER);
    }
    sheet.setDefaultRowHeightInPoints(LINE_POINTS);
    sheet.setFitToPage(true);
    sheet.setDisplayGridlines(false);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setCenter("&P / &N");
  }

  /** What stands above and below every printed page. */
  void printed(String above, String below) {
    // An ampersand begins a code there; a doubled one is printed.
    sheet.getHeader().setCenter(above.replace("&", "&&"));
    sheet.getFooter().setLeft(below.replace("&", "&&"));
  }

  /** A line of text over the whole width. */
  void line(String words, Role role) {
    String text = shown.apply(words);
    Row row = sheet.createRow(next);
    Cell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(styles.words(role));
    int all = 0;
    for (int width : widths) {
      all += width;
    }
    if (widths.length > 1) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, widths.length - 1));
    }
    row.setHeightInPoints(height(lines(text, all)) + (role == Role.TITLE ? 6 : 0));
    next++;
  }

  /** A line of headings; the first one stays in view and is repeated on every printed page. */
  void head(List<String> words) {
    List<String> headings = words.stream().map(shown).toList();
    Row row = sheet.createRow(next);
    int most = 1;
    for (int i = 0; i < headings.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(styles.words(Role.HEAD));
      most = Math.max(most, lines(headings.get(i), width(i) - 2));
    }
    row.setHeightInPoints(height(most) + 3);
    headRow = next;
    next++;
    if (!frozen) {
      frozen = true;
      sheet.createFreezePane(0, next);
      sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    }
  }

  /** The row number, as formulas count it, that the next row will have. */
  int nextRow() {
    return next + 1;
  }

  void row(Content... contents) {
    row(List.of(contents));
  }

  void row(List<Content> contents) {
    if (headRow == next - 1) {
      alignHeads(contents);
    }
    Row row = sheet.createRow(next++);
    int most = 1;
    for (int i = 0; i < contents.size(); i++) {
      Cell cell = row.createCell(i);
      Content content = contents.get(i);
      switch (content) {
        case Content.Words(String words, Role role) -> {
          String value = role == Role.ENTERED ? words : shown.apply(words);
          cell.setCellValue(value);
          cell.setCellStyle(styles.words(role));
          most = Math.max(most, lines(value, width(i)));
        }
        case Content.Figure(double value, String format, Role role) -> {
          cell.setCellValue(value);
          cell.setCellStyle(styles.figure(role, format));
        }
        case Content.Formula(String value, String format, Role role) -> {
          cell.setCellFormula(value);
          cell.setCellStyle(styles.figure(role, format));
        }
      }
    }
    row.setHeightInPoints(height(most));
  }

  /** Headings of numbers stand over them, on the right. */
  private void alignHeads(List<Content> contents) {
    Row head = sheet.getRow(headRow);
    for (int i = 0; i < contents.size(); i++) {
      Content content = contents.get(i);
      boolean words = content instanceof Content.Words && content.role() != Role.UNKNOWN;
      if (!words && head.getCell(i) != null) {
        head.getCell(i).setCellStyle(styles.words(Role.HEAD_OF_NUMBERS));
      }
    }
  }

  /** A sheet of several short tables: no headings stay in view or are printed again. */
  void severalTables() {
    frozen = true;
  }

  void blank() {
    next++;
  }

  /** A column by its letter, as formulas name it: 0 is "A". */
  static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }

  private int width(int column) {
    return column < widths.length ? widths[column] : 10;
  }

  private static int height(int lines) {
    return LINE_POINTS * Math.min(lines, 20);
  }

  private static int lines(String text, int width) {
    int wide = TextWidth.of(text);
    // Words break early, so a line holds a little less than its width.
    return Math.max(1, (int) Math.ceil(wide * 1.12 / Math.max(4, width)));
  }
}
