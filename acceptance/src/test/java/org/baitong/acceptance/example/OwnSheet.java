package org.baitong.acceptance.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A consultant's own workbook of a fictional ice plant: titles above the headings, streams and
 * readings in one table, other words than ours, a column of totals.
 */
final class OwnSheet {

  private static final String MONTHS =
      "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec";

  private static final String COMPANY =
      """
      Company | Khmer name | Women | Men
      Example Ice Plant (fictional) | រោងចក្រទឹកកកឧទាហរណ៍ (ប្រឌិត) | 5 | 14
      """;

  private static final String STEPS =
      """
      Step | Khmer
      Ice hall | រោងផលិតទឹកកក
      """;

  private static final String SUBSTANCES =
      """
      Substance | Group | Counted in | kg each | m3 water each | MJ each
      Water | Water | m3 | 1000 | 1 | -
      Ice | Product | kg | 1 | 0.001 | -
      Melt water | Waste | m3 | 1000 | 1 | -
      Ammonia | Operating | kg | - | - | -
      Electricity | Energy | kWh | - | - | 3.6
      """;

  /** No., from, to, substance, type, unit, method, true year, uncertainty of the noise, remark. */
  private static final String STREAMS =
      """
      1 | Supplier | Ice hall | Water | In | m3 | Meter | 6_600 | 2 | -
      2 | Ice hall | Customer | Ice | Out, product | kg | Counted | 6_000_000 | 1 | 25 kg a block
      3 | Ice hall | Drain | Melt water | Out, loss | m3 | Guess | 600 | 20 | thawing tank, broken blocks
      4 | Supplier | Ice hall | Electricity | In | kWh | Bill | 420_000 | 0.5 | -
      5 | Supplier | Ice hall | Ammonia | In | kg | Bill | 240 | 1 | top-up after leaks
      6 | Ice hall | Air | Ammonia | Out, loss | kg | Guess | 240 | 1 | leaks
      """;

  private static final String ACCOUNTS =
      """
      Acc. | Text | Riel | Class | Substance
      61 | Water | 9_240_000 | Water | Water
      62 | Electricity | 246_500_000 | Energy | Electricity
      63 | Ammonia | 5_760_000 | Operating | Ammonia
      64 | Wages | 182_400_000 | Wages | -
      65 | Depreciation | 60_000_000 | Depreciation | -
      70 | Ice sold | 780_000_000 | Sales | Ice
      """;

  private OwnSheet() {}

  /** The workbook's bytes. */
  static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      sheet(book, "Company", List.of(), lines(COMPANY));
      sheet(book, "Steps", List.of(), lines(STEPS));
      sheet(book, "Substances", List.of("What flows (fictional)"), lines(SUBSTANCES));
      sheet(
          book,
          "In-out 2025",
          List.of("Example Ice Plant (fictional): input-output table", "all by month"),
          streams());
      sheet(book, "Accounts 2025", List.of("Trial balance, riel"), lines(ACCOUNTS));
      book.write(out);
      return out.toByteArray();
    }
  }

  private static List<List<String>> lines(String text) {
    return text.lines().map(line -> List.of(line.split(" \\| ", -1))).toList();
  }

  private static List<List<String>> streams() {
    List<List<String>> rows = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of("No.", "From", "To", "Substance", "Type", "Unit", "Method"));
    header.addAll(List.of(MONTHS.split(" \\| ", -1)));
    header.addAll(List.of("Total", "Remark"));
    rows.add(header);
    for (Table.Row stream : Table.rows(STREAMS, 10)) {
      List<String> row = new ArrayList<>(stream.cells().subList(0, 7));
      double total = 0;
      for (double month :
          Noise.of("ice-" + stream.get(0)).months(stream.number(7), stream.number(8), 1).values()) {
        row.add(Double.toString(month));
        total += month;
      }
      row.add(Double.toString(Math.rint(total * 10) / 10));
      row.add(stream.cells().get(9));
      rows.add(row);
    }
    return rows;
  }

  private static void sheet(
      XSSFWorkbook book, String name, List<String> titles, List<List<String>> rows) {
    Sheet sheet = book.createSheet(name);
    int at = 0;
    for (String title : titles) {
      sheet.createRow(at++).createCell(0).setCellValue(title);
    }
    at += titles.isEmpty() ? 0 : 1;
    for (List<String> cells : rows) {
      Row row = sheet.createRow(at++);
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column).strip();
        if (!text.equals("-")) {
          fill(row.createCell(column), text);
        }
      }
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.matches("[0-9_.]*[0-9][0-9_.]*")) {
      cell.setCellValue(Double.parseDouble(text.replace("_", "")));
    } else {
      cell.setCellValue(text);
    }
  }
}
