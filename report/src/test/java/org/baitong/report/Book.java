package org.baitong.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A results workbook as somebody sees it: the text of every cell, formulas by stored result. */
final class Book {
  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

  Book(byte[] bytes) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    formatter.setUseCachedValuesForFormulaCells(true);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : formatter.formatCellValue(cell));
          }
          rows.add(cells);
        }
        sheets.put(sheet.getSheetName(), rows);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  List<List<String>> rows(String sheet) {
    List<List<String>> rows = sheets.get(sheet);
    if (rows == null) {
      throw new AssertionError("no sheet " + sheet + " in " + names());
    }
    return rows;
  }

  /** The first row that begins with a text. */
  List<String> row(String sheet, String first) {
    return rows(sheet).stream()
        .filter(row -> !row.isEmpty() && row.getFirst().equals(first))
        .findFirst()
        .orElseThrow(() -> new AssertionError(first + " on " + sheet));
  }
}
