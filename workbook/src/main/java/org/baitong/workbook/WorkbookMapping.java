package org.baitong.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.RecordJson;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How a consultant's own workbook is read: made once, saved, replayed on next year's file.
 *
 * @param format always "baitong-mapping"
 * @param version version of this format
 * @param name whose workbook it is for
 * @param sheets how each of its sheets is read
 */
public record WorkbookMapping(String format, int version, String name, List<SheetMapping> sheets) {
  /** The value of {@link #format()} in every mapping. */
  public static final String FORMAT = "baitong-mapping";

  /** The version that this release writes. */
  public static final int VERSION = 1;

  public WorkbookMapping {
    sheets = List.copyOf(sheets);
  }

  /**
   * How one sheet is read.
   *
   * @param sheet its name; "*" stands for any characters, so that "Energy *" fits every year
   * @param headerRow the row of its headings as Excel counts; searched nearby when it has moved
   * @param section section of the dossier that its rows become, for example "readings"
   * @param columns field of the section: heading of the source column
   * @param constants field of the section: what holds for every row, as it would be typed
   * @param year year of months without one ("Jan"); null takes it from the sheet's name ("Energy
   *     2025"), so that the mapping fits every year
   * @param months where the months are if they stand below each other; null when they are columns
   * @param values what words of the source mean
   */
  public record SheetMapping(
      String sheet,
      int headerRow,
      String section,
      Map<String, String> columns,
      Map<String, String> constants,
      @Nullable Integer year,
      @Nullable LongMonths months,
      List<Translation> values) {
    public SheetMapping {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
      constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
      values = List.copyOf(values);
    }
  }

  /**
   * Months that stand below each other.
   *
   * @param month heading of the column with the month
   * @param quantity heading of the column with the quantity
   */
  public record LongMonths(String month, String quantity) {}

  /**
   * What a word of the source means.
   *
   * @param field field of the section
   * @param from the word as it stands in the source
   * @param to what it means: a unit, an id, a choice; empty leaves the row out ("Total")
   */
  public record Translation(String field, String from, String to) {}

  /** The mapping saved in these bytes; findings MAPPING_DAMAGED and the like when it is none. */
  public static Outcome<WorkbookMapping> read(byte[] json) {
    return RecordJson.read(
        json, new RecordJson.Kind<>(WorkbookMapping.class, "MAPPING", FORMAT, VERSION));
  }

  /** The mapping as UTF-8 JSON, the same bytes every time. */
  public byte[] write() {
    return RecordJson.text(this).getBytes(StandardCharsets.UTF_8);
  }
}
