package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.language.Language;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.FlowGraph.Link;
import org.baitong.report.chart.FlowGraph.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws a network without cycles so that no two labels can meet: what comes in is named left of the
 * picture, what goes out right of it. Centres between are named above their bars where their column
 * is wide enough for that, else numbered, with the names below the picture.
 */
final class SankeyDrawing {
  private static final int WIDTH = 680;
  private static final int SIDE = 186;
  private static final int BAR = 12;
  private static final int SIZE = 10;
  private static final int SPACE = 5;
  private static final int FOLD = 16;
  private static final int KEYS_A_ROW = 3;
  private static final int NUMBER_LINE = 13;
  private static final int LEAST_HEIGHT = 160;
  private static final int NAMED_HEIGHT = 240;
  private static final int FOLDED_HEIGHT = 170;
  private static final int BARS = 116;

  private final FactoryText text;
  private final FlowGraph graph;
  private final Map<String, Integer> columns;
  private final List<Node> centres;
  private final double line;
  private final boolean folding;
  private final boolean named;

  SankeyDrawing(FactoryText text, FlowGraph graph) {
    this.text = text;
    this.graph = graph;
    this.columns = graph.columns();
    this.centres =
        graph.linked().stream()
            .filter(node -> graph.isWithin(node.id()))
            .sorted(java.util.Comparator.comparingInt(node -> columns.getOrDefault(node.id(), 0)))
            .toList();
    // Khmer has signs above and below its letters.
    this.line = text.language() == Language.KM ? 17 : 13;
    int most = columns.values().stream().mapToInt(this::nodesIn).max().orElse(1);
    int last = columns.values().stream().mapToInt(column -> column).max().orElse(1);
    double room = (WIDTH - 2.0 * SIDE - BAR) / Math.max(1, last);
    this.folding = most * 2 * line <= FOLDED_HEIGHT;
    boolean wide =
        centres.stream().allMatch(node -> Ink.width(above(node), SIZE) <= room - 2 * SPACE);
    // Names above the bars need room between all bars of a column.
    this.named = wide && most * (highest(true) * line + 2 * SPACE) <= NAMED_HEIGHT;
  }

  /** An amount as it is printed: fewer decimals for larger ones. */
  static String shown(FactoryText text, double amount) {
    return text.formats().number(amount, amount >= 100 ? 0 : amount >= 1 ? 1 : 3);
  }

  private String above(Node node) {
    return Ink.folded(node.label(), FOLD) + "\n" + shown(text, graph.size(node.id()));
  }

  /** Two lines where the columns have few bars; else one, whose full name is in the table. */
  private String beside(Node node) {
    String amount = " " + shown(text, graph.size(node.id()));
    double width = SIDE - 2.0 * SPACE;
    return folding
        ? Ink.fitted(node.label() + amount, width, SIZE)
        : Ink.shortened(node.label(), width - Ink.width(amount, SIZE), SIZE) + amount;
  }

  /** The definition and the size of its picture. */
  Chart of(Chart words) {
    int above = (int) Math.ceil(named ? highest(true) * line : NUMBER_LINE) + SPACE;
    int gap = Math.max((int) Math.ceil(highest(false) * line), above) + 3;
    List<String> keys = named ? List.of() : keys();
    int most = columns.values().stream().mapToInt(this::nodesIn).max().orElse(1);
    int plot = Math.max(LEAST_HEIGHT, most * gap + BARS);
    int keyHeight = keyHeight(keys);
    ObjectNode option = Ink.option();
    ObjectNode series = Ink.series(option, "sankey");
    series.put("left", SIDE).put("right", SIDE).put("top", above + SPACE);
    series.put("bottom", keyHeight + 14);
    series.put("nodeGap", gap).put("nodeWidth", BAR).put("layoutIterations", 64);
    series.put("draggable", false);
    ObjectNode style = series.putObject("lineStyle");
    style.put("color", "source").put("opacity", 0.35).put("curveness", 0.5);
    ArrayNode data = series.putArray("data");
    graph.linked().forEach(node -> data.add(mark(node)));
    ArrayNode links = series.putArray("links");
    for (Link link : graph.links()) {
      links
          .addObject()
          .put("source", link.from())
          .put("target", link.to())
          .put("value", link.amount());
    }
    int height = above + SPACE + plot + keyHeight + 14;
    keys(option, keys, height - keyHeight);
    return new Chart(
        words.id(),
        words.title(),
        words.finding(),
        option,
        words.table(),
        new Chart.Size(WIDTH, height));
  }

  private ObjectNode mark(Node node) {
    ObjectNode mark = Ink.JSON.objectNode();
    mark.put("name", node.id());
    mark.putObject("itemStyle").put("color", node.colour());
    ObjectNode label = mark.putObject("label");
    label.put("color", Ink.TEXT).put("fontSize", SIZE).put("lineHeight", line);
    boolean within = graph.isWithin(node.id());
    boolean first = columns.getOrDefault(node.id(), 0) == 0;
    label.put("position", within ? "top" : first ? "left" : "right");
    label.put("distance", within ? 2 : SPACE);
    String words = within ? (named ? above(node) : number(centres.indexOf(node))) : beside(node);
    label.put("formatter", Ink.escaped(words));
    return mark;
  }

  /** The most lines of a label above a bar, or beside one. */
  private long highest(boolean centre) {
    return graph.linked().stream()
        .filter(node -> graph.isWithin(node.id()) == centre)
        .mapToLong(node -> (centre ? above(node) : beside(node)).lines().count())
        .max()
        .orElse(1);
  }

  private int nodesIn(int column) {
    return (int) columns.values().stream().filter(other -> other == column).count();
  }

  private String number(int index) {
    return text.formats().number(index + 1, 0);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Node node : centres) {
      String words = number(keys.size()) + "  " + node.label();
      String amount = shown(text, graph.size(node.id()));
      keys.add(Ink.fitted(words + "  " + amount, WIDTH / KEYS_A_ROW - 2 * SPACE, SIZE));
    }
    return keys;
  }

  private int keyHeight(List<String> keys) {
    return rows(keys).values().stream().mapToInt(rowHeight -> rowHeight).sum();
  }

  private Map<Integer, Integer> rows(List<String> keys) {
    Map<Integer, Integer> heights = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      int height = (int) Math.ceil(keys.get(i).lines().count() * line) + 3;
      heights.merge(i / KEYS_A_ROW, height, Math::max);
    }
    return heights;
  }

  private void keys(ObjectNode option, List<String> keys, int top) {
    if (keys.isEmpty()) {
      return;
    }
    ArrayNode graphic = option.putArray("graphic");
    Map<Integer, Integer> heights = rows(keys);
    double y = top;
    for (int i = 0; i < keys.size(); i++) {
      ObjectNode key = graphic.addObject();
      key.put("type", "text").put("silent", true);
      key.put("x", SPACE + (i % KEYS_A_ROW) * (WIDTH / KEYS_A_ROW)).put("y", y);
      ObjectNode style = key.putObject("style");
      style.put("text", keys.get(i)).put("fill", Ink.TEXT).put("lineHeight", line);
      style.put("fontSize", SIZE);
      style.put("fontFamily", option.at("/textStyle/fontFamily").asString());
      if (i % KEYS_A_ROW == KEYS_A_ROW - 1) {
        y += heights.getOrDefault(i / KEYS_A_ROW, 0);
      }
    }
  }
}
