package org.baitong.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.baitong.report.Factories;
import org.baitong.report.chart.ChartTable.Cell;
import org.baitong.report.chart.FlowGraph.Link;
import org.baitong.report.chart.FlowGraph.Node;
import org.baitong.report.font.Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("PA2")
class ChartsTest {
  @SuppressWarnings("NullAway.Init")
  private static ChartDrawing drawing;

  @BeforeAll
  static void load() {
    drawing = new ChartDrawing();
  }

  @AfterAll
  static void close() {
    drawing.close();
  }

  static Stream<Arguments> examples() {
    return Stream.of("garment-factory", "beverage-plant", "brick-kiln")
        .flatMap(name -> Stream.of(Language.values()).map(lang -> Arguments.of(name, lang)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyChartHasTableSentenceAndAPictureThatStandsAlone(String name, Language language)
      throws IOException {
    Dossier dossier = Factories.example(name);
    List<Chart> charts = Charts.of(Factories.assess(dossier), dossier, language);
    assertThat(charts).extracting(Chart::id).contains("loss-pareto", "sankey-money", "emissions");
    for (Chart chart : charts) {
      assertThat(chart.table().rows()).as(chart.id()).isNotEmpty();
      assertThat(chart.finding()).as(chart.id()).isNotBlank().doesNotContain("{");
      assertThat(Fonts.missing(chart.title() + chart.finding())).as(chart.id()).isNull();
      assertThat(chart.option().toString()).doesNotContain("function");
      String svg = drawing.svg(chart);
      assertThat(svg)
          .as(chart.id())
          .contains("<title>", "<path")
          .doesNotContain("<text", "<style", "<script", "NaN");
      byte[] png = new Picture(svg).png(1);
      assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth())
          .isEqualTo(chart.size().width());
      assertThat(chart.table().csv().lines().count()).isEqualTo(chart.table().rows().size() + 1);
    }
  }

  @Test
  void oneDefinitionGivesTheSamePictureTwice() throws IOException {
    Dossier dossier = Factories.example("garment-factory");
    Chart chart = Charts.of(Factories.assess(dossier), dossier, Language.KM).getFirst();
    assertThat(drawing.svg(chart)).isEqualTo(drawing.svg(chart));
  }

  @Test
  void aLinkThatRunsBackIsCutForDrawingOnlyIntoLabelledStubs() {
    FlowGraph graph = new FlowGraph();
    for (String id : List.of("in", "wash", "dry", "out")) {
      graph.node(new Node(id, id, Ink.GREY));
    }
    graph.link(new Link("in", "wash", 10, "water"));
    graph.link(new Link("wash", "dry", 12, "water"));
    graph.link(new Link("dry", "wash", 2, "water"));
    graph.link(new Link("dry", "out", 10, "water"));
    graph.link(new Link("dry", "dry", 1, "water"));
    FlowGraph drawn = graph.withoutCycles(to -> "to " + to, from -> "from " + from);
    assertThat(graph.links()).hasSize(5);
    assertThat(drawn.linked()).extracting(Node::label).contains("to wash", "from dry", "to dry");
    assertThat(drawn.size("wash")).isEqualTo(12);
  }

  @Test
  void zeroAndNegativeAmountsHaveNoWidth() {
    FlowGraph graph = new FlowGraph();
    graph.node(new Node("a", "a", Ink.GREY));
    graph.node(new Node("b", "b", Ink.GREY));
    graph.link(new Link("a", "b", 0, "x"));
    graph.link(new Link("a", "b", -3, "x"));
    assertThat(graph.links()).isEmpty();
    assertThat(graph.linked()).isEmpty();
  }

  @Test
  void aTableForASpreadsheetQuotesAndDefusesFormulas() {
    ChartTable table =
        new ChartTable(
            List.of("Loss, \"net\"", "kg"),
            List.of(List.of(Cell.of("=HYPERLINK(1)"), new Cell("1,234.5", 1234.5))));
    assertThat(table.csv())
        .startsWith("\uFEFF\"Loss, \"\"net\"\"\",kg\r\n")
        .contains("'=HYPERLINK(1),1234.5\r\n");
    assertThatThrownBy(
            () -> new ChartTable(List.of("a"), List.of(List.of(Cell.of("1"), Cell.of("2")))))
        .hasMessageContaining("2 cells under 1 headings");
  }
}
