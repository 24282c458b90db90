package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.baitong.report.paper.HtmlReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report in a real browser, on a telephone's width. */
@Tag("PA3")
@Tag("PA5")
class BrowserTest {
  private static final Pattern WIDTH = Pattern.compile("wide=(\\d+) of (\\d+)");

  /** Loads the report in a frame as wide as a telephone and says how wide it became. */
  private static final String FRAME =
      """
      <!DOCTYPE html><html><body><iframe src="report.html" width="360" height="800"
      onload="let d = this.contentDocument.documentElement; document.title = 'wide='
      + d.scrollWidth + ' of ' + d.clientWidth"></iframe></body></html>
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theReportFitsATelephoneAndTheBrowserComplainsOfNothing(Language language)
      throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    if (browser.isEmpty()) {
      assertThat(System.getenv("BAITONG_BROWSER")).as("Chromium is missing").isNull();
    }
    assumeTrue(browser.isPresent(), "no Chromium here");
    Files.writeString(folder.resolve("report.html"), report(language));
    Files.writeString(folder.resolve("frame.html"), FRAME);
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve("frame.html").toUri().toString())
            .redirectError(errors.toFile())
            .start();
    String page = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    Matcher width = WIDTH.matcher(page);
    assertThat(width.find()).as(page).isTrue();
    assertThat(Integer.parseInt(width.group(1))).isLessThanOrEqualTo(360);
    assertThat(Files.readString(errors)).doesNotContain("CONSOLE");
  }

  private static String report(Language language) {
    Dossier dossier = ExampleDossiers.GARMENT.dossier();
    Assessment assessment = Assessments.of(dossier);
    List<Chart> charts = Charts.of(assessment, dossier, language);
    Map<String, String> svgs = new java.util.LinkedHashMap<>();
    try (ChartDrawing drawing = new ChartDrawing()) {
      for (Chart chart : charts) {
        svgs.put(chart.id(), drawing.svg(chart));
      }
    }
    return HtmlReport.write(
        FactoryReport.of(
            new FactoryReport.Source(
                assessment, dossier, Explanation.of(dossier, ReferenceData.base(), null)),
            language,
            charts),
        svgs);
  }

  private static Optional<Path> browser() {
    List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
    return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
        .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
