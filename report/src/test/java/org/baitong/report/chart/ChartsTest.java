package org.baitong.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.LayerFlows;
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
import org.junit.jupiter.params.provider.ValueSource;

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
    return Stream.of("garment-factory", "rice-mill", "beverage-plant", "brick-kiln", "rice-wine")
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

  @ParameterizedTest
  @MethodSource("examples")
  void noLabelMeetsAnotherOrTheEdgeOfThePicture(String name, Language language) throws IOException {
    Dossier dossier = Factories.example(name);
    for (Chart chart : Charts.of(Factories.assess(dossier), dossier, language)) {
      List<Rectangle2D> boxes =
          SvgOutlines.labels(drawing.drawn(chart, UnaryOperator.identity())).stream()
              .map(Shape::getBounds2D)
              .filter(box -> !box.isEmpty())
              .toList();
      assertThat(boxes).as(chart.id()).isNotEmpty();
      Rectangle2D picture =
          new Rectangle2D.Double(0, 0, chart.size().width(), chart.size().height());
      for (int i = 0; i < boxes.size(); i++) {
        assertThat(picture.contains(boxes.get(i)))
            .as("%s: %s leaves the picture %s", chart.id(), boxes.get(i), picture)
            .isTrue();
        for (int j = 0; j < i; j++) {
          assertThat(boxes.get(i).intersects(boxes.get(j)))
              .as("%s: %s and %s", chart.id(), boxes.get(i), boxes.get(j))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aLabelIsMeasuredWhereItStands() {
    String text = "<text x=\"5\" y=\"0\" style=\"font-size:10px\" transform=\"translate(20 30)\"";
    List<Shape> labels =
        SvgOutlines.labels(
            "<svg>" + text + ">H</text>" + text + " text-anchor=\"end\">H</text></svg>");
    Rectangle2D begins = labels.getFirst().getBounds2D();
    Rectangle2D ends = labels.getLast().getBounds2D();
    assertThat(begins.getMinX()).isBetween(25.0, 27.0);
    assertThat(begins.getMaxY()).isCloseTo(30, within(0.01));
    assertThat(ends.getMaxX()).isBetween(23.0, 25.0);
    assertThat(begins.intersects(ends)).isFalse();
    assertThatThrownBy(() -> SvgOutlines.labels(text.replace("translate", "rotate") + ">H</text>"))
        .hasMessageContaining("turned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garment-factory", "rice-mill", "beverage-plant", "brick-kiln", "rice-wine"})
  void aLayerThatIsBalancedLeavesNothingUnallocated(String name) throws IOException {
    Dossier dossier = Factories.example(name);
    Assessment assessment = Factories.assess(dossier);
    for (LayerFlows.Kind kind : List.of(LayerFlows.Kind.MASS, LayerFlows.Kind.WATER)) {
      LayerFlows layer = LayerFlows.of(assessment, dossier, kind);
      double all = layer.flows().stream().mapToDouble(LayerFlows.Carried::amount).sum();
      for (LayerFlows.Rest rest : layer.rests()) {
        assertThat(rest.unallocated()).as(name + " " + rest).isCloseTo(0, within(1e-6 * all));
      }
    }
  }

  @Test
  void dryMatterInWetWasteIsDrawnWithTheMaterialsAndItsWaterWithTheWater() throws IOException {
    Dossier dossier = Factories.example("garment-factory");
    Assessment assessment = Factories.assess(dossier);
    double dry = carried(assessment, dossier, LayerFlows.Kind.MASS);
    double wet = carried(assessment, dossier, LayerFlows.Kind.WATER);
    // The sludge of the example has 20 % dry matter: 0.2 kg and 0.0008 m3 in each kg.
    assertThat(dry / wet).isCloseTo(0.2 / 0.0008, within(1e-6));
  }

  private static double carried(Assessment assessment, Dossier dossier, LayerFlows.Kind kind) {
    return LayerFlows.of(assessment, dossier, kind).flows().stream()
        .filter(carried -> carried.flow().carrier().equals("SLUDGE"))
        .mapToDouble(LayerFlows.Carried::amount)
        .sum();
  }

  @Test
  void columnsFollowTheLongestWayAndEndsStandInTheLast() {
    FlowGraph graph = new FlowGraph();
    for (String id : List.of("in", "wash", "dry", "out", "sludge")) {
      graph.node(new Node(id, id, Ink.GREY));
    }
    graph.link(new Link("in", "dry", 1, "x"));
    graph.link(new Link("in", "wash", 2, "x"));
    graph.link(new Link("wash", "dry", 1, "x"));
    graph.link(new Link("wash", "sludge", 1, "x"));
    graph.link(new Link("dry", "out", 2, "x"));
    assertThat(graph.columns())
        .containsExactly(
            Map.entry("in", 0),
            Map.entry("wash", 1),
            Map.entry("dry", 2),
            Map.entry("out", 3),
            Map.entry("sludge", 3));
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
