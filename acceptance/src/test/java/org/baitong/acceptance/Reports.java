package org.baitong.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.baitong.reference.ReferenceData;
import org.baitong.report.chapters.FactoryReport;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartDrawing;
import org.baitong.report.chart.Charts;
import org.baitong.report.chart.Picture;
import org.baitong.report.paper.HtmlReport;
import org.baitong.report.paper.Paper;
import org.baitong.report.paper.PdfReport;

/** The reports of the examples, each drawn once for all tests. */
final class Reports {
  private static final Map<String, Report> DRAWN = new LinkedHashMap<>();

  private Reports() {}

  /** A report in both forms. */
  record Report(Paper paper, List<Chart> charts, String html, Supplier<byte[]> pdf) {}

  static synchronized Report of(ExampleDossiers example, Language language) {
    String key = example + " " + language;
    Report known = DRAWN.get(key);
    if (known == null) {
      known = draw(example.dossier(), language);
      DRAWN.put(key, known);
    }
    return known;
  }

  private static Report draw(Dossier dossier, Language language) {
    Assessment assessment = Assessments.of(dossier);
    List<Chart> charts = Charts.of(assessment, dossier, language);
    Map<String, String> svgs = new LinkedHashMap<>();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    try (ChartDrawing drawing = new ChartDrawing()) {
      for (Chart chart : charts) {
        String svg = drawing.svg(chart);
        svgs.put(chart.id(), svg);
        pictures.put(chart.id(), new Picture(svg));
      }
    }
    Explanation steps = Explanation.of(dossier, ReferenceData.base(), null);
    Paper paper =
        FactoryReport.of(new FactoryReport.Source(assessment, dossier, steps), language, charts);
    byte[] pdf = PdfReport.write(paper, pictures, Map.of());
    return new Report(paper, charts, HtmlReport.write(paper, svgs), () -> pdf);
  }
}
