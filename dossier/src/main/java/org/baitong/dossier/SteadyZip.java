package org.baitong.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An archive that depends on its contents only: sorted names, one fixed time.
 *
 * <p>It stands in this room because every room that packs files (the factory's workbook, the
 * results workbook) may use it, and packing is part of an open format whose bytes do not drift.
 */
public final class SteadyZip {
  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  /**
   * The archive rewritten. Example: {@code SteadyZip.rewrite(bytes)} of the same workbook saved at
   * two times gives the same bytes twice.
   *
   * @param archive a ZIP file, as a whole in memory
   * @throws IOException when the bytes are no readable archive
   */
  public static byte[] rewrite(byte[] archive) throws IOException {
    // Readers expect the content types first, which sorting by name also gives ('[' < '_' < 'd').
    Map<String, byte[]> parts =
        new TreeMap<>(
            (a, b) ->
                a.equals(b) ? 0 : a.equals(FIRST) ? -1 : b.equals(FIRST) ? 1 : a.compareTo(b));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
