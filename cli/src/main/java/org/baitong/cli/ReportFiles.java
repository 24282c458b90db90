package org.baitong.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baitong.assessment.AssessmentJson;
import org.baitong.language.Messages;
import org.baitong.report.FactoryText;
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

/**
 * Writes everything that an assessment gives. Charts are drawn on the caller's thread, because the
 * chart library belongs to one; pictures, papers and workbooks are written beside it on a second.
 */
final class ReportFiles implements AutoCloseable {
  private static final double PIXELS_A_POINT = 2;

  private final FactoryReport.Source source;
  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final List<Future<List<Path>>> pending = new ArrayList<>();
  private final ChartDrawing drawing;

  ReportFiles(FactoryReport.Source source) {
    this.source = source;
    Terminal.progress("Loading the chart library");
    this.drawing = new ChartDrawing();
  }

  /** Begins to write the files in the language and with the digits of these messages. */
  void add(Messages messages, Path folder) {
    String code = messages.formats().language().code();
    FactoryText text = FactoryText.of(source.assessment(), source.dossier(), messages);
    pending.add(writer.submit(() -> plain(text, folder)));
    Terminal.progress("Drawing the charts (" + code + ")");
    Map<String, String> svgs = new LinkedHashMap<>();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    List<Chart> charts = Charts.of(text);
    for (Chart chart : charts) {
      String svg = drawing.svg(chart, text.formats());
      svgs.put(chart.id(), svg);
      pending.add(
          writer.submit(
              () -> {
                pictures.put(chart.id(), picture(chart, svg, folder.resolve("charts")));
                return List.of();
              }));
    }
    pending.add(
        writer.submit(
            () -> {
              // The pictures before it in the queue are done.
              Terminal.progress("Writing the report (" + code + ")");
              return papers(messages, folder, new Drawn(charts, svgs, pictures));
            }));
  }

  private record Drawn(
      List<Chart> charts, Map<String, String> svgs, Map<String, Picture> pictures) {}

  private static List<Path> plain(FactoryText text, Path folder) {
    Path workbook = folder.resolve("result.xlsx");
    FactoryFile.write(
        workbook, ResultWorkbook.write(text.assessment(), text.dossier(), text.language()));
    Path summary = folder.resolve("summary.txt");
    FactoryFile.write(summary, TextReport.write(text).getBytes(StandardCharsets.UTF_8));
    return List.of(workbook, summary);
  }

  private static Picture picture(Chart chart, String svg, Path folder) {
    Picture picture = new Picture(svg);
    FactoryFile.write(folder.resolve(chart.id() + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
    FactoryFile.write(folder.resolve(chart.id() + ".png"), picture.png(PIXELS_A_POINT));
    FactoryFile.write(
        folder.resolve(chart.id() + ".csv"), chart.table().csv().getBytes(StandardCharsets.UTF_8));
    return picture;
  }

  private List<Path> papers(Messages messages, Path folder, Drawn drawn) {
    Paper paper = FactoryReport.of(source, messages, drawn.charts());
    Path pdf = folder.resolve("report.pdf");
    byte[] result = AssessmentJson.write(source.assessment());
    FactoryFile.write(pdf, PdfReport.write(paper, drawn.pictures(), Map.of("result.json", result)));
    Path html = folder.resolve("report.html");
    FactoryFile.write(html, HtmlReport.write(paper, drawn.svgs()).getBytes(StandardCharsets.UTF_8));
    return drawn.pictures().isEmpty()
        ? List.of(pdf, html)
        : List.of(pdf, html, folder.resolve("charts"));
  }

  /** Waits for everything; gives the files in the order in which they were written. */
  List<Path> finish() {
    List<Path> files = new ArrayList<>();
    for (Future<List<Path>> task : pending) {
      files.addAll(done(task));
    }
    return files;
  }

  private static List<Path> done(Future<List<Path>> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException reason) {
        throw reason;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    // Nothing is written any more once the command has failed.
    writer.shutdownNow();
    writer.close();
    drawing.close();
  }
}
