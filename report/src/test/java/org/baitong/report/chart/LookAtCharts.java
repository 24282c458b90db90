package org.baitong.report.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.language.Language;
import org.baitong.reference.ReferenceData;
import org.baitong.report.chapters.FactoryReport;
import org.baitong.report.paper.HtmlReport;
import org.baitong.report.paper.Paper;
import org.baitong.report.paper.PdfReport;
import org.baitong.workbook.WorkbookImport;

/** Draws every chart of a workbook, for a person to look at. */
final class LookAtCharts {
  private LookAtCharts() {}

  public static void main(String[] arguments) throws IOException {
    Dossier dossier = WorkbookImport.read(Path.of(arguments[0])).dossier().orElseThrow();
    Assessment assessment =
        Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), null), Recorder.OFF)
            .find()
            .orElseThrow();
    FactoryReport.Source source =
        new FactoryReport.Source(
            assessment, dossier, Explanation.of(dossier, ReferenceData.base(), null));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (ChartDrawing drawing = new ChartDrawing()) {
      for (Language language : Language.values()) {
        Map<String, String> svgs = new LinkedHashMap<>();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        List<Chart> charts = Charts.of(assessment, dossier, language);
        for (Chart chart : charts) {
          long start = System.nanoTime();
          String svg = drawing.svg(chart);
          long drawn = System.nanoTime();
          String name = chart.id() + "-" + language;
          svgs.put(chart.id(), svg);
          pictures.put(chart.id(), new Picture(svg));
          Files.writeString(folder.resolve(name + ".svg"), svg);
          Files.write(folder.resolve(name + ".png"), new Picture(svg).png(1.5));
          Files.writeString(folder.resolve(name + ".csv"), chart.table().csv());
          System.out.println(name + " " + (drawn - start) / 1_000_000 + " ms " + chart.finding());
        }
        Paper paper = FactoryReport.of(source, language, charts);
        long start = System.nanoTime();
        Files.writeString(
            folder.resolve("report-" + language + ".html"), HtmlReport.write(paper, svgs));
        Files.write(
            folder.resolve("report-" + language + ".pdf"),
            PdfReport.write(paper, pictures, Map.of()));
        System.out.println("papers " + (System.nanoTime() - start) / 1_000_000 + " ms");
      }
    }
  }
}
