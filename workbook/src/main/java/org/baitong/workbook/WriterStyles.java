package org.baitong.workbook;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few styles of the workbook. The font is named only; where it is absent Excel takes another.
 */
final class WriterStyles {
  private static final String KHMER_FONT = "Khmer OS";
  private static final byte[] GREEN = {(byte) 0xC6, (byte) 0xE0, (byte) 0xB4};
  private static final byte[] BLUE = {(byte) 0x9D, (byte) 0xC3, (byte) 0xE6};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xD9, (byte) 0x66};
  private static final byte[] ORANGE = {(byte) 0xF4, (byte) 0xB1, (byte) 0x83};
  private static final byte[] PURPLE = {(byte) 0xB4, (byte) 0xA7, (byte) 0xD6};
  private static final byte[] PALE = {(byte) 0xED, (byte) 0xF5, (byte) 0xE6};

  private final XSSFCellStyle wanted;
  private final XSSFCellStyle optional;
  private final XSSFCellStyle text;
  private final XSSFCellStyle number;
  private final XSSFCellStyle hint;
  private final XSSFCellStyle title;

  WriterStyles(XSSFWorkbook book) {
    XSSFFont plain = book.getFontAt(0);
    plain.setFontName(KHMER_FONT);
    plain.setFontHeightInPoints((short) 10);
    XSSFFont bold = book.createFont();
    bold.setFontName(KHMER_FONT);
    bold.setFontHeightInPoints((short) 10);
    bold.setBold(true);
    XSSFFont large = book.createFont();
    large.setFontName(KHMER_FONT);
    large.setFontHeightInPoints((short) 14);
    large.setBold(true);
    wanted = header(book, bold, GREEN);
    optional = header(book, plain, PALE);
    text = book.createCellStyle();
    // Format "text" keeps Excel from turning a code such as 1-2 into a date.
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    number = book.createCellStyle();
    hint = book.createCellStyle();
    hint.setWrapText(true);
    hint.setVerticalAlignment(VerticalAlignment.TOP);
    title = book.createCellStyle();
    title.setFont(large);
    title.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  /** The colour of a tab tells the group of its sheet. */
  void tab(SheetLayout layout, XSSFSheet sheet) {
    switch (layout.group().orElse("")) {
      case "environment" -> sheet.setTabColor(new XSSFColor(BLUE));
      case "performance" -> sheet.setTabColor(new XSSFColor(YELLOW));
      case "improvement" -> sheet.setTabColor(new XSSFColor(PURPLE));
      case "people" -> sheet.setTabColor(new XSSFColor(ORANGE));
      default -> {}
    }
  }

  private static XSSFCellStyle header(XSSFWorkbook book, XSSFFont font, byte[] fill) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFillForegroundColor(new XSSFColor(fill));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    return style;
  }

  CellStyle header(boolean isWanted) {
    return isWanted ? wanted : optional;
  }

  CellStyle hint() {
    return hint;
  }

  CellStyle title() {
    return title;
  }

  CellStyle of(Column.Type type) {
    return switch (type) {
      case NUMBER, PERCENT, INTEGER -> number;
      case TEXT, ID, YES_NO, CHOICE, REFERENCE, UNIT, CURRENCY, DAY, MONTH, PERIOD, DATE -> text;
    };
  }
}
