package org.baitong.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the first sheet: how to fill in the workbook, and every column with an example. */
final class InstructionsWriter {
  private static final List<Label> LINES =
      List.of(
          new Label(
              "Fill in the sheets from left to right. Columns with a bold heading are required.",
              "បំពេញសន្លឹកពីឆ្វេងទៅស្តាំ។ ជួរឈរដែលមានចំណងជើងដិតត្រូវតែបំពេញ។"),
          new Label(
              "Headings are found by their words in English or Khmer: columns may be moved, and rows"
                  + " inserted, sorted or deleted.",
              "ចំណងជើងត្រូវបានស្គាល់តាមពាក្យអង់គ្លេស ឬខ្មែរ។ អាចប្តូរលំដាប់ជួរឈរ និងបន្ថែម តម្រៀប ឬលុបជួរដេក។"),
          new Label(
              "An empty cell means unknown. Zero means zero.",
              "ក្រឡាទទេមានន័យថាមិនដឹង។ សូន្យមានន័យថាសូន្យ។"),
          new Label(
              "Numbers: the point is the decimal point (1234.5). Khmer digits may be used.",
              "លេខ៖ សញ្ញាចំណុចជាសញ្ញាទសភាគ (1234.5)។ អាចប្រើលេខខ្មែរ។"),
          new Label(
              "Quantities of a month stand under its heading, for example 2025-01. Add columns for"
                  + " more months.",
              "បរិមាណប្រចាំខែនៅក្រោមចំណងជើងខែ ឧទាហរណ៍ 2025-01។ បន្ថែមជួរឈរសម្រាប់ខែផ្សេងទៀត។"),
          new Label(
              "OUTSIDE stands for everything outside the factory, as origin or end of a flow.",
              "OUTSIDE មានន័យថាខាងក្រៅរោងចក្រ ជាប្រភព ឬគោលដៅនៃលំហូរ។"),
          new Label(
              "Units are UCUM codes: kW.h for kilowatt hours, {piece} for pieces; declare others on"
                  + " the sheet Units.",
              "ឯកតាជាកូដ UCUM៖ kW.h សម្រាប់គីឡូវ៉ាត់ម៉ោង {piece} សម្រាប់ដុំ។ ឯកតាផ្សេងទៀតប្រកាសក្នុងសន្លឹក Units។"),
          new Label(
              "Do not change the hidden columns and sheets: they keep the identity of the rows.",
              "កុំកែជួរឈរ និងសន្លឹកដែលលាក់៖ វារក្សាអត្តសញ្ញាណនៃជួរដេក។"));

  /** What each group of sheets is for; nobody needs all of them. */
  private static final List<List<String>> PURPOSES =
      List.of(
          List.of(
              "Factory, Centres, Carriers, Flows, Readings",
              "Begin here: the balance of materials, energy and water.",
              "ចាប់ផ្តើមនៅទីនេះ៖ តុល្យភាពសម្ភារៈ ថាមពល និងទឹក។"),
          List.of(
              "Prices, Ledger (Spreads, Shares, Units, Rates)",
              "What the losses cost.",
              "តម្លៃនៃការបាត់បង់។"),
          List.of(
              "Concentrations, Stocks, Overrides, Instruments, Decisions",
              "Only where you have such data.",
              "តែនៅពេលដែលមានទិន្នន័យទាំងនេះប៉ុណ្ណោះ។"),
          List.of(
              "Emission sources, Refrigerants, Wood lots",
              "Blue tabs, only for greenhouse gases.",
              "ផ្ទាំងពណ៌ខៀវ សម្រាប់ឧស្ម័នផ្ទះកញ្ចក់ប៉ុណ្ណោះ។"),
          List.of(
              "Outlets, Limits, Samples, Waste",
              "Blue tabs, only to compare wastewater, exhaust and waste with limits.",
              "ផ្ទាំងពណ៌ខៀវ សម្រាប់ប្រៀបធៀបទឹកសំណល់ ផ្សែង និងសំណល់ជាមួយកម្រិតកំណត់ប៉ុណ្ណោះ។"),
          List.of(
              "Product weights, Baselines, Abnormal months",
              "Yellow tabs, only to compare with an earlier year.",
              "ផ្ទាំងពណ៌លឿង សម្រាប់ប្រៀបធៀបជាមួយឆ្នាំមុនប៉ុណ្ណោះ។"),
          List.of(
              "Headcount, Hours worked, Incidents, Exposures, Complaints, Trainings",
              "Orange tabs, only for workforce, safety and community.",
              "ផ្ទាំងពណ៌ទឹកក្រូច សម្រាប់កម្លាំងពលកម្ម សុវត្ថិភាព និងសហគមន៍ប៉ុណ្ណោះ។"),
          List.of(
              "",
              "A sheet that you do not need stays empty: only results that need it are left out.",
              "សន្លឹកដែលមិនត្រូវការទុកឱ្យទទេ៖ មានតែលទ្ធផលដែលត្រូវការវាប៉ុណ្ណោះដែលបាត់។"));

