package org.baitong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baitong.acceptance.example.ExampleDossiers;
import org.baitong.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The report in a real browser: on a narrow telephone, and looked through by axe-core. */
@Tag("PA3")
@Tag("PA5")
class BrowserTest {
  private static final Pattern WIDTH = Pattern.compile("wide=(\\d+) of (\\d+)");

  /** Loads the report in a frame of 320 CSS pixels (WCAG 1.4.10) and says how wide it became. */
  private static final String FRAME =
      """
      <!DOCTYPE html><html><body><iframe src="report.html" width="320" height="800"
      style="border: 0" onload="let d = this.contentDocument.documentElement; document.title =
      'wide=' + d.scrollWidth + ' of ' + d.clientWidth"></iframe></body></html>
      """;

  private static final String CHECK =
      """
      document.querySelectorAll('details').forEach(function (d) { d.open = true; });
      axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
          'best-practice'], resultTypes: ['violations', 'incomplete', 'passes']})
        .then(function (result) {
          var lines = result.violations.map(function (rule) {
            return rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 3).map(function (node) {
              return node.html.slice(0, 160) + ' ' + node.failureSummary; }).join(' | ');
          });
          document.title = 'axe passed ' + result.passes.length + ' broke ' + lines.length;
          document.body.textContent = lines.join('\\n');
        });
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void theReportFitsATelephoneAndTheBrowserComplainsOfNothing(Language language)
      throws IOException, InterruptedException {
    Browser browser = Browser.in(folder);
    Files.writeString(
        folder.resolve("report.html"), Reports.of(ExampleDossiers.GARMENT, language).html());
    Path frame = Files.writeString(folder.resolve("frame.html"), FRAME);
    String page = browser.page(frame);
    Matcher width = WIDTH.matcher(page);
    assertThat(width.find()).as(page).isTrue();
    assertThat(Integer.parseInt(width.group(1))).isLessThanOrEqualTo(320);
  }

  static Stream<Arguments> reports() {
    return Stream.of(ExampleDossiers.values())
        .flatMap(example -> Stream.of(Language.values()).map(lang -> Arguments.of(example, lang)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anAccessibilityCheckerFindsNothingAgainstTheGuidelines(
      ExampleDossiers example, Language language) throws IOException, InterruptedException {
    Browser browser = Browser.in(folder);
    String html = Reports.of(example, language).html();
    Path page =
        Files.writeString(
            folder.resolve("checked.html"),
            html.replace(
                "</body>",
                "<script src=\"axe.js\"></script><script>" + CHECK + "</script></body>"));
    Files.writeString(folder.resolve("axe.js"), axe());
    String checked = browser.page(page);
    assertThat(checked)
        .as(checked)
        .containsPattern("<title>axe passed [1-9][0-9]+ broke 0</title>");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReferenceLeadsSomewhereAndOnce(ExampleDossiers example, Language language) {
    String html = Reports.of(example, language).html();
    List<String> ids = found(html, " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> wanted = found(html, " href=\"#([^\"]+)\"");
    assertThat(wanted).isNotEmpty();
    assertThat(ids).containsAll(wanted);
    assertThat(found(html, "url\\(#([^)]+)\\)")).allMatch(ids::contains);
  }

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(hit -> hit.group(1)).toList();
  }

  private static String axe() throws IOException {
    String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream stream = Objects.requireNonNull(BrowserTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
