package org.baitong.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a chart.
 *
 * @param headings of the columns, with units
 * @param rows one a mark of the chart, as many cells as headings
 */
public record ChartTable(List<String> headings, List<List<Cell>> rows) {
  public ChartTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            "A row of " + row.size() + " cells under " + headings.size() + " headings: " + row);
      }
    }
  }

  /**
   * One cell.
   *
   * @param shown as it is printed
   * @param number the exact figure; null for words and for what is unknown
   */
  public record Cell(String shown, @Nullable Double number) {
    /** Words. */
    public static Cell of(String words) {
      return new Cell(words, null);
    }
  }

  /** As comma-separated values (RFC 4180) with exact figures, UTF-8 with a byte order mark. */
  public String csv() {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(headings.stream().map(ChartTable::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
    for (List<Cell> row : rows) {
      text.append(
              row.stream()
                  .map(c -> c.number() == null ? quoted(c.shown()) : plain(c.number()))
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return text.toString();
  }

  private static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : "";
  }

  /** Quoted where needed; a leading sign of a formula is defused for spreadsheets. */
  private static String quoted(String words) {
    String safe = words.matches("^[=+@\\t\\r-].*") ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
