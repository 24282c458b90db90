package org.baitong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.Explanation;
import org.baitong.dossier.Dossier;
import org.baitong.language.Glossary;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.ReferenceData;
import org.baitong.report.chapters.FactoryReport;
import org.baitong.report.chart.Chart;
import org.baitong.report.chart.ChartDrawing;
import org.baitong.report.chart.Charts;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms and digits of the documents in Khmer. */
@Tag("PA1")
class WordsTest {
  private static final Messages KHMER = Messages.of(Language.KM);

  private static FactoryText words(String example, Messages messages) throws IOException {
    Dossier dossier = Factories.example(example);
    return FactoryText.of(Factories.assess(dossier), dossier, messages);
  }

  private static Paper paper(FactoryText text) {
    Assessment assessment = text.assessment();
    Explanation steps = Explanation.of(text.dossier(), ReferenceData.base(), null);
    return FactoryReport.of(
        new FactoryReport.Source(assessment, text.dossier(), steps),
        text.messages(),
        Charts.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garment-factory", "rice-mill", "beverage-plant", "brick-kiln", "rice-wine"})
  void thePageSaysTheEnglishOfEachTermWhereItIsUsedFirst(String example) throws IOException {
    String page = TextReport.write(words(example, KHMER));
    // Below the lines that name the factory.
    String body = page.lines().skip(3).collect(Collectors.joining("")).replace(" ", "");
    assertThat(unexplained(List.of(body))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garment-factory", "rice-mill", "beverage-plant", "brick-kiln", "rice-wine"})
  void theReportSaysTheEnglishOfEachTermWhereItIsUsedFirst(String example) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Block block : paper(words(example, KHMER)).blocks()) {
      running(block).map(text -> text.replace(" ", "")).forEach(texts::add);
    }
    assertThat(unexplained(texts)).isEmpty();
    assertThat(String.join("", texts)).contains("(loss)", "(balance)");
  }

  /** Terms that nobody has reviewed and whose first use has no English behind it. */
  private static Set<String> unexplained(List<String> texts) {
    Set<Glossary.Term> seen = new HashSet<>();
    Set<String> bare = new HashSet<>();
    for (String text : texts) {
      for (Glossary.Use use : Glossary.bundled().uses(text)) {
        String rest = text.substring(use.end());
        String english = use.term().english().replace(" ", "");
        boolean said =
            rest.startsWith("(" + english + ")")
                || Stream.of(use.term().english().split(" "))
                    .anyMatch(word -> rest.startsWith("(" + word + ")"));
        if (seen.add(use.term()) && !use.term().reviewed() && !said) {
          bare.add(use.term().khmer() + " in " + text);
        }
      }
    }
    return bare;
  }

  /** What is read line by line; the cells of tables are the factory's words and figures. */
  private static Stream<String> running(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.level() == 1 ? Stream.of() : Stream.of(heading.text());
      case Block.Text text -> Stream.of(text.text());
      case Block.Points points -> points.items().stream();
      case Block.Figures figures -> figures.figures().stream().map(Block.Figure::label);
      case Block.Table table ->
          Stream.concat(
              Stream.of(table.caption()), table.columns().stream().map(Block.Column::heading));
      case Block.Picture picture -> Stream.of(picture.chart().title(), picture.chart().finding());
      case Block.NewPage ignored -> Stream.of();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"garment-factory", "rice-mill"})
  void khmerDigitsAreTheSameFigures(String example) throws IOException {
    FactoryText usual = words(example, KHMER);
    FactoryText khmer =
        FactoryText.of(usual.assessment(), usual.dossier(), KHMER.withKhmerDigits());
    String page = TextReport.write(khmer);
    assertThat(page).containsPattern("[០-៩]{1,3}(,[០-៩]{3})+");
    assertThat(folded(page)).isEqualTo(folded(TextReport.write(usual)));
    assertThat(folded(paper(khmer).blocks().stream().map(WordsTest::plain).toList().toString()))
        .isEqualTo(
            folded(paper(usual).blocks().stream().map(WordsTest::plain).toList().toString()));
  }

  private static String plain(Block block) {
    // The definition of a chart holds the exact figures beside the labels.
    return block instanceof Block.Picture picture
        ? picture.chart().title() + picture.chart().finding() + picture.chart().table()
        : block.toString();
  }

  private static String folded(String text) {
    return text.codePoints()
        .map(c -> c >= '០' && c <= '៩' ? c - '០' + '0' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void theAxesOfAChartHaveTheDigitsOfItsLabels() throws IOException {
    FactoryText khmer = words("garment-factory", KHMER.withKhmerDigits());
    Chart pareto =
        Charts.of(khmer).stream().filter(c -> c.id().equals("loss-pareto")).findFirst().get();
    try (ChartDrawing drawing = new ChartDrawing()) {
      String svg = drawing.svg(pareto, khmer.formats());
      assertThat(svg).isNotEqualTo(drawing.svg(pareto));
    }
  }
}
