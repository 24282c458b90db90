package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Large workbooks, and small ones that somebody formatted to the last row. */
@Tag("SP16")
class SizeTest {
  private static final String READINGS = "xl/worksheets/sheet6.xml";

  /** The workbook with rows that hold nothing but a style appended to the readings. */
  private static byte[] withEmptyRows(byte[] workbook, int last) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        if (entry.getName().equals(READINGS)) {
          String text = new String(part, StandardCharsets.UTF_8);
          int end = text.indexOf("</sheetData>");
          zip.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
          for (int row = 10; row <= last; row++) {
            String cells =
                "<row r=\"%d\" s=\"3\" customFormat=\"1\"><c r=\"B%d\" s=\"3\"/><c r=\"C%d\" s=\"3\"/></row>"
                    .formatted(row, row, row);
            zip.write(cells.getBytes(StandardCharsets.UTF_8));
          }
          zip.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
        } else {
          zip.write(part);
        }
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Test
  void aMillionFormattedEmptyRowsAreReadLikeNone() {
    byte[] bytes = withEmptyRows(WorkbookExport.write(Books.dossier()), 1_048_576);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    long start = System.nanoTime();
    ImportResult result = WorkbookImport.read(bytes, "long.xlsx");
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    long kept = runtime.totalMemory() - runtime.freeMemory() - before;
    assertThat(result.findings()).isEmpty();
    assertThat(result.dossier().map(RandomDossiers::withoutOrigins)).contains(Books.dossier());
    assertThat(seconds).isLessThan(60); // measured 1 to 2 s alone; the bound is for busy machines
    assertThat(kept).isLessThan(50L << 20);
    System.out.printf("a million empty rows: %.2f s, %d KB kept%n", seconds, kept >> 10);
  }

  @Test
  void aWorkbookOfTwoHundredRowsIsReadInWellUnderASecond() {
    byte[] bytes = WorkbookExport.write(Large.dossier(200));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long start = System.nanoTime();
      assertThat(WorkbookImport.read(bytes, "large.xlsx").dossier()).isPresent();
      best = Math.min(best, System.nanoTime() - start);
    }
    long start = System.nanoTime();
    WorkbookExport.write(Large.dossier(200));
    System.out.printf(
        "import 200 readings: %.1f ms; export: %.1f ms; %d bytes%n",
        best / 1e6, (System.nanoTime() - start) / 1e6, bytes.length);
    assertThat(best / 1e9).isLessThan(1);
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIsStopped() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write("<Relationships>".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1100; i++) {
        zip.write(spaces);
      }
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    ImportResult result = WorkbookImport.read(out.toByteArray(), "bomb.xlsx");
    assertThat(result.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo("FILE_DAMAGED"));
  }
}
