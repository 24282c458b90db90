package org.baitong.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Reading;
import org.baitong.dossier.RecordShape;

/** Joins what is newly read with what was known. */
final class Merge {
  private Merge() {}

  /**
   * The rows of a section: those known in their order, replaced where a new one has their id, then
   * the new ones. A reading keeps its known months unless the new one states them.
   */
  static List<Record> rows(Dossier base, String section, List<Record> fresh) {
    Map<String, Record> rows = new LinkedHashMap<>();
    for (Dossier.Row row : RecordShape.rows(base, section)) {
      rows.put(row.id(), (Record) row);
    }
    for (Record row : fresh) {
      rows.merge(((Dossier.Row) row).id(), row, Merge::join);
    }
    return new ArrayList<>(rows.values());
  }

  private static Record join(Record known, Record fresh) {
    if (known instanceof Reading before && fresh instanceof Reading after) {
      Map<String, Double> months = new TreeMap<>(before.months());
      months.putAll(after.months());
      return new Reading(
          after.id(),
          after.flow(),
          after.unit(),
          after.source(),
          after.uncertaintyPercent(),
          after.basis(),
          months);
    }
    return fresh;
  }
}
