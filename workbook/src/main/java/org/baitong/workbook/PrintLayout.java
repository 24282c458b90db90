package org.baitong.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: A4 across, as wide as the page, headings on every page. */
final class PrintLayout {
  private static final byte[] RED = {(byte) 0xB0, 0x1E, 0x1E};
  private static final Label FICTIONAL =
      new Label("FICTIONAL DEMONSTRATION DATA", "ទិន្នន័យប្រឌិតសម្រាប់បង្ហាញ");

  private PrintLayout() {}

  /** {@code headRow} is the row of the headings, counted from 0; negative for none. */
  static void set(XSSFSheet sheet, int headRow, boolean fictional) {
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setCenter("&P / &N");
    if (headRow >= 0) {
      sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    }
    if (fictional) {
      // No cell says so: whatever stands above the headings would be reported as not read.
      sheet.getHeader().setCenter(FICTIONAL.both());
      sheet.setTabColor(new XSSFColor(RED));
    }
  }

  /** What a demonstration says at the top of its first sheet. */
  static String fictional() {
    return FICTIONAL.both();
  }
}