  private static final int[] WIDTHS = {30, 46, 60, 60, 16, 30};

  /** Khmer stacks letters under each other: its lines are higher than Latin ones. */
  private static final int LINE_POINTS = 20;

  private final XSSFWorkbook book;
  private final WriterStyles styles;
  private int next;

  InstructionsWriter(XSSFWorkbook book, WriterStyles styles) {
    this.book = book;
    this.styles = styles;
  }

  void write(boolean fictional) {
    XSSFSheet sheet = book.createSheet(TemplateText.INSTRUCTIONS.en());
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    if (fictional) {
      line(sheet, styles.title(), PrintLayout.fictional());
    }
    line(
        sheet,
        styles.title(),
        "Baitong: factory workbook / បៃតង៖ សៀវភៅទិន្នន័យរោងចក្រ (template "
            + TemplateText.VERSION
            + ")");
    for (Label line : LINES) {
      next++;
      sentence(sheet, line.en());
      sentence(sheet, line.km());
    }
    next++;
    line(sheet, styles.header(true), "Sheets / សន្លឹក", "", "Needed for", "ត្រូវការសម្រាប់");
    for (List<String> purpose : PURPOSES) {
      line(sheet, styles.hint(), purpose.getFirst(), "", purpose.get(1), purpose.get(2));
      sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, 1));
    }
    next++;
    line(
        sheet,
        styles.header(true),
        "Sheet / សន្លឹក",
        "Column / ជួរឈរ",
        "Meaning",
        "អត្ថន័យ",
        "Required / ត្រូវតែ",
        "Example / ឧទាហរណ៍");
    PrintLayout.set(sheet, next - 1, fictional);
    for (SheetLayout layout : Sheets.all()) {
      for (Column column : layout.columns()) {
        if (column.type() != Column.Type.ID || layout.idShown()) {
          line(
              sheet,
              styles.hint(),
              layout.title().both(),
              column.label().both(),
              column.hint().en(),
              column.hint().km(),
              column.required() ? "Yes / បាទ" : "",
              column.example());
        }
      }
    }
  }

  /** A sentence over all columns: it need not be broken. */
  private void sentence(XSSFSheet sheet, String text) {
    line(sheet, styles.hint(), text);
    sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, WIDTHS.length - 1));
    sheet.getRow(next - 1).setHeightInPoints(LINE_POINTS);
  }

  private void line(XSSFSheet sheet, CellStyle style, String... texts) {
    XSSFRow row = sheet.createRow(next++);
    int most = 1;
    for (int i = 0; i < texts.length; i++) {
      if (texts.length > 1) {
        most = Math.max(most, lines(texts[i], WIDTHS[i]));
      }
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(texts[i]);
      cell.setCellStyle(style);
    }
    row.setHeightInPoints(texts.length == 1 ? 24 : LINE_POINTS * most);
  }

  /** Words break early, so a line holds a little less than its width. */
  private static int lines(String text, int width) {
    long wide =
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    return (int) Math.max(1, Math.ceil((double) wide * 1.12 / width));
  }
}
