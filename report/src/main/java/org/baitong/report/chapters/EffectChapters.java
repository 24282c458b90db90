package org.baitong.report.chapters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.Chart;
import org.baitong.report.paper.Block;

/**
 * The chapters on what the factory does to air, water, land and people, and on what can be done, by
 * name.
 */
public final class EffectChapters {
  /** Suggestions printed on paper; a workbook has all of them. */
  private static final int ON_PAPER = 12;

  private EffectChapters() {}

  /** Without charts: for a workbook. A chapter that the dossier says nothing about is empty. */
  public static Map<String, List<Block>> of(FactoryText text) {
    return of(text, Map.of(), Integer.MAX_VALUE);
  }

  static Map<String, List<Block>> of(FactoryText text, Map<String, Chart> charts) {
    return of(text, charts, ON_PAPER);
  }

  private static Map<String, List<Block>> of(
      FactoryText text, Map<String, Chart> charts, int suggestions) {
    Map<String, List<Block>> chapters = new LinkedHashMap<>();
    chapters.put("emissions", EmissionChapter.of(text, charts));
    chapters.put("pollution", PollutionChapter.of(text));
    chapters.put("indicators", IndicatorChapter.of(text, charts));
    chapters.put("people", PeopleChapter.of(text));
    chapters.put("measures", MeasureChapter.of(text, suggestions));
    return chapters;
  }
}
