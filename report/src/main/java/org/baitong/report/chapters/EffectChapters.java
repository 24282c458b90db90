package org.baitong.report.chapters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;

/** The chapters on what the factory does to air, water, land and people, by name. */
public final class EffectChapters {
  private EffectChapters() {}

  /** Without charts: for a workbook. A chapter that the dossier says nothing about is empty. */
  public static Map<String, List<Block>> of(FactoryText text) {
    return of(text, Map.of());
  }

  static Map<String, List<Block>> of(FactoryText text, Map<String, Chart> charts) {
    Map<String, List<Block>> chapters = new LinkedHashMap<>();
    chapters.put("emissions", EmissionChapter.of(text, charts));
    chapters.put("pollution", PollutionChapter.of(text));
    chapters.put("indicators", IndicatorChapter.of(text, charts));
    chapters.put("people", PeopleChapter.of(text));
    return chapters;
  }
}
