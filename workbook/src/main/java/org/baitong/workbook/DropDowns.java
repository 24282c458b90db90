package org.baitong.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.References;

/**
 * Drop-down lists and hints of the columns. All lists stand on a hidden sheet: inside a validation
 * Excel takes no more than 255 characters.
 */
final class DropDowns {
  private static final int MOST_CENTRES = 300;

  /** Suggestions only; any UCUM code or declared local unit may be typed. */
  private static final List<String> UNITS =
      List.of(
          "kg", "t", "g", "m3", "L", "kW.h", "MW.h", "MJ", "GJ", "{piece}", "m", "m2", "h", "mg/L",
          "kg/m3", "%", "mg/m3", "Cel", "[pH]", "dB[SPL]", "lx");

  private static final List<String> CURRENCIES = List.of("USD", "KHR", "EUR", "CNY", "THB", "VND");

  private final XSSFSheet lists;
  private final Map<String, String> ranges = new HashMap<>();
  private int columns;

  DropDowns(XSSFWorkbook book, Dossier dossier) {
    lists = book.createSheet(TemplateText.LISTS);
    book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
    centresAndOutside(dossier);
    ranges.put("units", list(UNITS));
    ranges.put("currencies", list(CURRENCIES));
  }

  /** OUTSIDE and, by formulas with stored results, whatever codes the sheet Centres holds. */
  private void centresAndOutside(Dossier dossier) {
    String sheet = Sheets.find("centres").orElseThrow().title().en();
    int column = columns++;
    cell(0, column).setCellValue(Dossier.OUTSIDE);
    for (int i = 0; i < MOST_CENTRES; i++) {
      XSSFCell cell = cell(i + 1, column);
      String source = sheet + "!$A$" + (i + 2);
      List<Centre> centres = dossier.centres();
      cell.setCellFormula("IF(" + source + "=\"\",\"\"," + source + ")");
      cell.setCellValue(i < centres.size() ? centres.get(i).id() : "");
    }
    ranges.put("outside", range(column, MOST_CENTRES + 1));
  }

  private String list(List<String> words) {
    int column = columns++;
    for (int i = 0; i < words.size(); i++) {
      cell(i, column).setCellValue(words.get(i));
    }
    return range(column, words.size());
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow existing = lists.getRow(row);
    return (existing == null ? lists.createRow(row) : existing).createCell(column);
  }

  private static String range(int column, int rows) {
    String letters = CellReference.convertNumToColString(column);
    return TemplateText.LISTS + "!$" + letters + "$1:$" + letters + "$" + rows;
  }

  void add(SheetLayout layout, XSSFSheet sheet) {
    boolean profile = layout.section().equals("factory");
    for (int i = 0; i < layout.columns().size(); i++) {
      Column column = layout.columns().get(i);
      CellRangeAddressList cells =
          profile
              ? new CellRangeAddressList(i, i, 1, 1)
              : new CellRangeAddressList(1, WorkbookWriter.lastRow(), i, i);
      boolean hidden = !profile && !layout.idShown() && i == 0;
      if (!hidden) {
        sheet.addValidationData(validation(layout, column, sheet, cells));
      }
    }
  }

  private DataValidation validation(
      SheetLayout layout, Column column, XSSFSheet sheet, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String range = rangeOf(layout, column);
    DataValidationConstraint constraint =
        range.isEmpty()
            // Always true: it only carries the hint.
            ? helper.createCustomConstraint("TRUE")
            : helper.createFormulaListConstraint(range);
    DataValidation validation = helper.createValidation(constraint, cells);
    boolean strict = column.type() == Column.Type.CHOICE || column.type() == Column.Type.YES_NO;
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(strict);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    if (!column.hint().en().isEmpty()) {
      validation.createPromptBox(cut(column.label().en(), 32), cut(column.hint().both(), 255));
      validation.setShowPromptBox(true);
    }
    return validation;
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private String rangeOf(SheetLayout layout, Column column) {
    return switch (column.type()) {
      case CHOICE, YES_NO ->
          ranges.computeIfAbsent(
              column.shape().type().getName() + column.shape().kind(),
              key ->
                  list(
                      Choices.list(column).stream().map(choice -> choice.words().both()).toList()));
      case UNIT -> ranges.getOrDefault("units", "");
      case CURRENCY -> ranges.getOrDefault("currencies", "");
      case REFERENCE -> {
        if (References.mayBeOutside(layout.section(), column.field())) {
          yield ranges.getOrDefault("outside", "");
        }
        SheetLayout target = column.target().flatMap(Sheets::find).orElseThrow();
        // Ledger lines are named by their account, the second column; all others by their code.
        String letter = target.section().equals("ledger") ? "B" : "A";
        yield target.title().en()
            + "!$"
            + letter
            + "$2:$"
            + letter
            + "$"
            + WorkbookWriter.lastRow();
      }
      case TEXT, ID, NUMBER, PERCENT, INTEGER, DAY, MONTH, PERIOD, DATE -> "";
    };
  }
}
