package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baitong.workbook.Books.cell;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The messages about cells that a consultant will really meet, one slip each. */
@Tag("SP16")
class ImportMessagesTest {
  private static Finding refused(String code, String where, Books.Edit edit) {
    ImportResult result = Books.read(edit);
    assertThat(result.dossier()).as("nothing is half imported").isEmpty();
    return only(result, code, where, Severity.ERROR);
  }

  private static Finding warned(String code, String where, Books.Edit edit) {
    ImportResult result = Books.read(edit);
    assertThat(result.dossier()).as(result.findings().toString()).isPresent();
    return only(result, code, where, Severity.WARNING);
  }

  private static Finding only(ImportResult result, String code, String where, Severity severity) {
    assertThat(result.findings()).as(result.findings().toString()).hasSize(1);
    Finding finding = result.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.where().id()).isEqualTo(where);
    assertThat(finding.severity()).isEqualTo(severity);
    return finding;
  }

  private static CellStyle format(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void aSoundWorkbookHasNothingToTell() {
    ImportResult result = Books.read(book -> {});
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
  }

  @Test
  void unknownUnit() {
    Finding finding =
        refused(
            "UNIT_UNKNOWN",
            "Readings!C2",
            book -> cell(book, "Readings", "Unit", 2).setCellValue("kWh"));
    assertThat(finding.args()).containsEntry("suggestion", Arg.of("kW.h"));
  }

  @Test
  void ambiguousNumber() {
    Finding finding =
        refused(
            "NUMBER_AMBIGUOUS",
            "Readings!G3",
            book -> cell(book, "Readings", "2025-01", 3).setCellValue("1.234"));
    assertThat(finding.args()).containsKeys("text", "decimal", "thousands");
  }

  @Test
  void aNumericCellIsNeverAmbiguous() {
    ImportResult result =
        Books.read(book -> cell(book, "Readings", "2025-01", 3).setCellValue(1.234));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void negativeAmount() {
    refused(
        "NEGATIVE_AMOUNT",
        "Readings!G2",
        book -> cell(book, "Readings", "2025-01", 2).setCellValue(-5));
    refused(
        "NEGATIVE_AMOUNT",
        "Prices!D2",
        book -> cell(book, "Prices", "Price per unit", 2).setCellValue(-5));
  }

  @Test
  void missingMonth() {
    Finding finding =
        warned(
            "MONTH_MISSING",
            "Readings!K2",
            book -> cell(book, "Readings", "2025-05", 2).setBlank());
    assertThat(finding.args()).containsEntry("months", Arg.of("2025-05"));
  }

  @Test
  void duplicateRowWithoutIds() {
    Finding finding =
        refused(
            "ROW_TWICE",
            "Readings!A4",
            book -> {
              cell(book, "Readings", "Id", 2).setBlank();
              cell(book, "Readings", "Id", 4).setBlank();
              cell(book, "Readings", "Flow", 4).setCellValue("F-1");
            });
    assertThat(finding.args()).containsEntry("other", Arg.of("Readings!A2"));
  }

  @Test
  void copiedRowWithItsHiddenId() {
    refused(
        "HIDDEN_ID_TWICE",
        "Readings!A4",
        book -> cell(book, "Readings", "Id", 4).setCellValue("R-1"));
  }

  @Test
  void sameContentUnderTwoIds() {
    warned(
        "DUPLICATE_ROW",
        "Readings!A4",
        book -> cell(book, "Readings", "Flow", 4).setCellValue("F-1"));
  }

  @Test
  void flowToAnUnknownProcess() {
    Finding finding =
        refused(
            "CENTRE_UNKNOWN", "Flows!C3", book -> cell(book, "Flows", "To", 3).setCellValue("SEV"));
    assertThat(finding.args())
        .containsEntry("found", Arg.of("SEV"))
        .containsEntry("suggestion", Arg.of("SEW"));
  }

  @Test
  void priceMissing() {
    refused(
        "PRICE_EMPTY", "Prices!D2", book -> cell(book, "Prices", "Price per unit", 2).setBlank());
  }

  @Test
  void shareOver100() {
    refused(
        "SHARE_OVER_100",
        "Shares!F2",
        book -> cell(book, "Shares", "Share (%)", 2).setCellValue(190));
    refused(
        "SHARE_OVER_100",
        "Ledger!K2",
        book -> cell(book, "Ledger", "Loss share (%)", 2).setCellValue("108 %"));
  }

  @Test
  void mixedCurrenciesWithoutRate() {
    Finding finding =
        refused(
            "RATE_MISSING",
            "Prices!E2",
            book -> cell(book, "Prices", "Currency", 2).setCellValue("KHR"));
    assertThat(finding.args())
        .containsEntry("currency", Arg.of("KHR"))
        .containsEntry("own", Arg.of("USD"));
  }

  @Test
  void legacyKhmerFont() {
    Finding finding =
        warned(
            "LEGACY_KHMER_FONT",
            "Centres!C2",
            book -> {
              XSSFFont font = book.createFont();
              font.setFontName("Limon S1");
              CellStyle style = book.createCellStyle();
              style.setFont(font);
              cell(book, "Centres", "Name (Khmer)", 2).setCellValue("karkat;");
              cell(book, "Centres", "Name (Khmer)", 2).setCellStyle(style);
            });
    assertThat(finding.args()).containsEntry("font", Arg.of("Limon S1"));
  }

  @Test
  void legacyKhmerFontInAPartOfACell() {
    warned(
        "LEGACY_KHMER_FONT",
        "Centres!C2",
        book -> {
          XSSFFont font = book.createFont();
          font.setFontName("Limon S1");
          var text = book.getCreationHelper().createRichTextString("A karkat;");
          text.applyFont(2, 8, font);
          cell(book, "Centres", "Name (Khmer)", 2).setCellValue(text);
        });
  }

  @Test
  void thirteenMonths() {
    Finding finding =
        warned(
            "MONTHS_NO_WHOLE_YEAR",
            "Readings",
            book -> {
              var sheet = book.getSheet("Readings");
              sheet.getRow(0).createCell(18).setCellValue("2026-01");
              for (int row = 1; row <= 3; row++) {
                sheet.getRow(row).createCell(18).setCellValue(5);
              }
            });
    assertThat(finding.args()).containsEntry("count", Arg.of(13, "1"));
  }

  @Test
  void formulaWithoutStoredResult() {
    refused(
        "FORMULA_UNCALCULATED",
        "Readings!G2",
        book -> {
          cell(book, "Readings", "2025-01", 2).setBlank();
          cell(book, "Readings", "2025-01", 2).setCellFormula("50+50");
        });
  }

  @Test
  void aFormulaCountsByItsStoredResult() {
    ImportResult result =
        Books.read(
            book -> {
              Cell cell = cell(book, "Readings", "2025-01", 2);
              cell.setCellFormula("40+60");
              book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
  }

  @Test
  void errorCell() {
    Finding finding =
        refused(
            "CELL_ERROR",
            "Readings!G2",
            book ->
                cell(book, "Readings", "2025-01", 2).setCellErrorValue(FormulaError.REF.getCode()));
    assertThat(finding.args()).containsEntry("found", Arg.of("#REF!"));
  }

  @Test
  void missingSheet() {
    refused(
        "SHEET_MISSING", "Readings", book -> book.removeSheetAt(book.getSheetIndex("Readings")));
  }

  @Test
  void missingRequiredColumnIsToldOnceNotForEveryRow() {
    Finding finding =
        refused(
            "COLUMN_MISSING",
            "Readings",
            book -> {
              for (int row = 0; row < 4; row++) {
                book.getSheet("Readings").getRow(row).getCell(2).setBlank();
              }
            });
    assertThat(finding.args()).containsEntry("column", Arg.of("Unit / ឯកតា"));
  }

  @Test
  void emptyRequiredCell() {
    Finding finding =
        refused("CELL_EMPTY", "Flows!D2", book -> cell(book, "Flows", "Carrier", 2).setBlank());
    assertThat(finding.args()).containsEntry("column", Arg.of("Carrier / សារធាតុ"));
  }

  @Test
  void textInANumberColumn() {
    refused(
        "NUMBER_UNREADABLE",
        "Readings!G2",
        book -> cell(book, "Readings", "2025-01", 2).setCellValue("see invoice"));
    refused(
        "NUMBER_WITH_UNIT",
        "Readings!G2",
        book -> cell(book, "Readings", "2025-01", 2).setCellValue("100 kg"));
    refused(
        "NUMBER_EXPECTED",
        "Readings!G2",
        book -> cell(book, "Readings", "2025-01", 2).setCellValue(true));
  }

  @Test
  void aNumberThatExcelMadeADate() {
    refused(
        "NUMBER_IS_DATE",
        "Readings!G2",
        book -> {
          Cell cell = cell(book, "Readings", "2025-01", 2);
          cell.setCellValue(LocalDate.of(2025, 2, 1));
          cell.setCellStyle(format(book, "d-mmm"));
        });
  }

  @Test
  void percentFormatMeansPercentInAPercentColumnOnly() {
    ImportResult result =
        Books.read(
            book -> {
              Cell cell = cell(book, "Ledger", "Loss share (%)", 2);
              cell.setCellValue(0.07);
              cell.setCellStyle(format(book, "0%"));
            });
    assertThat(result.dossier().orElseThrow().ledger().getFirst().lossPercent()).isEqualTo(7.0);
    refused(
        "PERCENT_UNEXPECTED",
        "Readings!G2",
        book -> {
          Cell cell = cell(book, "Readings", "2025-01", 2);
          cell.setCellValue(0.07);
          cell.setCellStyle(format(book, "0%"));
        });
  }

  @Test
  void unknownChoiceNamesTheAllowedOnes() {
    Finding finding =
        refused(
            "CHOICE_UNKNOWN",
            "Flows!E2",
            book -> cell(book, "Flows", "Side", 2).setCellValue("Inputs"));
    assertThat(finding.args())
        .containsEntry("allowed", Arg.of("Input, Product, Loss, Intended loss"))
        .containsEntry("suggestion", Arg.of("Input"));
  }

  @Test
  void dateInADayColumnThatCouldBeTwoDays() {
    refused(
        "DATE_NOT_READABLE",
        "Prices!G2",
        book -> cell(book, "Prices", "Valid from", 2).setCellValue("03/04/2025"));
  }

  @Test
  void datesOfExcelAreMonthsInTheHeader() {
    ImportResult result =
        Books.read(
            book -> {
              CellStyle style = format(book, "mmm-yy");
              for (int month = 1; month <= 12; month++) {
                Cell cell = book.getSheet("Readings").getRow(0).getCell(5 + month);
                cell.setCellValue(LocalDate.of(2025, month, 1));
                cell.setCellStyle(style);
              }
            });
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
  }

  @Test
  void monthWithoutItsYear() {
    refused(
        "MONTH_WITHOUT_YEAR",
        "Readings!R1",
        book -> cell(book, "Readings", "2025-12", 1).setCellValue("December"));
  }

  @Test
  void duplicateHeading() {
    Finding finding =
        refused(
            "HEADER_TWICE",
            "Readings!S1",
            book -> book.getSheet("Readings").getRow(0).createCell(18).setCellValue("Jan 2025"));
    assertThat(finding.args()).containsEntry("other", Arg.of("Readings!G1"));
  }

  @Test
  void anExtraColumnIsListedNotDropped() {
    ImportResult result =
        Books.read(
            book -> {
              book.getSheet("Flows").getRow(0).createCell(9).setCellValue("Checked by");
              book.getSheet("Flows").getRow(2).createCell(9).setCellValue("Dara");
            });
    assertThat(result.dossier()).isPresent();
    only(result, "COLUMN_UNMAPPED", "Flows!J1", Severity.WARNING);
    assertThat(result.unmapped())
        .containsExactly(new ImportResult.UnmappedCell("Flows!J3", "Dara"));
  }

  @Test
  void anExtraSheetIsListedNotDropped() {
    ImportResult result =
        Books.read(book -> book.createSheet("My notes").createRow(4).createCell(1).setCellValue(7));
    only(result, "SHEET_UNMAPPED", "My notes", Severity.WARNING);
    assertThat(result.unmapped())
        .containsExactly(new ImportResult.UnmappedCell("My notes!B5", "7"));
  }

  @Test
  void mergedCells() {
    Finding finding =
        refused(
            "CELLS_MERGED",
            "Readings!C2",
            book -> book.getSheet("Readings").addMergedRegion(new CellRangeAddress(1, 2, 2, 2)));
    assertThat(finding.args()).containsEntry("range", Arg.of("C2:C3"));
  }

  @Test
  void hiddenRowsCountAndAreTold() {
    warned(
        "ROWS_HIDDEN", "Readings", book -> book.getSheet("Readings").getRow(2).setZeroHeight(true));
  }

  @Test
  void everySlipIsToldAtOnce() {
    ImportResult result =
        Books.read(
            book -> {
              cell(book, "Readings", "Unit", 2).setCellValue("kWh");
              cell(book, "Readings", "2025-01", 3).setCellValue("1.234");
              cell(book, "Flows", "To", 3).setCellValue("SEV");
              cell(book, "Centres", "Kind", 2).setCellValue("Factory");
              cell(book, "Factory", "Factory id", 1).setCellValue("Factory id");
            });
    assertThat(result.dossier()).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "UNIT_UNKNOWN", "NUMBER_AMBIGUOUS", "CENTRE_UNKNOWN", "CHOICE_UNKNOWN");
  }
}
