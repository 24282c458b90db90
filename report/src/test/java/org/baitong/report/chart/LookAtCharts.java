package org.baitong.report.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.language.Language;
import org.baitong.reference.ReferenceData;
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
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (ChartDrawing drawing = new ChartDrawing()) {
      for (Language language : Language.values()) {
        for (Chart chart : Charts.of(assessment, dossier, language)) {
          long start = System.nanoTime();
          String svg = drawing.svg(chart);
          long drawn = System.nanoTime();
          String name = chart.id() + "-" + language;
          Files.writeString(folder.resolve(name + ".svg"), svg);
          Files.write(folder.resolve(name + ".png"), new Picture(svg).png(1.5));
          Files.writeString(folder.resolve(name + ".csv"), chart.table().csv());
          System.out.println(name + " " + (drawn - start) / 1_000_000 + " ms " + chart.finding());
        }
      }
    }
  }
}
