package org.baitong.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.reference.ReferenceData;
import org.baitong.report.Factories;
import org.baitong.report.chapters.FactoryReport;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartDrawing;
import org.baitong.report.chart.Charts;
import org.baitong.report.chart.Picture;
import org.baitong.report.font.Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

@Tag("PA3")
class PaperTest {
  private static final Pattern KEY =
      Pattern.compile("\\b(?:paper|report|chart|finding)\\.[a-z]+\\b");

  static Stream<Arguments> examples() {
    return Stream.of("garment-factory", "rice-mill", "beverage-plant", "brick-kiln", "rice-wine")
        .flatMap(name -> Stream.of(Language.values()).map(lang -> Arguments.of(name, lang)));
  }

  /** The bytes of the PDF stand one a character. */
  private record Written(Paper paper, String pdf, String html) {}

  private static final Map<String, Written> WRITTEN = new LinkedHashMap<>();

  /** Each once: drawing takes seconds. */
  private static Written write(String name, Language language) throws IOException {
    Written known = WRITTEN.get(name + language);
    if (known == null) {
      known = draw(name, language);
      WRITTEN.put(name + language, known);
    }
    return known;
  }

  private static Written draw(String name, Language language) throws IOException {
    Dossier dossier = Factories.example(name);
    Assessment assessment = Factories.assess(dossier);
    List<Chart> charts = Charts.of(assessment, dossier, language);
    Paper paper =
        FactoryReport.of(
            new FactoryReport.Source(
                assessment, dossier, Explanation.of(dossier, ReferenceData.base(), null)),
            language,
            charts);
    Map<String, String> svgs = new LinkedHashMap<>();
    Map<String, Picture> pictures = new LinkedHashMap<>();
    try (ChartDrawing drawing = new ChartDrawing()) {
      for (Chart chart : charts) {
        String svg = drawing.svg(chart);
        svgs.put(chart.id(), svg);
        pictures.put(chart.id(), new Picture(svg));
      }
    }
    byte[] pdf =
        PdfReport.write(paper, pictures, Map.of("result.json", AssessmentJson.write(assessment)));
    return new Written(
        paper, new String(pdf, StandardCharsets.ISO_8859_1), HtmlReport.write(paper, svgs));
  }

  @Tag("PA4")
  @Tag("PA5")
  @ParameterizedTest
  @MethodSource("examples")
  void thePdfIsTaggedNumberedOutlinedAndCarriesTheResult(String name, Language language)
      throws IOException {
    Written written = write(name, language);
    try (PdfReader reader = new PdfReader(written.pdf().getBytes(StandardCharsets.ISO_8859_1))) {
      assertThat(reader.getNumberOfPages()).isBetween(8, 40);
      PdfDictionary catalog = reader.getCatalog();
      assertThat(catalog.getAsDict(new PdfName("MarkInfo")).toString()).isNotBlank();
      assertThat(catalog.get(new PdfName("StructTreeRoot"))).isNotNull();
      assertThat(catalog.get(new PdfName("Outlines"))).isNotNull();
      assertThat(catalog.get(PdfName.LANG)).hasToString(language.code());
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
        assertThat(content).as("page " + page).contains("/ActualText", "/Artifact");
      }
    }
    assertThat(written.pdf()).contains("/EmbeddedFiles", "result.json");
  }

  @Tag("PA5")
  @ParameterizedTest
  @MethodSource("examples")
  void everyTextHasItsGlyphsAndNoKeyShows(String name, Language language) throws IOException {
    for (Block block : write(name, language).paper().blocks()) {
      for (String text : texts(block)) {
        assertThat(Fonts.missing(text)).as(text).isNull();
        assertThat(KEY.matcher(text).find()).as(text).isFalse();
        assertThat(text).doesNotContain("NaN", "null", "Infinity");
      }
    }
  }

  private static List<String> texts(Block block) {
    return switch (block) {
      case Block.Heading heading -> List.of(heading.text());
      case Block.Text text -> List.of(text.text());
      case Block.Points points -> points.items();
      case Block.Figures figures ->
          figures.figures().stream().flatMap(f -> Stream.of(f.value(), f.label())).toList();
      case Block.Table table ->
          Stream.concat(
                  Stream.of(table.caption()),
                  table.rows().stream().flatMap(List::stream).map(Block.Cell::text))
              .toList();
      case Block.Picture picture -> List.of(picture.chart().title(), picture.chart().finding());
      case Block.NewPage ignored -> List.of();
    };
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theHtmlTwinWorksWithoutScriptsAndInOrder(String name, Language language) throws IOException {
    String html = write(name, language).html();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
        .doesNotContain("<script", "=\"http", "url(http", "onclick", "@import")
        .contains("<main>", "<nav", "<figure>", "scope=\"col\"");
    Matcher headings = Pattern.compile("<h([1-3]) id").matcher(html);
    int before = 0;
    while (headings.find()) {
      int level = Integer.parseInt(headings.group(1));
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(html.split("<figure>", -1)).hasSameSizeAs(html.split("<details>", -1));
  }

  /** WCAG 2.2, 3.1.2: sources in English are read aloud in English. */
  @Test
  void passagesInTheOtherLanguageAreMarked() throws IOException {
    String khmer = write("garment-factory", Language.KM).html();
    assertThat(khmer).containsPattern("<span lang=\"en\">IPCC [^<]*Guidelines");
    Paper paper =
        new Paper(
            Formats.of(Language.EN),
            "t",
            "",
            "",
            new Paper.Words("", "", "", ""),
            List.of(new Block.Text("Wages (ប្រាក់ & 1 < 2)")));
    assertThat(HtmlReport.write(paper, Map.of()))
        .contains("Wages (<span lang=\"km\">ប្រាក់</span> &amp; 1 &lt; 2)");
  }

  @Test
  void theFirstPageSaysHowMuchInWhichFlowsWhereAndHowSure() throws IOException {
    List<Block> blocks = write("garment-factory", Language.EN).paper().blocks();
    Block.Figures figures =
        (Block.Figures) blocks.stream().filter(Block.Figures.class::isInstance).findFirst().get();
    // The factory's own regression figure: total loss of the example.
    assertThat(figures.figures().getFirst().value()).isEqualTo("USD 3,300,877.47");
    Block.Table losses =
        (Block.Table) blocks.stream().filter(Block.Table.class::isInstance).findFirst().get();
    assertThat(losses.rows()).hasSize(5);
  }

  @Test
  void aRowThatDoesNotFitItsTableIsRefused() {
    assertThatThrownBy(
            () ->
                new Block.Table(
                    "t",
                    List.of(new Block.Column("a", 1, false)),
                    List.of(List.of(new Block.Cell("1"), new Block.Cell("2")))))
        .hasMessageContaining("2 cells in a table of 1");
    assertThatThrownBy(() -> new Block.Heading(4, "x")).hasMessageContaining("1 to 3");
  }

  @Tag("PA5")
  @Test
  void nothingRunsOutOfItsColumn() {
    for (String text :
        List.of("Wastewater treatment plant", "ស្ថានីយប្រព្រឹត្តិកម្មទឹកសំណល់", "x".repeat(200))) {
      for (String line : Lines.of(text, 60, 8.5, true)) {
        assertThat(Fonts.width(line, 8.5, true)).isLessThanOrEqualTo(60.5);
      }
      assertThat(String.join("", Lines.of(text, 60, 8.5, false)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }
}
