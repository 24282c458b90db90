package org.baitong.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of the results workbook, shared by its sheets: a workbook holds only so many. */
final class ResultStyles {
  /** What a cell is, told by its colour: the legend on the summary says the same. */
  enum Role {
    /** Calculated by Baitong. */
    CALCULATED,
    /** Entered by the factory: blue. */
    ENTERED,
    /** A live formula: on pale green. */
    FORMULA,
    /** A formula that adds a column up: bold under a line. */
    TOTAL,
    /** Neither known nor zero: grey and slanted. */
    UNKNOWN,
    /** Doubtful or disqualified: red. */
    ALERT,
    /** A heading of columns. */
    HEAD,
    /** The same over numbers. */
    HEAD_OF_NUMBERS,
    /** A heading of a part of a sheet. */
    SECTION,
    /** The title of a sheet. */
    TITLE,
    /** A sentence that explains. */
    NOTE
  }

  private record Look(Role role, String format) {}

  /** Named only: where it is absent a viewer takes another one. */
  private static final String FONT = "Khmer OS Battambang";

  private static final byte[] GREEN = {(byte) 0xC6, (byte) 0xE0, (byte) 0xB4};
  private static final byte[] PALE = {(byte) 0xED, (byte) 0xF5, (byte) 0xE6};
  private static final byte[] BLUE = {0x1F, 0x3F, (byte) 0xB5};
  private static final byte[] RED = {(byte) 0xB0, 0x1E, 0x1E};
  private static final byte[] GREY = {0x66, 0x66, 0x66};
  private static final byte[] BLACK = {0, 0, 0};

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new LinkedHashMap<>();

  ResultStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FONT);
    plain.setFontHeightInPoints((short) 10);
  }

  /** The style of text. */
  XSSFCellStyle words(Role role) {
    return styles.computeIfAbsent(new Look(role, ""), look -> style(role));
  }

  /** The style of a number with a format, "0.00" for example. */
  XSSFCellStyle figure(Role role, String format) {
    return styles.computeIfAbsent(
        new Look(role, format),
        look -> {
          XSSFCellStyle style = style(role);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setIndention((short) 1);
          return style;
        });
  }

  private XSSFCellStyle style(Role role) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (role) {
      case CALCULATED -> {
        style.setFont(font(BLACK, 10, false));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
      }
      case ENTERED -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setFont(font(BLUE, 10, false));
        style.setWrapText(true);
      }
      case FORMULA -> {
        style.setFont(font(BLACK, 10, false));
        fill(style, PALE);
      }
      case TOTAL -> {
        style.setFont(font(BLACK, 10, true));
        style.setBorderTop(BorderStyle.THIN);
        fill(style, PALE);
      }
      case UNKNOWN -> {
        XSSFFont font = font(GREY, 10, false);
        font.setItalic(true);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
      }
      case ALERT -> {
        style.setFont(font(RED, 10, true));
        style.setWrapText(true);
      }
      case HEAD, HEAD_OF_NUMBERS -> {
        style.setFont(font(BLACK, 10, true));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) 1);
        style.setAlignment(
            role == Role.HEAD ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setBorderBottom(BorderStyle.THIN);
        fill(style, GREEN);
      }
      case SECTION -> style.setFont(font(BLACK, 11, true));
      case TITLE -> style.setFont(font(BLACK, 13, true));
      case NOTE -> {
        style.setFont(font(GREY, 10, false));
        style.setWrapText(true);
      }
    }
    return style;
  }

  private XSSFFont font(byte[] colour, int points, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(colour));
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
