package org.baitong.report.chart;

import java.util.List;
import org.baitong.language.LineBreaks;
import org.baitong.report.font.Fonts;
import org.baitong.report.font.Script;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every chart shares: colours that people with colour blindness tell apart (Okabe and Ito
 * 2008), fonts, and the beginnings of a definition.
 */
final class Ink {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  static final String GREEN = "#009E73";
  static final String ORANGE = "#D55E00";
  static final String BLUE = "#0072B2";
  static final String YELLOW = "#E69F00";
  static final String GREY = "#6B7280";
  static final String PALE = "#D1D5DB";
  static final String TEXT = "#1F2937";
  static final List<String> PALETTE =
      List.of(BLUE, ORANGE, GREEN, YELLOW, "#CC79A7", "#56B4E9", GREY, "#8C6D31");
  static final int SMALL = 11;

  private Ink() {}

  /** A definition without series: no animation, our fonts, our colours. */
  static ObjectNode option() {
    ObjectNode option = JSON.objectNode();
    option.put("animation", false);
    option.put("backgroundColor", "#FFFFFF");
    ArrayNode colours = option.putArray("color");
    PALETTE.forEach(colours::add);
    ObjectNode style = option.putObject("textStyle");
    style.put("fontFamily", Script.LATIN.family() + ", " + Script.KHMER.family());
    style.put("fontSize", SMALL);
    style.put("color", TEXT);
    return option;
  }

  /** The plotting area; labels of the axes stay inside the picture. */
  static ObjectNode grid(ObjectNode option, int top, int right) {
    ObjectNode grid = option.putObject("grid");
    grid.put("left", 8);
    grid.put("right", right);
    grid.put("top", top);
    grid.put("bottom", 8);
    grid.put("containLabel", true);
    return grid;
  }

  /** An axis of names. */
  static ObjectNode names(List<String> names) {
    ObjectNode axis = JSON.objectNode();
    axis.put("type", "category");
    ArrayNode data = axis.putArray("data");
    names.forEach(data::add);
    axis.putObject("axisTick").put("show", false);
    label(axis).put("lineHeight", lineHeight(names));
    return axis;
  }

  /** Khmer has signs above and below its letters. */
  static double lineHeight(List<String> labels) {
    return labels.stream().anyMatch(label -> Script.isKhmer(label)) ? 17 : 14;
  }

  /** The height of so many bars one below another, each with room for the longest of the labels. */
  static int bars(List<String> labels, int least) {
    long lines = labels.stream().mapToLong(label -> label.lines().count()).max().orElse(1);
    return labels.size() * (int) Math.max(least, lines * lineHeight(labels) + 3);
  }

  /** An axis of amounts with its unit above it. */
  static ObjectNode amounts(String unit) {
    ObjectNode axis = JSON.objectNode();
    axis.put("type", "value");
    axis.put("name", unit);
    axis.putObject("nameTextStyle").put("color", TEXT);
    axis.putObject("splitLine").putObject("lineStyle").put("color", "#E5E7EB");
    label(axis);
    return axis;
  }

  static ObjectNode label(ObjectNode axis) {
    ObjectNode label = axis.putObject("axisLabel");
    label.put("color", TEXT);
    label.put("fontSize", SMALL);
    label.put("hideOverlap", true);
    return label;
  }

  /** A series of one kind. */
  static ObjectNode series(ObjectNode option, String type) {
    ArrayNode all =
        option.get("series") instanceof ArrayNode array ? array : option.putArray("series");
    return all.addObject().put("type", type);
  }

  /** One mark with its label already formatted. */
  static ObjectNode mark(double value, String label, String position) {
    ObjectNode mark = JSON.objectNode();
    mark.put("value", value);
    ObjectNode text = mark.putObject("label");
    text.put("show", true);
    text.put("position", position);
    text.put("formatter", escaped(label));
    text.put("color", TEXT);
    text.put("fontSize", SMALL);
    return mark;
  }

  /** The library reads braces in a label as variables. */
  static String escaped(String label) {
    return label.replace('{', '(').replace('}', ')');
  }

  /** The width of the widest line of a label, in points. */
  static double width(String label, double size) {
    return label.lines().mapToDouble(line -> Fonts.width(line, size, false)).max().orElse(0);
  }

  /** The text cut into lines that are no wider than so many points, a word that is stays whole. */
  static String fitted(String label, double width, double size) {
    StringBuilder fitted = new StringBuilder();
    String line = "";
    for (String word : LineBreaks.pieces(label)) {
      if (!line.isEmpty() && Fonts.width(line + word.stripTrailing(), size, false) > width) {
        fitted.append(line.stripTrailing()).append('\n');
        line = "";
      }
      line += word;
    }
    return fitted.append(line).toString();
  }

  /** The text, or its beginning with an ellipsis, no wider than so many points. */
  static String shortened(String label, double width, double size) {
    if (Fonts.width(label, size, false) <= width) {
      return label;
    }
    StringBuilder beginning = new StringBuilder();
    for (String sign : LineBreaks.clusters(label)) {
      if (Fonts.width(beginning + sign + "\u2026", size, false) > width) {
        break;
      }
      beginning.append(sign);
    }
    return beginning.toString().stripTrailing() + "\u2026";
  }

  /** The text cut into lines of about so many characters, at spaces and Khmer word breaks. */
  static String folded(String label, int width) {
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : LineBreaks.pieces(label)) {
      if (column > 0 && column + word.strip().length() > width) {
        folded.append('\n');
        column = 0;
      }
      folded.append(word);
      column += word.length();
    }
    return folded.toString().replaceAll(" +\n", "\n").strip();
  }
}
