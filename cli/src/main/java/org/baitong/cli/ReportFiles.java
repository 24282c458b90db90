package org.baitong.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.AssessmentJson;
import org.baitong.language.Language;
import org.baitong.report.ResultWorkbook;
import org.baitong.report.TextReport;
import org.baitong.report.chapters.FactoryReport;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartDrawing;
import org.baitong.report.chart.Charts;
import org.baitong.report.chart.Picture;
import org.baitong.report.paper.HtmlReport;
import org.baitong.report.paper.Paper;
import org.baitong.report.paper.PdfReport;

/** Writes everything that an assessment gives in one language into a folder. */
final class ReportFiles {
  /** The files of one language, beside the folder of charts. */
  static final List<String> NAMES =
      List.of("report.pdf", "report.html", "result.xlsx", "summary.txt");

  private static final double PIXELS_A_POINT = 2;

  private ReportFiles() {}

  /** Writes the files, saying on standard error what is being made; gives their paths. */
  static List<Path> write(
      FactoryReport.Source source, Language language, Path folder, ChartDrawing drawing) {
    List<Path> written = new ArrayList<>();
    Map<String, String> svgs = new LinkedHashMap<>();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    Terminal.progress("Drawing the charts (" + language.code() + ")");
    for (Chart chart : Charts.of(source.assessment(), source.dossier(), language)) {
      String svg = drawing.svg(chart);
      Picture picture = new Picture(svg);
      svgs.put(chart.id(), svg);
      pictures.put(chart.id(), picture);
      Path base = folder.resolve("charts").resolve(chart.id());
      FactoryFile.write(with(base, ".svg"), svg.getBytes(StandardCharsets.UTF_8));
      FactoryFile.write(with(base, ".png"), picture.png(PIXELS_A_POINT));
      FactoryFile.write(with(base, ".csv"), chart.table().csv().getBytes(StandardCharsets.UTF_8));
    }
    Terminal.progress("Writing the report (" + language.code() + ")");
    Paper paper = FactoryReport.of(source, language);
    byte[] result = AssessmentJson.write(source.assessment());
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("report.pdf", PdfReport.write(paper, pictures, Map.of("result.json", result)));
    contents.put("report.html", HtmlReport.write(paper, svgs).getBytes(StandardCharsets.UTF_8));
    contents.put(
        "result.xlsx", ResultWorkbook.write(source.assessment(), source.dossier(), language));
    contents.put(
        "summary.txt",
        TextReport.write(source.assessment(), source.dossier(), language)
            .getBytes(StandardCharsets.UTF_8));
    contents.forEach(
        (name, bytes) -> {
          FactoryFile.write(folder.resolve(name), bytes);
          written.add(folder.resolve(name));
        });
    if (!pictures.isEmpty()) {
      written.add(folder.resolve("charts"));
    }
    return written;
  }

  private static Path with(Path base, String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }
}
