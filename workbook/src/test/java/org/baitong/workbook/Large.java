package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Reading;

/** A dossier of a stated number of flows, each read for twelve months. */
final class Large {
  private Large() {}

  static Dossier dossier(int flows) {
    List<Flow> arcs = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < flows; i++) {
      arcs.add(
          new Flow(
              "F-" + i, "CUT", "SEW", "PANEL", Flow.Side.PRODUCT, false, null, null, "flow " + i));
      TreeMap<String, Double> months = new TreeMap<>();
      for (int month = 1; month <= 12; month++) {
        months.put(String.format("2025-%02d", month), 1.5 * i + month);
      }
      readings.add(new Reading("R-" + i, "F-" + i, "kg", Reading.Source.METER, 2.0, null, months));
    }
    return Books.dossier().with(Flow.class, arcs).with(Reading.class, readings);
  }
}
