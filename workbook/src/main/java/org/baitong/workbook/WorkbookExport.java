package org.baitong.workbook;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Reading;

/** Writes a dossier as the workbook of the template. */
public final class WorkbookExport {
  private WorkbookExport() {}

  /**
   * The workbook's bytes: the same dossier gives the same bytes.
   *
   * <p>Read back by {@link WorkbookImport} it gives the equal dossier but for its origins, which
   * then name the cells of this workbook, and blank texts, which come back as absent. Numbers that
   * were typed as text stand as that text again. What has no cell (the later links of the chain)
   * stands on a hidden sheet.
   *
   * @throws IllegalArgumentException when a text is longer than a cell can take (32,767 characters)
   */
  public static byte[] write(Dossier dossier) {
    TreeSet<String> months = new TreeSet<>();
    for (Reading reading : dossier.readings()) {
      months.addAll(reading.months().keySet());
    }
    Map<String, String> texts = new TreeMap<>(dossier.texts());
    return new WorkbookWriter(dossier, java.util.List.copyOf(months), texts).write();
  }
}
