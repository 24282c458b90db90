package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ids survive what people do to rows and columns between two imports. */
@Tag("SP13")
class StableIdsTest {
  private static Map<String, Reading> byId(Books.Edit edit) {
    ImportResult result = Books.read(edit);
    assertThat(result.dossier()).as(result.findings().toString()).isPresent();
    Map<String, Reading> readings = new TreeMap<>();
    result.dossier().orElseThrow().readings().forEach(row -> readings.put(row.id(), row));
    return readings;
  }

  private static void clearIds(XSSFWorkbook book, String sheet) {
    for (Row row : book.getSheet(sheet)) {
      if (row.getRowNum() > 0 && row.getCell(0) != null) {
        row.getCell(0).setBlank();
      }
    }
  }

  private static void reverse(XSSFSheet sheet) {
    int last = sheet.getLastRowNum();
    List<Map<Integer, Object>> rows = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      Map<Integer, Object> cells = new LinkedHashMap<>();
      for (Cell cell : sheet.getRow(i)) {
        switch (cell.getCellType()) {
          case NUMERIC -> cells.put(cell.getColumnIndex(), cell.getNumericCellValue());
          case STRING -> cells.put(cell.getColumnIndex(), cell.getStringCellValue());
          default -> {}
        }
      }
      rows.add(cells);
    }
    for (int i = 1; i <= last; i++) {
      Row row = sheet.createRow(i);
      rows.get(last - i)
          .forEach(
              (column, value) -> {
                if (value instanceof Double number) {
                  row.createCell(column).setCellValue(number);
                } else {
                  row.createCell(column).setCellValue(value.toString());
                }
              });
    }
  }

  @Test
  void insertingARowAboveKeepsTheIds() {
    assertThat(byId(book -> book.getSheet("Readings").shiftRows(1, 3, 2)))
        .isEqualTo(byId(book -> {}));
  }

  @Test
  void sortingRowsKeepsTheIds() {
    assertThat(byId(book -> reverse(book.getSheet("Readings")))).isEqualTo(byId(book -> {}));
  }

  @Test
  void deletingARowKeepsTheOtherIds() {
    Map<String, Reading> expected = byId(book -> {});
    expected.remove("R-1");
    assertThat(byId(book -> book.getSheet("Readings").shiftRows(2, 3, -1))).isEqualTo(expected);
  }

  @Test
  void withoutHiddenIdsTheNaturalKeyIsTheSameInAnyOrder() {
    Map<String, Reading> plain = byId(book -> clearIds(book, "Readings"));
    assertThat(plain.keySet()).containsExactly("F-1@WEIGHED", "F-2@WEIGHED", "F-3@WEIGHED");
    assertThat(
            byId(
                book -> {
                  clearIds(book, "Readings");
                  reverse(book.getSheet("Readings"));
                }))
        .isEqualTo(plain);
  }

  @Test
  void flowsWithoutCodesAreNamedByWhatTheyConnect() {
    ImportResult result =
        Books.read(
            book -> {
              clearIds(book, "Flows");
              for (String sheet : List.of("Readings")) {
                clearIds(book, sheet);
                Books.cell(book, sheet, "Flow", 2).setCellValue("OUTSIDE>CUT:FABRIC");
                Books.cell(book, sheet, "Flow", 3).setCellValue("cut > sew : panel");
                Books.cell(book, sheet, "Flow", 4).setCellValue("CUT>OUTSIDE:FABRIC");
              }
            });
    Dossier dossier = result.dossier().orElseThrow();
    assertThat(dossier.flows())
        .extracting(Dossier.Row::id)
        .containsExactly("OUTSIDE>CUT:FABRIC", "CUT>SEW:PANEL", "CUT>OUTSIDE:FABRIC");
    assertThat(dossier.readings())
        .extracting(Reading::flow)
        .containsExactly("OUTSIDE>CUT:FABRIC", "CUT>SEW:PANEL", "CUT>OUTSIDE:FABRIC");
  }

  @Test
  void centresMayBeNamedByTheirKhmerOrEnglishName() {
    ImportResult result =
        Books.read(
            book -> {
              Books.cell(book, "Flows", "To", 2).setCellValue(" cutting ");
              Books.cell(book, "Flows", "To", 3).setCellValue("ដេរ");
              Books.cell(book, "Flows", "To", 4).setCellValue("outside");
            });
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
  }

  @Test
  @Tag("SP14")
  void columnsMayBeMovedAndHeadedInEitherLanguageInAnyCase() {
    ImportResult result =
        Books.read(
            book -> {
              XSSFSheet sheet = book.getSheet("Flows");
              List<Row> rows = new ArrayList<>();
              sheet.forEach(rows::add);
              rows.sort(Comparator.comparingInt(Row::getRowNum));
              for (Row row : rows) {
                String first = row.getCell(1).getStringCellValue();
                row.getCell(1).setCellValue(row.getCell(4).getStringCellValue());
                row.getCell(4).setCellValue(first);
              }
              sheet.getRow(0).getCell(1).setCellValue("  SIDE");
              sheet.getRow(0).getCell(2).setCellValue("ទៅ\u200b");
              book.setSheetName(book.getSheetIndex("Centres"), "មណ្ឌលបរិមាណ");
              Books.cell(book, "Readings", "Source", 2).setCellValue("ថ្លឹង");
              book.getSheet("Readings").shiftRows(0, 3, 2);
              book.getSheet("Readings").createRow(0).createCell(3).setCellValue("Year 2025");
            });
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
    assertThat(result.unmapped())
        .containsExactly(new ImportResult.UnmappedCell("Readings!D1", "Year 2025"));
  }

  @Test
  @Tag("SP14")
  void textOfNumbersAndTheCellTheyCameFromAreKept() {
    ImportResult result =
        Books.read(book -> Books.cell(book, "Readings", "2025-02", 2).setCellValue("១,២៣៤.៥"));
    Dossier dossier = result.dossier().orElseThrow();
    assertThat(dossier.readings().getFirst().months()).containsEntry("2025-02", 1234.5);
    assertThat(dossier.texts()).containsExactly(Map.entry("readings/R-1/2025-02", "១,២៣៤.៥"));
    assertThat(dossier.origins())
        .containsEntry("readings/R-1/2025-02", "Readings!H2")
        .containsEntry("factory/T-1/currency", "Factory!B6");
  }
}
