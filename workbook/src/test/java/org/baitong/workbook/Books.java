package org.baitong.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Factory;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.dossier.Share;

/** A small sound workbook, and ways to spoil it as people do. */
final class Books {
  private Books() {}

  /** What is done to a workbook. */
  interface Edit {
    void apply(XSSFWorkbook book);
  }

  static Dossier dossier() {
    TreeMap<String, Double> months = new TreeMap<>();
    for (int month = 1; month <= 12; month++) {
      months.put(String.format("2025-%02d", month), 100.0 * month);
    }
    return Dossier.empty(
            new Factory("T-1", "Test Works", "សាកល្បង", null, null, "USD", true, null, null, null))
        .with(
            Centre.class,
            List.of(
                new Centre(
                    "CUT", "Cutting", "កាត់", Centre.Kind.PRODUCTION, null, Centre.Key.MASS, null),
                new Centre(
                    "SEW", "Sewing", "ដេរ", Centre.Kind.PRODUCTION, null, Centre.Key.PIECES, null)))
        .with(
            Carrier.class,
            List.of(
                carrier("FABRIC", Carrier.Kind.RAW, "kg"),
                carrier("PANEL", Carrier.Kind.INTERMEDIATE, "kg")))
        .with(
            Flow.class,
            List.of(
                flow("F-1", Dossier.OUTSIDE, "CUT", "FABRIC", Flow.Side.INPUT),
                flow("F-2", "CUT", "SEW", "PANEL", Flow.Side.PRODUCT),
                flow("F-3", "CUT", Dossier.OUTSIDE, "FABRIC", Flow.Side.LOSS)))
        .with(
            Reading.class,
            List.of(
                reading("R-1", "F-1", months),
                reading("R-2", "F-2", months),
                reading("R-3", "F-3", months)))
        .with(
            Price.class,
            List.of(
                new Price("P-1", "FABRIC", Price.Kind.PURCHASE, 4.2, "USD", "kg", "2025-01-01")))
        .with(
            LedgerLine.class,
            List.of(
                new LedgerLine(
                    "L-1",
                    "6010",
                    "Fabric",
                    9000,
                    "USD",
                    "2025",
                    LedgerLine.Category.RAW,
                    "FABRIC",
                    null,
                    null,
                    8.0,
                    null,
                    null)))
        .with(
            Share.class, List.of(new Share("H-1", "CUT", "SYSTEM", null, null, 90, "time study")));
  }

  private static Carrier carrier(String id, Carrier.Kind kind, String unit) {
    return new Carrier(id, id, null, kind, unit, null, 1.0, null, null, null, null, null, null);
  }

  private static Flow flow(String id, String from, String to, String carrier, Flow.Side side) {
    return new Flow(id, from, to, carrier, side, false, null, null, null);
  }

  private static Reading reading(String id, String flow, Map<String, Double> months) {
    return new Reading(id, flow, "kg", Reading.Source.WEIGHED, null, null, months);
  }

  static ImportResult read(Edit edit) {
    return WorkbookImport.read(bytes(edit), "test.xlsx");
  }

  private static final byte[] SOUND = WorkbookExport.write(dossier());

  static byte[] bytes(Edit edit) {
    return edit(SOUND, edit);
  }

  static byte[] edit(byte[] workbook, Edit edit) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      edit.apply(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The cell under a heading that starts with {@code heading}, in a row as Excel counts. */
  static Cell cell(XSSFWorkbook book, String sheet, String heading, int row) {
    XSSFSheet cells = book.getSheet(sheet);
    Row line = cells.getRow(row - 1) == null ? cells.createRow(row - 1) : cells.getRow(row - 1);
    return line.getCell(column(cells, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.toString().equals(heading) || cell.toString().startsWith(heading + " /")) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException("No heading " + heading);
  }
}
