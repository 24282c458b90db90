package org.baitong.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.RecordShape;

/** Writes the empty template that a factory fills in. */
public final class TemplateWriter {
  private TemplateWriter() {}

  /**
   * The template for the twelve months of a year, the same bytes every time.
   *
   * <p>Instructions and headings are in English and Khmer; examples stand on the instructions
   * sheet, so that no example can be taken for data. Example: {@code TemplateWriter.write(2025)}
   * has the month columns "2025-01" to "2025-12".
   */
  public static byte[] write(int year) {
    if (year < 1900 || year > 2199) {
      throw new IllegalArgumentException("A template is for a year of 1900 to 2199, not " + year);
    }
    List<String> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
    return new WorkbookWriter(empty(), months, new HashMap<>()).write();
  }

  private static Dossier empty() {
    Map<String, Object> factory =
        Map.of("id", "", "nameEn", "", "currency", "", "fictional", false);
    return Dossier.empty(
        (org.baitong.dossier.Factory)
            RecordShape.of(org.baitong.dossier.Factory.class).build(factory));
  }
}
